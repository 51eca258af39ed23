import { decideClose, decideEscalation, decideTask, decideUpdate } from '../duties/index.js';
import { WuyeError } from '../kernel/index.js';
import {
  CASE_STATES,
  type CaseEvent,
  decideCase,
  decideCycle,
  escalationOfEffect,
  openCycle,
  type RecordEffect,
  type RefreshCase,
} from '../refresh/index.js';
import type { OpenRegisterMonth, StepOf } from './areas.js';
import type { Decide } from './decide.js';
import { type Desk, there } from './desk.js';
import { begunAs } from './document-begun.js';
import { given } from './given.js';

/** A task. */
export const onTask: Decide<'task'> = async ({ get, actor, on, setting }, id, command) =>
  decideTask(there(await get('task', id), 'task'), command, {
    actor,
    on,
    ...given('policy', setting.policies.tasks),
  });

/** An escalation, with the record that it is about. */
export const onEscalation: Decide<'escalation'> = async (desk, id, command, { confirmation }) => {
  const { actor, on, setting } = desk;
  const escalation = there(await desk.get('escalation', id), 'escalation');
  const record = there(await desk.guard('record', escalation.record), 'record');
  return decideEscalation(escalation, command, {
    actor,
    on,
    record,
    ...given('confirmation', confirmation),
    ...given('policy', setting.policies.updates),
  });
};

/** A record: changed or closed. */
export const onRecord: Decide<'record'> = async (desk, id, command, { confirmation }) => {
  const { actor, on, setting } = desk;
  const { updates, duties } = setting.policies;
  const record = there(await desk.get('record', id), 'record');
  if (command.type === 'close')
    return decideClose(record, command, { actor, on, ...given('policy', duties) });
  return decideUpdate(record, command.change, {
    actor,
    on,
    escalationId: setting.ids('esc'),
    ...given('confirmation', confirmation),
    ...given('policy', updates),
    ...given('duties', duties),
  });
};

/** The month of a register, with all its cases. */
export const onCycle: Decide<'cycle'> = async (desk, id, command) => {
  if (command.type === 'open') return opened(desk, id, command);
  const { actor, on, setting } = desk;
  const cycle = there(await desk.get('cycle', id), 'cycle');
  const cases = await Promise.all(
    CASE_STATES.map((state) => desk.list('case', { index: 'by_cycle', equal: { cycle: id, state } })),
  );
  const policy = given('policy', setting.policies.refresh);
  return decideCycle(cycle, command, { actor, on, cases: cases.flat(), ...policy });
};

/** A month that is opened begins its cases too. */
async function opened(
  desk: Desk,
  id: string,
  { kind, month, assignee }: OpenRegisterMonth,
): Promise<StepOf<'cycle'>> {
  const { actor, on, setting } = desk;
  if (id !== `${month}.${kind}`) {
    throw new WuyeError('CENTRE.ID_MISFIT', 'the month of a register bears the name of both');
  }
  if ((await desk.get('cycle', id)) !== null) {
    throw new WuyeError('CENTRE.DOCUMENT_PRESENT', 'the month of this register was opened before');
  }
  const records = await desk.list('record', { index: 'by_verified', equal: { kind, state: 'open' } });
  const step = openCycle({
    estate: setting.estate,
    kind,
    month,
    records,
    actor,
    on,
    ...given('assignees', assignee),
    ...given('policy', setting.policies.refresh),
  });
  if (!step.accepted) return step;
  const { cycle, cases, events, ...decided } = step;
  return { ...decided, events: [...begunAs('cycle', [cycle]), ...events, ...begunAs('case', cases)] };
}

/** A case, with its cycle, which must not be signed off meanwhile; what nobody could confirm goes to the superior. */
export const onCase: Decide<'case'> = async (desk, id, command) => {
  const { actor, on, setting } = desk;
  const item = there(await desk.get('case', id), 'case');
  const cycle = there(await desk.guard('cycle', item.cycle), 'cycle');
  const record = await desk.get('record', item.record);
  const step = decideCase(item, command, {
    actor,
    on,
    cycle,
    ...given('record', record ?? undefined),
    ...given('policy', setting.policies.refresh),
  });
  if (!step.accepted) return step;
  const raised = await Promise.all(step.events.map((effect) => escalated(desk, item, effect, step.events)));
  return { ...step, events: [...step.events, ...raised.flat()] };
};

async function escalated(
  desk: Desk,
  item: RefreshCase,
  effect: CaseEvent | RecordEffect,
  events: readonly (CaseEvent | RecordEffect)[],
) {
  const decided = events.find((event) => event.type === 'case-decided');
  if (effect.type !== 'record-escalated' || decided === undefined) return [];
  const { ids, policies } = desk.setting;
  const record = there(await desk.guard('record', effect.record), 'record');
  const about = { id: ids('esc'), item, record, decided, ...given('policy', policies.updates) };
  return [escalationOfEffect(effect, about)];
}
