import { type Decision, decide } from '../kernel/index.js';
import { checkRecordDates } from '../records/check-record-dates.js';
import type { RegisterRecord } from '../records/index.js';
import type { CheckOptions } from './check-registers.js';
import { DEFAULT_REGISTER_POLICY } from './policy.js';
import type { RegisterFinding } from './rule.js';
import { RECORD_RULES } from './rules.js';

/**
 * Checks one record by the rules that need no other: every rule of its kind is told, passes too. On a closed record
 * none applies. Its dates are checked against each other too ({@link checkRecordDates}).
 *
 * @param record - the record
 * @param options - date and policy
 * @returns `needs-review` where something expired, its date is unknown, or dates are the wrong way round; else `allowed`
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
 * // => ['REGISTER.VISA_EXPIRED pass', 'REGISTER.VISA_EXPIRING fail', 'RECORD.DATES_OUT_OF_ORDER not-applicable']
 * ```
 * @category Registers
 * @since 0.1.0
 */
export function checkRecord(
  record: RegisterRecord,
  { asOf, policy = DEFAULT_REGISTER_POLICY }: CheckOptions,
): Decision<RegisterFinding['code']> {
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
  const dates = checkRecordDates(record).map((found) =>
    open ? found : { ...found, verdict: 'not-applicable' as const },
  );
  return decide([...findings, ...dates], policy, asOf);
}
