import { addDays, type CalendarDate } from '../../kernel/index.js';
import type { AnnouncedEvent } from '../announced-event.js';
import { slotOccurrences } from '../slots.js';

/** The last day on which anything announced takes place, `null` for nothing. What ends at 00:00 ends with the day before. */
export function lastDayOf(events: readonly AnnouncedEvent[]): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const slot of events.flatMap(({ slots }) => slots)) {
    for (const { from, until = from } of slotOccurrences(slot)) {
      const midnight = until.time === '00:00' && until.date > from.date;
      const day = midnight ? addDays(until.date, -1) : until.date;
      if (last === null || day > last) last = day;
    }
  }
  return last;
}
