import type { CalendarDate } from 'wuye';
import { label } from 'wuye/describe';
import { hrefOf } from '../edge/route.js';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { DayHead } from './day-head.js';
import { MarkCell } from './mark-cell.js';
import type { BoardWeek, WeekRow } from './week.js';
import { WORDS } from './words.js';

interface Props {
  readonly week: BoardWeek;
  readonly days: readonly CalendarDate[];
}

/** One board: a row for each sheet, a column for each day, and the slots that are left. */
export function BoardWeekTable({ week: { board, rows, free }, days }: Props) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  return (
    <section className="panel" aria-labelledby={board.id}>
      <h2 id={board.id}>{board.name}</h2>
      <p className="small quiet">
        {speak('slots', { place: label('boardPlace', board.place, language), count: board.slots })}
      </p>
      <table className="week">
        <thead>
          <tr>
            <th scope="col">{speak('sheet')}</th>
            {days.map((day) => (
              <DayHead key={day} day={day} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Name row={row} />
              </th>
              {row.marks.map((mark, at) => (
                <td key={days[at]}>
                  <MarkCell mark={mark} />
                </td>
              ))}
            </tr>
          ))}
          <tr className="free">
            <th scope="row">{speak('free')}</th>
            {free.map((count, at) => (
              <td key={days[at]}>{count}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Name({ row: { notice, name, tier } }: { readonly row: WeekRow }) {
  const speak = useSpeak(WORDS);
  return (
    <>
      {notice === null ? name : <a href={hrefOf('notices', notice)}>{name}</a>}
      {tier !== 'service' && <span className={`badge ${tier}`}>{speak(tier)}</span>}
    </>
  );
}
