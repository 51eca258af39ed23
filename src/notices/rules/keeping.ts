import { type CalendarMonth, type ClauseId, isGiven, monthOf } from '../../kernel/index.js';
import { dateOfAct } from '../act.js';
import type { Attachment } from '../attachment.js';
import type { Notice } from '../notice.js';
import { isReferred } from '../shown.js';
import { found, type Ground, type NoticeFinding } from './found.js';
import { endsBefore } from './validity.js';

const KEPT: ClauseId = 'CIM-4.2.8';

/** Whether the notice is over and nothing of it is left to do: only then it goes into the month's archive (CIM-4.2.8). */
export function archiving(
  notice: Notice,
  month: CalendarMonth,
  { context, on }: Ground,
): readonly NoticeFinding[] {
  const { content, withdrawn, reviewDueOn, published, issue } = notice;
  const until = content.validity?.until ?? null;
  const over = withdrawn !== undefined || (until !== null && endsBefore(until, on));
  const { hanging } = context;
  const counted = hanging !== undefined && Number.isInteger(hanging) && hanging >= 0;
  const began = published ?? issue;
  const first = began === undefined ? null : monthOf(dateOfAct({ ...context, at: began.at }));
  const kept = first !== null && first <= month && month <= monthOf(on);
  return [
    found('NOTICE.STILL_IN_FORCE', over, 'CIM-4.2.4', { until, on }),
    found('NOTICE.STILL_HANGING', counted ? hanging === 0 : 'unknown', 'CIM-4.2.5', {
      hanging: counted ? hanging : null,
    }),
    found('NOTICE.REVIEW_STILL_OPEN', reviewDueOn === undefined, 'CIM-4.2.2', {
      reviewDueOn: reviewDueOn ?? null,
    }),
    found('NOTICE.ARCHIVE_MONTH_REFUSED', kept, KEPT, { month, first, on }),
  ];
}

/** Whether there is a number, and none before it: a notice is numbered once. */
export function numbering(notice: Notice, number: string): readonly NoticeFinding[] {
  return [
    found('NOTICE.NUMBER_MISSING', isGiven(number), 'CIM-4.2.3'),
    found('NOTICE.ALREADY_NUMBERED', notice.number === undefined, 'CIM-4.2.3', {
      number: notice.number ?? null,
    }),
  ];
}

/** Whether there is something to file, each with its file. */
export const filing = (attachments: readonly Attachment[]): NoticeFinding =>
  found('NOTICE.ATTACHMENT_MISSING', attachments.length > 0 && attachments.every(isReferred), KEPT, {
    attachments: attachments.length,
  });
