import {
  type CalendarMonth,
  dateAt,
  type EstateId,
  isCalendarDate,
  isInstant,
  monthOf,
} from '../kernel/index.js';
import type { RecordKind, RegisterRecord } from '../records/index.js';
import { DEFAULT_RETENTION_POLICY, type RetentionPolicy, type StatisticsRule } from './policy.js';

/**
 * What stays of a record for statistics: no id, no person, no room, no day.
 *
 * @category Retention
 * @since 0.1.0
 */
export interface AnonymousRecord {
  readonly schemaVersion: 1;
  readonly estate: EstateId;
  readonly kind: RecordKind;
  /** The month in which it was entered. */
  readonly recordedIn?: CalendarMonth;
  /** The month in which it closed. */
  readonly closedIn?: CalendarMonth;
  readonly building?: string;
  /** Words of a closed list, by field. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * The part of a record that names nobody and leads to nobody: kind, months, and where the policy allows it building and words
 * of a closed list. Texts, numbers, ids and days never stay.
 *
 * **Gotchas**: a table of very few rows may still tell people apart. Publish counts, not rows, and none below five.
 *
 * @param record - a record of any kind
 * @param policy - {@link DEFAULT_RETENTION_POLICY} by default
 * @returns `null` for a kind of which nothing may stay
 *
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 * import type { OccupancyRecord } from 'wuye/records';
 * import { anonymise } from 'wuye/retention';
 *
 * const record = {
 *   id: 'occ_1', estate: estateId('est_1'), kind: 'occupancy', recordedAt: '2024-05-07T01:00:00.000Z',
 *   status: { state: 'closed', on: '2026-01-31', reason: '出售' }, unit: '3-2-1201', ownerName: '王芳',
 *   occupancyStatus: 'let',
 * } as unknown as OccupancyRecord;
 * anonymise(record);
 * // => {
 * //   schemaVersion: 1, estate: 'est_1', kind: 'occupancy', recordedIn: '2024-05', closedIn: '2026-01', building: '3',
 * //   words: { occupancyStatus: 'let' },
 * // }
 * ```
 * @category Retention
 * @since 0.1.0
 */
export function anonymise(
  record: RegisterRecord,
  policy: RetentionPolicy = DEFAULT_RETENTION_POLICY,
): AnonymousRecord | null {
  const { estate, kind, recordedAt, status } = record;
  const rule = Object.hasOwn(policy.statistics, kind) ? policy.statistics[kind] : undefined;
  if (rule === undefined) return null;
  const building = rule.building && 'unit' in record ? buildingOf(record.unit) : null;
  return {
    schemaVersion: 1,
    estate,
    kind,
    ...(isInstant(recordedAt) ? { recordedIn: monthOf(dateAt(recordedAt)) } : {}),
    ...(status.state === 'closed' && isCalendarDate(status.on) ? { closedIn: monthOf(status.on) } : {}),
    ...(building === null ? {} : { building }),
    words: wordsOf(record, rule),
  };
}

/** The building of a unit's key: at most 5 characters before the first hyphen, and nothing of a key that is none. */
const buildingOf = (unit: unknown): string | null =>
  typeof unit === 'string' ? (/^([0-9A-Z]{1,5})-/.exec(unit)?.[1] ?? null) : null;

function wordsOf(record: RegisterRecord, { words }: StatisticsRule): Readonly<Record<string, string>> {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const kept = Object.entries(words).flatMap(([field, allowed]) => {
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
    return typeof value === 'string' && allowed.includes(value) ? [[field, value] as const] : [];
  });
  return Object.fromEntries(kept);
}
