import type { CalendarDate, ClauseId, Finding } from '../kernel/index.js';
import type { Notice } from '../notices/index.js';
import type { Board } from './board.js';
import type { BoardFindingCode } from './codes.js';
import type { PostingContext } from './command.js';
import type { BoardPolicy } from './policy.js';
import type { PostingCommandType } from './posting.js';

export type BoardFinding = Finding<BoardFindingCode>;

/** What the rules of a command look at beside the posting. */
export interface Scene {
  readonly on: CalendarDate;
  readonly policy: BoardPolicy;
  readonly notice: Notice | undefined;
  readonly board: Board | undefined;
  readonly context: PostingContext;
}

/** The clause that a command carries out. */
export const CLAUSE_OF: Readonly<Record<PostingCommandType, ClauseId>> = {
  plan: 'CIM-4.2.6',
  post: 'CIM-4.2.4',
  inspect: 'CIM-4.2.5',
  repair: 'CIM-4.2.5',
  recall: 'CIM-4.2.5',
  'take-down': 'CIM-4.2.5',
  cancel: 'CIM-4.2.6',
};
