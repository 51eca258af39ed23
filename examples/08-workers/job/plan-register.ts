import type { Actor, Change, Store } from 'wuye';
import { openCycle, type RefreshPolicy } from 'wuye/refresh';
import { auditOfStep, createIndexer } from 'wuye/storage';
import { escalateLeftOpen } from './escalate-left-open.js';
import { readRegister } from './read-register.js';
import { figuresOf, type RegisterFigures } from './register-figures.js';
import { cycleIdOf, madeId, type RegisterJob } from './register-job.js';

/** A new document. */
export type Put = Extract<Change, { readonly type: 'put' }>;

/** Everything that a job is going to write. */
export interface RegisterPlan {
  /** Cases and escalations: as many as there are. */
  readonly documents: readonly Put[];
  /** The cycle and its audit entry, which come last: a cycle that is there has all its cases. */
  readonly closing: readonly Put[];
  readonly figures: RegisterFigures;
}

/** Reads the register and decides; writes nothing. Two runs on the same records make the same plan. */
export async function planRegister(
  store: Store,
  job: RegisterJob,
  policy: RefreshPolicy,
  actor: Actor,
): Promise<RegisterPlan> {
  const { estate, kind, month, on, at } = job;
  const [records, escalations] = await Promise.all([
    readRegister(store, job, policy),
    escalateLeftOpen(store, job, policy, actor),
  ]);
  const step = openCycle({ estate, kind, month, on, actor, policy, records });
  if (!step.accepted) {
    const why = step.findings.filter(({ verdict }) => verdict === 'fail').map(({ code }) => code);
    throw new Error(`${cycleIdOf(job)} of ${estate} is refused: ${why.join(', ')}`);
  }
  const { cycle, cases, events } = step;
  const put = putUnder(policy);
  const raised = await missing(
    store,
    job,
    escalations.map((item) => put('escalations', item)),
  );
  const audit = {
    ...auditOfStep({
      id: madeId('aud', job, 'cycle.open'),
      estate,
      collection: 'cycles',
      subject: cycle.id,
      at,
      by: actor.id,
      action: 'cycle.open',
      before: null,
      after: cycle,
      events,
    }),
    raised: escalations.map(({ id }) => id),
  };
  // A register that nobody keeps gets no cycle.
  const kept = records.length > 0;
  return {
    documents: [...cases.map((item) => put('cycle_cases', item)), ...raised],
    closing: kept ? [put('cycles', cycle), put('audit', audit)] : [],
    figures: figuresOf(cycle, cases, on, escalations.length),
  };
}

/** Makes the change that creates a document of the library. */
function putUnder(refreshPolicy: RefreshPolicy) {
  const indexOf = createIndexer({ refreshPolicy });
  return (collection: string, body: { readonly id: string }): Put => ({
    type: 'put',
    collection,
    id: body.id,
    expect: 'absent',
    body,
    index: indexOf(collection, body),
  });
}

/** Those that are not there yet: a superior may have decided them meanwhile. */
async function missing(
  store: Store,
  { estate }: RegisterJob,
  escalations: readonly Put[],
): Promise<readonly Put[]> {
  const left: Put[] = [];
  for (let from = 0; from < escalations.length; from += 10_000) {
    const some = escalations.slice(from, from + 10_000);
    const there = await store.getMany(
      estate,
      'escalations',
      some.map(({ id }) => id),
    );
    left.push(...some.filter((_, at) => there[at] === null));
  }
  return left;
}
