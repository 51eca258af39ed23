import { decideInspection, decideInspectionPlan, type InspectionCommand } from '../inspections/index.js';
import { WuyeError } from '../kernel/index.js';
import { decideRightsRequest, type RightsCommand } from '../retention/index.js';
import { begun, type Decide } from './decide.js';
import { given } from './given.js';

/** The plan of a year, which is its id. */
export const onInspectionPlan: Decide<'inspection-plan'> = async (desk, id, command) => {
  const { actor, on, setting } = desk;
  const year = Number(id);
  if (!/^[0-9]{4}$/.test(id)) {
    throw new WuyeError('CENTRE.ID_MISFIT', 'the plan of a year bears the year');
  }
  const plan = await desk.get('inspection-plan', id);
  const full = command.type === 'draft' ? { ...command, estate: setting.estate, year } : command;
  return decideInspectionPlan(plan, full, { actor, on, ...given('policy', setting.policies.inspections) });
};

/** An inspection. */
export const onInspection: Decide<'inspection'> = async (desk, id, command) => {
  const { actor, on, setting } = desk;
  const inspection = await desk.get('inspection', id);
  const full =
    command.type === 'plan'
      ? begun<Extract<InspectionCommand, { readonly type: 'plan' }>>(desk, id, command)
      : command;
  return decideInspection(inspection, full, { actor, on, ...given('policy', setting.policies.inspections) });
};

/** What a person asks for; what may be erased is told with the call. */
export const onRightsRequest: Decide<'rights-request'> = async (desk, id, command, { erasures }) => {
  const { actor, on, setting } = desk;
  const request = await desk.get('rights-request', id);
  const full =
    command.type === 'receive'
      ? begun<Extract<RightsCommand, { readonly type: 'receive' }>>(desk, id, command)
      : command;
  return decideRightsRequest(request, full, {
    actor,
    on,
    ...given('calendar', setting.calendar),
    ...given('erasures', erasures),
    ...given('policy', setting.policies.rights),
  });
};
