import type { CalendarDate } from '../../kernel/index.js';
import type { NoticeCommand } from '../command.js';
import type { NoticeContent } from '../content.js';
import type { NoticeId } from '../ids.js';
import type { Notice } from '../notice.js';
import { issued, reasoned, reviewDuty, reviewed, unchanged } from './approvals.js';
import { completeness } from './completeness.js';
import type { Ground, NoticeFindings, Weight } from './found.js';
import { archiving, filing, numbering } from './keeping.js';
import { leadTime } from './lateness.js';
import { issuerSeparation, reviewerSeparation } from './separation.js';
import { urgency } from './urgency.js';
import { beginning, expiry, followed, scheduledDay, validityOrder } from './validity.js';
import { clauseOf } from './who-and-when.js';
import { withdrawal } from './withdrawal.js';

/** While it is written, what is missing is only told. */
const WRITTEN: Weight = { missing: 'unknown', effect: 'advises' };
/** From the submission on, what is missing stops it. */
const HANDED_IN: Weight = { missing: 'fail', effect: 'blocks' };

/** The rules of a command, beyond state and role, on a notice that is there. */
export function commandFindings(notice: Notice, command: NoticeCommand, ground: Ground): NoticeFindings {
  const { content, submitted: submission, review, issue } = notice;
  const { on } = ground;
  switch (command.type) {
    case 'draft':
      return draftFindings(command.id, command.content, ground);
    case 'edit':
      return draftFindings(notice.id, command.content, ground);
    case 'submit':
      return [
        ...handedIn(notice, ground),
        expiry(content, on, 'advises'),
        ...timed(content, ground, { weighs: false }),
      ];
    case 'return':
      return [reasoned(command.reasons, clauseOf('return'))];
    case 'review':
      return [
        ...handedIn(notice, ground),
        expiry(content, on, 'advises'),
        ...unchanged(notice, issue === undefined ? { submission } : { submission, issue }),
        ...reviewDuty(notice, on),
        ...reviewerSeparation(notice, ground),
        ...timed(content, ground, { weighs: false }),
      ];
    case 'issue':
      return [
        ...handedIn(notice, ground),
        expiry(content, on, 'blocks'),
        ...unchanged(notice, review === undefined ? { submission } : { submission, review }),
        reviewed(notice, ground.policy),
        ...issuerSeparation(notice, ground),
        ...timed(content, ground, { weighs: true, lateReason: command.lateReason }),
      ];
    case 'number':
      return numbering(notice, command.number);
    case 'schedule':
      return [
        issued(notice),
        ...unchanged(notice, { issue }),
        scheduledDay(content, command.on, on),
        ...timed(content, ground, {
          weighs: true,
          day: command.on,
          lateReason: command.lateReason ?? notice.lateReason,
        }),
      ];
    case 'publish':
      return [
        issued(notice),
        ...unchanged(notice, { issue }),
        expiry(content, on, 'blocks'),
        beginning(content, on),
        ...timed(content, ground, { weighs: false, day: on }),
      ];
    case 'file':
      return [filing(command.attachments)];
    case 'withdraw':
      return withdrawal(notice, command);
    case 'archive':
      return archiving(notice, command.month, ground);
    case 'discard':
      return [reasoned([command.reason], clauseOf('discard'))];
    default:
      return [];
  }
}

/** The rules of content that is still written. */
export function draftFindings(id: NoticeId, content: NoticeContent, ground: Ground): NoticeFindings {
  return contentFindings(id, content, ground, WRITTEN);
}

const handedIn = ({ id, content }: Notice, ground: Ground): NoticeFindings =>
  contentFindings(id, content, ground, HANDED_IN);

const contentFindings = (id: NoticeId, content: NoticeContent, ground: Ground, weight: Weight) => [
  ...completeness(content, weight),
  ...validityOrder(content, weight),
  followed(content, id, weight),
  ...urgency(content, knownIn(ground), weight),
];

/** What the context says about the event, without who acts. */
function knownIn({ context: { eventKnownOn, calendar, zone }, policy }: Ground) {
  return {
    policy,
    ...(eventKnownOn === undefined ? {} : { eventKnownOn }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(zone === undefined ? {} : { zone }),
  };
}

/** The lead time, for the day that it is meant to be published on, and never before the day of the act. */
function timed(
  content: NoticeContent,
  { context, policy, on }: Ground,
  {
    weighs,
    day,
    lateReason,
  }: { readonly weighs: boolean; readonly day?: CalendarDate; readonly lateReason?: string | undefined },
): NoticeFindings {
  const meant = day ?? content.publishOn;
  const publishOn = meant === undefined || meant < on ? on : meant;
  const { at, zone, calendar } = context;
  return leadTime(content, {
    policy,
    weighs,
    lateReason,
    publishOn,
    ...(publishOn === on ? { publishAt: at } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...(calendar === undefined ? {} : { calendar }),
  });
}
