/** What the last run of each room gave: `docs/quality/mutation.json`, and a table of it in `docs/quality.md`. */
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { withSection } from '../section.js';

const FILE = 'docs/quality/mutation.json';
const PAGE = 'docs/quality.md';

interface RoomResult {
  readonly date: string;
  readonly commit: string;
  readonly seconds: number;
  readonly mutants: number;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Run only while the library loads: not tried. */
  readonly static: number;
  /** Killed or timed out, of those that were tried or should have been, in percent. */
  readonly score: number;
  readonly survivors: readonly string[];
}

type Results = Readonly<Record<string, RoomResult>>;

const placeOf = ({ fileName, location, mutatorName, replacement }: MutantResult) =>
  `${relative('.', fileName)}:${location.start.line}:${location.start.column} ${mutatorName} ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 60)}`;

function summary(mutants: readonly MutantResult[], run: { commit: string; seconds: number }): RoomResult {
  const count = (status: MutantResult['status']) =>
    mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeout] = [count('Killed'), count('Timeout')];
  const [survived, noCoverage] = [count('Survived'), count('NoCoverage')];
  const tried = killed + timeout + survived + noCoverage;
  return {
    date: new Date().toISOString().slice(0, 10),
    ...run,
    mutants: mutants.length,
    killed,
    timeout,
    survived,
    noCoverage,
    static: count('Ignored'),
    score: Math.round(((killed + timeout) / tried) * 1000) / 10,
    survivors: mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(placeOf)
      .sort(),
  };
}

const tableOf = (results: Results): string =>
  [
    '| room | score | mutants tried | killed | timed out | survived | reached by no test | static, not tried | seconds | date | commit |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...Object.entries(results).map(([room, it]) => {
      const tried = it.killed + it.timeout + it.survived + it.noCoverage;
      return `| ${room} | ${it.score} % | ${tried} | ${it.killed} | ${it.timeout} | ${it.survived} | ${it.noCoverage} | ${it.static} | ${it.seconds} | ${it.date} | ${it.commit} |`;
    }),
  ].join('\n');

/** Writes what a room's run gave, and tells it in a line. */
export async function report(
  room: string,
  mutants: readonly MutantResult[],
  run: { commit: string; seconds: number },
): Promise<string> {
  const before = JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}')) as Results;
  const result = summary(mutants, run);
  const results = { ...before, [room]: result };
  await writeFile(FILE, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(PAGE, withSection(await readFile(PAGE, 'utf8'), 'mutation', tableOf(results)));
  return `${room}: ${result.score} %, ${result.survived} survived, ${result.noCoverage} reached by no test`;
}
