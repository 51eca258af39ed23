import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actorId, type CalendarDate, digestOf, type EstateId, estateId, instant, isId } from 'wuye';
import { importRows, undoImport } from 'wuye/imports';
import { estateNameOf } from './estate-name.js';
import { judge } from './judge.js';
import { type Office, openOffice } from './office.js';
import type { Options } from './options.js';
import { type Print, printImport, printJudgement, printParts, printReading } from './print.js';
import type { Progress } from './progress.js';
import { readPublishingLog } from './publishing/log.js';
import { replay } from './publishing/replay.js';
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
  const name = estateNameOf(input);
  const speak = speakerOf(language);
  print(`${name ?? '—'} · ${speak('asOf')} ${asOf} · ${speak('file')} ${options.file}`);
  printReading(read, language, print);
  if (!isUsable(read, options)) throw new UserError('REGISTERS_UNUSABLE');

  const office = await openOffice(options.db, { dryRun });
  try {
    const estate = estateOf(options.estate, name, office);
    await office.remember(estate);
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
    if (options.log !== undefined) await carryOut(options.log, office, estate, asOf);
    const judgement = await judge(office.store, estate, asOf);
    const report = reportSchema.parse(
      reportOf({
        asOf,
        estate: { id: estate, name: name ?? estate },
        registers: read.registers,
        outcomes,
        judgement,
        language,
      }),
    );
    const file = join(options.out, 'report.html');
    printJudgement(report, language, file, print);
    printParts(report, language, print);
    await mkdir(options.out, { recursive: true });
    await writeFile(join(options.out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`, {
      mode: 0o600,
    });
    await writeFile(file, htmlReport(report, read, language));
    print(`\n${speak('written', { file })}`);
    return report;
  } finally {
    await office.close();
  }
}

/** Carries out the log of what the office did about its notices. */
async function carryOut(
  path: string,
  { store }: Office,
  estate: EstateId,
  asOf: CalendarDate,
): Promise<void> {
  const log = await readPublishingLog(path);
  await replay({ store, estate, people: log.people }, log, asOf);
}

/** Unusable or missing registers stop an import, unless the office wants the others or only tries. */
function isUsable({ registers, problems, missing }: ReadInput, { partial, dryRun }: Options): boolean {
  if (registers.length === 0) return false;
  return partial || dryRun || (missing.length === 0 && problems.every((problem) => !problem.stops));
}

/**
 * Which estate the sheets are of: the one that was told, else that of their titles, else the only one in the database.
 * Sheets without a title in a new database are of an estate without a name.
 */
function estateOf(given: string | undefined, name: string | null, { estates }: Office) {
  if (given !== undefined && !isId(given)) throw new UserError('OPTION_ESTATE', { value: given });
  if (given !== undefined) return estateId(given);
  if (name !== null) return estateId(`est_${digestOf({ estate: name }).slice(0, 12)}`);
  if (estates.length > 1) throw new UserError('ESTATE_UNKNOWN', { value: estates.join(', ') });
  return estateId(estates[0] ?? 'est_unnamed');
}

async function undo({ db, estate, language }: Options, batch: string, { print, now }: Surroundings) {
  const office = await openOffice(db, { dryRun: false });
  try {
    const result = await undoImport(batch, {
      store: office.store,
      estate: estateOf(estate, null, office),
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
