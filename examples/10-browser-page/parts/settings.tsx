import { calendarDate, isCalendarDate } from 'wuye';
import { useSpeak } from '../language/use-speak.js';
import { WORDS } from '../language/words.js';
import { useDesk } from '../office/use-desk.js';
import { Field } from './field.js';
import { PersonSelect } from './person-select.js';

/** The last day of the sample's log. */
const SAMPLE_DAY = calendarDate('2026-11-21');

/** The day that the page stands on, and who acts. */
export function Settings() {
  const { day, choose } = useDesk();
  const speak = useSpeak(WORDS);
  return (
    <section className="settings" aria-label={speak('settings')}>
      <Field label={speak('day')}>
        <input
          type="date"
          value={day}
          onChange={({ target }) => isCalendarDate(target.value) && choose({ day: target.value })}
        />
      </Field>
      <PersonSelect />
      {day !== SAMPLE_DAY && (
        <button type="button" className="plain" onClick={() => choose({ day: SAMPLE_DAY })}>
          {speak('sampleDay', { day: SAMPLE_DAY })}
        </button>
      )}
    </section>
  );
}
