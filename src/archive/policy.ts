import { calendarDate, type PolicyRef, type Role } from '../kernel/index.js';
import type { NoticeId } from '../notices/index.js';
import type { ArchiveEntryCode } from './codes.js';
import type { ArchiveCommandType } from './transitions.js';

/**
 * Something missing that an office puts up with, and why: for every notice, or for one (the photograph that nobody took).
 *
 * @category Archive
 * @since 0.1.0
 */
export interface ArchiveWaiver {
  readonly code: ArchiveEntryCode;
  /** Absent: every notice. */
  readonly notice?: NoticeId;
  readonly reason: string;
}

/**
 * What an office decides about its monthly archive where CIM-4.2.8 leaves it open.
 *
 * @category Archive
 * @since 0.1.0
 */
export interface ArchivePolicy extends PolicyRef {
  /** Who may do what. */
  readonly roles: Readonly<Record<ArchiveCommandType, readonly Role[]>>;
  /** Day of the following month by which the clerk signs off, 1 to 28. */
  readonly signOffDay: number;
  /** What may be missing. A waived finding stays in the archive with its reason, and is no gap. */
  readonly waivers: readonly ArchiveWaiver[];
}

/**
 * The clerk compiles and signs off (CIM-4.2.8). The rest is a default to override: a program opens the month, a superior may
 * reopen it, sign-off by the 5th of the next month as for the registers, nothing waived.
 *
 * @category Archive
 * @since 0.1.0
 */
export const DEFAULT_ARCHIVE_POLICY: ArchivePolicy = {
  id: 'wuye.archive',
  version: '1',
  effectiveFrom: /* @__PURE__ */ calendarDate('2026-01-01'),
  roles: {
    open: ['clerk', 'system'],
    'sign-off': ['clerk'],
    reopen: ['clerk', 'department-head', 'project-manager'],
  },
  signOffDay: 5,
  waivers: [],
};
