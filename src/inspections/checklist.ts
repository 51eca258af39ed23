import type { ClauseId } from '../kernel/index.js';

/**
 * One thing that an inspection looks at. The library's own items have their words in `label('checklistItem', id, ...)` of
 * `wuye/describe`; a host's item brings its own.
 *
 * @category Inspections
 * @since 0.1.0
 */
export interface ChecklistItem {
  /** Unique within the checklist. */
  readonly id: string;
  readonly clause: ClauseId;
  /** What is asked, for an item of the host. */
  readonly text?: string;
}

/**
 * What was found about an item: it is as it should be, it is not, or there is nothing of the kind here.
 *
 * @category Inspections
 * @since 0.1.0
 */
export const CHECKLIST_ANSWERS = ['met', 'not-met', 'not-applicable'] as const;

/** @see {@link CHECKLIST_ANSWERS}
 * @category Inspections
 * @since 0.1.0
 */
export type ChecklistAnswer = (typeof CHECKLIST_ANSWERS)[number];
