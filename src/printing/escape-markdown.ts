/** What formats wherever it stands; `@` and `://` make links. */
const ANYWHERE = /[\\`*_[\]<>#|~&$^@]|:(?=\/\/)|(?<=www)\./gi;
/** What begins a list, a heading, a rule or a quotation at the start of a line. */
const AT_START = /^(\d{1,9})(?=[.)])|^(?=[-+=:!>])/;

/**
 * A line of text as Markdown shows it, where it may begin a line.
 *
 * @internal
 */
export function escapeMarkdown(line: string): string {
  return line.replace(ANYWHERE, '\\$&').replace(AT_START, '$1\\');
}
