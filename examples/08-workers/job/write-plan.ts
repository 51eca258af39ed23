import { type Change, canonicalJson, type Store, type Stored, type Version } from 'wuye';
import { listAll } from 'wuye/storage';
import type { Put, RegisterPlan } from './plan-register.js';
import { cycleIdOf, type RegisterJob } from './register-job.js';
import { putRun, type RefreshRun, runOf } from './run-document.js';

export interface WritePlan {
  readonly store: Store;
  readonly job: RegisterJob;
  /** As it was read, before the plan was made. */
  readonly run: Stored<RefreshRun> | null;
  readonly plan: RegisterPlan;
  /** The most changes of a commit, 4 or more. */
  readonly chunk: number;
}

/**
 * Writes a plan: in one commit where it fits, else in several, the cycle in the last one.
 *
 * @returns whether it is written; `false` where another worker is at it too, or was: read again
 */
export async function writePlan({ store, job, run, plan, chunk }: WritePlan): Promise<boolean> {
  const { estate } = job;
  const { documents, closing, figures } = plan;
  const done = runOf(job, { state: 'done', figures });
  if (run === null && documents.length + closing.length + 1 <= chunk) {
    return (await store.commit(estate, [putRun(done, 'absent'), ...documents, ...closing])).ok;
  }

  // Taking the fence stops whoever had it: their next commit conflicts.
  const opening = runOf(job, { state: 'opening' });
  let fence: 'absent' | Version | null = run?.version ?? 'absent';
  const write = async (body: RefreshRun, changes: readonly Change[]): Promise<boolean> => {
    if (fence === null) return false;
    const result = await store.commit(estate, [putRun(body, fence), ...changes]);
    fence = result.ok ? (result.versions[0] ?? null) : null;
    return result.ok;
  };
  if (!(await write(opening, []))) return false;
  const left = run === null ? documents : await remaining(store, job, documents);
  const room = chunk - 1 - closing.length;
  let from = 0;
  for (; left.length - from > room; from += chunk - 1) {
    if (!(await write(opening, left.slice(from, from + chunk - 1)))) return false;
  }
  return write(done, [...left.slice(from), ...closing]);
}

/**
 * What is to be written where an attempt before this one has written some of it: what is missing or differs, and away
 * with cases that are no longer asked for. Nobody can have decided them: their cycle is not there yet.
 */
async function remaining(
  store: Store,
  job: RegisterJob,
  documents: readonly Put[],
): Promise<readonly Change[]> {
  const query = {
    collection: 'cycle_cases',
    index: 'by_cycle',
    equal: { cycle: cycleIdOf(job), state: 'open' },
  };
  const there = new Map<string, Stored>();
  for await (const page of listAll(store, job.estate, query)) {
    for (const stored of page) there.set(stored.id, stored);
  }
  const changes: Change[] = [];
  for (const put of documents) {
    const stored = put.collection === query.collection ? there.get(put.id) : undefined;
    if (stored === undefined) changes.push(put);
    else if (canonicalJson(stored.body) !== canonicalJson(put.body)) {
      changes.push({ ...put, expect: stored.version });
    }
    there.delete(put.id);
  }
  // Last, so that they are in the commit of the cycle: should the office have opened it by hand, nothing is taken from it.
  const { collection } = query;
  for (const { id, version } of there.values())
    changes.push({ type: 'delete', collection, id, expect: version });
  return changes;
}
