/**
 * What a person may ask of the office about their own information: a copy (CN-PIPL-45), a correction (CN-PIPL-46), erasure
 * (CN-PIPL-47), that a consent ends (CN-PIPL-15), or how and why it is handled (CN-PIPL-48).
 *
 * @category Rights
 * @since 0.1.0
 */
export const RIGHTS = ['copy', 'correct', 'erase', 'withdraw-consent', 'explain'] as const;

/** @see {@link RIGHTS}
 * @category Rights
 * @since 0.1.0
 */
export type Right = (typeof RIGHTS)[number];

/**
 * The states of a request. `identified`: the office knows that it is the person, or who may ask for them.
 *
 * @category Rights
 * @since 0.1.0
 */
export const RIGHTS_STATES = [
  'received',
  'identified',
  'granted',
  'partly-granted',
  'refused',
  'fulfilled',
  'closed-refused',
  'withdrawn',
] as const;

/** @see {@link RIGHTS_STATES}
 * @category Rights
 * @since 0.1.0
 */
export type RightsState = (typeof RIGHTS_STATES)[number];

/** What can be done with a request; `receive` begins one.
 * @category Rights
 * @since 0.1.0
 */
export const RIGHTS_COMMANDS = [
  'receive',
  'identify',
  'extend',
  'grant',
  'grant-partly',
  'refuse',
  'fulfil',
  'tell-refusal',
  'withdraw',
] as const;

/** @see {@link RIGHTS_COMMANDS}
 * @category Rights
 * @since 0.1.0
 */
export type RightsCommandType = (typeof RIGHTS_COMMANDS)[number];

/**
 * The lifecycle of a request: the state that each command leads to. What a state does not list is refused. Who cannot be
 * identified may be refused for that.
 *
 * @category Rights
 * @since 0.1.0
 */
export const RIGHTS_TRANSITIONS = {
  received: { identify: 'identified', extend: 'received', refuse: 'refused', withdraw: 'withdrawn' },
  identified: {
    extend: 'identified',
    grant: 'granted',
    'grant-partly': 'partly-granted',
    refuse: 'refused',
    withdraw: 'withdrawn',
  },
  granted: { fulfil: 'fulfilled' },
  'partly-granted': { fulfil: 'fulfilled' },
  refused: { 'tell-refusal': 'closed-refused' },
  fulfilled: {},
  'closed-refused': {},
  withdrawn: {},
} as const satisfies Record<RightsState, Partial<Record<RightsCommandType, RightsState>>>;
