import type { JsonObject } from 'wuye';
import { createRedactor } from 'wuye/confidentiality';
import { NOTICES_COLLECTION, type Notice } from 'wuye/notices';
import { RECORDS_COLLECTION, type RecordKind, type RegisterRecord } from 'wuye/records';
import type { WorkItem } from 'wuye/worklist';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { columnsOf, KINDS } from '../registers/kinds.js';
import { purposeOf } from '../registers/purpose-select.js';

/** The names of what some items are about, masked for who looks, by the id of the subject. */
export function useSubjects(items: readonly WorkItem[]): ReadonlyMap<string, string> {
  const { office, person, day } = useDesk();
  const { store, estate } = office;
  const ids = [...new Set(items.map(({ subject }) => subject))];
  const names = useLoaded([person.id, day, ...ids].join(' '), async () => {
    const records = await store.getMany(estate, RECORDS_COLLECTION.name, ids);
    const notices = await store.getMany(estate, NOTICES_COLLECTION.name, ids);
    const redactors = new Map(
      KINDS.map((kind) => [kind, createRedactor({ actor: person, purpose: purposeOf(kind) }, { asOf: day })]),
    );
    const nameOf = (record: RegisterRecord) =>
      shortName(record.kind, redactors.get(record.kind)?.(record).record);
    return new Map(
      ids.flatMap((id, at) => {
        // Bodies of the collections were written through the library.
        const record = records[at]?.body as object | undefined as RegisterRecord | undefined;
        const notice = notices[at]?.body as object | undefined as Notice | undefined;
        const name = record === undefined ? notice?.content.title : nameOf(record);
        return name === undefined ? [] : [[id, name] as const];
      }),
    );
  });
  return names.state === 'there' ? names.value : NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();

const shortName = (kind: RecordKind, shown: JsonObject = {}) =>
  [shown.unit, shown[columnsOf(kind).who]].filter((part) => typeof part === 'string').join(' ');
