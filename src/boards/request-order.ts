import type { BookingTier } from './booking.js';
import type { PostingRequest } from './schedule-request.js';

/** The tier of a request: an application is commercial, whatever it says. */
export const tierOf = ({ for: held, tier }: PostingRequest): BookingTier =>
  held.kind === 'application' || tier === undefined ? 'commercial' : tier;

/** By tier, then by when it was received, then by id: whatever the order given. */
export function inOrder(requests: readonly PostingRequest[]): readonly PostingRequest[] {
  const emergency: PostingRequest[] = [];
  const service: PostingRequest[] = [];
  const commercial: PostingRequest[] = [];
  for (const request of requests) {
    const tier = tierOf(request);
    (tier === 'emergency' ? emergency : tier === 'service' ? service : commercial).push(request);
  }
  // Not flat(): that takes longer than the sorting of requests that mostly come in the order of their receipt.
  return emergency.sort(earlierFirst).concat(service.sort(earlierFirst), commercial.sort(earlierFirst));
}

/** A request that does not say when comes after all that do: `~` stands after every digit. */
function earlierFirst(a: PostingRequest, b: PostingRequest): number {
  const first: string = a.at ?? '~';
  const second: string = b.at ?? '~';
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
