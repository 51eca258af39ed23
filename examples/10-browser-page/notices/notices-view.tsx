import { label } from 'wuye/describe';
import { NOTICE_STATES, NOTICES_COLLECTION, type Notice } from 'wuye/notices';
import { hrefOf } from '../edge/route.js';
import { useSpeak } from '../language/use-speak.js';
import { collect } from '../office/collect.js';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { RouteHeading } from '../parts/route-heading.js';
import { Shown } from '../parts/shown.js';
import { StateBadge } from './state-badge.js';
import { validityOf } from './validity.js';
import { WORDS } from './words.js';

/** All notices of the estate, state by state. */
export function NoticesView() {
  const { office, language } = useDesk();
  const speak = useSpeak(WORDS);
  const notices = useLoaded('notices', async () => {
    const inStates = NOTICE_STATES.map((state) =>
      collect<Notice>(office, {
        collection: NOTICES_COLLECTION.name,
        index: 'by_state',
        equal: { state },
        order: 'descending',
      }),
    );
    return (await Promise.all(inStates)).flat();
  });
  return (
    <>
      <RouteHeading title={speak('title')}>
        <a className="button" href={hrefOf('notices', 'new')}>
          {speak('write')}
        </a>
      </RouteHeading>
      <Shown of={notices}>
        {(found) => (
          <ul className="cards">
            {found.map(({ id, state, number, content }) => (
              <li key={id} className="panel">
                <p>
                  <StateBadge state={state} />{' '}
                  <a href={hrefOf('notices', id)}>{content.title || speak('untitled')}</a>
                </p>
                <p className="small quiet">
                  {[
                    label('noticeCategory', content.origin.category, language),
                    number,
                    validityOf(content, speak),
                  ]
                    .filter((part) => part !== undefined && part !== '')
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </>
  );
}
