import type { TaskType } from '../duties/index.js';

type Upper<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${Upper<Tail>}`
  : Uppercase<Text>;

/**
 * The codes of work items that this room makes itself. Items that come from findings bear the finding's code.
 *
 * @category Work list
 * @since 0.1.0
 */
export type WorkCode =
  | 'REFRESH.VERIFY'
  | 'REFRESH.SIGN_OFF'
  | 'ESCALATION.DECIDE'
  | `TASK.${Upper<TaskType>}`;
