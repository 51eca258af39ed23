import { type CalendarDate, monthOf } from 'wuye';
import type { NoticeCommand, NoticeCommandType } from 'wuye/notices';

const GIVEN_HERE = [
  'submit',
  'return',
  'review',
  'issue',
  'number',
  'publish',
  'withdraw',
  'archive',
  'discard',
] as const satisfies readonly NoticeCommandType[];

/** A command that a button gives. Writing has a form of its own, files and schedules are left to hosts. */
export type GivenHere = (typeof GIVEN_HERE)[number];

export const isGivenHere = (type: NoticeCommandType): type is GivenHere =>
  GIVEN_HERE.some((each) => each === type);

/** What was typed beside the buttons. */
export interface Typed {
  readonly reason: string;
  readonly number: string;
  readonly day: CalendarDate;
  /** What shows that a notice was withdrawn, in words. */
  readonly statement: string;
}

/** The command of a button. */
export function commandOf(
  type: GivenHere,
  { reason, number, day, statement }: Typed,
): Exclude<NoticeCommand, { readonly type: 'draft' }> {
  switch (type) {
    case 'return':
      return { type, reasons: reason === '' ? [] : [reason] };
    case 'issue':
      return reason === '' ? { type } : { type, lateReason: reason };
    case 'number':
      return { type, number };
    case 'withdraw':
      return { type, cause: 'early', reason, evidence: { kind: 'statement', text: statement } };
    case 'archive':
      return { type, month: monthOf(day) };
    case 'discard':
      return { type, reason };
    default:
      return { type };
  }
}
