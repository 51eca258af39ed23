import { calendarDate, type Effect, type PolicyRef, type Role } from '../kernel/index.js';
import type { BookingTier } from './booking.js';
import type { PostingCommandType } from './posting.js';

/**
 * What an office decides about its boards where the clauses leave it open.
 *
 * @category Boards
 * @since 0.1.0
 */
export interface BoardPolicy extends PolicyRef {
  /** Who may do what. */
  readonly roles: Readonly<Record<PostingCommandType, readonly Role[]>>;
  /** Who sees that sheets go up, come down and are mended: whose work list they stand on. */
  readonly responsible: Role;
  /** Who walks round and looks at the sheets. */
  readonly inspector: Role;
  /** What an important notice posted without a photograph leads to; the archive asks for it later anyway (CIM-4.2.8). */
  readonly photograph: Exclude<Effect, 'reviews'>;
  /** Whole days after the last one within which a take-down is not called late. */
  readonly graceDays: number;
  /** Whole days after an inspection by which a defect is mended. */
  readonly repairWithinDays: number;
  /** Sheets that nobody looked at for so many days are to be inspected. */
  readonly inspectEveryDays: number;
  /** Whom an emergency may displace (CIM-4.2.1.3e), in this order; never another emergency. */
  readonly preempts: readonly Exclude<BookingTier, 'emergency'>[];
  /** How many days ahead free days are looked for, to offer them in place of those taken away. */
  readonly offerWithinDays: number;
}

/**
 * The clause lets an emergency displace commercial postings only (CIM-4.2.1.3e). The rest is a default to override: the
 * clerk plans, anybody of the office posts, inspects, mends and takes down; no days of grace.
 *
 * @category Boards
 * @since 0.1.0
 */
export const DEFAULT_BOARD_POLICY: BoardPolicy = {
  id: 'wuye.boards',
  version: '1',
  effectiveFrom: /* @__PURE__ */ calendarDate('2026-01-01'),
  roles: {
    plan: ['clerk'],
    post: ['staff'],
    inspect: ['staff'],
    repair: ['staff'],
    recall: ['staff', 'system'],
    'take-down': ['staff'],
    cancel: ['clerk', 'system'],
  },
  responsible: 'clerk',
  inspector: 'security-supervisor',
  photograph: 'advises',
  graceDays: 0,
  repairWithinDays: 1,
  inspectEveryDays: 7,
  preempts: ['commercial'],
  offerWithinDays: 90,
};
