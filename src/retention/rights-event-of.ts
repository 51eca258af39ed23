import { actedBy, addDays, type RoleGrant, WuyeError } from '../kernel/index.js';
import type { RightsCommand, RightsContext, RightsEvent } from './rights-command.js';
import { rightsDeadline } from './rights-deadline.js';
import type { RightsPolicy } from './rights-policy.js';
import type { RightsAnswer, RightsRequest } from './rights-request.js';
import { childOf } from './rights-rules.js';

/** The event of an accepted command. */
export function rightsEventOf(
  request: RightsRequest | null,
  command: RightsCommand,
  { actor, on, calendar }: RightsContext,
  policy: RightsPolicy,
  grant: RoleGrant,
): RightsEvent {
  const act = actedBy(actor, grant, on);
  if (command.type === 'receive') {
    const { id, estate, right, applicant, child, person, items = [], consents = [] } = command;
    const { dueOn } = rightsDeadline(on, policy, calendar);
    const received = {
      type: 'rights-request-received',
      request: id,
      act,
      estate,
      right,
      applicant,
      child,
    } as const;
    return { ...received, ...(person === undefined ? {} : { person }), items, consents, dueOn };
  }
  if (request === null) throw new WuyeError('KERNEL.INVALID_ARGUMENT', `${command.type} before receive`);
  const base = { request: request.id, act };
  const dueOn = addDays(on, policy.tellWithinDays);
  switch (command.type) {
    case 'identify': {
      const { proof, items = request.items } = command;
      const child = childOf(request, command.child);
      return { ...base, type: 'rights-request-identified', proof, items, child };
    }
    case 'extend':
      return { ...base, type: 'rights-request-extended', dueOn: command.dueOn, reason: command.reason };
    case 'grant': {
      const answers = request.items.map(({ record }) => ({ record, granted: true }));
      return { ...base, type: 'rights-request-decided', outcome: 'grant', answers, dueOn };
    }
    case 'grant-partly': {
      const answers = command.answers.map(wordless);
      return { ...base, type: 'rights-request-decided', outcome: 'grant-partly', answers, dueOn };
    }
    case 'refuse': {
      const { ground } = command;
      const answers = request.items.map(({ record }) => ({ record, granted: false, ground }));
      return { ...base, type: 'rights-request-decided', outcome: 'refuse', answers, ground, dueOn };
    }
    case 'fulfil':
      return { ...base, type: 'rights-request-fulfilled', means: command.means };
    case 'tell-refusal':
      return { ...base, type: 'rights-refusal-told', means: command.means };
    case 'withdraw':
      return { ...base, type: 'rights-request-withdrawn' };
  }
}

/** What is told to the applicant stands in the letter. */
const wordless = ({ record, fields, granted, ground }: RightsAnswer): RightsAnswer => ({
  record,
  ...(fields === undefined ? {} : { fields }),
  granted,
  ...(ground === undefined || granted ? {} : { ground }),
});
