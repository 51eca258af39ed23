import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actorId, estateId, instant, isId, keyedDigest } from 'wuye';
import { importRows, undoImport } from 'wuye/imports';
import { estateNameOf } from './estate-name.js';
import { judge } from './judge.js';
import { openOffice } from './office.js';
import type { Options } from './options.js';
import { type Print, printImport, printJudgement, printReading } from './print.js';
import type { Progress } from './progress.js';
import { readInput } from './read-input.js';
import { type ReadInput, readRegisters } from './read-registers.js';
import { reportOf } from './report.js';
import { htmlReport } from './report-html.js';
import { type Report, reportSchema } from './report-schema.js';
import { UserError } from './user-error.js';
import { speakerOf } from './words.js';

/** The outside world, given by who runs the job. */
export interface Surroundings {
  readonly print: Print;
  readonly now: () => number;
  readonly progress: (total: number) => Progress;
}

const CLERK = actorId('main-job');

/** Reads an estate's registers, imports them, judges the month, and writes the report. */
export async function runMainJob(options: Options, surroundings: Surroundings): Promise<Report | null> {
  const { print, now, progress } = surroundings;
  const { language, asOf, dryRun } = options;
  if (options.undo !== undefined) {
    await undo(options, options.undo, surroundings);
    return null;
  }
  const input = await readInput(options.file);
  const read = readRegisters(input, asOf);
  const name = estateNameOf(input) ?? options.file;
  const speak = speakerOf(language);
  print(`${name} · ${speak('asOf')} ${asOf} · ${speak('file')} ${options.file}`);
  printReading(read, language, print);
  if (!isUsable(read, options)) throw new UserError('REGISTERS_UNUSABLE');

  const estate = estateOf(options.estate, name);
  const office = await openOffice(options.db, { dryRun });
  try {
    const rows = read.registers.flatMap((register) => register.rows);
    const bar = progress(rows.length);
    const { batch, outcomes } = await importRows(rows, {
      store: office.store,
      estate,
      secret: office.key,
      by: CLERK,
      at: instant(now()),
      onProgress: bar.update,
    });
    bar.stop();
    printImport(outcomes, batch, dryRun, language, print);
    const judgement = await judge(office.store, estate, asOf);
    const report = reportSchema.parse(
      reportOf({
        asOf,
        estate: { id: estate, name },
        registers: read.registers,
        outcomes,
        judgement,
        language,
      }),
    );
    const file = join(options.out, 'report.html');
    printJudgement(report, judgement, language, file, print);
    await mkdir(options.out, { recursive: true });
    await writeFile(join(options.out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`, {
      mode: 0o600,
    });
    await writeFile(file, htmlReport(report, read, judgement, language));
    print(`\n${speak('written', { file })}`);
    return report;
  } finally {
    await office.close();
  }
}

/** Unusable or missing registers stop an import, unless the office wants the others or only tries. */
function isUsable({ registers, problems, missing }: ReadInput, { partial, dryRun }: Options): boolean {
  if (registers.length === 0) return false;
  return partial || dryRun || (missing.length === 0 && problems.every((problem) => !problem.stops));
}

function estateOf(given: string | undefined, name: string) {
  if (given !== undefined && !isId(given)) throw new UserError('OPTION_ESTATE', { value: given });
  return estateId(given ?? `est_${keyedDigest('estate', name).slice(0, 12)}`);
}

async function undo({ db, estate, language, file }: Options, batch: string, { print, now }: Surroundings) {
  const name = estate === undefined ? estateNameOf(await readInput(file)) : null;
  const office = await openOffice(db, { dryRun: false });
  try {
    const result = await undoImport(batch, {
      store: office.store,
      estate: estateOf(estate, name ?? file),
      by: CLERK,
      at: instant(now()),
    });
    if (!result.ok) throw new UserError(result.issues[0]?.code ?? 'BATCH_UNKNOWN', { batch, file: db });
    const { undone, kept } = result.value;
    print(speakerOf(language)('undone', { batch, undone: undone.length, kept: kept.length }));
  } finally {
    await office.close();
  }
}
