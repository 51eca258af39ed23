import { useState } from 'react';
import type { FieldDifference, KeptKind } from 'wuye/service-centre';
import { useSpeak } from '../language/use-speak.js';
import { WORDS } from '../language/words.js';
import { nameOf } from '../office/people.js';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { Moment } from './moment.js';
import { Scroll } from './scroll.js';
import { Shown } from './shown.js';

interface Props {
  readonly kind: KeptKind;
  readonly id: string;
  /** An action in words: `notice.submit`. */
  readonly describe: (action: string) => string;
  /** What it changed, in words. Of a record no values: what a person may see of it goes through `view` and `reveal`. */
  readonly tell: (differences: readonly FieldDifference[]) => string;
}

/** What happened to a document: when, who, what, and what it changed. */
export function History({ kind, id, describe, tell }: Props) {
  const { centre, language } = useDesk();
  const speak = useSpeak(WORDS);
  const [limit, setLimit] = useState(10);
  const page = useLoaded(`history ${kind} ${id} ${limit}`, () => centre.history(kind, id, { limit }));
  return (
    <section>
      <h2>{speak('history')}</h2>
      <Shown of={page}>
        {({ entries, next }) => (
          <>
            <Scroll label={speak('history')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{speak('when')}</th>
                    <th scope="col">{speak('who')}</th>
                    <th scope="col">{speak('action')}</th>
                    <th scope="col">{speak('change')}</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map(({ entry, differences }) => (
                    <tr key={entry.id}>
                      <td>
                        <Moment at={entry.at} />
                      </td>
                      <td>{nameOf(entry.by, language)}</td>
                      <td>{describe(entry.action)}</td>
                      <td className="small long">{entry.before === null ? '—' : tell(differences) || '—'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
            {next !== null && (
              <button type="button" onClick={() => setLimit(limit + 20)}>
                {speak('older')}
              </button>
            )}
          </>
        )}
      </Shown>
    </section>
  );
}
