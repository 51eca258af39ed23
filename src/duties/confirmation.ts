import { addDays, type CalendarDate, isCalendarDate, isGiven } from '../kernel/index.js';
import type { Confirmation, UpdatePolicy } from './update.js';

/** What a confirmation is worth on a date. */
export interface ConfirmationWorth {
  readonly inFuture: boolean;
  /** Given without a day that can be read: nobody knows whether it counts. */
  readonly undated: boolean;
  /** Given, but too old, by nobody, or by a means that the policy does not take. */
  readonly weak: boolean;
  readonly covers: (field: string) => boolean;
}

/** Weighs a confirmation, or its absence, under a policy. */
export function weigh(
  confirmation: Confirmation | undefined,
  on: CalendarDate,
  { means, confirmationDays }: UpdatePolicy,
): ConfirmationWorth {
  if (confirmation === undefined)
    return { inFuture: false, undated: false, weak: false, covers: () => false };
  const { by, fields } = confirmation;
  const undated = !isCalendarDate(confirmation.on);
  const inFuture = !undated && confirmation.on > on;
  const isOld = !undated && addDays(confirmation.on, confirmationDays) < on;
  const weak = isOld || !means.includes(confirmation.means) || !isGiven(by);
  const covers = (field: string) =>
    !weak && !inFuture && !undated && (fields === 'all' || (Array.isArray(fields) && fields.includes(field)));
  return { inFuture, undated, weak, covers };
}
