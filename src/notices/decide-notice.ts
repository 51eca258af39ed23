import { type Step, step } from '../kernel/index.js';
import { actUnder, dateOfAct, grantsOfAct } from './act.js';
import type { NoticeFindingCode } from './codes.js';
import type { NoticeCommand } from './command.js';
import type { NoticeContext } from './context.js';
import type { NoticeEvent } from './event.js';
import { eventOf } from './event-of.js';
import type { LeadTimeFindingCode } from './lead-time-codes.js';
import type { Notice } from './notice.js';
import { DEFAULT_NOTICE_POLICY } from './policy.js';
import { commandFindings, draftFindings } from './rules/command-findings.js';
import type { Ground, NoticeFindings } from './rules/found.js';
import { lawfulGrant } from './rules/separation.js';
import { orderFinding, roleFinding, rolesOf, stateFinding } from './rules/who-and-when.js';

/**
 * Decides a command on a notice (CIM-4.2.1 to 4.2.8): every rule is reported, passes too.
 *
 * **Details**
 * - What the notice does not state is told while it is drafted, and stops it from the submission on (CIM-4.2.4).
 * - Submission, review and issue record the digest of the content. The later ones compute it again; an edit voids them
 *   all (CIM-4.2.2).
 * - Author, reviewer and issuer are different people, by identity, also where one stands in for another. A policy may
 *   allow less; the finding then stays failed and says which policy waived it.
 * - Who stands in for several people approves in the name of one who took no part in it, and acts in the name that the
 *   context states (`inNameOf`).
 * - The lead time (CIM-4.2.6) is advice at submission and review, and weighs at the issue and the schedule: what is late is
 *   refused, or needs a `lateReason`, as the policy says for its category. Of a publication it is told only, for that is a fact.
 *
 * @param notice - the notice as it stands, `null` for a `draft`
 * @param command - what is asked
 * @param context - who acts, when, under which policy, and what only the host knows
 * @returns the step with its event, or the findings that refuse it
 *
 * @example
 * ```ts
 * import { actorId, estateId, instant } from 'wuye';
 * import { applyNotice, decideNotice, noticeId } from 'wuye/notices';
 *
 * const at = instant('2026-11-21T01:00:00.000Z');
 * const clerk = { actor: { id: actorId('li'), roles: ['clerk'] }, at } as const;
 * const content = {
 *   origin: { category: 'internal' }, pattern: 'notice', planning: { class: 'routine' },
 *   title: '温馨提示', importance: 'ordinary', modes: ['board'],
 * } as const;
 * const drafted = decideNotice(
 *   null, { type: 'draft', id: noticeId('ntc_1'), estate: estateId('est_1'), content }, clerk,
 * );
 * drafted.accepted; // => true
 * if (drafted.accepted) {
 *   const notice = drafted.events.reduce(applyNotice, null);
 *   const submitted = notice && decideNotice(notice, { type: 'submit' }, clerk);
 *   submitted?.findings.filter(({ verdict }) => verdict === 'fail').map(({ code }) => code);
 *   // => ['NOTICE.BODY_MISSING', 'NOTICE.SCOPE_MISSING', 'NOTICE.VALIDITY_MISSING']
 * }
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function decideNotice(
  notice: Notice | null,
  command: NoticeCommand,
  context: NoticeContext,
): Step<NoticeEvent, NoticeFindingCode | LeadTimeFindingCode> {
  const policy = context.policy ?? DEFAULT_NOTICE_POLICY;
  const grants = grantsOfAct(context, rolesOf(policy, command.type));
  const grant = lawfulGrant(notice, command.type, grants);
  const ground: Ground = { context, policy, on: dateOfAct(context), grant };
  const findings = [
    stateFinding(notice, command.type),
    roleFinding(command.type, ground),
    orderFinding(notice, command.type, ground),
    ...rulesOf(notice, command, ground),
  ];
  return step(findings, () => eventsOf(notice, command, ground, findings), policy, ground.on);
}

function rulesOf(notice: Notice | null, command: NoticeCommand, ground: Ground): NoticeFindings {
  if (notice !== null) return commandFindings(notice, command, ground);
  return command.type === 'draft' ? draftFindings(command, ground) : [];
}

function eventsOf(
  notice: Notice | null,
  command: NoticeCommand,
  { context, policy, on, grant }: Ground,
  findings: NoticeFindings,
): readonly NoticeEvent[] {
  if (grant === null) return [];
  const act = actUnder(context, grant);
  if (command.type === 'draft') {
    const { id, estate, content } = command;
    return [{ type: 'notice-drafted', notice: id, estate, content, act }];
  }
  if (notice === null) return [];
  const asked = findings.find(({ code }) => code === 'NOTICE.LATE_REASON_MISSING');
  return [eventOf(notice, command, { act, on, policy, late: asked?.verdict === 'pass', findings })];
}
