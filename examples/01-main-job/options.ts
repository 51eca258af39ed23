import { parseArgs } from 'node:util';
import { type CalendarDate, dateAt, instant, isCalendarDate } from 'wuye';
import type { Language } from 'wuye/describe';
import { SAMPLE_AS_OF, SAMPLE_FILE, SAMPLE_LOG } from './sample.js';
import { UserError } from './user-error.js';

export interface Options {
  readonly file: string;
  readonly asOf: CalendarDate;
  readonly db: string;
  readonly out: string;
  readonly estate: string | undefined;
  readonly language: Language;
  readonly dryRun: boolean;
  readonly partial: boolean;
  readonly undo: string | undefined;
  /** The log of what the office did about its notices; absent: none. */
  readonly log: string | undefined;
}

export const USAGE = `wuye main job: an estate's registers in, this month's refresh work list out.

  npm start -- [options]

  --file PATH      workbook (.xlsx), one register (.csv, UTF-8 or GBK), or a folder of .csv files
                   (default: the synthetic estate shipped with this example)
  --as-of DATE     the day to judge by, YYYY-MM-DD (default: today in Shanghai; 2026-11-21 for the synthetic estate)
  --db PATH        SQLite file to import into (default: estate.db)
  --out FOLDER     where report.html and report.json go (default: report)
  --estate ID      id of the estate in the database (default: by the name in the sheets' titles, else the only one there)
  --lang LANG      zh-CN or en (default: zh-CN)
  --dry-run        read, check and report everything; write nothing to the database
  --partial        import the readable registers although others are missing or unusable
  --log PATH       log of what the office did about notices and applications (.json; default: that of the synthetic
                   estate, none for your own file)
  --undo BATCH     take an import back and stop
  --help           this text`;

/** Reads the command line. Throws a UserError that says what is wrong with it; `null` asks for the usage. */
export function readOptions(args: readonly string[], now: number): Options | null {
  const { values } = parse(args);
  if (values.help === true) return null;
  const file = values.file ?? SAMPLE_FILE;
  const today = file === SAMPLE_FILE ? SAMPLE_AS_OF : dateAt(instant(now));
  const asOf = values['as-of'] ?? today;
  if (!isCalendarDate(asOf)) throw new UserError('OPTION_AS_OF', { value: asOf });
  const language = values.lang ?? 'zh-CN';
  if (language !== 'zh-CN' && language !== 'en') throw new UserError('OPTION_LANG', { value: language });
  return {
    file,
    asOf,
    db: values.db ?? 'estate.db',
    out: values.out ?? 'report',
    estate: values.estate,
    language,
    dryRun: values['dry-run'] ?? false,
    partial: values.partial ?? false,
    undo: values.undo,
    log: values.log ?? (file === SAMPLE_FILE ? SAMPLE_LOG : undefined),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        file: { type: 'string' },
        'as-of': { type: 'string' },
        db: { type: 'string' },
        out: { type: 'string' },
        estate: { type: 'string' },
        lang: { type: 'string' },
        'dry-run': { type: 'boolean' },
        partial: { type: 'boolean' },
        undo: { type: 'string' },
        log: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new UserError('OPTION_UNKNOWN', { value: cause instanceof Error ? cause.message : String(cause) });
  }
}
