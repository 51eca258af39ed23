import type { CalendarDate } from '../../kernel/index.js';
import type { NoticeContent, NoticeOrigin } from '../content.js';
import { found, type NoticeFinding, type Weight } from './found.js';

/** Whether an external notice was received by today: a later day would say who was late, and be made up. */
export function received(
  { origin }: NoticeContent,
  on: CalendarDate,
  { effect }: Pick<Weight, 'effect'>,
): NoticeFinding {
  const receivedOn = statedReceipt(origin);
  const verdict = receivedOn === undefined ? 'not-applicable' : receivedOn <= on;
  const facts = { receivedOn: receivedOn ?? null, on };
  return found('NOTICE.RECEIVED_IN_FUTURE', verdict, 'CIM-4.2.1.2', facts, effect);
}

/** The day of receipt, where one is stated that can be. */
export function receiptOf({ origin }: NoticeContent, on: CalendarDate): CalendarDate | undefined {
  const receivedOn = statedReceipt(origin);
  return receivedOn !== undefined && receivedOn <= on ? receivedOn : undefined;
}

const statedReceipt = (origin: NoticeOrigin): CalendarDate | undefined =>
  origin.category === 'external' ? origin.receivedOn : undefined;
