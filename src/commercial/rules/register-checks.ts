import type { DateOrOpenEnded } from '../../kernel/index.js';
import type { ShopRecord } from '../../records/index.js';
import type { EligibilityInput, Judgement } from '../rule.js';

/** A last day that the register knows of a shop: of its lease, of its licence. */
export type LastDay = (shop: ShopRecord) => DateOrOpenEnded | undefined;

/** Whether something on the register is not over. A register that knows of no last day only says so. */
export function current({ shop, asOf }: EligibilityInput, lastDay: LastDay): Judgement {
  if (shop === undefined) return 'unknown';
  if (shop === null) return 'not-applicable';
  const until = lastDay(shop);
  if (until === undefined) return { verdict: 'unknown', effect: 'advises' };
  return until < asOf ? { verdict: 'fail', facts: { until } } : 'pass';
}

/** Whether what is not over today still holds on the last day of the posting. */
export function currentThroughout(
  { shop, asOf, until: postingUntil }: EligibilityInput,
  lastDay: LastDay,
): Judgement {
  if (shop === undefined) return 'unknown';
  if (shop === null) return 'not-applicable';
  const until = lastDay(shop);
  if (until === undefined || until < asOf) return 'not-applicable';
  if (postingUntil === undefined) return 'unknown';
  return until < postingUntil ? { verdict: 'fail', facts: { until, postingUntil } } : 'pass';
}
