/**
 * Notice boards: slots and bookings, what emergencies displace (CIM-4.2.1.3d, e), and the sheets that hang (CIM-4.2.4, CIM-4.2.5).
 *
 * @module wuye/boards
 */

export { applyPosting } from './apply-posting.js';
export * from './board.js';
export * from './board-on.js';
export * from './booking.js';
export * from './codes.js';
export * from './collection.js';
export * from './command.js';
export { decidePosting } from './decide-posting.js';
export * from './event.js';
export { type FreeDay, freeDays } from './free-days.js';
export * from './ids.js';
export { lastLookedAt } from './last-looked-at.js';
export * from './list-postings.js';
export * from './plan-postings.js';
export * from './policy.js';
export * from './posting.js';
export {
  POSTING_QUESTIONS,
  type PostingQuestion,
  type PostingQuestionOptions,
  selectPostings,
} from './posting-questions.js';
export { preempt } from './preempt.js';
export * from './preemption.js';
export * from './recalls-of.js';
export * from './schedule-request.js';
export { tierOfNotice } from './tier-of-notice.js';
export * from './without-sheet.js';
