import { canonicalJson, dateAt, decide, found, type JsonValue, roleGrant } from '../kernel/index.js';
import type { DisclosureContext, DisclosureRequest, DisclosureResult } from './disclosure.js';
import { DEFAULT_DISCLOSURE_POLICY } from './disclosure-policy.js';
import {
  approvalFindings,
  columnFindings,
  consentFindings,
  outgoing,
  recordFinding,
  requestFindings,
} from './disclosure-rules.js';
import { leavesOf } from './leaves.js';
import { DEFAULT_RETENTION_POLICY } from './policy.js';

/**
 * Decides whether an extract of a register is given to somebody outside (CN-PIPL-6, 13, 23; SVC-1), and makes it: for a purpose
 * and on a lawful basis, with the letter that asks for it, the least columns, and the manager's approval.
 *
 * **Details**: a column that the recipient may not have refuses the whole extract; nothing is left out silently. A consent must
 * name the columns: a general one is none. Values of children go out on a guardian's consent, or to the police by law.
 *
 * **Gotchas**: store `disclosure` before the extract leaves. The decision and the disclosure hold no values, the extract does.
 *
 * @param request - what is asked for
 * @param context - who hands it over, when, the records, the approval
 * @returns the decision with every rule; where it allows, the extract and its record
 *
 * @example
 * ```ts
 * import { actorId, estateId, instant, reasonsOf } from 'wuye';
 * import { decideDisclosure, disclosureId } from 'wuye/retention';
 *
 * const result = decideDisclosure(
 *   {
 *     id: disclosureId('dis_1'), estate: estateId('est_1'), recipient: { kind: 'neighbourhood-committee', name: '湖滨社区居委会' },
 *     kind: 'tenant', columns: ['name', 'idNumber'], purpose: 'statutory-report', reason: '人口登记', basis: 'legal-duty',
 *     law: 'CN-EEA-39', document: '湖居函〔2026〕8号',
 *   },
 *   { actor: { id: actorId('li'), roles: ['clerk'] }, at: instant('2026-11-22T01:00:00.000Z'), records: [] },
 * );
 * reasonsOf(result.decision.findings).map(({ code }) => code);
 * // => ['DISCLOSURE.COLUMNS_TOO_SENSITIVE', 'DISCLOSURE.RECORDS_WRONG', 'DISCLOSURE.APPROVAL_MISSING']
 * ```
 * @category Rights
 * @since 0.1.0
 */
export function decideDisclosure(request: DisclosureRequest, context: DisclosureContext): DisclosureResult {
  const { actor, at, zone, records, approval, policy = DEFAULT_DISCLOSURE_POLICY } = context;
  const on = dateAt(at, zone);
  const { recipient, columns } = request;
  const rule = Object.hasOwn(policy.recipients, recipient.kind)
    ? policy.recipients[recipient.kind]
    : undefined;
  const grant = roleGrant(actor, policy.roles, on);
  const reading = { ...DEFAULT_RETENTION_POLICY, confidentiality: policy.confidentiality };
  const leaves = new Map(
    records.map((record) => [record.id as string, outgoing(leavesOf(record, on, reading), columns)]),
  );
  const decision = decide(
    [
      found('DISCLOSURE.ACTOR_LACKS_ROLE', grant !== null, 'SVC-1', { roles: policy.roles, ...grant }),
      ...requestFindings(request, rule),
      ...columnFindings(request, rule, policy),
      recordFinding(request, context),
      ...consentFindings(request, context, leaves, rule, on),
      ...approvalFindings(request, context, policy, grant),
    ],
    policy,
    on,
  );
  const { document, law } = request;
  if (decision.outcome !== 'allowed' || grant === null || approval === undefined || document === undefined) {
    return { decision, disclosed: false };
  }
  const rows = records.map(({ id }) =>
    columns.map((column) =>
      textOf((leaves.get(id) ?? []).flatMap(({ field, value }) => (field === column ? [value] : []))),
    ),
  );
  const { id, estate, kind, purpose, reason, basis } = request;
  return {
    decision,
    disclosed: true,
    extract: { columns, rows },
    disclosure: {
      id,
      estate,
      schemaVersion: 1,
      recipient,
      kind,
      columns,
      count: records.length,
      records: records.map((record) => record.id),
      purpose,
      reason,
      basis,
      ...(law === undefined ? {} : { law }),
      document,
      by: actor.id,
      ...grant,
      at,
      approval,
    },
  };
}

const textOf = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : canonicalJson(value as JsonValue))).join('、');
