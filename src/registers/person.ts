import type { ActorId, CalendarDate, Digest, EstateId, RecordId } from '../kernel/index.js';
import type { DocumentKind } from '../records/index.js';

/**
 * The key of a person across registers: a keyed digest of the document, or of the record where there is none.
 *
 * @category Persons
 * @since 0.1.0
 */
export type PersonKey = Digest;

/**
 * A document of a person, as a keyed digest: comparable, not readable.
 *
 * @category Persons
 * @since 0.1.0
 */
export interface PersonDocument {
  readonly kind: DocumentKind;
  readonly digest: Digest;
}

/**
 * A person who was merged into another one: kept whole, to be set free again.
 *
 * @category Persons
 * @since 0.1.0
 */
export interface PersonPart {
  readonly key: PersonKey;
  readonly records: readonly RecordId[];
  readonly documents: readonly PersonDocument[];
}

/** The states of a person: standing alone, or absorbed by another one.
 * @category Persons
 * @since 0.1.0
 */
export const PERSON_STATES = ['standing', 'absorbed'] as const;

/** @see {@link PERSON_STATES}
 * @category Persons
 * @since 0.1.0
 */
export type PersonState = (typeof PERSON_STATES)[number];

/**
 * The lifecycle of a person: the state that each event leads to. `merged` and `unmerged` are about the person who
 * stays, `absorbed` and `released` about the other one.
 *
 * @category Persons
 * @since 0.1.0
 */
export const PERSON_TRANSITIONS = {
  standing: {
    'person-merged': 'standing',
    'person-unmerged': 'standing',
    'person-absorbed': 'absorbed',
  },
  absorbed: { 'person-released': 'standing' },
} as const satisfies Record<PersonState, Partial<Record<PersonEvent['type'], PersonState>>>;

/**
 * One person of an estate, over all registers. Plain JSON, without names or numbers.
 *
 * @category Persons
 * @since 0.1.0
 */
export interface Person {
  readonly key: PersonKey;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly state: PersonState;
  /** Own records; those of absorbed persons stand with them. */
  readonly records: readonly RecordId[];
  readonly documents: readonly PersonDocument[];
  readonly absorbed: readonly PersonPart[];
  /** Who absorbed this person. */
  readonly into?: PersonKey;
}

/**
 * What happened to a person. A merge is two events, one for each of the two.
 *
 * @category Persons
 * @since 0.1.0
 */
export type PersonEvent = {
  /** Whose event it is. */
  readonly person: PersonKey;
  readonly on: CalendarDate;
  readonly by: ActorId;
  readonly onBehalfOf?: ActorId;
  readonly reason: string;
} & (
  | { readonly type: 'person-merged'; readonly part: PersonPart }
  | { readonly type: 'person-unmerged'; readonly from: PersonKey }
  | { readonly type: 'person-absorbed'; readonly into: PersonKey }
  | { readonly type: 'person-released'; readonly from: PersonKey }
);

/**
 * All records of a person: the own ones and those of absorbed persons, in text order.
 *
 * @param person - the person
 *
 * @example
 * ```ts
 * import { estateId, keyedDigest, recordId } from 'wuye';
 * import { recordsOfPerson } from 'wuye/registers';
 *
 * const secret = 'a secret of the host';
 * recordsOfPerson({
 *   key: keyedDigest(secret, 'a'), estate: estateId('est_1'), schemaVersion: 1, state: 'standing', documents: [],
 *   records: [recordId('own_1')],
 *   absorbed: [{ key: keyedDigest(secret, 'b'), records: [recordId('dog_1')], documents: [] }],
 * }); // => ['dog_1', 'own_1']
 * ```
 * @category Persons
 * @since 0.1.0
 */
export function recordsOfPerson(person: Person): readonly RecordId[] {
  return [...new Set([...person.records, ...person.absorbed.flatMap(({ records }) => records)])].sort();
}
