import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELD_CLASS_PAGES, fieldClassPage } from '../../scripts/lib/field-class-page.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';
import { fieldClassTable } from '../../src/confidentiality/index.js';
import { RECORD_KINDS } from '../../src/records/common.js';

/** The rows of a page's tables, by the heading above. */
function rowsOf(page: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const sections = page.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const kind = /\(`([a-z-]+)`\)$/.exec(heading)?.[1] ?? 'all';
      const cells = lines
        .filter((line) => line.startsWith('| `'))
        .map((line) => line.slice(2, -2).split(' | '));
      return [kind, cells];
    }),
  );
}

describe.each(['en', 'zh-CN'] as const)('the table of fields in %s', (language) => {
  const page = readFileSync(join(ROOT, FIELD_CLASS_PAGES[language]), 'utf8');
  const rows = rowsOf(page);

  it('is that of the code: else run npx tsx scripts/field-classes.ts', () => {
    expect(fieldClassPage(language)).toBe(page);
  });

  it('has every field of every kind, once, with all its answers', () => {
    expect([...rows.keys()]).toEqual(['all', ...RECORD_KINDS]);
    const named = (kind: string) => (rows.get(kind) ?? []).map(([field = '']) => field.replaceAll('`', ''));
    for (const kind of RECORD_KINDS) {
      const fields = fieldClassTable()
        .filter((row) => row.kind === kind)
        .map(({ field }) => field);
      expect([...named('all'), ...named(kind)].sort(), kind).toEqual([...fields].sort());
    }
    for (const cells of [...rows.values()].flat()) {
      expect(cells, cells[0]).toHaveLength(10);
      expect(cells.every((cell) => cell.trim() !== '')).toBe(true);
    }
  });

  it('leaves no code without a word, and marks what is from memory of the law', () => {
    for (const [field = '', name = '', ...cells] of [...rows.values()].flat()) {
      expect.soft(name, field).not.toBe(field.replaceAll('`', ''));
      expect.soft(name, field).toMatch(/\p{Script=Han}/u);
      const clauses = cells.at(-1) ?? '';
      for (const clause of clauses.split(/, |、/)) {
        const fromMemory = clause.startsWith('CN-') && !clause.startsWith('CN-PIPL-28');
        expect.soft(clause.endsWith('†'), clause).toBe(fromMemory);
      }
      if (language === 'zh-CN') expect.soft(cells.slice(0, -1).join(''), field).not.toMatch(/[a-z]+-[a-z]+/);
    }
  });

  it('follows the policy: another answer is another row', () => {
    const changed = fieldClassTable().map((row) =>
      row.kind === 'dog' && row.field === 'phones' ? { ...row, mask: 'hidden' as const } : row,
    );
    const other = rowsOf(fieldClassPage(language, changed));
    const differing = (other.get('dog') ?? []).filter(
      (cells, at) => cells.join() !== rows.get('dog')?.[at]?.join(),
    );
    expect(differing.map(([field]) => field)).toEqual(['`phones`']);
  });
});
