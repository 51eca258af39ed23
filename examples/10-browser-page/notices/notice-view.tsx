import { label } from 'wuye/describe';
import type { Notice } from 'wuye/notices';
import type { FieldDifference } from 'wuye/service-centre';
import { useSpeak } from '../language/use-speak.js';
import { WORDS as SHARED } from '../language/words.js';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { History } from '../parts/history.js';
import { RouteHeading } from '../parts/route-heading.js';
import { Shown } from '../parts/shown.js';
import { NoticeCommands } from './notice-commands.js';
import { NoticeSheet } from './notice-sheet.js';
import { Sheets } from './sheets.js';
import { WORDS } from './words.js';

/** One notice: what it says, what can be done with it, where it hangs, and what happened to it. */
export function NoticeView({ id }: { readonly id: string }) {
  const { centre } = useDesk();
  const shared = useSpeak(SHARED);
  const notice = useLoaded(`notice ${id}`, () => centre.get('notice', id));
  return (
    <Shown of={notice}>
      {(found) => (found === null ? <p>{shared('notThere')}</p> : <OneNotice notice={found} />)}
    </Shown>
  );
}

function OneNotice({ notice }: { readonly notice: Notice }) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  const { id, content } = notice;
  const moved = ({ before, after }: FieldDifference) =>
    [before, after].map((state) => label('noticeState', String(state), language)).join(' → ');
  return (
    <>
      <RouteHeading title={content.title || speak('untitled')} />
      <NoticeSheet notice={notice} />
      <NoticeCommands notice={notice} />
      <Sheets notice={notice} />
      <History
        kind="notice"
        id={id}
        describe={(action) => label('noticeCommand', action.split('.')[1] ?? action, language)}
        tell={(changes) =>
          changes
            .filter(({ field }) => field === 'state')
            .map(moved)
            .join()
        }
      />
    </>
  );
}
