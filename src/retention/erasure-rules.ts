import type { Consent } from '../confidentiality/index.js';
import { type CalendarDate, type Finding, found, isGiven } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import type { RetentionFindingCode } from './codes.js';
import type { ErasureContext, ErasureRequest } from './erasure.js';
import { holdsOn } from './hold.js';
import { closedOnOf, type Leaf } from './leaves.js';
import type { ErasureGround } from './policy.js';
import { erasableFrom } from './term.js';

type RetentionFinding = Finding<RetentionFindingCode>;

/** The clause of each ground. */
export const CLAUSE_OF_GROUND = {
  'term-over': 'CN-PIPL-47',
  'consent-withdrawn': 'CN-PIPL-15',
  unlawful: 'CN-PIPL-47',
} as const satisfies Record<ErasureGround, string>;

/** Nothing is erased that must stay for now; without the holds nobody knows. */
export function holdFinding({ id }: RegisterRecord, { holds, on }: ErasureContext): RetentionFinding {
  const held = holds === undefined ? null : holdsOn(holds, id, on);
  return found('RETENTION.ON_HOLD', held === null ? 'unknown' : held.length === 0, 'CN-PIPL-47', {
    record: id,
    holds: held?.map((hold) => hold.id) ?? [],
    holdReasons: held?.map((hold) => hold.reason) ?? [],
  });
}

/** What the ground asks of the record and of each value. */
export function groundFindings(
  record: RegisterRecord,
  leaves: readonly Leaf[],
  { ground, reason }: ErasureRequest,
  context: ErasureContext,
): readonly RetentionFinding[] {
  const { status, id } = record;
  const closedOn = closedOnOf(record);
  if (ground === 'unlawful') {
    return [
      found('RETENTION.REASON_MISSING', isGiven(reason) ? 'pass' : 'unknown', 'CN-PIPL-47', { record: id }),
    ];
  }
  if (ground === 'term-over') {
    const undated = status.state === 'closed' && closedOn === null;
    const open = found('RETENTION.RECORD_OPEN', undated ? 'unknown' : closedOn !== null, 'CN-PIPL-19', {
      record: id,
      kind: record.kind,
    });
    return [open, ...(closedOn === null ? [] : termFindings(id, leaves, closedOn, context.on))];
  }
  return consentFindings(record, leaves, closedOn, context);
}

function termFindings(
  record: string,
  leaves: readonly Leaf[],
  closedOn: CalendarDate,
  on: CalendarDate,
): readonly RetentionFinding[] {
  const running = new Map<string, RetentionFinding>();
  for (const { field, policy } of leaves) {
    const from = erasableFrom(policy?.keep ?? 'until-record-closes', closedOn);
    if (from <= on) continue;
    const facts = { record, field, erasableFrom: from, basis: policy?.basis ?? null, on };
    running.set(`${field} ${from}`, found('RETENTION.TERM_RUNNING', false, 'CN-PIPL-19', facts));
  }
  return running.size > 0
    ? [...running.values()]
    : [found('RETENTION.TERM_RUNNING', true, 'CN-PIPL-19', { record, on })];
}

/** A withdrawn consent frees what rested on it alone, and what nothing keeps any more. */
function consentFindings(
  { id }: RegisterRecord,
  leaves: readonly Leaf[],
  closedOn: CalendarDate | null,
  { consents, on }: ErasureContext,
): readonly RetentionFinding[] {
  const own = (consents ?? []).filter(({ record }) => record === id);
  const stands = leaves.filter(({ field, policy }) => {
    if (closedOn !== null && erasableFrom(policy?.keep ?? 'until-record-closes', closedOn) <= on)
      return false;
    if (policy?.basis !== 'consent' && policy?.basis !== 'separate-consent') return true;
    const covering = own.filter((consent) => covers(consent, field));
    return (
      !covering.some((consent) => isWithdrawn(consent, on)) || covering.some((consent) => holds(consent, on))
    );
  });
  const fields = [...new Set(stands.map(({ field }) => field))];
  const verdict = consents === undefined ? 'unknown' : fields.length === 0;
  return [found('RETENTION.CONSENT_STANDS', verdict, 'CN-PIPL-15', { record: id, fields })];
}

const covers = ({ fields }: Consent, field: string) =>
  fields === 'all' || fields.some((each: string) => each === field);
const isWithdrawn = ({ withdrawnOn }: Consent, on: CalendarDate) =>
  withdrawnOn !== undefined && withdrawnOn <= on;
const holds = (consent: Consent, on: CalendarDate) =>
  consent.givenOn <= on && !isWithdrawn(consent, on) && (consent.until === undefined || on <= consent.until);
