/** What the last run of each room gave: `docs/quality/mutation.json`, and a table of it in `docs/quality.md`. */
import { readFile, writeFile } from 'node:fs/promises';
import { withSection } from '../section.js';
import { isLeft, type KeptMutant, type KeptReport } from './kept-report.js';

const FILE = 'docs/quality/mutation.json';
const PAGE = 'docs/quality.md';

/** When and on what a room was tried: whole, and then what had been left of it. */
export interface MutationRun {
  readonly date: string;
  readonly commit: string;
  readonly seconds: number;
}

interface RoomResult {
  readonly whole: MutationRun;
  readonly again?: MutationRun;
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

const placeOf = (file: string, { location: { start }, mutatorName, replacement = '' }: KeptMutant) =>
  `${file}:${start.line}:${start.column} ${mutatorName} ${replacement.replace(/\s+/g, ' ').slice(0, 60)}`;

function summary({ files }: KeptReport): Omit<RoomResult, 'whole' | 'again'> {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeout] = [count('Killed'), count('Timeout')];
  const [survived, noCoverage] = [count('Survived'), count('NoCoverage')];
  const tried = killed + timeout + survived + noCoverage;
  return {
    mutants: mutants.length,
    killed,
    timeout,
    survived,
    noCoverage,
    static: count('Ignored'),
    score: Math.round(((killed + timeout) / tried) * 1000) / 10,
    survivors: Object.entries(files)
      .flatMap(([name, file]) => file.mutants.filter(isLeft).map((mutant) => placeOf(name, mutant)))
      .sort(),
  };
}

const told = (run: MutationRun | undefined) =>
  run === undefined ? '' : `${run.date}, ${run.commit}, ${run.seconds} s`;

const tableOf = (results: Results): string =>
  [
    '| room | score | mutants tried | killed | timed out | survived | reached by no test | static, not tried | tried whole | what was left, tried again |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...Object.entries(results).map(([room, it]) => {
      const tried = it.killed + it.timeout + it.survived + it.noCoverage;
      return `| ${room} | ${it.score} % | ${tried} | ${it.killed} | ${it.timeout} | ${it.survived} | ${it.noCoverage} | ${it.static} | ${told(it.whole)} | ${told(it.again)} |`;
    }),
  ].join('\n');

/** Writes what a room's run gave, and tells it in a line. */
export async function report(
  room: string,
  kept: KeptReport,
  run: MutationRun,
  part: 'whole' | 'again',
): Promise<string> {
  const before = JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}')) as Results;
  const whole = part === 'whole' ? run : (before[room]?.whole ?? run);
  const result = { whole, ...(part === 'again' ? { again: run } : {}), ...summary(kept) };
  const results = { ...before, [room]: result };
  await writeFile(FILE, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(PAGE, withSection(await readFile(PAGE, 'utf8'), 'mutation', tableOf(results)));
  return `${room}: ${result.score} %, ${result.survived} survived, ${result.noCoverage} reached by no test`;
}
