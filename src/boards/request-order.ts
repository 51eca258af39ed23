import { BOOKING_TIERS, type BookingTier } from './booking.js';
import type { PostingRequest } from './schedule-request.js';

/** By tier, then by when it was received, then by id: whatever the order given. */
export function inOrder(requests: readonly PostingRequest[]): readonly PostingRequest[] {
  const byTier: Record<BookingTier, PostingRequest[]> = { emergency: [], service: [], commercial: [] };
  for (const request of requests) byTier[request.tier].push(request);
  return BOOKING_TIERS.flatMap((tier) => byTier[tier].sort(earlierFirst));
}

/** A request that does not say when comes after all that do: `~` stands after every digit. */
function earlierFirst(a: PostingRequest, b: PostingRequest): number {
  const first: string = a.at ?? '~';
  const second: string = b.at ?? '~';
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
