import { actedBy, addDays, type RoleGrant, WuyeError } from '../kernel/index.js';
import type { InspectionCommand } from './command.js';
import type { InspectionEvent } from './event.js';
import type { Inspection } from './inspection.js';
import type { Deciding } from './inspection-rules.js';
import { amended } from './measure-rules.js';
import { ownMeasures } from './sign-off-rules.js';

/** The event of an accepted command. */
export function eventOf(
  inspection: Inspection | null,
  command: InspectionCommand,
  deciding: Deciding,
  grant: RoleGrant,
): InspectionEvent {
  const { actor, on, policy, rule } = deciding;
  const act = actedBy(actor, grant, on);
  if (command.type === 'plan') {
    const { id, estate, kind, window, entry, checklist = rule.checklist } = command;
    const planned = {
      type: 'inspection-planned',
      inspection: id,
      act,
      estate,
      kind,
      window,
      checklist,
    } as const;
    return entry === undefined ? planned : { ...planned, entry };
  }
  if (inspection === null) throw new WuyeError('KERNEL.INVALID_ARGUMENT', `${command.type} before plan`);
  const base = { inspection: inspection.id, act };
  const signOffBy = addDays(on, policy.signOffDays);
  switch (command.type) {
    case 'postpone':
      return { ...base, type: 'inspection-postponed', window: command.window, reason: command.reason };
    case 'cancel':
      return { ...base, type: 'inspection-cancelled', reason: command.reason };
    case 'start':
      return { ...base, type: 'inspection-started' };
    case 'answer':
      return { ...base, type: 'inspection-answered', answers: command.answers };
    case 'conclude': {
      const { measures } = command;
      return {
        ...base,
        type: 'inspection-concluded',
        measures,
        ...(measures.length === 0 ? { signOffBy } : {}),
      };
    }
    case 'amend-measure': {
      const to = amended(measureOf(inspection, command.measure), command);
      return {
        ...base,
        type: 'inspection-measure-amended',
        measure: command.measure,
        ...to,
        reason: command.reason,
      };
    }
    case 'complete-measure': {
      const recheckBy = addDays(on, policy.recheckDays);
      return {
        ...base,
        type: 'inspection-measure-completed',
        measure: command.measure,
        recheckBy,
        ...noted(command),
      };
    }
    case 're-check': {
      const { measure, effective, dueOn } = command;
      if (!effective && dueOn !== undefined) {
        return { ...base, type: 'inspection-measure-reopened', measure, dueOn, ...noted(command) };
      }
      const last = inspection.measures.every(({ id, state }) => id === measure || state === 'effective');
      const due = last ? { signOffBy } : {};
      return { ...base, type: 'inspection-measure-effective', measure, ...noted(command), ...due };
    }
    case 'sign-off': {
      const waiver = ownMeasures(inspection, deciding).length > 0 ? rule.correctorSigns : null;
      return {
        ...base,
        type: 'inspection-signed-off',
        ...(waiver === null ? {} : { waiver: waiver.reason }),
      };
    }
  }
}

const noted = ({ note }: { readonly note?: string }) => (note === undefined ? {} : { note });

function measureOf({ measures }: Inspection, id: string) {
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'no such measure');
  return measure;
}
