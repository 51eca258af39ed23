import { decideClose, decideEscalation, decideTask, decideUpdate } from '../duties/index.js';
import { CASE_STATES, decideCase, decideCycle } from '../refresh/index.js';
import type { Decide } from './decide.js';
import { there } from './desk.js';
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
  const { actor, on, setting } = desk;
  const cycle = there(await desk.get('cycle', id), 'cycle');
  const cases = await Promise.all(
    CASE_STATES.map((state) => desk.list('case', { index: 'by_cycle', equal: { cycle: id, state } })),
  );
  const policy = given('policy', setting.policies.refresh);
  return decideCycle(cycle, command, { actor, on, cases: cases.flat(), ...policy });
};

/** A case, with its cycle, which must not be signed off meanwhile. */
export const onCase: Decide<'case'> = async (desk, id, command) => {
  const { actor, on, setting } = desk;
  const item = there(await desk.get('case', id), 'case');
  const cycle = there(await desk.guard('cycle', item.cycle), 'cycle');
  return decideCase(item, command, { actor, on, cycle, ...given('policy', setting.policies.refresh) });
};
