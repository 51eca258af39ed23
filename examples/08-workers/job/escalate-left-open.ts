import { type Actor, type ClauseId, monthsLater, type Store } from 'wuye';
import { assignmentsOf, type Escalation } from 'wuye/duties';
import { collectionOf, type RegisterRecord } from 'wuye/records';
import {
  cycleSchedule,
  escalationOfEffect,
  type RefreshCase,
  type RefreshCycle,
  type RefreshPolicy,
} from 'wuye/refresh';
import { listAll } from 'wuye/storage';
import { cycleIdOf, madeId, type RegisterJob } from './register-job.js';

/** What cannot be confirmed goes to the superior. */
const UNCONFIRMED: ClauseId = 'NIM-4.2';
const LEFT_OPEN = 'left open when the month was over';

/**
 * The escalations of cases of the month before that are still open on the day on which the policy sends them to the
 * superior. One for each case, under an id made of it: found again by a repeated job, and by next month's.
 */
export async function escalateLeftOpen(
  store: Store,
  job: RegisterJob,
  policy: RefreshPolicy,
  actor: Actor,
): Promise<readonly Escalation[]> {
  const { estate, kind, on } = job;
  const month = monthsLater(job.month, -1);
  if (on < cycleSchedule(policy, { month }).escalateOn) return [];
  const before = { ...job, month };
  const cycle = await store.get(estate, 'cycles', cycleIdOf(before));
  // Bodies of the collections were written through the library.
  if (cycle === null || (cycle.body as object as RefreshCycle).state === 'signed-off') return [];
  const open = { collection: 'cycle_cases', index: 'by_cycle', equal: { cycle: cycle.id, state: 'open' } };
  // The superior is that of who should have verified it.
  const role = assignmentsOf(kind, 'verify')[0]?.role ?? 'clerk';
  const escalations: Escalation[] = [];
  for await (const page of listAll<RefreshCase>(store, estate, open)) {
    const cases = page.map(({ body }) => body);
    const records = await store.getMany(
      estate,
      collectionOf(kind),
      cases.map(({ record }) => record),
    );
    for (const [at, item] of cases.entries()) {
      const record = records[at]?.body as object | undefined as RegisterRecord | undefined;
      if (record === undefined || record.status.state === 'closed') continue;
      const effect = { type: 'record-escalated', case: item.id, record: record.id, kind, on } as const;
      const { escalation } = escalationOfEffect(
        { ...effect, reason: LEFT_OPEN, attempts: 0, clause: UNCONFIRMED },
        { id: madeId('esc', before, item.id), item, record, decided: { on, by: actor.id, role } },
      );
      escalations.push(escalation);
    }
  }
  return escalations;
}
