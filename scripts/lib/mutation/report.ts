/** What the last run of each room gave: `docs/quality/mutation.json`, and a table of it in `docs/quality.md`. */
import { readFile, writeFile } from 'node:fs/promises';
import { withSection } from '../section.js';
import { explanationsOf, leftIn } from './explained.js';
import type { KeptReport } from './kept-report.js';

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
  /** Of those that were left, how many somebody read and explained: `docs/quality/survivors`. */
  readonly explained: number;
  /** The others. */
  readonly unexplained: readonly string[];
}

type Results = Readonly<Record<string, RoomResult>>;

async function summary(room: string, report: KeptReport): Promise<Omit<RoomResult, 'whole' | 'again'>> {
  const { files } = report;
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeout] = [count('Killed'), count('Timeout')];
  const [survived, noCoverage] = [count('Survived'), count('NoCoverage')];
  const tried = killed + timeout + survived + noCoverage;
  const explanations = await explanationsOf(room);
  const left = leftIn(report);
  const open = left.filter(({ mutant }) => !explanations.has(mutant));
  return {
    mutants: mutants.length,
    killed,
    timeout,
    survived,
    noCoverage,
    static: count('Ignored'),
    score: Math.round(((killed + timeout) / tried) * 1000) / 10,
    explained: left.length - open.length,
    unexplained: open.map(({ mutant, at }) => `${at} ${mutant}`),
  };
}

const told = (run: MutationRun | undefined) =>
  run === undefined ? '' : `${run.date}, ${run.commit}, ${run.seconds} s`;

const tableOf = (results: Results): string =>
  [
    '| room | score | mutants tried | killed | timed out | survived | reached by no test | of these explained | static, not tried | tried whole | what was left, tried again |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...Object.entries(results).map(([room, it]) => {
      const tried = it.killed + it.timeout + it.survived + it.noCoverage;
      return `| ${room} | ${it.score} % | ${tried} | ${it.killed} | ${it.timeout} | ${it.survived} | ${it.noCoverage} | ${it.explained} | ${it.static} | ${told(it.whole)} | ${told(it.again)} |`;
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
  const result = { whole, ...(part === 'again' ? { again: run } : {}), ...(await summary(room, kept)) };
  const results = { ...before, [room]: result };
  await writeFile(FILE, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(PAGE, withSection(await readFile(PAGE, 'utf8'), 'mutation', tableOf(results)));
  return `${room}: ${result.score} %, ${result.survived} survived, ${result.noCoverage} reached by no test`;
}
