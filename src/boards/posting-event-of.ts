import type { CalendarDate } from '../kernel/index.js';
import type { Act, Notice } from '../notices/index.js';
import type { PostingCommand, SheetAspects } from './command.js';
import type { PostingEvent } from './event.js';
import type { Posting } from './posting.js';
import { recalledUntil } from './recall-rules.js';
import { SHEET_ASPECTS } from './sheet-condition.js';

/** The event of an accepted command; takes nothing over but what the command may say. */
export function eventOf(
  posting: Posting | null,
  command: PostingCommand,
  act: Act,
  { on, notice }: { readonly on: CalendarDate; readonly notice: Notice | undefined },
): PostingEvent | null {
  if (command.type === 'plan') {
    const { id, estate, board, size, from, until, booking } = command;
    const digest = notice?.issue?.digest;
    if (digest === undefined) return null;
    const planned = { estate, notice: command.notice, board, size, digest, from, until };
    const slot = booking === undefined ? {} : { booking };
    return { type: 'posting-planned', posting: id, act, ...planned, ...slot };
  }
  if (posting === null) return null;
  const of = { posting: posting.id, act };
  switch (command.type) {
    case 'post':
      return { type: 'posting-posted', ...of, board: posting.board, ...photographOf(command) };
    case 'inspect':
      return {
        type: 'posting-inspected',
        ...of,
        present: command.present,
        ...aspectsOf(command),
        ...photographOf(command),
      };
    case 'repair':
      return {
        type: 'posting-repaired',
        ...of,
        ...(command.remark === undefined ? {} : { remark: command.remark }),
      };
    case 'recall': {
      const { cause, reason, emergency } = command;
      const by = emergency === undefined ? {} : { emergency };
      return {
        type: 'posting-recalled',
        ...of,
        cause,
        until: recalledUntil(posting, command, on),
        reason,
        ...by,
      };
    }
    case 'take-down': {
      const { cause, reason, evidence } = command;
      const why = reason === undefined ? {} : { reason };
      return { type: 'posting-taken-down', ...of, cause, ...why, evidence };
    }
    case 'cancel':
      return { type: 'posting-cancelled', ...of, reason: command.reason };
  }
}

const photographOf = ({ photograph }: Extract<PostingCommand, { readonly type: 'post' | 'inspect' }>) =>
  photograph === undefined ? {} : { photograph };

/** Of a sheet that was not there nobody saw anything. */
function aspectsOf(command: Extract<PostingCommand, { readonly type: 'inspect' }>): SheetAspects {
  const seen: { -readonly [Aspect in keyof SheetAspects]: SheetAspects[Aspect] } = {};
  if (!command.present) return seen;
  for (const aspect of SHEET_ASPECTS) {
    const value = command[aspect];
    if (value !== undefined) seen[aspect] = value;
  }
  return seen;
}
