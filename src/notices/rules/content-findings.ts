import type { CalendarDate } from '../../kernel/index.js';
import type { NoticeContent } from '../content.js';
import { completeness } from './completeness.js';
import type { Circumstances, NoticeFindings, Subject, Weight } from './found.js';
import { leadTime } from './lateness.js';
import { received } from './received.js';
import { followedFindings } from './succession.js';
import { urgency } from './urgency.js';
import { publishDay, validityOrder } from './validity.js';

/** Every rule of what a notice says: the same for a draft, a submission, and a mere evaluation. */
export function contentFindings(
  subject: Subject,
  circumstances: Circumstances,
  weight: Weight,
): NoticeFindings {
  const { content } = subject;
  return [
    ...completeness(content, weight),
    ...validityOrder(content, weight),
    publishDay(content, weight),
    ...followedFindings(subject, circumstances.context.followed, weight),
    received(content, circumstances.on, weight),
    ...urgency(subject, circumstances, weight),
  ];
}

/** How the lead time is judged. */
export interface Timed {
  /** Whether lateness stops the step where the policy does not excuse it, or is only told. */
  readonly weighs: boolean;
  /** The day of publication; by default the one that it is meant for. */
  readonly day?: CalendarDate;
  /** Whether a day that nobody named is unknown, rather than today. */
  readonly undecided?: boolean;
  /** The stated reason; `null` where nobody was asked for one yet. */
  readonly lateReason?: string | null | undefined;
}

/** The lead time, for the day that the notice is published on, and never before today. */
export function timedFindings(
  content: NoticeContent,
  { context, policy, on }: Circumstances,
  { weighs, day = content.publishOn, undecided = false, lateReason }: Timed,
): NoticeFindings {
  const publishOn = day === undefined || day < on ? on : day;
  const published = { publishOn, ...(publishOn === on ? { publishAt: context.at } : {}) };
  return leadTime(content, {
    context,
    policy,
    weighs,
    lateReason,
    on,
    ...(day === undefined && undecided ? {} : published),
  });
}
