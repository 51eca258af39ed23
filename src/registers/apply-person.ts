import { WuyeError } from '../kernel/index.js';
import { PERSON_TRANSITIONS, type Person, type PersonEvent } from './person.js';

/**
 * The person after an event. The person given is not changed.
 *
 * @param person - the person as it stood
 * @param event - an event of `decidePersonMerge` on this person
 * @throws `KERNEL.STATE_UNKNOWN_EVENT` when the event is another person's, or does not fit its state
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, keyedDigest } from 'wuye';
 * import { applyPerson, type Person } from 'wuye/registers';
 *
 * const key = (text: string) => keyedDigest('a secret of the host', text);
 * const person: Person = {
 *   key: key('dog_1'), estate: estateId('est_1'), schemaVersion: 1, state: 'standing', records: [], documents: [],
 *   absorbed: [],
 * };
 * const after = applyPerson(person, {
 *   type: 'person-absorbed', person: person.key, into: key('own_1'), on: calendarDate('2026-11-21'),
 *   by: actorId('li'), reason: '电话核实',
 * });
 * after.state; // => 'absorbed'
 * ```
 * @category Persons
 * @since 0.1.0
 */
export function applyPerson(person: Person, event: PersonEvent): Person {
  if (event.person !== person.key || !Object.hasOwn(PERSON_TRANSITIONS[person.state], event.type)) {
    throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', `${event.type} on a person who is ${person.state}`);
  }
  switch (event.type) {
    case 'person-merged':
      return { ...person, absorbed: [...person.absorbed, event.part] };
    case 'person-unmerged':
      return { ...person, absorbed: person.absorbed.filter(({ key }) => key !== event.from) };
    case 'person-absorbed':
      return { ...person, state: 'absorbed', into: event.into };
    case 'person-released': {
      const { into: _into, ...released } = person;
      return { ...released, state: 'standing' };
    }
  }
}
