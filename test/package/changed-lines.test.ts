import { expect, it } from 'vitest';
import { headed, inOneOrder } from '../../scripts/lib/api-reports.js';
import { changedLines } from '../../scripts/lib/changed-lines.js';

const before =
  'export function addDays(date: CalendarDate, days: number): CalendarDate;\nexport type Role = string;';

it('tells a parameter that a function has more: what an upgrade asks of its callers', () => {
  const after = before.replace('days: number', 'days: number, zone: Zone');
  expect(changedLines(before, after)).toEqual([
    '- export function addDays(date: CalendarDate, days: number): CalendarDate;',
    '+ export function addDays(date: CalendarDate, days: number, zone: Zone): CalendarDate;',
  ]);
});

it.each([
  ['what is gone', before, 'export type Role = string;', [`- ${before.split('\n')[0]}`]],
  ['what is new', 'a', 'a\nb', ['+ b']],
  ['a line that stands once less', 'a\na', 'a', ['- a']],
  ['nothing of what moved', 'a\nb', 'b\na', []],
  ['nothing of the same', before, before, []],
  ['nothing of blank lines', 'a', 'a\n\n', []],
])('tells %s', (_, one, other, expected) => {
  expect(changedLines(one, other)).toEqual(expected);
});

it('takes unions of texts in one order, whatever order the compiler met them in', () => {
  const one = inOneOrder(`type A = Record<"b" | "a-c" | "a", B>; type C = 'y' | 'x' | null;`);
  expect(one).toBe(`type A = Record<"a" | "a-c" | "b", B>; type C = 'x' | 'y' | null;`);
});

it('takes the keys of an enum in one order, and leaves members of an object where they are', () => {
  const object = '    type: "draft";\n    kind: "a";\n';
  const one = inOneOrder(`z.ZodEnum<{\n    visit: "visit";\n    "in-person": "in-person";\n}>\n${object}`);
  expect(one).toBe(`z.ZodEnum<{\n    "in-person": "in-person";\n    visit: "visit";\n}>\n${object}`);
});

it('takes what the extractor writes, lines that end as on Windows, and tells no docstring', () => {
  const lines = [
    '## API',
    '```ts',
    'z.ZodEnum<{',
    '    b: "b";',
    '    a: "a";',
    '    // (undocumented)',
    '}>',
    '```',
  ];
  expect(headed('boards.api.md', lines.join('\r\n'))).toMatch(
    /^# wuye\/boards\n[\s\S]*```ts\nz\.ZodEnum<\{\n {4}a: "a";\n {4}b: "b";\n\}>\n```$/,
  );
});
