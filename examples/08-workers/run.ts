import { copyDatabase } from './copy-database.js';
import { type Figures, figuresOfStore } from './figures.js';
import { jobsOf } from './jobs.js';
import { load } from './load.js';
import { withStore } from './open-store.js';
import type { Options } from './options.js';
import { partitionByEstate } from './partition-by-estate.js';
import { figuresText } from './print-figures.js';
import { enqueue, withQueue } from './queue.js';
import { runStraight } from './straight.js';
import { estateNamed } from './town/estates.js';
import { runWorkers } from './workforce.js';

/** The outside world, given by who runs it. */
export interface Surroundings {
  readonly print: (line: string) => void;
  /** Milliseconds that only go up. */
  readonly now: () => number;
  readonly progress: (total: number) => {
    readonly update: (done: number) => void;
    readonly stop: () => void;
  };
}

type WithUrl = Options & { readonly url: string };

/** Loads, refreshes straight and by workers, each on a copy of the same estates, and compares. */
export async function runAll(options: WithUrl, surroundings: Surroundings): Promise<boolean> {
  const { url, workers, kills } = options;
  await loadInto(options, surroundings);
  const straight = { ...options, url: await copyDatabase(url, 'wuye_straight') };
  await straightIn(straight, surroundings);
  const expected = await figuresIn(straight, surroundings);
  surroundings.print(figuresText(expected));
  const employed = { ...options, url: await copyDatabase(url, 'wuye_workers') };
  await workersIn(employed, surroundings);
  const figures = await figuresIn(employed, surroundings);
  const same = figures.digest === expected.digest && figures.problems.length === 0;
  const who = `${workers} workers, ${kills} killed`;
  surroundings.print(same ? `${who}: the same documents` : `${who}: NOT the same\n${figuresText(figures)}`);
  return same;
}

export async function loadInto(options: WithUrl, surroundings: Surroundings): Promise<void> {
  await withStore(options.url, 5, async (opened) => {
    if (options.partitions > 0) await partitionByEstate(opened.pool, options.partitions);
    await timed(
      `loaded ${options.records} records of ${options.estates} estates`,
      options.estates,
      surroundings,
      (step) => load(opened, options, step),
    );
  });
}

export async function straightIn(options: WithUrl, surroundings: Surroundings): Promise<void> {
  const jobs = jobsOf(options);
  await withStore(options.url, 2, ({ store }) =>
    timed(`${jobs.length} jobs in one straight run`, jobs.length, surroundings, (step) =>
      runStraight(store, jobs, options.chunk, step),
    ),
  );
}

export async function enqueueIn(options: WithUrl, surroundings: Surroundings): Promise<void> {
  const jobs = jobsOf(options);
  await withQueue(options, (boss) =>
    timed(`${jobs.length} jobs enqueued`, 1, surroundings, () => enqueue(boss, jobs, options.expire)),
  );
}

export async function workersIn(options: WithUrl, surroundings: Surroundings): Promise<void> {
  const { expire, workers, kills } = options;
  const jobs = jobsOf(options);
  // Tables are made once here, not by all workers at the same time.
  await withStore(options.url, 1, async () => undefined);
  await withQueue(options, async (boss) => {
    await enqueue(boss, jobs, expire);
    const what = `${jobs.length} jobs by ${workers} workers, ${kills} killed`;
    await timed(what, jobs.length, surroundings, (_, update) =>
      runWorkers({ ...options, boss, jobs: jobs.length, onProgress: update }),
    );
  });
}

export async function figuresIn(options: WithUrl, surroundings: Surroundings): Promise<Figures> {
  const estates = Array.from({ length: options.estates }, (_, number) => estateNamed(number));
  return withStore(options.url, 5, ({ store }) =>
    timed('read back', estates.length, surroundings, (step) =>
      figuresOfStore(store, estates, options.month, step),
    ),
  );
}

async function timed<Result>(
  what: string,
  total: number,
  { print, now, progress }: Surroundings,
  work: (step: () => void, update: (done: number) => void) => Promise<Result>,
): Promise<Result> {
  const bar = progress(total);
  const begun = now();
  let done = 0;
  try {
    return await work(() => bar.update(++done), bar.update);
  } finally {
    bar.stop();
    print(`${what}: ${((now() - begun) / 1000).toFixed(1)} s`);
  }
}
