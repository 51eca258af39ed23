import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DUTIES } from 'wuye/duties';
import { FORMS } from 'wuye/forms';
import { RECORD_KINDS, type RecordKind } from 'wuye/records';
import { DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
import { ROOT } from '../../scripts/lib/typescript-project.js';
import { REGISTER_RULES } from '../../src/registers/rules.js';

const LANGUAGES = {
  'records-and-import.md': {
    none: /^none/,
    months: (count: number) => (count === 1 ? 'month' : `${count} months`),
    not: 'not',
  },
  'records-and-import.zh-CN.md': {
    none: /^未指定/,
    months: (count: number) => (count === 1 ? '每月' : `${count} 个月`),
    not: '不要求',
  },
} as const;

/** The clause that asks for the update of a kind, or, where none does, for the record itself. */
const clauseOfKind = (kind: RecordKind) =>
  DEFAULT_REFRESH_POLICY.rules[kind]?.clause ?? DUTIES[kind].collects[0]?.clause;

describe.each(Object.entries(LANGUAGES))('the tables of %s', (page, words) => {
  const text = readFileSync(join(ROOT, 'docs/guide', page), 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('name every kind with its form, its period and its clause', () => {
    const kinds = rows.filter((cells) => RECORD_KINDS.some((kind) => cells[1]?.startsWith(`\`${kind}\``)));
    expect(kinds).toHaveLength(RECORD_KINDS.length);
    for (const [at, kind] of RECORD_KINDS.entries()) {
      const [, name = '', form = '', , period, clause] = kinds[at] ?? [];
      expect(name.split(' ')[0]).toBe(`\`${kind}\``);
      const title = FORMS.find(({ recordKind }) => recordKind === kind)?.title;
      if (title === undefined) expect(form).toMatch(words.none);
      else expect(form).toBe(title);
      const refresh = DEFAULT_REFRESH_POLICY.rules[kind];
      expect([kind, period]).toEqual([
        kind,
        refresh === null ? words.not : words.months(refresh.period.count),
      ]);
      expect([kind, clause]).toEqual([kind, clauseOfKind(kind)]);
    }
  });

  it('name every check between records', () => {
    for (const { code } of REGISTER_RULES) {
      const name = code.replace(/^REGISTER\./, '');
      const named = name.endsWith('_EXPIRING') ? '_EXPIRING' : name;
      expect(text).toContain(named);
    }
  });
});
