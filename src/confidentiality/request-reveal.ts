import {
  dateAt,
  decide,
  type JsonValue,
  policyRef,
  type RoleGrant,
  reasonsOf,
  WuyeError,
} from '../kernel/index.js';
import { RECORD_KINDS } from '../records/common.js';
import type { RegisterRecord } from '../records/index.js';
import type { AccessEntry } from './access-entry.js';
import { fieldPolicy, policyOfValue, tellsOfAdults } from './class-of.js';
import type { RevealFindingCode } from './codes.js';
import { fieldPlan, mapRecord } from './map-record.js';
import { isPlain } from './mask-value.js';
import { DEFAULT_CONFIDENTIALITY_POLICY } from './policy.js';
import { PURPOSES } from './purpose.js';
import type { Reveal, RevealCase, RevealContext, RevealedValue, RevealRequest } from './reveal.js';
import { consentsPresent } from './reveal-consent.js';
import { permissionGiven } from './reveal-permission.js';
import { loggedReason, reasonGiven } from './reveal-reason.js';
import {
  fieldsKnown,
  grantForAll,
  purposeFits,
  recordMatches,
  registerOpen,
  roleMay,
} from './reveal-rules.js';

/**
 * Decides whether somebody may see fields of a record clear, gives the entry for the access log, and the values where it
 * is granted (CIM-4.3, SVC-1, CN-PIPL-6, CN-PIPL-29, CN-PIPL-31, CN-PIPL-51).
 *
 * **Details**: granted is what is `allowed`, and what somebody has to look at afterwards (`needs-review`): an emergency
 * without permission, a manager who sees more than ordinary fields on the own authority. Of fields with values of
 * several people the strictest policy holds. A refusal has an entry as well.
 *
 * **Gotchas**: store the entry before the values are shown; where the store fails, show nothing. The reason is a free text
 * in the log: one that names the record's person or holds a mobile or identity number is refused, what else is in it
 * nobody can tell.
 *
 * @param request - the fields of one record, and why
 * @param context - who looks and what for, when, and the facts: the record, permissions, consents
 * @returns the decision with every rule, the entry, and the values where granted
 * @throws `KERNEL.INVALID_ARGUMENT` when the kind of record or the purpose is none
 *
 * @example
 * ```ts
 * import { actorId, estateId, instant, recordId } from 'wuye';
 * import { requestReveal } from 'wuye/confidentiality';
 * import type { OwnerRecord } from 'wuye/records';
 *
 * const record = {
 *   id: 'own_1', estate: 'est_1', kind: 'owner', name: '王芳', idKind: 'resident-id', idNumber: '110101199003070011',
 * } as unknown as OwnerRecord;
 * const reveal = requestReveal(
 *   {
 *     id: 'acc_1', estate: estateId('est_1'), kind: 'owner', record: recordId('own_1'), fields: ['idNumber'],
 *     reason: '办理更名核对证件',
 *   },
 *   {
 *     viewer: { actor: { id: actorId('li'), roles: ['clerk'] as const }, purpose: 'move-in' },
 *     at: instant('2026-11-21T01:00:00.000Z'), record,
 *   },
 * );
 * reveal.decision.outcome; // => 'allowed'
 * reveal.granted && reveal.values; // => [{ path: ['idNumber'], value: '110101199003070011' }]
 * reveal.entry.fields; // => ['idNumber']
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export function requestReveal(request: RevealRequest, context: RevealContext): Reveal {
  const given = caseOf(request, context);
  const grant = grantForAll(given);
  const { findings, permission } = permissionGiven(given);
  const decision = decide<RevealFindingCode>(
    [
      recordMatches(given),
      fieldsKnown(given),
      registerOpen(given),
      roleMay(given, grant),
      purposeFits(given),
      ...consentsPresent(given),
      ...findings,
      ...reasonGiven(given),
    ],
    given.policy,
    given.asOf,
  );
  const { record } = given;
  const granted = decision.outcome === 'allowed' || decision.outcome === 'needs-review';
  const entry: AccessEntry = {
    ...entryOf(given, grant),
    ...(permission === null ? {} : { permission: permission.id }),
    granted,
    outcome: decision.outcome,
    because: reasonsOf(decision.findings).map(({ code }) => code),
    policy: policyRef(given.policy),
  };
  return granted && record !== null
    ? { granted, decision, entry, values: valuesOf(given, record) }
    : { granted: false, decision, entry };
}

function caseOf(request: RevealRequest, context: RevealContext): RevealCase {
  const { policy = DEFAULT_CONFIDENTIALITY_POLICY, at, zone, viewer } = context;
  if (!RECORD_KINDS.includes(request.kind) || !PURPOSES.includes(viewer.purpose)) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not a kind of record, or not a purpose');
  }
  const asOf = dateAt(at, zone);
  const record = context.record !== undefined && isMeant(context.record, request) ? context.record : null;
  // Without the record nobody knows of a child in it: the household is taken for one.
  const subject = record ?? ({ kind: request.kind } as RegisterRecord);
  const asked = [...new Set<string>(request.fields)];
  const fields = asked.flatMap((field) => {
    const known = fieldPolicy(policy, request.kind, field);
    if (known === null) return [];
    const path = field.split('.');
    const strictest = policyOfValue(subject, path, asOf, policy) ?? known;
    return [{ field, policy: strictest, ofAdults: tellsOfAdults(subject, path, asOf) ? known : null }];
  });
  const base = { request, context, policy, asOf, record, fields, unknown: asked.length - fields.length };
  const behalf = grantForAll(base)?.onBehalfOf;
  const people = [viewer.actor.id, viewer.inNameOf, behalf].filter((id) => id !== undefined);
  return { ...base, people: [...new Set(people)] };
}

const isMeant = (record: RegisterRecord, { estate, kind, record: id }: RevealRequest): boolean =>
  record.estate === estate && record.kind === kind && record.id === id;

function entryOf(given: RevealCase, grant: RoleGrant | null) {
  const { request, context, fields } = given;
  return {
    schemaVersion: 1,
    id: request.id,
    estate: request.estate,
    action: 'reveal',
    at: context.at,
    by: context.viewer.actor.id,
    ...grant,
    kind: request.kind,
    record: request.record,
    ...(context.person === undefined ? {} : { person: context.person }),
    fields: fields.map(({ field }) => field),
    purpose: context.viewer.purpose,
    reason: loggedReason(given),
  } as const;
}

function valuesOf({ fields, policy, request }: RevealCase, record: RegisterRecord): readonly RevealedValue[] {
  const asked = new Set(fields.map(({ field }) => field));
  const values: RevealedValue[] = [];
  mapRecord(record, fieldPlan(policy, request.kind), (value, field, _known, path): JsonValue => {
    if (asked.has(field) && isPlain(value)) values.push({ path, value });
    return '';
  });
  return values;
}
