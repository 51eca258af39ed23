import type { Effect } from '../../kernel/index.js';
import type { NoticeCommand } from '../command.js';
import type { Notice } from '../notice.js';
import { applicationFinding } from './application.js';
import { issued, reasoned, reviewDuty, reviewed, unchanged } from './approvals.js';
import { contentFindings, timedFindings } from './content-findings.js';
import type { Ground, NoticeFindings, Subject, Weight } from './found.js';
import { archiving, filing, numbering } from './keeping.js';
import { issuerSeparation, reviewerSeparation } from './separation.js';
import { beginning, expiry, scheduledDay } from './validity.js';
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
      return draftFindings(command, ground);
    case 'edit':
      return draftFindings({ ...notice, content: command.content }, ground);
    case 'submit':
      return [
        ...handedIn(notice, ground),
        expiry(content, on, 'advises'),
        ...timedFindings(content, ground, { weighs: false }),
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
        ...timedFindings(content, ground, { weighs: false }),
      ];
    case 'issue':
      return [
        ...handedIn(notice, ground, 'blocks'),
        expiry(content, on, 'blocks'),
        ...unchanged(notice, review === undefined ? { submission } : { submission, review }),
        reviewed(notice, ground.policy),
        ...issuerSeparation(notice, ground),
        ...timedFindings(content, ground, { weighs: true, lateReason: command.lateReason }),
      ];
    case 'number':
      return numbering(notice, command.number);
    case 'schedule':
      return [
        issued(notice),
        ...unchanged(notice, { issue }),
        scheduledDay(content, command.on, on),
        ...timedFindings(content, ground, {
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
        applicationFinding(notice, ground.context.application, 'blocks'),
        ...timedFindings(content, ground, { weighs: false, day: on }),
      ];
    case 'file':
      return [filing(command.attachments)];
    case 'withdraw':
      return withdrawal(notice, command, ground.context.successor);
    case 'archive':
      return archiving(notice, command.month, ground);
    case 'discard':
      return [reasoned([command.reason], clauseOf('discard'))];
    default:
      return [];
  }
}

/** The rules of content that is still written. */
export function draftFindings(subject: Subject, ground: Ground): NoticeFindings {
  return contentFindings(subject, ground, WRITTEN);
}

/** The rules of content that was handed in, and, where it is commercial, of its application. */
const handedIn = (notice: Notice, ground: Ground, application: Effect = 'advises'): NoticeFindings => [
  ...contentFindings(notice, ground, HANDED_IN),
  applicationFinding(notice, ground.context.application, application),
];
