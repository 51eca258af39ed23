import type { Result } from 'wuye';
import { UserError } from '../user-error.js';
import type { LogEntry } from './log.js';

/** A command that begins a document names it. */
export const begun = (command: { readonly type: string }, beginning: string, its: object) =>
  command.type === beginning ? { ...command, ...its } : command;

/** The command, or a UserError that names the entry and what is wrong with it. */
export function read<Command>(entry: LogEntry, result: Result<Command>): Command {
  if (result.ok) return result.value;
  const [issue] = result.issues;
  throw new UserError('LOG_COMMAND_UNREADABLE', {
    value: `${entry.id} ${issue?.path?.join('.') ?? ''} ${issue?.code ?? ''}`,
  });
}

export function known<Document>(entry: LogEntry, document: Document | null | undefined): Document {
  if (document === null || document === undefined) {
    throw new UserError('LOG_COMMAND_UNREADABLE', { value: entry.id });
  }
  return document;
}
