import { DEFAULT_TASK_POLICY, type Task, tasksOfMoveIn, tasksOfOwnershipChange } from '../duties/index.js';
import { step, WuyeError } from '../kernel/index.js';
import { indexText } from '../records/collection.js';
import type { UnitOccasion } from './areas.js';
import type { Decide } from './decide.js';
import type { Desk } from './desk.js';
import { begunAs } from './document-begun.js';
import { given } from './given.js';

/** A unit that is handed over or changes hands: the tasks that this opens. */
export const onUnit: Decide<'unit'> = async (desk, id, command) => {
  const tasks = await tasksOf(desk, id, command);
  for (const task of tasks) {
    if ((await desk.get('task', task.id)) !== null) {
      throw new WuyeError('CENTRE.DOCUMENT_PRESENT', 'the tasks of this occasion were opened before');
    }
  }
  const { tasks: policy = DEFAULT_TASK_POLICY } = desk.setting.policies;
  return step([], () => begunAs('task', tasks), policy, desk.on);
};

async function tasksOf(
  { setting, list }: Desk,
  id: string,
  { type: _type, ...command }: UnitOccasion,
): Promise<readonly Task[]> {
  const { estate, policies } = setting;
  const occasion = {
    estate,
    ids: (key: string) => `${id}.${key.replaceAll('/', '~')}`,
    ...given('policy', policies.tasks),
  };
  if ('use' in command) return tasksOfMoveIn({ ...command, ...occasion });
  const records = await list('record', { index: 'by_unit', equal: { unit: indexText(command.unit) } });
  return tasksOfOwnershipChange({ ...command, ...occasion, records, ...given('duties', policies.duties) });
}
