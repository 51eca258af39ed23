/**
 * Why mutants live that live: `docs/quality/survivors/<room>.json`, one entry a mutant, written by who read it. A mutant is
 * named by its file, the line that it changes and what it puts there, so that lines may move.
 */
import { readFile } from 'node:fs/promises';
import type { KeptMutant, KeptReport } from './kept-report.js';
import { isLeft } from './kept-report.js';

/** Kinds of reasons; docs/quality/survivors.md says what each means. */
export const WHY_ALIVE = [
  'same-answer',
  'never-reached',
  'narrows-type',
  'bound-not-met',
  'overwritten',
  'only-cost',
  'not-promised',
  'other-room',
] as const;

export interface Explained {
  readonly mutant: string;
  readonly why: (typeof WHY_ALIVE)[number];
  /** One sentence on this mutant. */
  readonly because: string;
}

const inOneLine = (text: string) => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};

/** A mutant by what it is, not by where it stands: `src/a.ts | if (a < b) return a; | a < b → a <= b`. */
function nameOf(file: string, source: string, { location, replacement = '' }: KeptMutant): string {
  const { start, end } = location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const line = lines[0] ?? '';
  const last = lines.length - 1;
  const was = lines
    .map((text, at) => text.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
  return [file, line.trim(), `${inOneLine(was)} → ${inOneLine(replacement)}`].join(' | ');
}

/** A mutant that is left, and where it stood when it was tried. */
export interface Left {
  readonly mutant: string;
  readonly at: string;
}

/** All that a report left, in the order of the files. */
export function leftIn({ files }: KeptReport): readonly Left[] {
  return Object.keys(files)
    .sort()
    .flatMap((name) => {
      const { source, mutants } = files[name] ?? { source: '', mutants: [] };
      return mutants
        .filter(isLeft)
        .sort((a, b) => a.location.start.line - b.location.start.line)
        .map((mutant) => ({
          mutant: nameOf(name, source, mutant),
          at: `${name}:${mutant.location.start.line}:${mutant.location.start.column}`,
        }));
    });
}

/** What was written on the mutants of a room. */
export async function explanationsOf(room: string): Promise<ReadonlyMap<string, Explained>> {
  const entries = JSON.parse(
    await readFile(`docs/quality/survivors/${room}.json`, 'utf8').catch(() => '[]'),
  ) as Explained[];
  return new Map(entries.map((entry) => [entry.mutant, entry]));
}
