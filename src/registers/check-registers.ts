import { type CalendarDate, canonicalJson } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import { openRecords } from './open-records.js';
import { DEFAULT_REGISTER_POLICY, type RegisterPolicy } from './policy.js';
import { compare, type RegisterFinding } from './rule.js';
import { REGISTER_RULES } from './rules.js';

/**
 * For which date registers are checked, and under which policy.
 *
 * @category Registers
 * @since 0.1.0
 */
export interface CheckOptions {
  /** The date that "expired" and "now" refer to. */
  readonly asOf: CalendarDate;
  /** {@link DEFAULT_REGISTER_POLICY} by default. */
  readonly policy?: RegisterPolicy;
}

/**
 * Checks whole registers: duplicates, persons entered twice, tenants whose unit has no owner, dogs whose keeper is not
 * registered, parking spaces used twice at a time, leases, visas, vaccinations and licences that expired or soon will,
 * dates of one record that stand the wrong way round.
 *
 * **Details**: open records only. Told is what failed or is unknown, with record ids and never with names or numbers;
 * one finding tells something right, `REGISTER.PERSON_IN_SEVERAL_UNITS` (`pass`). An absent last day is unknown. Findings
 * stand in the order of the rules, then of their facts: the order of the records does not matter. To ask why a single
 * record passes, use {@link checkRecord}.
 *
 * **Gotchas**: give each record once; a record given twice is its own duplicate. It takes time in proportion to
 * n log n.
 *
 * @param records - all records of one estate
 * @param options - date and policy
 * @returns findings, each with its clause
 * @throws `KERNEL.INVALID_ARGUMENT` when the records are of several estates
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
 * import type { DogRecord, UnitKey } from 'wuye/records';
 * import { checkRegisters } from 'wuye/registers';
 *
 * const dog: DogRecord = {
 *   id: recordId('dog_1'), estate: estateId('est_1'), kind: 'dog', schemaVersion: 1, status: { state: 'open' },
 *   recordedBy: actorId('li'), recordedAt: instant(0), source: { type: 'entry' }, unit: '3-2-1201' as UnitKey,
 *   keeperName: '王芳', phones: [], breed: '柯基', licenceValidUntil: 'open-ended',
 *   rabiesValidUntil: calendarDate('2026-11-20'),
 * };
 * checkRegisters([dog], { asOf: calendarDate('2026-11-21') }).map(({ code }) => code);
 * // => ['REGISTER.DOG_KEEPER_NOT_REGISTERED', 'REGISTER.RABIES_EXPIRED']
 * ```
 * @category Registers
 * @since 0.1.0
 */
export function checkRegisters(
  records: Iterable<RegisterRecord>,
  { asOf, policy = DEFAULT_REGISTER_POLICY }: CheckOptions,
): readonly RegisterFinding[] {
  const open = openRecords(records);
  return REGISTER_RULES.flatMap((rule) => inOrder(rule.check(open, { asOf, policy })));
}

function inOrder(findings: readonly RegisterFinding[]): readonly RegisterFinding[] {
  if (findings.length < 2) return findings;
  return findings
    .map((finding) => ({ finding, key: canonicalJson(finding.facts) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);
}
