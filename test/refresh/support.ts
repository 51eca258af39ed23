import {
  type Actor,
  type ActorId,
  actorId,
  type CalendarDate,
  calendarDate,
  calendarMonth,
  type Delegation,
  estateId,
  type Finding,
  type Period,
  type Role,
} from 'wuye';
import {
  DEFAULT_REFRESH_POLICY,
  openCycle,
  type RefreshCase,
  type RefreshCycle,
  type RefreshPolicy,
  type RefreshRule,
  type VerifiableRecord,
} from 'wuye/refresh';

export const day = calendarDate;
export const month = calendarMonth;
export const ESTATE = estateId('est_chenghu');

export const rule = (unit: Period['unit'], count: number, rest: Partial<RefreshRule> = {}): RefreshRule => ({
  period: { unit, count },
  clause: 'CIM-4.1.6',
  ...rest,
});

/** The default policy with one rule for dogs. */
export const dogPolicy = (dog: RefreshRule): RefreshPolicy => ({
  ...DEFAULT_REFRESH_POLICY,
  id: 'test',
  rules: { ...DEFAULT_REFRESH_POLICY.rules, dog },
});

export const dog = (id: string, on?: string | null): VerifiableRecord => ({
  id,
  kind: 'dog',
  ...(on == null ? {} : { verification: { on: on as CalendarDate, fields: 'all' as const } }),
});

export const person = (id: string, ...roles: readonly Role[]): Actor => ({ id: actorId(id), roles });

/** Somebody who stands in for another all through the autumn. */
export const standIn = (
  id: string,
  own: readonly Role[],
  principal: string,
  roles: readonly Role[],
): Actor => {
  const delegation: Delegation = {
    kind: 'substitute',
    principal: actorId(principal),
    roles,
    from: day('2026-09-01'),
    until: day('2026-12-31'),
  };
  return { id: actorId(id), roles: own, delegations: [delegation] };
};

export const CLERK = person('li', 'clerk');
export const SECURITY = person('zhao', 'security-supervisor');

export const failures = (findings: readonly Finding[]) =>
  findings
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown')
    .map(({ code, verdict }) => (verdict === 'fail' ? code : `${code}?`));

/** A cycle of dogs in November 2026, opened on the 3rd. */
export function dogCycle(
  count: number,
  options: { readonly assignees?: ActorId; readonly policy?: RefreshPolicy } = {},
): { readonly cycle: RefreshCycle; readonly cases: readonly RefreshCase[] } {
  const step = openCycle({
    estate: ESTATE,
    kind: 'dog',
    month: month('2026-11'),
    records: Array.from({ length: count }, (_, at) => dog(`rec_${at}`, '2026-10-20')),
    actor: CLERK,
    on: day('2026-11-03'),
    ...options,
  });
  if (!step.accepted) throw new Error('the cycle of the test was refused');
  return step;
}

/** The first case of a cycle. */
export function firstOf(cases: readonly RefreshCase[]): RefreshCase {
  const [item] = cases;
  if (item === undefined) throw new Error('no case');
  return item;
}
