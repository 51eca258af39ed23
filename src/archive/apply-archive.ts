import { nextState, WuyeError } from '../kernel/index.js';
import type { Archive } from './archive.js';
import type { ArchiveEvent } from './event.js';
import { ARCHIVE_TRANSITIONS, type ArchiveCommandType } from './transitions.js';

/** The command that an event follows from. */
const COMMAND_OF = {
  'archive-signed-off': 'sign-off',
  'archive-reopened': 'reopen',
} as const satisfies Record<Exclude<ArchiveEvent['type'], 'archive-opened'>, ArchiveCommandType>;

/**
 * The month's archive after an event. The archive given is not changed.
 *
 * @param archive - the archive as it stood; `null` before `archive-opened`
 * @param event - an event of {@link decideArchive} on this archive
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another archive's, or does not fit its state
 *
 * @example
 * ```ts
 * import { actorId, calendarMonth, estateId, instant } from 'wuye';
 * import { applyArchive } from 'wuye/archive';
 *
 * const archive = applyArchive(null, {
 *   type: 'archive-opened', archive: '2026-11', estate: estateId('est_chenghu'), month: calendarMonth('2026-11'),
 *   act: { by: actorId('li'), role: 'clerk', at: instant('2026-11-30T01:00:00.000Z') },
 * });
 * [archive.state, archive.signOffs]; // => ['open', []]
 * ```
 * @category Archive
 * @since 0.1.0
 */
export function applyArchive(archive: Archive | null, event: ArchiveEvent): Archive {
  if (event.type === 'archive-opened') {
    if (archive !== null) throw unfit(event.type, archive.state);
    const { archive: id, estate, month, act } = event;
    return { id, estate, schemaVersion: 1, month, state: 'open', opened: act, signOffs: [] };
  }
  const command = Object.hasOwn(COMMAND_OF, event.type) ? COMMAND_OF[event.type] : '';
  const state = archive?.id === event.archive ? nextState(ARCHIVE_TRANSITIONS, archive.state, command) : null;
  if (archive === null || state === null) throw unfit(event.type, archive?.state ?? 'not there');
  if (event.type === 'archive-reopened') {
    return { ...archive, state, reopened: { ...event.act, reason: event.reason } };
  }
  const { act, digest, entries, policy } = event;
  return { ...archive, state, signOffs: [...archive.signOffs, { ...act, digest, entries, policy }] };
}

const unfit = (event: string, state: string) =>
  new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event} on an archive that is ${state}`);
