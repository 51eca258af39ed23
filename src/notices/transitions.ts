/**
 * The states of a notice. `issued` is approved and on nobody's board yet; `published` has reached a board, a hand or a
 * screen.
 *
 * @category Notices
 * @since 0.1.0
 */
export const NOTICE_STATES = [
  'draft',
  'submitted',
  'returned',
  'reviewed',
  'issued',
  'scheduled',
  'published',
  'withdrawn',
  'archived',
  'discarded',
] as const;

/**
 * Where a notice stands: written (`draft`), on its way through approval (`submitted`, `returned`, `reviewed`), approved
 * (`issued`, `scheduled` for a day), `published`, and at its end `withdrawn`, `archived`, or `discarded` before it was
 * issued. Whether it is in force on a day is its {@link NoticePhase}.
 *
 * @see {@link NOTICE_STATES}
 * @category Notices
 * @since 0.1.0
 */
export type NoticeState = (typeof NOTICE_STATES)[number];

/**
 * What can be done with a notice. `draft` begins one; posting, inspecting and taking down a sheet are commands of a
 * posting (`wuye/boards`), signing for one is a command of a delivery (`wuye/deliveries`).
 *
 * @category Notices
 * @since 0.1.0
 */
export const NOTICE_COMMANDS = [
  'draft',
  'edit',
  'submit',
  'return',
  'review',
  'issue',
  'number',
  'schedule',
  'publish',
  'file',
  'withdraw',
  'archive',
  'discard',
] as const;

/**
 * The `type` of a {@link NoticeCommand}. `number` gives the notice its number, `file` adds attachments later, `discard`
 * gives up one that was not issued; {@link NOTICE_TRANSITIONS} tells what each state takes.
 *
 * @see {@link NOTICE_COMMANDS}
 * @category Notices
 * @since 0.1.0
 */
export type NoticeCommandType = (typeof NOTICE_COMMANDS)[number];

/**
 * The lifecycle of a notice: the state that each command leads to. What a state does not list is refused.
 *
 * **Details**: `issue` on a submitted notice and `review` on an issued one are the way of an urgent notice that is issued
 * first and reviewed afterwards; a rule refuses them where the policy does not allow it. An issued notice is never
 * edited: it is corrected or cancelled by a new one.
 *
 * @category Notices
 * @since 0.1.0
 */
export const NOTICE_TRANSITIONS = {
  draft: { edit: 'draft', submit: 'submitted', discard: 'discarded' },
  submitted: {
    edit: 'draft',
    return: 'returned',
    review: 'reviewed',
    issue: 'issued',
    number: 'submitted',
    discard: 'discarded',
  },
  returned: { edit: 'draft', submit: 'submitted', discard: 'discarded' },
  reviewed: { edit: 'draft', return: 'returned', issue: 'issued', number: 'reviewed', discard: 'discarded' },
  issued: {
    review: 'issued',
    number: 'issued',
    schedule: 'scheduled',
    publish: 'published',
    file: 'issued',
    withdraw: 'withdrawn',
  },
  scheduled: {
    review: 'scheduled',
    number: 'scheduled',
    schedule: 'scheduled',
    publish: 'published',
    file: 'scheduled',
    withdraw: 'withdrawn',
  },
  published: { review: 'published', file: 'published', withdraw: 'withdrawn', archive: 'archived' },
  withdrawn: { review: 'withdrawn', file: 'withdrawn', archive: 'archived' },
  archived: {},
  discarded: {},
} as const satisfies Record<NoticeState, Partial<Record<NoticeCommandType, NoticeState>>>;
