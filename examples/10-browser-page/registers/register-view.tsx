import { useState } from 'react';
import type { Purpose } from 'wuye/confidentiality';
import { label } from 'wuye/describe';
import type { RecordKind } from 'wuye/records';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { RouteHeading } from '../parts/route-heading.js';
import { Shown } from '../parts/shown.js';
import { KindNav } from './kind-nav.js';
import { Pager } from './pager.js';
import { PurposeSelect, purposeOf } from './purpose-select.js';
import { readPage } from './read-page.js';
import { RegisterTable } from './register-table.js';
import { WORDS } from './words.js';

/** One register, a page at a time out of the store, as the acting person may see it for a purpose. */
export function RegisterView({ kind }: { readonly kind: RecordKind }) {
  const desk = useDesk();
  const { language, day, person } = desk;
  const speak = useSpeak(WORDS);
  const [purpose, setPurpose] = useState<Purpose>(() => purposeOf(kind));
  // The cursors of the pages up to this one.
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const key = [kind, cursor, purpose, day, person.id].join(' ');
  const page = useLoaded(key, () => readPage(desk, { kind, purpose, cursor }));
  return (
    <>
      <RouteHeading title={speak('title', { kind: label('recordKind', kind, language) })} />
      <KindNav current={kind} />
      <PurposeSelect value={purpose} onChange={setPurpose} />
      <Shown of={page}>
        {({ rows, next }) => (
          <>
            <RegisterTable kind={kind} rows={rows} />
            <Pager
              page={cursors.length + 1}
              count={rows.length}
              back={cursors.length === 0 ? null : () => setCursors(cursors.slice(0, -1))}
              on={next === null ? null : () => setCursors([...cursors, next])}
            />
          </>
        )}
      </Shown>
    </>
  );
}
