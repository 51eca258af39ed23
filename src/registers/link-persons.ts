import { type EstateId, keyedDigest, type RecordId } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import { personCandidateKeys, personKey, personOf } from '../records/person.js';
import { rootsOf } from './merge-roots.js';
import type { Person, PersonDocument, PersonKey, PersonPart } from './person.js';
import { compare, groupBy, ofOneEstate } from './rule.js';

/**
 * Persons who may be one: the same name and a phone in common, no document that says so. For somebody to confirm;
 * never merged silently.
 *
 * @category Persons
 * @since 0.1.0
 */
export interface PersonCandidate {
  readonly by: 'phone-and-name';
  /** Two or more, in text order. */
  readonly persons: readonly PersonKey[];
}

/**
 * The persons of some registers.
 *
 * @category Persons
 * @since 0.1.0
 */
export interface PersonLinks {
  /** In the order of their keys; absorbed persons do not stand on their own. */
  readonly persons: readonly Person[];
  readonly candidates: readonly PersonCandidate[];
}

/**
 * How persons are keyed, and which were merged by command.
 *
 * @category Persons
 * @since 0.1.0
 */
export interface LinkOptions {
  /** The host's secret, at least 16 characters; keys of different secrets do not compare. */
  readonly secret: string;
  /** Persons who are absorbed now, as the host keeps them: `key` into `into`. */
  readonly absorbed?: Iterable<Pick<Person, 'key' | 'into'>>;
}

/**
 * Groups records by the person that they are about, across registers: the same document is one person (a 15-digit number
 * and the one that replaced it are the same); a record without a document is a person of its own until a merge; same
 * name and phone is a candidate. Records that are about nobody are left out.
 *
 * **Details**: document numbers go in as keyed digests and do not come out. Merges by command are followed, also over
 * several steps.
 *
 * @param records - records of one estate, open or not
 * @param options - secret, and merges
 * @returns persons and candidates; the order of the records does not matter
 * @throws `KERNEL.INVALID_ARGUMENT` when the secret is too short, or the records are of several estates
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
 * import type { DogRecord, OwnerRecord, PhoneNumber, UnitKey } from 'wuye/records';
 * import { linkPersons } from 'wuye/registers';
 *
 * const base = {
 *   estate: estateId('est_1'), schemaVersion: 1, status: { state: 'open' }, recordedBy: actorId('li'),
 *   recordedAt: instant(0), source: { type: 'entry' }, unit: '3-2-1201' as UnitKey,
 *   phones: ['+8613800001234' as PhoneNumber],
 * } as const;
 * const owner: OwnerRecord = {
 *   ...base, kind: 'owner', id: recordId('own_1'), name: '王芳', idKind: 'resident-id',
 *   idNumber: '11010119900307002X', floorArea: 89.5,
 * };
 * const dog: DogRecord = {
 *   ...base, kind: 'dog', id: recordId('dog_1'), keeperName: '王芳', breed: '柯基',
 *   rabiesValidUntil: calendarDate('2027-05-01'),
 * };
 * const links = linkPersons([owner, dog], { secret: 'a secret of the host' });
 * links.persons.length; // => 2
 * links.candidates.length; // => 1
 * ```
 * @category Persons
 * @since 0.1.0
 */
export function linkPersons(records: Iterable<RegisterRecord>, options: LinkOptions): PersonLinks {
  const rootOf = rootsOf(options.absorbed ?? []);
  const entries = [...ofOneEstate(records)].flatMap((record) => entryOf(record, options.secret));
  const persons = [...groupBy(entries, ({ key }) => rootOf(key))]
    .flatMap(([key, group]) => personOfGroup(key as PersonKey, group))
    .sort((a, b) => compare(a.key, b.key));
  return { persons, candidates: candidatesOf(entries, rootOf) };
}

interface Entry {
  readonly key: PersonKey;
  readonly estate: EstateId;
  readonly record: RecordId;
  readonly documents: readonly PersonDocument[];
  readonly candidateKeys: readonly string[];
}

function entryOf(record: RegisterRecord, secret: string): readonly Entry[] {
  const candidateKeys = personCandidateKeys(record, secret);
  const found = personOf(record);
  if (found === null) return [];
  const digest = personKey(record, secret);
  const documents = digest === null || !found.document ? [] : [{ kind: found.document.kind, digest }];
  const key = digest ?? keyedDigest(secret, `record:${record.estate}:${record.id}`);
  return [{ key, estate: record.estate, record: record.id, documents, candidateKeys }];
}

function personOfGroup(key: PersonKey, group: readonly Entry[]): readonly Person[] {
  const [first] = group;
  if (first === undefined) return [];
  const parts = [...groupBy(group, (entry) => entry.key)].map(([part, entries]) => partOf(part, entries));
  const own = parts.find((part) => part.key === key) ?? partOf(key, []);
  const absorbed = parts.filter((part) => part !== own).sort((a, b) => compare(a.key, b.key));
  return [{ estate: first.estate, schemaVersion: 1, state: 'standing', ...own, absorbed }];
}

function partOf(key: string, entries: readonly Entry[]): PersonPart {
  const documents = new Map(entries.flatMap((entry) => entry.documents).map((item) => [item.digest, item]));
  return {
    key: key as PersonKey,
    records: [...new Set(entries.map(({ record }) => record))].sort(),
    documents: [...documents.values()].sort((a, b) => compare(a.digest, b.digest)),
  };
}

function candidatesOf(
  entries: readonly Entry[],
  rootOf: (key: PersonKey) => PersonKey,
): readonly PersonCandidate[] {
  const shared = entries.flatMap(({ key, candidateKeys }) =>
    candidateKeys.map((candidate) => ({ candidate, person: rootOf(key) })),
  );
  const found = new Map<string, PersonCandidate>();
  for (const group of groupBy(shared, ({ candidate }) => candidate).values()) {
    const persons = [...new Set(group.map(({ person }) => person))].sort();
    if (persons.length > 1) found.set(persons.join(), { by: 'phone-and-name', persons });
  }
  return [...found].sort(([a], [b]) => compare(a, b)).map(([, candidate]) => candidate);
}
