import {
  type Actor,
  type CalendarDate,
  type Effect,
  type Facts,
  type Finding,
  found,
  isGiven,
  type RoleGrant,
  roleGrant,
  type Step,
  step,
  type Verdict,
} from '../kernel/index.js';
import type { DocumentKind } from '../records/index.js';
import type { RegisterFindingCode } from './codes.js';
import {
  type Person,
  type PersonDocument,
  type PersonEvent,
  type PersonPart,
  recordsOfPerson,
} from './person.js';
import { DEFAULT_REGISTER_POLICY, type RegisterPolicy } from './policy.js';

/**
 * Says that two persons are one, or that they are not after all.
 *
 * @category Persons
 * @since 0.1.0
 */
export interface PersonMergeCommand {
  /** `merge`: `other` goes into `person`. `unmerge`: `other` is set free from `person`. */
  readonly type: 'merge' | 'unmerge';
  readonly other: Person;
  readonly reason: string;
}

/**
 * Who decides, and when.
 *
 * @category Persons
 * @since 0.1.0
 */
export interface PersonMergeContext {
  readonly actor: Actor;
  readonly on: CalendarDate;
  /** {@link DEFAULT_REGISTER_POLICY} by default. */
  readonly policy?: RegisterPolicy;
}

/**
 * Decides a merge of two persons, or its undoing. Refused where their documents contradict each other: one person has
 * one resident ID number. Another difference (two passports) asks for a review and passes. Clauses CIM-4.1.1, NIM-4.2.
 *
 * **Details**: the two events go to one person each, `applyPerson` takes them: commit both together. An unmerge gives back
 * what the other person had when it was absorbed.
 *
 * @param person - the person who stays
 * @param command - the other person, and the reason
 * @param context - actor, date, policy
 * @returns the step with its two events, or the findings that refuse it
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, keyedDigest, recordId } from 'wuye';
 * import { decidePersonMerge, type Person } from 'wuye/registers';
 *
 * const person = (text: string): Person => ({
 *   key: keyedDigest('a secret of the host', text), estate: estateId('est_1'), schemaVersion: 1, state: 'standing',
 *   records: [recordId(text)], documents: [], absorbed: [],
 * });
 * const step = decidePersonMerge(
 *   person('own_1'),
 *   { type: 'merge', other: person('dog_1'), reason: '电话核实' },
 *   { actor: { id: actorId('li'), roles: ['clerk'] }, on: calendarDate('2026-11-21') },
 * );
 * step.accepted && step.events.map(({ type }) => type); // => ['person-merged', 'person-absorbed']
 * ```
 * @category Persons
 * @since 0.1.0
 */
export function decidePersonMerge(
  person: Person,
  command: PersonMergeCommand,
  { actor, on, policy = DEFAULT_REGISTER_POLICY }: PersonMergeContext,
): Step<PersonEvent, RegisterFindingCode> {
  const grant = roleGrant(actor, policy.personRoles, on);
  const { other, reason } = command;
  const merges = command.type === 'merge';
  const findings = [
    finding('REGISTER.PERSON_ACTOR_LACKS_ROLE', grant !== null, { roles: policy.personRoles, ...grant }),
    finding('REGISTER.PERSON_REASON_MISSING', isGiven(reason)),
    finding('REGISTER.PERSON_ESTATES_DIFFER', person.estate === other.estate),
    finding('REGISTER.PERSON_SAME', person.key !== other.key),
    finding(
      'REGISTER.PERSON_NOT_STANDING',
      person.state === 'standing' && (!merges || other.state === 'standing'),
      { states: merges ? [person.state, other.state] : [person.state] },
    ),
    ...documentFindings(person, other, merges, policy),
    finding('REGISTER.PERSON_NOT_ABSORBED', merges ? 'not-applicable' : isAbsorbed(person, other)),
  ];
  return step(findings, () => eventsOf(person, command, { on, by: actor.id, grant }), policy, on);
}

function finding(
  code: RegisterFindingCode,
  verdict: Verdict | boolean,
  facts: Facts = {},
  effect: Effect = 'blocks',
): Finding<RegisterFindingCode> {
  const clause = code === 'REGISTER.PERSON_ACTOR_LACKS_ROLE' ? 'CIM-4.1.1' : 'NIM-4.2';
  return found(code, verdict, clause, facts, effect);
}

function documentFindings(
  person: Person,
  other: Person,
  merges: boolean,
  { contradictoryDocuments }: RegisterPolicy,
) {
  const differing = documentsDiffering(person, other);
  const documents = differing.filter((kind) => contradictoryDocuments.includes(kind));
  const rest = differing.filter((kind) => !contradictoryDocuments.includes(kind));
  const verdict = (kinds: readonly DocumentKind[]) => (merges ? kinds.length === 0 : 'not-applicable');
  return [
    finding('REGISTER.PERSON_DOCUMENTS_CONTRADICT', verdict(documents), { idKind: documents }),
    finding('REGISTER.PERSON_DOCUMENTS_DIFFER', verdict(rest), { idKind: rest }, 'reviews'),
  ];
}

const isAbsorbed = (person: Person, other: Person): boolean =>
  other.state === 'absorbed' &&
  other.into === person.key &&
  person.absorbed.some(({ key }) => key === other.key);

/** Kinds of document of which both have one and none in common; all kinds where one is a person, one an organisation. */
function documentsDiffering(person: Person, other: Person): readonly DocumentKind[] {
  const [mine, theirs] = [documentsOf(person), documentsOf(other)];
  const kinds = [...new Set([...mine, ...theirs].map(({ kind }) => kind))].sort();
  if (kinds.includes('business-licence') && kinds.length > 1) return kinds;
  return kinds.filter((kind) => {
    const ours = digestsOf(mine, kind);
    const others = digestsOf(theirs, kind);
    return ours.length > 0 && others.length > 0 && !ours.some((digest) => others.includes(digest));
  });
}

const digestsOf = (documents: readonly PersonDocument[], kind: DocumentKind) =>
  documents.filter((document) => document.kind === kind).map(({ digest }) => digest);

const documentsOf = ({ documents, absorbed }: Person): readonly PersonDocument[] => [
  ...documents,
  ...absorbed.flatMap((part) => part.documents),
];

function eventsOf(
  person: Person,
  { type, other, reason }: PersonMergeCommand,
  { on, by, grant }: Pick<PersonEvent, 'on' | 'by'> & { readonly grant: RoleGrant | null },
): readonly PersonEvent[] {
  const act = {
    on,
    by,
    reason,
    ...(grant?.onBehalfOf === undefined ? {} : { onBehalfOf: grant.onBehalfOf }),
  };
  if (type === 'unmerge') {
    return [
      { type: 'person-unmerged', person: person.key, ...act, from: other.key },
      { type: 'person-released', person: other.key, ...act, from: person.key },
    ];
  }
  const part: PersonPart = { key: other.key, records: recordsOfPerson(other), documents: documentsOf(other) };
  return [
    { type: 'person-merged', person: person.key, ...act, part },
    { type: 'person-absorbed', person: other.key, ...act, into: person.key },
  ];
}
