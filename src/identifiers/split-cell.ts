import type { Issue, Result } from '../kernel/index.js';
import { failed } from '../kernel/index.js';

// In half and full width. A `;` before `ext=` belongs to the number (RFC 3966).
const BETWEEN = /[/／、､,，|｜；\r\n\u2028\u2029]|;(?!ext=)/i;

// What a cell may hold at most. More is no list of phones or plates.
const LONGEST_CELL = 2_000;
const MOST_ENTRIES = 50;

/**
 * Reads a cell that lists entries, parted by `/`, `、`, `,`, `;`, `|` or line breaks, in full or half width.
 * Repeats are dropped; one bad entry refuses the cell; the path of an issue or warning is the entry's position.
 *
 * @internal
 */
export function parseCell<Value, Code extends string>(
  cell: string,
  parse: (entry: string) => Result<Value, Code>,
  key: (value: Value) => string,
  whenUnreadable: Code,
): Result<readonly Value[], Code> {
  if (typeof cell !== 'string' || cell.length > LONGEST_CELL) return failed(whenUnreadable);
  const entries = cell
    .split(BETWEEN)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (entries.length === 0 || entries.length > MOST_ENTRIES) return failed(whenUnreadable);

  const values = new Map<string, Value>();
  const warnings: Issue<Code>[] = [];
  const issues: Issue<Code>[] = [];
  entries.forEach((entry, position) => {
    const result = parse(entry);
    const placed = (issue: Issue<Code>) => ({ ...issue, path: [position, ...issue.path] });
    if (!result.ok) {
      issues.push(...result.issues.map(placed));
      return;
    }
    if (values.has(key(result.value))) return;
    values.set(key(result.value), result.value);
    warnings.push(...result.warnings.map(placed));
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: [...values.values()], warnings };
}
