import { isDeepStrictEqual } from 'node:util';
import type { EstateId, ListQuery, Store, Stored } from 'wuye';
import { listAll } from 'wuye/storage';
import {
  ACCOUNTS,
  accountId,
  createLedger,
  entryId,
  LEDGER_COLLECTIONS,
  type Ledger,
  type LedgerDocument,
  officeOf,
} from './ledger.js';
import { serialIn } from './write-ledger.js';

/**
 * Holds a store to the ledger: it must be, to the letter, the state after one whole commit, in its documents and in every
 * index.
 *
 * @param acknowledged - the last commit that was acknowledged
 * @param unacknowledged - how many more may be there: those under way when the fault came
 * @param known - a ledger to go on from, so that many checks need not begin at the first commit
 * @returns what is wrong; nothing when all is well
 */
export async function checkLedger(
  store: Store,
  estate: EstateId,
  acknowledged: number,
  unacknowledged: number,
  known: Ledger = createLedger(),
): Promise<{ readonly serial: number; readonly problems: readonly string[] }> {
  const serial = await serialIn(store, estate);
  const problems: string[] = [];
  if (serial < acknowledged) problems.push(`lost: ${acknowledged} was acknowledged, ${serial} is there`);
  if (serial > acknowledged + unacknowledged)
    problems.push(`${serial} is there, ${acknowledged} acknowledged`);
  const ledger = known.serial <= serial ? known : createLedger();
  ledger.forwardTo(serial);
  const expected = ledger.documents();
  problems.push(...(await checkDocuments(store, estate, expected, serial)));
  for (const query of queriesOf()) problems.push(...(await checkList(store, estate, expected, query)));
  return { serial, problems };
}

async function checkDocuments(
  store: Store,
  estate: EstateId,
  expected: readonly LedgerDocument<object>[],
  serial: number,
): Promise<readonly string[]> {
  // What a half-written commit would leave: entries of the next one, or of those that are deleted.
  const entries = Array.from({ length: 16 }, (_, back) => serial + 2 - back).flatMap((of) =>
    Array.from({ length: ACCOUNTS }, (_, at) => entryId(of, at)),
  );
  const accounts = Array.from({ length: ACCOUNTS }, (_, at) => accountId(at));
  const problems: string[] = [];
  for (const [collection, ids] of [
    ['heads', ['head']],
    ['accounts', accounts],
    ['entries', entries],
  ] as const) {
    const bodies = new Map(
      expected.filter((one) => one.collection === collection).map((one) => [one.id, one.body]),
    );
    const found = await store.getMany(estate, collection, ids);
    for (const [at, id] of ids.entries()) {
      const body = found[at]?.body ?? null;
      if (!isDeepStrictEqual(body, bodies.get(id) ?? null)) {
        problems.push(`half-written: ${id} is ${JSON.stringify(body)}, after ${serial} it is not`);
      }
    }
  }
  return problems;
}

type Query = Pick<ListQuery, 'collection' | 'index' | 'equal'> & { readonly range: string | undefined };

/** Every index, with every value of its equality. */
function queriesOf(): readonly Query[] {
  const valuesOf: Readonly<Record<string, readonly string[]>> = {
    office: [0, 1, 2, 3].map(officeOf),
    account: Array.from({ length: ACCOUNTS }, (_, at) => accountId(at)),
  };
  return LEDGER_COLLECTIONS.flatMap(({ name, indexes }) =>
    Object.entries(indexes).flatMap(
      ([
        index,
        {
          equal: [field],
          range,
        },
      ]) => {
        const given =
          field === undefined ? [{}] : (valuesOf[field] ?? []).map((value) => ({ [field]: value }));
        return given.map((equal) => ({ collection: name, index, equal, range }));
      },
    ),
  );
}

async function checkList(
  store: Store,
  estate: EstateId,
  expected: readonly LedgerDocument<object>[],
  { range, ...query }: Query,
): Promise<readonly string[]> {
  const keyOf = ({ id, index }: LedgerDocument<object>) => `${range === undefined ? '' : index[range]} ${id}`;
  const ids = expected
    .filter(({ collection, index }) => collection === query.collection && covers(index, query.equal))
    .map((document) => ({ key: keyOf(document), id: document.id }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);
  const found: Stored[] = [];
  for await (const page of listAll(store, estate, { ...query, limit: 500 })) found.push(...page);
  const same = isDeepStrictEqual(
    found.map(({ id }) => id),
    ids,
  );
  return same
    ? []
    : [`index: ${query.collection}.${query.index} ${JSON.stringify(query.equal)} gives others`];
}

const covers = (index: Readonly<Record<string, string>>, equal: Readonly<Record<string, string>>): boolean =>
  Object.entries(equal).every(([field, value]) => index[field] === value);
