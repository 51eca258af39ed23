import { type Board, POSTINGS_COLLECTION, type Posting } from 'wuye/boards';
import { label } from 'wuye/describe';
import type { Notice } from 'wuye/notices';
import { boardsOf } from '../boards/read-boards.js';
import { useSpeak } from '../language/use-speak.js';
import { WORDS as SHARED } from '../language/words.js';
import { collect } from '../office/collect.js';
import { useCommand } from '../office/use-command.js';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { CommandResult } from '../parts/command-result.js';
import { Shown } from '../parts/shown.js';
import { PlanSheet } from './plan-sheet.js';
import { SheetButtons } from './sheet-buttons.js';
import { WORDS } from './words.js';

/** The sheets of a notice: where they hang or are to, and what can be done with them. */
export function Sheets({ notice }: { readonly notice: Notice }) {
  const { office, language } = useDesk();
  const speak = useSpeak(WORDS);
  const shared = useSpeak(SHARED);
  const command = useCommand();
  const found = useLoaded(`sheets ${notice.id}`, async () => ({
    boards: await boardsOf(office),
    postings: await collect<Posting>(office, {
      collection: POSTINGS_COLLECTION.name,
      index: 'by_notice',
      equal: { notice: notice.id },
    }),
  }));
  const nameOf = (boards: readonly Board[], id: string) =>
    boards.find((board) => board.id === id)?.name ?? id;
  return (
    <section className="panel" aria-labelledby="sheets">
      <h2 id="sheets">{speak('sheets')}</h2>
      <Shown of={found}>
        {({ boards, postings }) => (
          <>
            {postings.length === 0 && <p className="quiet">{shared('none')}</p>}
            <ul className="plain">
              {postings.map((posting) => (
                <li key={posting.id} className="actions">
                  <span>
                    <span className={`badge ${posting.state}`}>
                      {label('postingState', posting.state, language)}
                    </span>{' '}
                    {nameOf(boards, posting.board)}{' '}
                    {speak('period', {
                      from: posting.from,
                      until: posting.until === 'open-ended' ? speak('openEnded') : posting.until,
                    })}
                  </span>
                  <SheetButtons posting={posting} board={nameOf(boards, posting.board)} command={command} />
                </li>
              ))}
            </ul>
            {notice.issue !== undefined && <PlanSheet notice={notice} boards={boards} command={command} />}
          </>
        )}
      </Shown>
      <CommandResult command={command} />
    </section>
  );
}
