import type { JsonObject } from 'wuye';
import { createRedactor, type Purpose } from 'wuye/confidentiality';
import { collectionOf, type RecordKind, type RegisterRecord } from 'wuye/records';
import { DEFAULT_REFRESH_POLICY, type Freshness, freshnessOf } from 'wuye/refresh';
import type { Desk } from '../office/use-desk.js';

/** A row of a register: the record as it may be shown, and how fresh it is; `null` where no rule asks. */
export interface RegisterRow {
  readonly id: string;
  readonly shown: JsonObject;
  readonly freshness: Freshness | null;
}

/** A page of a register; `next` is the cursor of the one behind it. */
export interface RegisterPage {
  readonly rows: readonly RegisterRow[];
  readonly next: string | null;
}

interface Asked {
  readonly kind: RecordKind;
  readonly purpose: Purpose;
  readonly cursor: string | undefined;
}

const ROWS = 15;

/** Reads a page of the open records of a register, what was verified longest ago first. */
export async function readPage(
  { office: { store, estate }, person, day }: Desk,
  { kind, purpose, cursor }: Asked,
): Promise<RegisterPage> {
  const page = await store.list(estate, {
    collection: collectionOf(kind),
    index: 'by_verified',
    equal: { kind, state: 'open' },
    limit: ROWS,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const redact = createRedactor({ actor: person, purpose }, { asOf: day });
  const rule = DEFAULT_REFRESH_POLICY.rules[kind];
  const rows = page.items.map(({ id, body }) => {
    // Bodies of the collection were written through the library.
    const record = body as object as RegisterRecord;
    const freshness = rule === null ? null : freshnessOf(record, rule, day);
    return { id, shown: redact(record).record, freshness };
  });
  return { rows, next: page.next };
}
