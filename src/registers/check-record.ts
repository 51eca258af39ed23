import { type Decision, decide } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import type { CheckOptions } from './check-registers.js';
import type { RegisterFindingCode } from './codes.js';
import { DEFAULT_REGISTER_POLICY } from './policy.js';
import { RECORD_RULES } from './rules.js';

/**
 * Checks one record by the rules that need no other: every rule of its kind is told, passes too. On a closed record
 * none applies.
 *
 * @param record - the record
 * @param options - date and policy
 * @returns `needs-review` where something expired or its date is unknown; else `allowed`
 *
 * @example
 * ```ts
 * import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
 * import type { ForeignNationalRecord, UnitKey } from 'wuye/records';
 * import { checkRecord } from 'wuye/registers';
 *
 * const guest: ForeignNationalRecord = {
 *   id: recordId('for_1'), estate: estateId('est_1'), kind: 'foreign-national', schemaVersion: 1,
 *   status: { state: 'open' }, recordedBy: actorId('li'), recordedAt: instant(0), source: { type: 'entry' },
 *   unit: '3-2-1201' as UnitKey, name: 'MOREAU HUGO', bornOn: calendarDate('1979-08-03'), nationality: 'FR',
 *   passportNumber: '16CK61654', visaValidUntil: calendarDate('2026-11-21'),
 * };
 * const decision = checkRecord(guest, { asOf: calendarDate('2026-11-21') });
 * decision.outcome; // => 'allowed'
 * decision.findings.map(({ code, verdict }) => `${code} ${verdict}`);
 * // => ['REGISTER.VISA_EXPIRED pass', 'REGISTER.VISA_EXPIRING fail']
 * ```
 * @category Registers
 * @since 0.1.0
 */
export function checkRecord(
  record: RegisterRecord,
  { asOf, policy = DEFAULT_REGISTER_POLICY }: CheckOptions,
): Decision<RegisterFindingCode> {
  const open = record.status.state === 'open';
  const findings = RECORD_RULES.filter(({ kind }) => kind === record.kind).map((rule) => {
    const { verdict, facts } = rule.prepare({ asOf, policy });
    return {
      code: rule.code,
      verdict: open ? verdict(record) : ('not-applicable' as const),
      effect: rule.effect,
      clause: rule.clause,
      facts: facts(record),
      path: rule.path,
    };
  });
  return decide(findings, policy, asOf);
}
