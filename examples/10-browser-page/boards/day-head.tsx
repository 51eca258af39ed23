import type { CalendarDate } from 'wuye';
import { useDesk } from '../office/use-desk.js';

/** The head of a day's column: weekday and day, the whole date for who listens. */
export function DayHead({ day }: { readonly day: CalendarDate }) {
  const { day: chosen, language } = useDesk();
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' }).format(date);
  return (
    <th scope="col" className={day === chosen ? 'chosen' : undefined}>
      <span aria-hidden="true">
        {weekday}
        <br />
        {Number(day.slice(8))}
      </span>
      <time className="hidden" dateTime={day}>
        {day}
      </time>
    </th>
  );
}
