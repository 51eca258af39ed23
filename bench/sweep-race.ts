import { type Change, calendarDate, estateId, type Store } from 'wuye';
import { RECORD_KINDS, RECORDS_COLLECTION } from 'wuye/records';
import { DEFAULT_REFRESH_POLICY, sweepStale } from 'wuye/refresh';
import type { Race } from './harness.js';

const ESTATE = estateId('est_bench');
const AS_OF = calendarDate('2026-11-21');
const FRESH = '2026-11-10';
const OLD = '2026-06-30';
const STALE = 1000;
const KINDS = RECORD_KINDS.filter((kind) => DEFAULT_REFRESH_POLICY.rules[kind] !== null);
const PER_COMMIT = 5000;

/** A record as small as one can be; every `count / STALE`-th is stale. */
function change(at: number, count: number): Change {
  const kind = KINDS[at % KINDS.length] ?? 'owner';
  const on = at % (count / STALE) === 0 ? OLD : FRESH;
  const unit = `${at % 40}-1-${at % 3000}`;
  return {
    type: 'put',
    collection: RECORDS_COLLECTION.name,
    id: `rec_${String(at).padStart(8, '0')}`,
    expect: 'absent',
    body: {
      schemaVersion: 1,
      kind,
      unit,
      name: '王芳',
      phones: ['+8613800001234'],
      recordedAt: '2026-01-01T00:00:00.000Z',
      verification: { on, fields: 'all' },
      status: { state: 'open' },
    },
    index: { kind, state: 'open', verified_on: on, unit },
  };
}

/** Gives a store so many records. */
export async function fill(store: Store, count: number): Promise<Store> {
  for (let from = 0; from < count; from += PER_COMMIT) {
    const length = Math.min(PER_COMMIT, count - from);
    const changes = Array.from({ length }, (_, at) => change(from + at, count));
    const written = await store.commit(ESTATE, changes);
    if (!written.ok) throw new Error(JSON.stringify(written));
  }
  return store;
}

/** How many the sweep finds; it is done several times, so that a run is long enough to be timed. */
async function sweep(store: Store, times: number): Promise<number> {
  let found = 0;
  for (let time = 0; time < times; time += 1) {
    for await (const stale of sweepStale(store, ESTATE, DEFAULT_REFRESH_POLICY, AS_OF)) found += stale.length;
  }
  if (found !== STALE * times) throw new Error(`${found / times} found in place of ${STALE}`);
  return found / times;
}

/** The sweep over the same stale records among ever more; each store is held to the first one. */
export function sweepRace(where: string, stores: Readonly<Record<string, Store>>): Race {
  const TIMES = 5;
  const [first = '', ...others] = Object.keys(stores);
  return {
    title: `sweep: ${STALE} stale records ${where}`,
    items: STALE * TIMES,
    rounds: 15,
    contenders: Object.entries(stores).map(([name, store]) => ({ name, run: () => sweep(store, TIMES) })),
    targets: others.map((name) => ({
      name,
      against: first,
      atMost: 1.5,
      what: `the sweep ${where}, ${name} records against ${first.replace('among ', '')}`,
    })),
  };
}
