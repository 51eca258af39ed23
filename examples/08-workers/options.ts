import { parseArgs } from 'node:util';
import { type CalendarMonth, calendarMonth, isCalendarDate } from 'wuye';
import type { TownOptions } from './town/estates.js';

export const COMMANDS = ['run', 'load', 'enqueue', 'work', 'workers', 'straight', 'figures'] as const;

export type Command = (typeof COMMANDS)[number];

export interface Options extends TownOptions {
  readonly command: Command;
  /** A PostgreSQL database; `null`: one that `run` starts itself. */
  readonly url: string | null;
  readonly month: CalendarMonth;
  /** The day on which the cycles are opened. */
  readonly on: string;
  /** Worker processes. */
  readonly workers: number;
  /** How many of them are killed on the way. */
  readonly kills: number;
  /** Jobs that a worker fetches at once. */
  readonly batch: number;
  /** Seconds after which a job whose worker says nothing is given to another one. */
  readonly expire: number;
  /** The most changes of one commit. */
  readonly chunk: number;
  /** Parts that each table is cut into by its estate when it is loaded; 0: none. */
  readonly partitions: number;
}

export const USAGE = `The monthly refresh of many estates, by workers on PostgreSQL.

  npm run example:08 -- [command] [options]

  run        everything: load, one straight run, one by workers, compare (the default)
  load       make the estates and their records
  enqueue    one job for each estate and register; those that are there stay as they are
  work       be a worker until SIGTERM
  workers    enqueue, and have workers of this computer do all jobs
  straight   do all jobs in a loop, without queue and workers
  figures    count what is there, and look for what is doubled or lost

  --url URL      postgres://... (default: DATABASE_URL; run starts a server of its own where neither is given)
  --estates N    (default: 40)      --records N  of all estates (default: 8000)      --seed N  (default: 1)
  --month MONTH  (default: 2026-11) --on DATE    day of opening (default: the 3rd of the month)
  --workers N    (default: 2)       --kills N    workers killed on the way (default: 2)
  --batch N      jobs fetched at once (default: 20)
  --expire N     seconds until the job of a silent worker goes to another (default: 15)
  --chunk N      most changes of a commit (default: 1000)
  --partitions N load into tables that are cut by estate into so many parts (default: 0)`;

const NUMBERS = {
  estates: [40, 1],
  records: [8000, 1],
  seed: [1, 0],
  workers: [2, 1],
  kills: [2, 0],
  batch: [20, 1],
  expire: [15, 1],
  chunk: [1000, 4],
  partitions: [0, 0],
} as const;

type NumberName = keyof typeof NUMBERS;

/** Reads the command line. Throws an error that says what is wrong; `null` asks for the usage. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Options | null {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: text,
      month: text,
      on: text,
      help: { type: 'boolean' },
      estates: text,
      records: text,
      seed: text,
      workers: text,
      kills: text,
      batch: text,
      expire: text,
      chunk: text,
      partitions: text,
    },
  });
  if (values.help === true) return null;
  const command = COMMANDS.find((known) => known === (positionals[0] ?? 'run'));
  if (command === undefined || positionals.length > 1)
    throw new Error(`no command: ${positionals.join(' ')}`);
  const number = (name: NumberName): number => {
    const [usual, least] = NUMBERS[name];
    const given = Number(values[name] ?? usual);
    if (!Number.isInteger(given) || given < least)
      throw new Error(`--${name} wants a whole number from ${least}`);
    return given;
  };
  const month = calendarMonth(values.month ?? '2026-11');
  const on = values.on ?? `${month}-03`;
  if (!isCalendarDate(on)) throw new Error(`--on wants a date such as 2026-11-03`);
  const url = values.url ?? env.DATABASE_URL ?? null;
  if (url === null && command !== 'run') throw new Error(`${command} needs --url or DATABASE_URL`);
  return {
    command,
    url,
    month,
    on,
    estates: number('estates'),
    records: number('records'),
    seed: number('seed'),
    workers: number('workers'),
    kills: number('kills'),
    batch: number('batch'),
    expire: number('expire'),
    chunk: number('chunk'),
    partitions: number('partitions'),
  };
}
