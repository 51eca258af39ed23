/**
 * `npx tsx scripts/coverage.ts`: keeps what the last run with `--coverage` gave (that of `scripts/zones`, or any whole one)
 * in docs/quality/coverage.json, room by room, and brings docs/quality.md to it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { writeQualityPage } from './lib/quality.js';

interface Count {
  readonly total: number;
  readonly covered: number;
}
type Summary = Readonly<Record<string, { readonly lines: Count; readonly branches: Count }>>;

const from = process.argv[2] ?? 'coverage/coverage-summary.json';
const { total, ...files } = JSON.parse(readFileSync(from, 'utf8')) as Summary;

const percent = (counts: readonly Count[]) => {
  const sum = (part: keyof Count) => counts.reduce((all, count) => all + count[part], 0);
  return sum('total') === 0 ? 100 : Math.round((sum('covered') / sum('total')) * 1000) / 10;
};
const roomOf = (file: string) => /src\/(?:([a-z-]+)\/)?[^/]*/.exec(relative('.', file))?.[1] ?? 'index';

const rooms = new Map<string, Summary[string][]>();
for (const [file, counts] of Object.entries(files)) {
  const room = roomOf(file);
  rooms.set(room, [...(rooms.get(room) ?? []), counts]);
}
const rows = [['all', total === undefined ? [] : [total]] as const, ...[...rooms].sort()].map(
  ([room, counts]) => ({
    room,
    lines: percent(counts.map(({ lines }) => lines)),
    branches: percent(counts.map(({ branches }) => branches)),
  }),
);
const date = new Date().toISOString().slice(0, 10);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
writeFileSync('docs/quality/coverage.json', `${JSON.stringify({ date, commit, rooms: rows }, null, 2)}\n`);
writeQualityPage();
