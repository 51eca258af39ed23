import {
  type CalendarDate,
  type CalendarMonth,
  type ClauseId,
  type Effect,
  type Facts,
  type Finding,
  firstDayOf,
  isGiven,
  lastDayOf,
  nextState,
  type RoleGrant,
  type Verdict,
} from '../kernel/index.js';
import { dateOfAct } from '../notices/index.js';
import type { Archive } from './archive.js';
import { archiveSignOffBy } from './archive-sign-off-by.js';
import type { ArchiveFindingCode } from './codes.js';
import type { ArchiveCommand, ArchiveContext } from './command.js';
import type { MonthArchive } from './month-archive.js';
import type { ArchivePolicy } from './policy.js';
import { ARCHIVE_TRANSITIONS } from './transitions.js';

const EVERY_MONTH: ClauseId = 'CIM-4.2.8';

/** Notices listed in the facts at most. */
const SHOWN = 20;

const found = (
  code: ArchiveFindingCode,
  verdict: Verdict | boolean,
  facts: Facts = {},
  effect: Effect = 'blocks',
): Finding<ArchiveFindingCode> => ({
  code,
  verdict: typeof verdict === 'boolean' ? (verdict ? 'pass' : 'fail') : verdict,
  effect,
  clause: EVERY_MONTH,
  facts,
});

/** The roles of a command; none for one that there is not. */
export function rolesOf({ roles }: ArchivePolicy, type: ArchiveCommand['type']) {
  return Object.hasOwn(roles, type) ? roles[type] : [];
}

/** What every command is asked: the state, the role, and the order of time. */
export function commonFindings(
  archive: Archive | null,
  { type }: ArchiveCommand,
  { at }: ArchiveContext,
  policy: ArchivePolicy,
  grant: RoleGrant | null,
): readonly Finding<ArchiveFindingCode>[] {
  const may =
    archive === null ? type === 'open' : nextState(ARCHIVE_TRANSITIONS, archive.state, type) !== null;
  const acts =
    archive === null
      ? []
      : [archive.opened, ...archive.signOffs, ...(archive.reopened ? [archive.reopened] : [])];
  const last = acts.reduce((latest, act) => (act.at > latest ? act.at : latest), '');
  return [
    found('ARCHIVE.STATE_REFUSES', may, { state: archive?.state ?? 'none', command: type }),
    found('ARCHIVE.ACTOR_LACKS_ROLE', grant !== null, { roles: rolesOf(policy, type), ...grant }),
    found('ARCHIVE.ACT_OUT_OF_ORDER', archive === null ? 'not-applicable' : at >= last, { at, last }),
  ];
}

/** What a command has to say beside; `compiled` is the archive as it stands, where it can be told. */
export function commandFindings(
  archive: Archive | null,
  command: ArchiveCommand,
  context: ArchiveContext,
  policy: ArchivePolicy,
  compiled: MonthArchive | null,
): readonly Finding<ArchiveFindingCode>[] {
  const on = dateOfAct(context);
  switch (command.type) {
    case 'open':
      return [
        found('ARCHIVE.MONTH_NOT_BEGUN', on >= firstDayOf(command.month), { month: command.month, on }),
      ];
    case 'sign-off':
      return archive === null ? [] : signOffFindings(archive.month, on, policy, compiled);
    case 'reopen':
      return [found('ARCHIVE.REASON_MISSING', isGiven(command.reason) ? 'pass' : 'unknown')];
    default:
      return [];
  }
}

function signOffFindings(
  month: CalendarMonth,
  on: CalendarDate,
  policy: ArchivePolicy,
  compiled: MonthArchive | null,
): readonly Finding<ArchiveFindingCode>[] {
  const [last, dueOn] = [lastDayOf(month), archiveSignOffBy(month, policy)];
  const gaps = compiled?.gaps ?? [];
  const entries = compiled?.entries.length;
  return [
    found('ARCHIVE.MONTH_NOT_ENDED', on > last, { month, last, on }),
    found('ARCHIVE.ENTRIES_INCOMPLETE', entries === undefined ? 'unknown' : gaps.length === 0, {
      month,
      ...(entries === undefined ? {} : { entries }),
      incomplete: gaps.length,
      notices: gaps.slice(0, SHOWN).map(({ notice }) => notice),
    }),
    found('ARCHIVE.MONTH_EMPTY', entries === undefined ? 'unknown' : entries > 0, { month }, 'advises'),
    found('ARCHIVE.SIGNED_OFF_LATE', on <= dueOn, { month, dueOn, on }, 'advises'),
    ...gaps.flatMap(({ findings }) => findings),
  ];
}
