/**
 * Who may ask for an extract of a register.
 *
 * @category Rights
 * @since 0.1.0
 */
export const RECIPIENTS = ['police', 'neighbourhood-committee', 'court', 'housing-authority'] as const;

/** @see {@link RECIPIENTS}
 * @category Rights
 * @since 0.1.0
 */
export type Recipient = (typeof RECIPIENTS)[number];
