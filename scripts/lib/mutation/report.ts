/** What the last run of each room gave: `docs/quality/mutation.json`, and a table of it in `docs/quality.md`. */
import { readFile, writeFile } from 'node:fs/promises';
import { writeQualityPage } from '../quality.js';
import { explanationsOf, leftIn } from './explained.js';
import type { KeptReport } from './kept-report.js';
import type { MutationResults, MutationRun, RoomResult } from './results.js';

const FILE = 'docs/quality/mutation.json';

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

/** Writes what a room's run gave, and tells it in a line. */
export async function report(
  room: string,
  kept: KeptReport,
  run: MutationRun,
  part: 'whole' | 'again',
): Promise<string> {
  const before = JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}')) as MutationResults;
  const whole = part === 'whole' ? run : (before[room]?.whole ?? run);
  const result = { whole, ...(part === 'again' ? { again: run } : {}), ...(await summary(room, kept)) };
  const results = { ...before, [room]: result };
  await writeFile(FILE, `${JSON.stringify(results, null, 2)}\n`);
  writeQualityPage();
  return `${room}: ${result.score} %, ${result.survived} survived, ${result.noCoverage} reached by no test`;
}
