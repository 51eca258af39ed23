import {
  type Effect,
  type Facts,
  type Finding,
  found,
  type RoleGrant,
  type Verdict,
} from '../kernel/index.js';
import { isUnitKey } from '../records/unit-key.js';
import type { RegisterFindingCode } from './codes.js';
import type { RegisterPolicy } from './policy.js';
import { groupBy, idsOf } from './rule.js';
import { duplicateKeys } from './rules/record-duplicated.js';
import type { UnitCommand, UnitState } from './unit-change.js';
import { isOpen, type UnitPlan } from './unit-plan.js';

/** Every rule on a change of units, in stable order. */
export function unitFindings(
  units: readonly UnitState[],
  command: UnitCommand,
  plan: UnitPlan,
  { grant, policy }: { readonly grant: RoleGrant | null; readonly policy: RegisterPolicy },
): readonly Finding<RegisterFindingCode>[] {
  const { sources, targets } = plan;
  const stateOf = new Map(units.map(({ unit, state }) => [unit, state]));
  const unreadable = [...sources, ...targets].filter((unit) => !isUnitKey(unit)).length;
  const closed = sources.filter((unit) => stateOf.get(unit) === 'closed');
  const unheard = sources.filter(
    (unit) => !stateOf.has(unit) && !plan.records.some((it) => it.unit === unit),
  );
  const hung = new Set(plan.residents.filter(isOpen).map(({ unit }) => unit));
  const taken = targets.filter(
    (unit) => !sources.includes(unit) && (stateOf.get(unit) === 'open' || hung.has(unit)),
  );
  const parts = command.type === 'split' ? targets : sources;
  const enough = command.type === 'renumber' ? sources[0] !== targets[0] : parts.length > 1;
  return [
    finding('REGISTER.UNIT_ACTOR_LACKS_ROLE', grant !== null, { roles: policy.unitRoles, ...grant }),
    finding('REGISTER.UNIT_KEY_UNREADABLE', unreadable === 0, { count: unreadable }),
    finding('REGISTER.UNIT_PARTS_TOO_FEW', enough, { change: command.type }),
    finding('REGISTER.UNIT_NOT_OPEN', closed.length > 0 ? 'fail' : unheard.length > 0 ? 'unknown' : 'pass', {
      units: closed.length > 0 ? closed : unheard,
    }),
    finding('REGISTER.UNIT_KEY_TAKEN', taken.length === 0, { units: taken }),
    ...assignmentFindings(command, plan),
    collisions(plan),
  ];
}

function finding(
  code: RegisterFindingCode,
  verdict: Verdict | boolean,
  facts: Facts,
  effect: Effect = 'blocks',
): Finding<RegisterFindingCode> {
  return found(code, verdict, 'CIM-4.1.4', facts, effect);
}

/** A split says for every open record where it goes, and sends none elsewhere. */
function assignmentFindings(command: UnitCommand, { records, targets, moves }: UnitPlan) {
  if (command.type !== 'split') {
    return [
      finding('REGISTER.UNIT_RECORD_UNASSIGNED', 'not-applicable', {}),
      finding('REGISTER.UNIT_ASSIGNMENT_ASTRAY', 'not-applicable', {}),
    ];
  }
  const missing = records.filter((record) => isOpen(record) && !moves.has(record.id)).map(({ id }) => id);
  const known = new Set<string>(records.map(({ id }) => id));
  const astray = Object.entries(command.assignments)
    .filter(([record, to]) => !known.has(record) || !targets.includes(to))
    .map(([record]) => record)
    .sort();
  return [
    finding('REGISTER.UNIT_RECORD_UNASSIGNED', missing.length === 0, { records: missing }),
    finding('REGISTER.UNIT_ASSIGNMENT_ASTRAY', astray.length === 0, { records: astray }),
  ];
}

/** Open records of several units that are one record under the new key: two occupancies, two owner cards of one owner. */
function collisions({ records, moves }: UnitPlan) {
  const moved = records.filter(isOpen).flatMap((record) => {
    const to = moves.get(record.id);
    if (to === undefined) return [];
    const keys = duplicateKeys({ ...record, unit: to });
    return keys.map((key) => ({ record, key: JSON.stringify([record.kind, key]) }));
  });
  const colliding = [...groupBy(moved, ({ key }) => key).values()]
    .filter((group) => new Set(group.map(({ record }) => record.unit)).size > 1)
    .flatMap((group) => group.map(({ record }) => record));
  return finding(
    'REGISTER.UNIT_RECORDS_COLLIDE',
    colliding.length === 0,
    { records: idsOf(colliding) },
    'reviews',
  );
}
