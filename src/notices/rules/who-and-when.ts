import { type ClauseId, type Instant, nextState, type Role } from '../../kernel/index.js';
import type { Notice } from '../notice.js';
import type { NoticePolicy } from '../policy.js';
import { NOTICE_TRANSITIONS, type NoticeCommandType } from '../transitions.js';
import { found, type Ground, type NoticeFinding } from './found.js';

const APPROVAL: ClauseId = 'CIM-4.2.2';

/** The clause that each command serves. */
const CLAUSE_OF: Readonly<Record<NoticeCommandType, ClauseId>> = {
  draft: APPROVAL,
  edit: APPROVAL,
  submit: APPROVAL,
  return: APPROVAL,
  review: APPROVAL,
  issue: APPROVAL,
  number: 'CIM-4.2.3',
  schedule: 'CIM-4.2.6',
  publish: APPROVAL,
  file: 'CIM-4.2.8',
  withdraw: 'CIM-4.2.5',
  archive: 'CIM-4.2.8',
  discard: APPROVAL,
};

/** The clause of a command; of the approval for one that does not exist. */
export const clauseOf = (command: string): ClauseId =>
  Object.hasOwn(CLAUSE_OF, command) ? CLAUSE_OF[command as NoticeCommandType] : APPROVAL;

/** The roles that may give a command; none for one that does not exist. */
export const rolesOf = ({ roles }: NoticePolicy, command: string): readonly Role[] =>
  Object.hasOwn(roles, command) ? roles[command as NoticeCommandType] : [];

/** Whether the notice is in a state for the command: there is none before its draft, and one draft only. */
export function stateFinding(notice: Notice | null, command: string): NoticeFinding {
  const possible =
    notice === null ? command === 'draft' : nextState(NOTICE_TRANSITIONS, notice.state, command) !== null;
  return found('NOTICE.STATE_REFUSES', possible, clauseOf(command), {
    state: notice?.state ?? null,
    command,
  });
}

/** Whether the actor holds a role for the command, of the own or in another's name. */
export function roleFinding(command: string, { policy, grant }: Ground): NoticeFinding {
  const facts = { roles: rolesOf(policy, command), ...grant };
  return found('NOTICE.ACTOR_LACKS_ROLE', grant !== null, clauseOf(command), facts);
}

/** Whether the act does not come before what was done already. */
export function orderFinding(
  notice: Notice | null,
  command: string,
  { context: { at } }: Ground,
): NoticeFinding {
  const done = notice === null ? [] : timesOf(notice);
  const last = done.reduce<Instant | null>((a, b) => (a === null || b > a ? b : a), null);
  const ordered = last === null ? 'not-applicable' : last <= at;
  return found('NOTICE.ACT_OUT_OF_ORDER', ordered, clauseOf(command), { at, last });
}

/** Of every act that the notice keeps, and of the last one, which may be one that it does not keep. */
const timesOf = ({ lastActAt, drafted, submitted, returned, review, issue, published, withdrawn }: Notice) =>
  [
    lastActAt,
    ...[drafted, submitted, returned, review, issue, published, withdrawn].map((act) => act?.at),
  ].filter((at) => at !== undefined);
