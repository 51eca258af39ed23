import type { RecordKind, RegisterRecord } from '../../records/index.js';
import type { Redact } from '../out/table-rows.js';
import type { Fields } from '../record-parts.js';

/** The field of a record that says who may see a column of a paper that is no register. */
export type StandIns = Readonly<Record<string, string>>;

/**
 * The values of a paper as a viewer may see them: each personal one is masked as the field that it stands
 * like, but for columns that were revealed.
 */
export function shownValues(
  kind: RecordKind,
  standIns: StandIns,
  values: Fields,
  redact: Redact,
  revealed: readonly string[] = [],
): Fields {
  const shown: Record<string, unknown> = { ...values };
  for (const [column, field] of Object.entries(standIns)) {
    const value = values[column];
    if (value === undefined || revealed.includes(column)) continue;
    const record = { kind, [field]: value } as unknown as RegisterRecord;
    shown[column] = (redact(record) as Fields)[field];
  }
  return shown;
}

/** A value where it is a text. */
export const textAt = (values: Fields, column: string): string | undefined => {
  const value = values[column];
  return typeof value === 'string' ? value : undefined;
};
