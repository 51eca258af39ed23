/**
 * The codes of work items that this room makes itself: one for each kind of duty of each area, and one for each type of task.
 * Items that come from findings bear the finding's code.
 *
 * @category Work list
 * @since 0.1.0
 */
export const WORK_CODES = [
  'REFRESH.VERIFY',
  'REFRESH.SIGN_OFF',
  'ESCALATION.DECIDE',
  'TASK.NOTIFY_MOVE_IN',
  'TASK.NOTIFY_NAME_CHANGE',
  'TASK.CLOSE_OWNER_CARD',
  'TASK.OPEN_OWNER_CARD',
  'TASK.FILL_OCCUPANCY_SUMMARY',
  'TASK.FILL_SHOP_SUMMARY',
  'TASK.RE_REGISTER_PARKING',
  'TASK.REVIEW_TENANCY',
  'TASK.REVIEW_OCCUPANCY',
  'TASK.REVIEW_RECORD',
  'NOTICE.REVISE',
  'NOTICE.REVIEW',
  'NOTICE.ISSUE',
  'NOTICE.PUBLISH',
  'NOTICE.NEVER_PUBLISHED',
  'NOTICE.REVIEW_AFTERWARDS',
  'POSTING.PUT_UP',
  'POSTING.TAKE_DOWN',
  'POSTING.REPAIR',
  'POSTING.CANCEL',
  'POSTING.INSPECT',
  'POSTING.REPLACE',
  'DELIVERY.DELIVER',
  'ARCHIVE.SIGN_OFF',
  'APPLICATION.DECIDE',
  'APPLICATION.PUBLISH',
  'APPLICATION.CLOSE',
  'INSPECTION.DRAFT_PLAN',
  'INSPECTION.APPROVE_PLAN',
  'INSPECTION.CONDUCT',
  'INSPECTION.CORRECT',
  'INSPECTION.RE_CHECK',
  'INSPECTION.SIGN_OFF',
  'RIGHTS.IDENTIFY',
  'RIGHTS.DECIDE',
  'RIGHTS.TELL',
] as const;

/** A code of {@link WORK_CODES}.
 * @category Work list
 * @since 0.1.0
 */
export type WorkCode = (typeof WORK_CODES)[number];
