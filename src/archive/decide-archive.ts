import { policyRef, type RoleGrant, type Step, step, WuyeError } from '../kernel/index.js';
import { actUnder, dateOfAct, grantOfAct } from '../notices/index.js';
import type { Archive } from './archive.js';
import { archiveDigest } from './archive-digest.js';
import { commandFindings, commonFindings, rolesOf } from './archive-rules.js';
import type { ArchiveFindingCode } from './codes.js';
import type { ArchiveCommand, ArchiveContext } from './command.js';
import { compileArchive } from './compile-archive.js';
import type { ArchiveEvent } from './event.js';
import type { MonthArchive } from './month-archive.js';
import { type ArchivePolicy, DEFAULT_ARCHIVE_POLICY } from './policy.js';

/**
 * Decides a command on a month's archive (CIM-4.2.8).
 *
 * **Details**
 * - `open` begins the archive of a month that has begun.
 * - `sign-off`: by the clerk, after the month has ended, and while nothing is missing. It compiles the archive again from
 *   what was published, and records the digest of what was signed. A late one is a finding only.
 * - `reopen`: for a reason.
 *
 * What can no longer be had, such as a photograph that nobody took, is waived by `waivers` of the policy, for one notice and with a
 * reason; the finding then says so.
 *
 * **Gotchas**: the decision rests on what the host gives as published. Load it with {@link publishedIn}.
 *
 * @param archive - the archive as it stands; `null` before `open`
 * @param command - what is asked
 * @param context - who, when, what was published, the policy
 * @returns the step with its event, or the findings that refuse it, each gap among them
 * @throws `KERNEL.INVALID_ARGUMENT` when a month to open is no month
 *
 * @example
 * ```ts
 * import { actorId, calendarMonth, estateId, instant } from 'wuye';
 * import { applyArchive, decideArchive } from 'wuye/archive';
 *
 * const context = { actor: { id: actorId('li'), roles: ['clerk'] }, at: instant('2026-11-30T01:00:00.000Z') } as const;
 * const month = calendarMonth('2026-11');
 * const opened = decideArchive(null, { type: 'open', estate: estateId('est_chenghu'), month }, context);
 * const [event] = opened.accepted ? opened.events : [];
 * if (event) {
 *   const published = { notices: [], postings: [], deliveries: [] };
 *   const step = decideArchive(applyArchive(null, event), { type: 'sign-off' }, { ...context, published });
 *   step.findings.filter(({ verdict, effect }) => verdict === 'fail' && effect === 'blocks').map(({ code }) => code);
 *   // => ['ARCHIVE.MONTH_NOT_ENDED']
 * }
 * ```
 * @category Archive
 * @since 0.1.0
 */
export function decideArchive(
  archive: Archive | null,
  command: ArchiveCommand,
  context: ArchiveContext,
): Step<ArchiveEvent, ArchiveFindingCode> {
  const { policy = DEFAULT_ARCHIVE_POLICY } = context;
  const grant = grantOfAct(context, rolesOf(policy, command.type));
  const compiled = command.type === 'sign-off' ? compiledFor(archive, context, policy) : null;
  const findings = [
    ...commonFindings(archive, command, context, policy, grant),
    ...commandFindings(archive, command, context, policy, compiled),
  ];
  return step(
    findings,
    () => (grant === null ? [] : [eventOf(archive, command, context, grant, compiled)]),
    policy,
    dateOfAct(context),
  );
}

function compiledFor(
  archive: Archive | null,
  context: ArchiveContext,
  policy: ArchivePolicy,
): MonthArchive | null {
  const { published, zone } = context;
  if (archive === null || published === undefined) return null;
  return compileArchive({
    ...published,
    estate: archive.estate,
    month: archive.month,
    asOf: dateOfAct(context),
    at: context.at,
    policy,
    ...(zone === undefined ? {} : { zone }),
  });
}

function eventOf(
  archive: Archive | null,
  command: ArchiveCommand,
  context: ArchiveContext,
  grant: RoleGrant,
  compiled: MonthArchive | null,
): ArchiveEvent {
  const act = actUnder(context, grant);
  if (command.type === 'open') {
    const { estate, month } = command;
    return { type: 'archive-opened', archive: month, act, estate, month };
  }
  if (archive === null) throw new WuyeError('KERNEL.INVALID_ARGUMENT', `${command.type} before open`);
  if (command.type === 'reopen') {
    return { type: 'archive-reopened', archive: archive.id, act, reason: command.reason };
  }
  if (compiled === null) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'nothing to sign off');
  return {
    type: 'archive-signed-off',
    archive: archive.id,
    act,
    digest: archiveDigest(compiled),
    entries: compiled.entries.length,
    policy: policyRef(compiled.policy),
  };
}
