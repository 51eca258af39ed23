import { addDays, type ClauseId, type DateOrOpenEnded, daysBetween } from '../../kernel/index.js';
import type { RecordKind, RecordOf, RegisterRecord } from '../../records/index.js';
import type { RegisterFindingCode } from '../codes.js';
import type { ExpirySubject } from '../policy.js';
import type { RecordRule } from '../rule.js';

/** What comes to its last day, on which kind of record, in which field. */
export interface Expiry<Kind extends RecordKind> {
  readonly subject: ExpirySubject;
  readonly kind: Kind;
  readonly field: keyof RecordOf<Kind> & string;
  readonly expired: RegisterFindingCode;
  readonly expiring: RegisterFindingCode;
  readonly clause: ClauseId;
}

/**
 * Two rules on a last day, which is itself still valid: expired where it lies before the date, expiring where it lies
 * within the policy's days from the date on. An absent day is unknown to the first; the second is about known days that
 * have not passed.
 */
export function expiryRules<Kind extends RecordKind>(
  expiry: Expiry<Kind>,
): readonly [RecordRule, RecordRule] {
  const { kind, field, subject, clause } = expiry;
  const untilOf = (record: RegisterRecord) =>
    (record as object as Readonly<Record<string, DateOrOpenEnded | undefined>>)[field];
  const facts = (asOf: Parameters<RecordRule['prepare']>[0]['asOf']) => (record: RegisterRecord) => {
    const until = untilOf(record);
    return {
      record: record.id,
      kind,
      subject,
      ...('unit' in record ? { unit: record.unit } : {}),
      ...(until === undefined ? {} : { until }),
      ...(until === undefined || until === 'open-ended' ? {} : { daysLeft: daysBetween(asOf, until) }),
    };
  };
  const expired: RecordRule = {
    code: expiry.expired,
    kind,
    clause,
    effect: 'reviews',
    path: [field],
    prepare: ({ asOf }) => ({
      verdict: (record) => {
        const until = untilOf(record);
        if (until === undefined) return 'unknown';
        return until !== 'open-ended' && until < asOf ? 'fail' : 'pass';
      },
      facts: facts(asOf),
    }),
  };
  const expiring: RecordRule = {
    code: expiry.expiring,
    kind,
    clause,
    effect: 'advises',
    path: [field],
    prepare: ({ asOf, policy }) => {
      const within = policy.expiringWithinDays[subject];
      const horizon = addDays(asOf, within);
      return {
        verdict: (record) => {
          const until = untilOf(record);
          if (until === undefined || until < asOf) return 'not-applicable';
          return until !== 'open-ended' && until <= horizon ? 'fail' : 'pass';
        },
        facts: (record) => ({ ...facts(asOf)(record), within }),
      };
    },
  };
  return [expired, expiring];
}
