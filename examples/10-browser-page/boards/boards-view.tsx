import { useState } from 'react';
import { addDays, weekdayOf } from 'wuye';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { RouteHeading } from '../parts/route-heading.js';
import { Shown } from '../parts/shown.js';
import { BoardWeekTable } from './board-week-table.js';
import { Key } from './key.js';
import { readWeek } from './read-week.js';
import { daysOf } from './week.js';
import { WORDS } from './words.js';

/** Which sheet hangs on which board on which days of a week, the slots of shops included. */
export function BoardsView() {
  const { office, day } = useDesk();
  const speak = useSpeak(WORDS);
  const [weeks, setWeeks] = useState(0);
  const monday = addDays(day, 1 - weekdayOf(day) + weeks * 7);
  const days = daysOf(monday);
  const found = useLoaded(`week ${monday}`, () => readWeek(office, days));
  return (
    <>
      <RouteHeading title={speak('title')} />
      <div className="pager">
        <button type="button" onClick={() => setWeeks(weeks - 1)}>
          {speak('previous')}
        </button>
        <p role="status">{speak('week', { from: monday, until: addDays(monday, 6) })}</p>
        <button type="button" onClick={() => setWeeks(weeks + 1)}>
          {speak('next')}
        </button>
      </div>
      <Key />
      <Shown of={found}>
        {(boards) => boards.map((week) => <BoardWeekTable key={week.board.id} week={week} days={days} />)}
      </Shown>
    </>
  );
}
