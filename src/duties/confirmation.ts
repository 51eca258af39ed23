import { addDays, type CalendarDate } from '../kernel/index.js';
import type { Confirmation, UpdatePolicy } from './update.js';

/** What a confirmation is worth on a date. */
export interface ConfirmationWorth {
  readonly inFuture: boolean;
  /** Given, but too old or by a means that the policy does not take. */
  readonly weak: boolean;
  readonly covers: (field: string) => boolean;
}

/** Weighs a confirmation, or its absence, under a policy. */
export function weigh(
  confirmation: Confirmation | undefined,
  on: CalendarDate,
  { means, confirmationDays }: UpdatePolicy,
): ConfirmationWorth {
  if (confirmation === undefined) return { inFuture: false, weak: false, covers: () => false };
  const inFuture = confirmation.on > on;
  const weak = !means.includes(confirmation.means) || addDays(confirmation.on, confirmationDays) < on;
  const covers = (field: string) =>
    !weak && !inFuture && (confirmation.fields === 'all' || confirmation.fields.includes(field));
  return { inFuture, weak, covers };
}
