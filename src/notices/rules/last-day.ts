import { addDays, type CalendarDate, daysBetween, normalWallTime } from '../../kernel/index.js';
import type { AnnouncedEvent, EventSlot } from '../announced-event.js';
import { isPossible } from '../slot-issues.js';

/** The last day on which anything announced takes place, `null` for nothing that can. */
export function lastDayAnnounced(events: readonly AnnouncedEvent[]): CalendarDate | null {
  const days = events.flatMap(({ slots }) => slots.filter(isPossible).map(lastDayOfSlot));
  return days.reduce<CalendarDate | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** The day on which the last repeat ends, found from its end. What ends at midnight ends with the day before it. */
function lastDayOfSlot({ from, until = from, repeats }: EventSlot): CalendarDate {
  const [begun, ended] = [normalWallTime(from), normalWallTime(until)];
  const midnight = ended.time === '00:00' && ended.date > begun.date;
  const end = midnight ? addDays(ended.date, -1) : ended.date;
  if (repeats === undefined) return end;
  const stride = repeats.every === 'week' ? 7 : 1;
  const except = new Set(repeats.except);
  let days = Math.floor(daysBetween(from.date, repeats.until) / stride) * stride;
  // A slot that is possible takes place on one of its days at least.
  while (except.has(addDays(from.date, days))) days -= stride;
  return addDays(end, days);
}
