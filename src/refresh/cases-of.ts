import { isId, lastDayOf, WuyeError } from '../kernel/index.js';
import type { CaseScope, RefreshCase } from './cycle.js';
import { freshnessOf, freshnessOfPart } from './freshness-of.js';
import type { OpenCycle } from './open-cycle-request.js';
import type { RefreshRule } from './policy.js';
import { partsOf, type RulePart } from './rule-parts.js';
import type { VerifiableRecord } from './verifiable.js';

type Parts = ReturnType<typeof partsOf>;

/** The cases of a new cycle: one for each open record that is not verified beyond the month's last day. */
export function casesOf(
  request: OpenCycle,
  rule: RefreshRule,
  cycle: string,
): { readonly cases: readonly RefreshCase[]; readonly alreadyVerified: number } {
  const { estate, kind, month, records, on, assignees, ids } = request;
  const parts = partsOf(rule);
  const monthEnd = lastDayOf(month);
  const openedOn = on < monthEnd ? on : monthEnd;
  const cases = new Map<string, RefreshCase>();
  let alreadyVerified = 0;
  for (const record of records) {
    if (record.kind !== kind || record.status?.state === 'closed' || cases.has(record.id)) continue;
    if (record.estate !== undefined && record.estate !== estate) {
      throw new WuyeError('KERNEL.INVALID_ARGUMENT', `record ${record.id} is of another estate`);
    }
    const scope = scopeOf(record, parts, monthEnd);
    if (scope === null) {
      alreadyVerified += 1;
      continue;
    }
    const assignee = typeof assignees === 'function' ? assignees(record) : assignees;
    cases.set(record.id, {
      id: caseId(ids?.caseOf(record.id) ?? `${cycle}~${record.id}`),
      estate,
      schemaVersion: 1,
      cycle,
      kind,
      month,
      record: record.id,
      round: 1,
      state: 'open',
      scope,
      freshness: freshnessOf(record, rule, openedOn),
      decidedBy: [],
      ...(assignee === undefined ? {} : { assignee }),
    });
  }
  return { cases: [...cases.values()], alreadyVerified };
}

function caseId(id: string): string {
  if (!isId(id)) throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not a case id; hand in ids: ${id}`);
  return id;
}

/** What has to be verified by a date; `null`: nothing. */
function scopeOf(record: VerifiableRecord, [whole, ...groups]: Parts, by: OpenCycle['on']): CaseScope | null {
  const grouped = groups.length > 0;
  const isStale = (part: RulePart) => {
    const { state } = freshnessOfPart(record, part, grouped, by, {});
    return state === 'due' || state === 'overdue' || state === 'never-verified';
  };
  if (isStale(whole)) return { fields: 'all' };
  const stale = groups.filter(isStale);
  if (stale.length === 0) return null;
  return {
    fields: [...new Set(stale.flatMap(({ fields }) => fields))],
    groups: stale.map(({ group }) => group),
  };
}
