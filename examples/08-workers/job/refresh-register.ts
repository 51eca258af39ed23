import { type Actor, actorId, type Store } from 'wuye';
import { DEFAULT_REFRESH_POLICY, type RefreshPolicy } from 'wuye/refresh';
import { retryOnConflict } from 'wuye/storage';
import { figuresOfCycle } from './figures-of-cycle.js';
import { planRegister } from './plan-register.js';
import type { RegisterFigures } from './register-figures.js';
import { cycleIdOf, type RegisterJob } from './register-job.js';
import { putRun, REFRESH_RUNS_COLLECTION, type RefreshRun, runOf } from './run-document.js';
import { writePlan } from './write-plan.js';

export interface RefreshRegister extends RegisterJob {
  readonly store: Store;
  /** The library's default policy by default. */
  readonly policy?: RefreshPolicy;
  /** A program by default. */
  readonly actor?: Actor;
  /** The most changes of one commit: 1,000 by default, or as many as the store takes. Larger ones hold locks for longer. */
  readonly chunk?: number;
}

export interface RefreshedRegister {
  readonly figures: RegisterFigures;
  /** Whether the cycle was there before. */
  readonly repeated: boolean;
}

const SYSTEM: Actor = { id: actorId('system.refresh'), roles: ['system'] };
const CHUNK = 1000;
const ATTEMPTS = 20;

/**
 * The monthly refresh of one register of one estate: sweeps what is stale, opens the cycle with its cases, escalates what
 * last month left open, writes the audit and the figures.
 *
 * Run it as often as you like, in as many processes as you like: all ids are made of estate, register, month and record,
 * and what is done is found done. Killed between two commits, it goes on where it was.
 */
export async function refreshRegister(request: RefreshRegister): Promise<RefreshedRegister> {
  const { store, policy = DEFAULT_REFRESH_POLICY, actor = SYSTEM, estate } = request;
  const { chunk = Math.min(CHUNK, store.capabilities.maxChanges) } = request;
  const id = cycleIdOf(request);
  const done = await retryOnConflict(async () => {
    const [stored, cycle] = await Promise.all([
      store.get(estate, REFRESH_RUNS_COLLECTION.name, id),
      store.get(estate, 'cycles', id),
    ]);
    // Bodies of the collection are written by this job alone.
    const run = stored === null ? null : { ...stored, body: stored.body as object as RefreshRun };
    if (run?.body.figures !== undefined) return { ok: true, figures: run.body.figures, repeated: true };
    if (cycle !== null) {
      const figures = await figuresOfCycle(store, request, cycle);
      const noted = putRun(runOf(request, { state: 'done', figures }), run?.version ?? 'absent');
      return { ok: (await store.commit(estate, [noted])).ok, figures, repeated: true };
    }
    const plan = await planRegister(store, request, policy, actor);
    const ok = await writePlan({ store, job: request, run, plan, chunk });
    return { ok, figures: plan.figures, repeated: false };
  }, ATTEMPTS);
  if (!done.ok) throw new Error(`others keep writing ${id} of ${estate}`);
  return { figures: done.figures, repeated: done.repeated };
}
