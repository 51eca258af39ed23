import PgBoss from 'pg-boss';
import type { RegisterJob } from './job/register-job.js';
import { jobIdOf } from './job/register-job.js';

export const QUEUE = 'refresh-register';

/** How long a dead worker's job waits, and how often a job is tried. */
export interface QueueOptions {
  readonly url: string;
  /** Seconds. */
  readonly expire: number;
}

const RETRIES = 20;
const RETRY_AFTER = 1;
const CHUNK = 2000;

/** A pg-boss of this process. Every process looks after dead jobs; a lock sees to it that one does at a time. */
export async function openQueue({ url, expire }: QueueOptions, connections = 2): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    max: connections,
    schedule: false,
    // A job of a dead worker is seen to be dead when it has expired and somebody looks.
    maintenanceIntervalSeconds: Math.max(1, Math.round(expire / 5)),
  });
  // Failures of the queue's own upkeep; it tries again by itself.
  boss.on('error', (error) => process.stderr.write(`queue: ${error.message}\n`));
  return boss.start();
}

/** Opens the queue for some work, and stops it also when the work fails. */
export async function withQueue<Result>(
  options: QueueOptions,
  work: (boss: PgBoss) => Promise<Result>,
): Promise<Result> {
  const boss = await openQueue(options);
  try {
    return await work(boss);
  } finally {
    await boss.stop();
  }
}

/**
 * One job for each estate and register. Enqueuing again makes no second one: the job's id is made of what it is about,
 * and while it waits, so does its singleton key (policy `short`) against other producers.
 */
export async function enqueue(boss: PgBoss, jobs: readonly RegisterJob[], expire: number): Promise<void> {
  await boss.createQueue(QUEUE, {
    name: QUEUE,
    policy: 'short',
    retryLimit: RETRIES,
    expireInSeconds: expire,
  });
  for (let from = 0; from < jobs.length; from += CHUNK) {
    await boss.insert(
      jobs.slice(from, from + CHUNK).map((job) => ({
        id: jobIdOf(job),
        name: QUEUE,
        data: job,
        singletonKey: `${job.month}:${job.estate}:${job.kind}`,
        retryLimit: RETRIES,
        retryDelay: RETRY_AFTER,
        expireInSeconds: expire,
      })),
    );
  }
}

/** How many jobs stand how. */
export async function countJobs(boss: PgBoss): Promise<Readonly<Record<string, number>>> {
  const { rows } = await boss
    .getDb()
    .executeSql('SELECT state::text, count(*)::int AS jobs FROM pgboss.job WHERE name = $1 GROUP BY state', [
      QUEUE,
    ]);
  return Object.fromEntries(rows.map(({ state, jobs }) => [state, jobs]));
}
