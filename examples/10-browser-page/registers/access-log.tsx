import { ACCESS_LOG_COLLECTION, type AccessEntry } from 'wuye/confidentiality';
import { label } from 'wuye/describe';
import { useSpeak } from '../language/use-speak.js';
import { WORDS as SHARED } from '../language/words.js';
import { collect } from '../office/collect.js';
import { nameOf } from '../office/people.js';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { Moment } from '../parts/moment.js';
import { Scroll } from '../parts/scroll.js';
import { Shown } from '../parts/shown.js';
import { WORDS } from './words.js';
import { nameOfField } from './words-of-value.js';

/** Who asked to see clear values of a record, what for, why, and how it was decided. */
export function AccessLog({ id }: { readonly id: string }) {
  const { office, language } = useDesk();
  const speak = useSpeak(WORDS);
  const shared = useSpeak(SHARED);
  const log = useLoaded(`access ${id}`, () =>
    collect<AccessEntry>(office, {
      collection: ACCESS_LOG_COLLECTION.name,
      index: 'by_record',
      equal: { record: id },
      order: 'descending',
    }),
  );
  const head = [
    shared('when'),
    shared('who'),
    speak('field'),
    speak('purpose'),
    speak('reason'),
    speak('result'),
  ];
  return (
    <section>
      <h2>{speak('log')}</h2>
      <Shown of={log}>
        {(entries) =>
          entries.length === 0 ? (
            <p className="quiet">{shared('none')}</p>
          ) : (
            <Scroll label={speak('log')}>
              <table>
                <thead>
                  <tr>
                    {head.map((title) => (
                      <th key={title} scope="col">
                        {title}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {entries.map(({ id: entry, at, by, fields, purpose, reason, granted }) => (
                    <tr key={entry}>
                      <td>
                        <Moment at={at} />
                      </td>
                      <td>{nameOf(by, language)}</td>
                      <td>{fields.map((field) => nameOfField(field, language)).join('、')}</td>
                      <td>{label('purpose', purpose, language)}</td>
                      <td>{reason || '—'}</td>
                      <td>{speak(granted ? 'granted' : 'notGranted')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )
        }
      </Shown>
    </section>
  );
}
