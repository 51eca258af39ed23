import { actedBy, found, roleGrant, type Step, step } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import type { RetentionFindingCode } from './codes.js';
import type { ErasureContext, ErasureEvent, ErasureRequest } from './erasure.js';
import { CLAUSE_OF_GROUND, groundFindings, holdFinding } from './erasure-rules.js';
import { isPersonal, leavesKept } from './leaves.js';
import { DEFAULT_RETENTION_POLICY } from './policy.js';

/**
 * Decides whether a record, or fields of it, may be erased (CN-PIPL-47). Before the term it is refused, with the day from
 * which it may be; while something holds it, with what does.
 *
 * **Details**: `term-over`: the record is closed and every value's term is over. `consent-withdrawn`: also of an open record,
 * what rests on a consent that was withdrawn and on no other one. `unlawful`: whatever was never to be held, for a reason.
 *
 * @param record - the record
 * @param request - what, and why
 * @param context - who, when, the holds and consents, the policy
 * @returns the step with the event that {@link applyErasure} carries out
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, reasonsOf } from 'wuye';
 * import type { DogRecord } from 'wuye/records';
 * import { decideErasure } from 'wuye/retention';
 *
 * const dog = {
 *   id: 'dog_1', kind: 'dog', status: { state: 'closed', on: '2026-01-31', reason: '搬离' }, keeperName: '王芳',
 * } as unknown as DogRecord;
 * const actor = { id: actorId('li'), roles: ['clerk'] } as const;
 * const request = { fields: ['keeperName'], ground: 'term-over' } as const;
 * const step = decideErasure(dog, request, { actor, on: calendarDate('2026-11-22'), holds: [] });
 * reasonsOf(step.findings).map(({ code, facts }) => [code, facts.erasableFrom]);
 * // => [['RETENTION.TERM_RUNNING', '2029-01-31']]
 * ```
 * @category Retention
 * @since 0.1.0
 */
export function decideErasure(
  record: RegisterRecord,
  request: ErasureRequest,
  context: ErasureContext,
): Step<ErasureEvent, RetentionFindingCode> {
  const { actor, on, policy = DEFAULT_RETENTION_POLICY } = context;
  const { fields, ground } = request;
  const roles = Object.hasOwn(policy.roles, ground) ? policy.roles[ground] : [];
  const grant = roleGrant(actor, roles, on);
  const clause = Object.hasOwn(CLAUSE_OF_GROUND, ground) ? CLAUSE_OF_GROUND[ground] : 'CN-PIPL-47';
  const personal = leavesKept(record, on, policy).filter(isPersonal);
  const asked: readonly string[] | null = fields === 'all' ? null : fields;
  const unknown = asked?.filter((field) => !personal.some((leaf) => leaf.field === field)) ?? [];
  const empty = asked !== null && asked.length === 0;
  const leaves = asked === null ? personal : personal.filter(({ field }) => asked.includes(field));
  const findings = [
    found('RETENTION.ACTOR_LACKS_ROLE', grant !== null, clause, { roles, ...grant }),
    // A name that is no field may be anything: it is counted, not repeated.
    found('RETENTION.FIELDS_UNKNOWN', unknown.length === 0 && !empty, clause, {
      record: record.id,
      unknown: unknown.length,
    }),
    holdFinding(record, context),
    ...groundFindings(record, leaves, request, context),
  ];
  const leavesBehind =
    asked !== null ? 'rest' : Object.hasOwn(policy.statistics, record.kind) ? 'statistics' : 'nothing';
  return step(
    findings,
    () =>
      grant === null
        ? []
        : [
            {
              type: 'record-erased',
              estate: record.estate,
              record: record.id,
              kind: record.kind,
              fields: asked ?? 'all',
              leaves: leavesBehind,
              ground,
              act: actedBy(actor, grant, on),
            },
          ],
    policy,
    on,
  );
}
