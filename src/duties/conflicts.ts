import type { CalendarDate } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import type { ConfirmationWorth } from './confirmation.js';
import {
  type AnyChange,
  byName,
  entriesOf,
  type FieldChange,
  namesOf,
  same,
  storedValue,
} from './field-changes.js';
import type { Confirmation } from './update.js';

/**
 * The fields on which what is said and what is on record disagree (NIM-5.2): the customer believes the record to say
 * something else, or the information is older than the field's last edit by hand and was not confirmed since.
 */
export function conflictsOf(
  record: RegisterRecord,
  change: AnyChange,
  changes: readonly FieldChange[],
  said: {
    readonly on: CalendarDate;
    readonly confirmation: Confirmation | undefined;
    readonly worth: ConfirmationWorth;
  },
): readonly FieldChange[] {
  const proposed = new Map(changes.map((item) => [item.field, item]));
  const mistaken = entriesOf(change.believed).flatMap(([field, believed]) => {
    const before = storedValue(record, field);
    return same(before, believed) ? [] : [proposed.get(field) ?? { field, before, after: believed }];
  });
  const named = namesOf(mistaken);
  const outdated = changes.filter(
    ({ field }) => !named.includes(field) && isOutdated(record, field, change.statedOn ?? said.on, said),
  );
  return byName([...mistaken, ...outdated]);
}

function isOutdated(
  record: RegisterRecord,
  field: string,
  statedOn: CalendarDate,
  { confirmation, worth }: { confirmation: Confirmation | undefined; worth: ConfirmationWorth },
): boolean {
  const edits = record.fieldEdits ?? {};
  const edited = Object.hasOwn(edits, field) ? edits[field]?.on : undefined;
  if (edited === undefined || edited <= statedOn) return false;
  return confirmation === undefined || !worth.covers(field) || confirmation.on < edited;
}
