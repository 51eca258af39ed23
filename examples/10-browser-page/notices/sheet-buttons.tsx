import type { Posting, PostingCommand } from 'wuye/boards';
import { useSpeak } from '../language/use-speak.js';
import type { Command } from '../office/use-command.js';
import { useDesk } from '../office/use-desk.js';
import { WORDS } from './words.js';

interface Props {
  readonly posting: Posting;
  readonly board: string;
  readonly command: Command;
}

/** What can be done with one sheet. The first one that goes up publishes its notice. */
export function SheetButtons({ posting, board, command }: Props) {
  const { centre, day } = useDesk();
  const speak = useSpeak(WORDS);
  const give = (what: string, order: Exclude<PostingCommand, { readonly type: 'plan' }>) =>
    command.run(`${what} ${board}`, async () => (await centre.run('posting', posting.id, order)).step);
  const evidence = { kind: 'statement', text: speak('statement') } as const;
  const isOver = posting.until !== 'open-ended' && posting.until <= day;
  const down = { type: 'take-down', cause: isOver ? 'expired' : 'withdrawn', evidence } as const;
  const reason = speak('noLongerWanted');
  const button = (text: string, order: Parameters<typeof give>[1]) => (
    <button
      type="button"
      aria-label={`${text} ${board}`}
      disabled={command.busy}
      onClick={() => give(text, order)}
    >
      {text}
    </button>
  );
  if (posting.state === 'up') return button(speak('takeDown'), { ...down, reason });
  if (posting.state !== 'planned') return null;
  return (
    <>
      {button(speak('post'), { type: 'post', board: posting.board })}
      {button(speak('cancelSheet'), { type: 'cancel', reason })}
    </>
  );
}
