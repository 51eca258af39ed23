import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type PgBoss from 'pg-boss';
import type { Options } from './options.js';
import { countJobs } from './queue.js';

export interface Workforce extends Options {
  readonly url: string;
  readonly boss: PgBoss;
  /** How many jobs there are. */
  readonly jobs: number;
  readonly onProgress?: (done: number) => void;
}

const LOOK_EVERY = 200;
/** All are killed before this part of the jobs is done, so that a dead worker's jobs come back among others. */
const KILLED_BY = 0.8;
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/**
 * Has worker processes do all jobs of the queue. On the way some are killed without warning (SIGKILL), each replaced by
 * a new one.
 *
 * @returns how many were killed
 */
export async function runWorkers(options: Workforce): Promise<number> {
  const { boss, jobs, workers, kills, onProgress = () => {} } = options;
  const crew = Array.from({ length: workers }, () => startWorker(options));
  let killed = 0;
  try {
    for (;;) {
      const { completed = 0, failed = 0 } = await countJobs(boss);
      onProgress(completed);
      if (failed > 0) throw new Error(`${failed} jobs failed for good; see pgboss.job`);
      if (completed === jobs) break;
      if (killed < kills && completed >= ((killed + 1) / (kills + 1)) * KILLED_BY * jobs) {
        const place = killed % workers;
        crew[place]?.kill('SIGKILL');
        crew[place] = startWorker(options);
        killed += 1;
      }
      // Those that were killed here have left the crew. Another signal is the kernel's, short of memory.
      const fallen = crew.find(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null);
      if (fallen !== undefined)
        throw new Error(`a worker ended by itself with ${fallen.exitCode ?? fallen.signalCode}`);
      await pause(LOOK_EVERY);
    }
  } finally {
    await Promise.all(crew.map(endWorker));
  }
  return killed;
}

/** A worker is this program again. It ends with its parent: the channel between them closes. */
function startWorker({ url, batch, expire, chunk }: Workforce): ChildProcess {
  const options = ['--url', url, '--batch', `${batch}`, '--expire', `${expire}`, '--chunk', `${chunk}`];
  return spawn(process.execPath, ['--import', 'tsx', MAIN, 'work', ...options], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function endWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill('SIGTERM');
  await gone;
}
