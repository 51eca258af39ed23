/**
 * The states of a month's archive. `reopened`: signed off once, and open again.
 *
 * @category Archive
 * @since 0.1.0
 */
export const ARCHIVE_STATES = ['open', 'signed-off', 'reopened'] as const;

/** @see {@link ARCHIVE_STATES}
 * @category Archive
 * @since 0.1.0
 */
export type ArchiveState = (typeof ARCHIVE_STATES)[number];

/** What can be done with a month's archive; `open` begins one.
 * @category Archive
 * @since 0.1.0
 */
export const ARCHIVE_COMMANDS = ['open', 'sign-off', 'reopen'] as const;

/** @see {@link ARCHIVE_COMMANDS}
 * @category Archive
 * @since 0.1.0
 */
export type ArchiveCommandType = (typeof ARCHIVE_COMMANDS)[number];

/**
 * The lifecycle of a month's archive: the state that each command leads to. What a state does not list is refused.
 *
 * @category Archive
 * @since 0.1.0
 */
export const ARCHIVE_TRANSITIONS = {
  open: { 'sign-off': 'signed-off' },
  'signed-off': { reopen: 'reopened' },
  reopened: { 'sign-off': 'signed-off' },
} as const satisfies Record<ArchiveState, Partial<Record<ArchiveCommandType, ArchiveState>>>;
