import type { CalendarDate, CollectionDeclaration, ListQuery } from '../kernel/index.js';
import type { Disclosure } from './disclosure.js';
import type { RightsRequest } from './rights-request.js';
import type { RightsState } from './rights-transitions.js';

/**
 * The requests of persons about their own information (CN-PIPL-50), by the day on which they must be answered.
 *
 * @category Rights
 * @since 0.1.0
 */
export const RIGHTS_REQUESTS_COLLECTION: CollectionDeclaration = {
  name: 'rights_requests',
  fields: ['state', 'person', 'due_on'],
  indexes: {
    by_due: { equal: ['state'], range: 'due_on' },
    by_person: { equal: ['person'], range: 'due_on' },
  },
};

/**
 * The extracts that were given out: added, never changed (CN-PIPL-51).
 *
 * @category Rights
 * @since 0.1.0
 */
export const DISCLOSURES_COLLECTION: CollectionDeclaration = {
  name: 'disclosures',
  fields: ['recipient', 'kind', 'given_at'],
  indexes: {
    by_time: { equal: [], range: 'given_at' },
    by_recipient: { equal: ['recipient'], range: 'given_at' },
    by_kind: { equal: ['kind'], range: 'given_at' },
  },
};

/**
 * The index fields of a request, as a change of its collection carries them; `person` is `''` where the registers do not tell.
 *
 * @param request - the request
 *
 * @example
 * ```ts
 * import { type RightsRequest, rightsRequestIndex } from 'wuye/retention';
 *
 * rightsRequestIndex({ state: 'received', dueOn: '2026-10-22' } as RightsRequest);
 * // => { state: 'received', person: '', due_on: '2026-10-22' }
 * ```
 * @category Rights
 * @since 0.1.0
 */
export function rightsRequestIndex({
  state,
  person,
  dueOn,
}: RightsRequest): Readonly<Record<string, string>> {
  return { state, person: person ?? '', due_on: dueOn };
}

/**
 * The index fields of a disclosure, as a change of its collection carries them.
 *
 * @param disclosure - what was given out
 *
 * @example
 * ```ts
 * import { type Disclosure, disclosureIndex } from 'wuye/retention';
 *
 * disclosureIndex({ recipient: { kind: 'police' }, kind: 'tenant', at: '2026-11-22T01:00:00.000Z' } as Disclosure);
 * // => { recipient: 'police', kind: 'tenant', given_at: '2026-11-22T01:00:00.000Z' }
 * ```
 * @category Rights
 * @since 0.1.0
 */
export function disclosureIndex({ recipient, kind, at }: Disclosure): Readonly<Record<string, string>> {
  return { recipient: recipient.kind, kind, given_at: at };
}

/**
 * The queries for the requests that wait for the office, by the day on which they must be answered.
 *
 * @param dueBefore - leave out what is due on this day or later; all by default
 *
 * @example
 * ```ts
 * import { openRightsQueries } from 'wuye/retention';
 *
 * openRightsQueries().map(({ equal }) => equal.state);
 * // => ['received', 'identified', 'granted', 'partly-granted', 'refused']
 * ```
 * @category Rights
 * @since 0.1.0
 */
export function openRightsQueries(dueBefore?: CalendarDate): readonly ListQuery[] {
  const open: readonly RightsState[] = ['received', 'identified', 'granted', 'partly-granted', 'refused'];
  return open.map((state) => ({
    collection: RIGHTS_REQUESTS_COLLECTION.name,
    index: 'by_due',
    equal: { state },
    range: dueBefore === undefined ? {} : { before: dueBefore },
    limit: 1000,
  }));
}
