import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { RouteHeading } from '../parts/route-heading.js';
import { Shown } from '../parts/shown.js';
import { Coverage } from './coverage.js';
import { readCoverage } from './read-coverage.js';
import { WORDS } from './words.js';
import { WorkItems } from './work-items.js';

/** How the registers stand on the day, and everything that is due. */
export function WorkView() {
  const { office, centre, day } = useDesk();
  const speak = useSpeak(WORDS);
  const coverage = useLoaded(`coverage ${day}`, () => readCoverage(office, day));
  const list = useLoaded(`work ${day}`, () => centre.workList(day));
  return (
    <>
      <RouteHeading title={speak('title', { day })} />
      <Shown of={coverage}>{(bars) => <Coverage bars={bars} />}</Shown>
      <Shown of={list}>{({ items }) => <WorkItems items={items} />}</Shown>
    </>
  );
}
