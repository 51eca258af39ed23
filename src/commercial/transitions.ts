/**
 * The states of a shop's application. `accepted` may become a notice; `published` did, and its notice goes on by itself.
 *
 * @category Commercial
 * @since 0.1.0
 */
export const APPLICATION_STATES = [
  'pending',
  'returned',
  'accepted',
  'refused',
  'withdrawn',
  'published',
] as const;

/**
 * Where a shop's application stands: `pending` a decision, `returned` for amendment, `accepted` and free to become a
 * notice, or at its end `refused`, `withdrawn` by the shop, `published` as a notice.
 *
 * @see {@link APPLICATION_STATES}
 * @category Commercial
 * @since 0.1.0
 */
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/**
 * What can be done with an application. `apply` begins one; `withdraw` is the shop taking it back; `publish` says which
 * notice it became.
 *
 * @category Commercial
 * @since 0.1.0
 */
export const APPLICATION_COMMANDS = [
  'apply',
  'amend',
  'quote',
  'return',
  'accept',
  'refuse',
  'withdraw',
  'publish',
] as const;

/**
 * The `type` of an {@link ApplicationCommand}. `apply` begins one; {@link APPLICATION_TRANSITIONS} tells what each state
 * takes.
 *
 * @see {@link APPLICATION_COMMANDS}
 * @category Commercial
 * @since 0.1.0
 */
export type ApplicationCommandType = (typeof APPLICATION_COMMANDS)[number];

/**
 * The lifecycle of an application: the state that each command leads to. What a state does not list is refused.
 *
 * **Details**: every amendment, and so every change of the sample, leads back to `pending`, also from `accepted`.
 *
 * @category Commercial
 * @since 0.1.0
 */
export const APPLICATION_TRANSITIONS = {
  pending: {
    amend: 'pending',
    quote: 'pending',
    return: 'returned',
    accept: 'accepted',
    refuse: 'refused',
    withdraw: 'withdrawn',
  },
  returned: { amend: 'pending', refuse: 'refused', withdraw: 'withdrawn' },
  accepted: {
    amend: 'pending',
    quote: 'accepted',
    return: 'returned',
    withdraw: 'withdrawn',
    publish: 'published',
  },
  refused: {},
  withdrawn: {},
  published: {},
} as const satisfies Record<ApplicationState, Partial<Record<ApplicationCommandType, ApplicationState>>>;
