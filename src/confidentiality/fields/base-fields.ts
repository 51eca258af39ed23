import type { RecordBase, RecordKind } from '../../records/index.js';
import type { FieldPath } from '../field-path.js';
import type { FieldPolicy } from '../field-policy.js';
import { type FieldKit, UNTIL_CLOSED } from './field-kit.js';

/** The fields that every kind has. */
export type BaseField = Extract<
  FieldPath<'dog'>,
  keyof RecordBase<RecordKind> | `${keyof RecordBase<RecordKind>}.${string}`
>;

/** The fields that every kind has, for the keepers of one kind. */
export function baseFields({ technical, ordinary }: FieldKit): Readonly<Record<BaseField, FieldPolicy>> {
  const staffName = ordinary('name', ['record-keeping']);
  const freeText = ordinary('hidden', ['record-keeping'], { keep: UNTIL_CLOSED });
  return {
    id: technical,
    estate: technical,
    kind: technical,
    schemaVersion: technical,
    'status.state': technical,
    'status.on': technical,
    // Why somebody went may tell of illness or death.
    'status.reason': ordinary('hidden', ['record-keeping']),
    collectedBy: staffName,
    recordedBy: technical,
    recordedAt: technical,
    'source.type': technical,
    'source.batch': technical,
    // Sheets bear names of people as well.
    'source.sheet': ordinary('hidden', ['record-keeping']),
    'source.row': technical,
    'source.dated': technical,
    'verification.on': technical,
    'verification.by': staffName,
    'verification.means': technical,
    'verification.fields': technical,
    verifiedGroups: technical,
    fieldEdits: technical,
    // Free text and the office's own columns may hold anything.
    remark: freeText,
    extra: freeText,
  };
}
