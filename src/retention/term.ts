import type { KeepTerm } from '../confidentiality/index.js';
import { addMonths, type CalendarDate } from '../kernel/index.js';

/**
 * The first day on which a value may be erased, for a record that closed on a day: the day itself, or so many months or years
 * later.
 *
 * @param keep - the term of the field
 * @param closedOn - the day on which the record closed
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { erasableFrom } from 'wuye/retention';
 *
 * erasableFrom({ unit: 'year', count: 3 }, calendarDate('2024-02-29')); // => '2027-02-28'
 * erasableFrom('until-record-closes', calendarDate('2024-02-29')); // => '2024-02-29'
 * ```
 * @category Retention
 * @since 0.1.0
 */
export function erasableFrom(keep: KeepTerm, closedOn: CalendarDate): CalendarDate {
  if (keep === 'until-record-closes') return closedOn;
  return addMonths(closedOn, keep.unit === 'year' ? keep.count * 12 : keep.count);
}
