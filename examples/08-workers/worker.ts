import type PgBoss from 'pg-boss';
import { refreshRegister } from './job/refresh-register.js';
import { jobOf, type RegisterJob } from './job/register-job.js';
import { withStore } from './open-store.js';
import type { Options } from './options.js';
import { openQueue, QUEUE } from './queue.js';

/** Batches that one process works on at a time: while one waits for the database, the other computes. */
const HANDS = 2;
const STOP_WITHIN = 30_000;

/** Works until `stop` is asked for; then finishes what it has begun, and fetches no more. */
export async function work(
  { url, batch, expire, chunk }: Options & { readonly url: string },
  stopped: Promise<unknown>,
): Promise<void> {
  await withStore(url, HANDS + 1, async ({ store }) => {
    const boss = await openQueue({ url, expire }, HANDS + 1);
    for (let hand = 0; hand < HANDS; hand += 1)
      await takeBatches(boss, batch, (job) => refreshRegister({ store, chunk, ...job }));
    await stopped;
    await boss.stop({ graceful: true, timeout: STOP_WITHIN });
  });
}

/**
 * Fetches batch after batch. A batch is done as a whole: killed in it, all its jobs come again, and those done say so. A
 * job that fails does so alone: thrown, it would take its batch along.
 */
async function takeBatches(
  boss: PgBoss,
  batchSize: number,
  refresh: (job: RegisterJob) => Promise<unknown>,
): Promise<void> {
  let id: string | null = null;
  const options = { batchSize, pollingIntervalSeconds: 0.5, priority: false };
  id = await boss.work<RegisterJob>(QUEUE, options, async (jobs) => {
    for (const { id: job, data } of jobs) {
      try {
        await refresh(jobOf(data));
      } catch (error) {
        await boss.fail(QUEUE, job, { message: error instanceof Error ? error.message : String(error) });
      }
    }
    // The next batch at once, not at the next look.
    if (id !== null) boss.notifyWorker(id);
  });
}
