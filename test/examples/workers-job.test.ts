import { describe, expect, it } from 'vitest';
import {
  actorId,
  type Change,
  calendarDate,
  calendarMonth,
  canonicalJson,
  type EstateId,
  instant,
  type Store,
} from 'wuye';
import { parseAnyRecord, type RecordKind } from 'wuye/records';
import { cutoffs, DEFAULT_REFRESH_POLICY, decideCase, openCycle, type RefreshCycle } from 'wuye/refresh';
import { COLLECTIONS, createIndexer, createMemoryStore, listAll } from 'wuye/storage';
import { figuresOfStore } from '../../examples/08-workers/figures.js';
import { refreshRegister } from '../../examples/08-workers/job/refresh-register.js';
import { jobIdOf, jobOf } from '../../examples/08-workers/job/register-job.js';
import { REFRESH_RUNS_COLLECTION } from '../../examples/08-workers/job/run-document.js';
import { makeEstate } from '../../examples/08-workers/town/documents.js';
import { estateNamed, estateSizes } from '../../examples/08-workers/town/estates.js';

const month = calendarMonth('2026-11');
const on = calendarDate('2026-11-03');
const at = instant('2026-11-03T01:00:00.000Z');
const KINDS = [...cutoffs(DEFAULT_REFRESH_POLICY, on).keys()];
const TOWN = { seed: 7, estates: 4, records: 1500 };
const ESTATES = estateSizes(TOWN).map((_, number) => estateNamed(number));
const [ESTATE] = ESTATES as [EstateId];
/** Small, so that a register of a hundred takes many commits. */
const CHUNK = 20;

const made = estateSizes(TOWN).map((records, number) => makeEstate({ seed: TOWN.seed, number, records, on }));

async function town(estates = 1): Promise<Store> {
  const store = createMemoryStore([...COLLECTIONS, REFRESH_RUNS_COLLECTION]);
  for (const [number, changes] of made.slice(0, estates).entries()) {
    expect((await store.commit(estateNamed(number), changes)).ok).toBe(true);
  }
  return store;
}

const job = (kind: RecordKind, estate = ESTATE) => ({ estate, kind, month, on, at });

async function refreshAll(store: Store, chunk = 10_000) {
  for (const estate of ESTATES) {
    for (const kind of KINDS) await refreshRegister({ store, chunk, ...job(kind, estate) });
  }
  return figuresOfStore(store, ESTATES, month);
}

/** A store that does something before one of its commits, or dies there. */
function atCommit(store: Store, turn: number, act: () => Promise<void>): Store {
  let commits = 0;
  return {
    ...store,
    async commit(estate, changes) {
      commits += 1;
      if (commits === turn) await act();
      return store.commit(estate, changes);
    },
  };
}

async function commitsOf(store: Store, work: (store: Store) => Promise<unknown>): Promise<number> {
  let commits = 0;
  const counting: Store['commit'] = (estate, changes) => {
    commits += 1;
    return store.commit(estate, changes);
  };
  await work({ ...store, commit: counting });
  return commits;
}

async function dump(
  store: Store,
  collection: string,
  index: string,
  equal: Record<string, string>,
  estate = ESTATE,
) {
  const found: string[] = [];
  for await (const page of listAll(store, estate, { collection, index, equal })) {
    found.push(...page.map(({ body }) => canonicalJson(body)));
  }
  return found;
}

describe('the made town', () => {
  it('has the records that were asked for, in estates of all sizes', () => {
    const sizes = estateSizes({ seed: 1, estates: 2000, records: 1_000_000 });
    expect(sizes).toHaveLength(2000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1_000_000);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeGreaterThan(10_000);
  });

  it('is the same for the same seed, estate by estate', () => {
    const again = makeEstate({ seed: 7, number: 2, records: estateSizes(TOWN)[2] ?? 0, on });
    expect(canonicalJson(again)).toBe(canonicalJson(made[2] ?? []));
    expect(canonicalJson(makeEstate({ seed: 8, number: 2, records: 5, on }))).not.toBe(
      canonicalJson(makeEstate({ seed: 7, number: 2, records: 5, on })),
    );
  });

  it('holds records that the library accepts, stale ones and closed ones', () => {
    const records = made.flat().filter((change) => change.collection === 'records');
    const bodies = records.map((change) => (change.type === 'put' ? change.body : {}));
    expect(bodies.map((body) => parseAnyRecord(body)).filter(({ ok }) => !ok)).toEqual([]);
    const text = bodies.map((body) => JSON.stringify(body));
    expect(text.filter((body) => body.includes('"closed"')).length).toBeGreaterThan(40);
    expect(text.filter((body) => !body.includes('"verification"')).length).toBeGreaterThan(50);
  });
});

describe('the job of one register', () => {
  it('opens a cycle with a case for each stale record, and tells the figures', async () => {
    const store = await town();
    const { figures, repeated } = await refreshRegister({ store, ...job('tenant') });
    expect(repeated).toBe(false);
    const cycle = (await store.get(ESTATE, 'cycles', '2026-11.tenant'))?.body as object as RefreshCycle;
    const cases = await dump(store, 'cycle_cases', 'by_cycle', { cycle: cycle.id, state: 'open' });
    expect(cycle).toMatchObject({ state: 'open', opened: { on, role: 'system' } });
    expect(figures.cases).toBe(cases.length);
    expect(figures.records).toBe(cycle.cases + cycle.alreadyVerified);
    expect(figures.due + figures.overdue + figures.neverVerified).toBe(figures.cases);
    expect(
      Math.min(figures.due, figures.overdue, figures.neverVerified, figures.alreadyVerified),
    ).toBeGreaterThan(0);
    expect(figures.verifiedRatio).toBe(figures.alreadyVerified / figures.records);
    expect(await dump(store, 'audit', 'by_subject', { subject: cycle.id })).toHaveLength(1);
  });

  it('says the same as opening the cycle over all records at once', async () => {
    const store = await town();
    await refreshRegister({ store, chunk: CHUNK, ...job('parking-use') });
    const records = (made[0] ?? []).flatMap((change) =>
      change.type === 'put' && change.collection === 'records' ? [change.body as never] : [],
    );
    const actor = { id: actorId('system.refresh'), roles: ['system'] } as const;
    const step = openCycle({ estate: ESTATE, kind: 'parking-use', month, on, actor, records });
    if (!step.accepted) throw new Error('refused');
    expect((await store.get(ESTATE, 'cycles', step.cycle.id))?.body).toEqual(step.cycle);
    const cases = await dump(store, 'cycle_cases', 'by_cycle', { cycle: step.cycle.id, state: 'open' });
    expect(cases.sort()).toEqual(step.cases.map((item) => canonicalJson(item)).sort());
  });

  it('finds what is done done, also on a later day', async () => {
    const store = await town();
    const first = await refreshRegister({ store, ...job('tenant') });
    const writes = await commitsOf(store, async (watched) => {
      const again = await refreshRegister({
        store: watched,
        ...job('tenant'),
        on: calendarDate('2026-11-20'),
      });
      expect(again).toEqual({ figures: first.figures, repeated: true });
    });
    expect(writes).toBe(0);
  });

  it('opens no cycle of a register that nobody keeps', async () => {
    const store = createMemoryStore([...COLLECTIONS, REFRESH_RUNS_COLLECTION]);
    const { figures } = await refreshRegister({ store, ...job('dog') });
    expect(figures).toMatchObject({ records: 0, cases: 0, verifiedRatio: null });
    expect(await store.get(ESTATE, 'cycles', '2026-11.dog')).toBeNull();
  });

  it('throws for a register that the policy does not ask for', async () => {
    const refused = refreshRegister({ store: await town(), ...job('occupancy') });
    await expect(refused).rejects.toThrow('REFRESH.KIND_NOT_MONITORED');
  });

  it('leaves a cycle alone that the office opened itself', async () => {
    const store = await town();
    const indexOf = createIndexer();
    const step = openCycle({
      estate: ESTATE,
      kind: 'dog',
      month,
      on,
      actor: { id: actorId('li'), roles: ['clerk'] },
      records: [{ id: 'rec_x', kind: 'dog' }],
    });
    if (!step.accepted) throw new Error('refused');
    const put = (collection: string, body: { readonly id: string }): Change => ({
      type: 'put',
      collection,
      id: body.id,
      expect: 'absent',
      body,
      index: indexOf(collection, body),
    });
    await store.commit(ESTATE, [
      put('cycles', step.cycle),
      ...step.cases.map((item) => put('cycle_cases', item)),
    ]);
    const { figures, repeated } = await refreshRegister({ store, ...job('dog') });
    expect({ repeated, cases: figures.cases }).toEqual({ repeated: true, cases: 1 });
    expect((await store.get(ESTATE, 'cycles', step.cycle.id))?.body).toEqual(step.cycle);
  });

  it('sends what last month left open to the superior, once, and only when the month is over', async () => {
    const store = await town(ESTATES.length);
    const totals = await refreshAll(store);
    const lists = ESTATES.map((estate) => dump(store, 'escalations', 'by_state', { state: 'open' }, estate));
    const open = (await Promise.all(lists)).flat();
    expect(open.length).toBeGreaterThan(1);
    expect(totals.total.escalated).toBe(open.length);
    for (const text of open) {
      expect(JSON.parse(text)).toMatchObject({ clause: 'NIM-4.2', raisedOn: on, dueOn: '2026-11-06' });
    }
    const later = await refreshRegister({
      store,
      ...job('tenant'),
      month: calendarMonth('2026-12'),
      on: calendarDate('2026-12-01'),
    });
    expect(later.figures.escalated).toBeGreaterThan(100);
    const early = await town();
    const { figures } = await refreshRegister({
      store: early,
      ...job('tenant'),
      on: calendarDate('2026-10-31'),
      month: calendarMonth('2026-10'),
    });
    expect(figures.escalated).toBe(0);
  });
});

describe('killed and repeated', () => {
  it('comes to the same documents from every commit at which it was killed', async () => {
    const straight = await town();
    const whole = await refreshRegister({ store: straight, chunk: CHUNK, ...job('tenant') });
    const expected = await documentsOf(straight);
    const commits = await commitsOf(await town(), (store) =>
      refreshRegister({ store, chunk: CHUNK, ...job('tenant') }),
    );
    expect(commits).toBeGreaterThan(5);
    for (let turn = 1; turn <= commits; turn += 1) {
      const store = await town();
      const dying = atCommit(store, turn, () => Promise.reject(new Error('killed')));
      await expect(refreshRegister({ store: dying, chunk: CHUNK, ...job('tenant') })).rejects.toThrow(
        'killed',
      );
      expect(await store.get(ESTATE, 'cycles', '2026-11.tenant'), `killed at ${turn}`).toBeNull();
      const { figures } = await refreshRegister({ store, chunk: CHUNK, ...job('tenant') });
      expect(figures).toEqual(whole.figures);
      expect(await documentsOf(store), `killed at ${turn}`).toEqual(expected);
    }
  });

  it('comes to the same documents when a second worker does the job meanwhile', async () => {
    const straight = await town();
    await refreshRegister({ store: straight, chunk: CHUNK, ...job('tenant') });
    const expected = await documentsOf(straight);
    for (const chunk of [CHUNK, 10_000]) {
      for (let turn = 1; turn <= 8; turn += 1) {
        const store = await town();
        const late = atCommit(store, turn, async () => {
          await refreshRegister({ store, chunk, ...job('tenant') });
        });
        await refreshRegister({ store: late, chunk: CHUNK, ...job('tenant') });
        expect(await documentsOf(store), `overtaken at ${turn}`).toEqual(expected);
      }
    }
  });

  it('lets a worker that was given up write nothing more, whatever changed meanwhile', async () => {
    // While the first one stands still, a record is verified, and another worker opens the cycle without it.
    for (let turn = 2; turn <= 6; turn += 1) {
      const store = await town();
      const late = atCommit(store, turn, async () => {
        await verifySome(store, 30);
        await refreshRegister({ store, chunk: 10_000, ...job('tenant') });
      });
      const { figures } = await refreshRegister({ store: late, chunk: CHUNK, ...job('tenant') });
      const cycle = (await store.get(ESTATE, 'cycles', '2026-11.tenant'))?.body as object as RefreshCycle;
      const cases = await dump(store, 'cycle_cases', 'by_cycle', { cycle: cycle.id, state: 'open' });
      expect([cases.length, figures.cases]).toEqual([cycle.cases, cycle.cases]);
    }
  });

  it('takes back the cases of a killed attempt that nobody asks for any more', async () => {
    const store = await town();
    const dying = atCommit(store, 5, () => Promise.reject(new Error('killed')));
    await expect(refreshRegister({ store: dying, chunk: CHUNK, ...job('tenant') })).rejects.toThrow('killed');
    await verifySome(store, 30);
    const fresh = await town();
    await verifySome(fresh, 30);
    await refreshRegister({ store, chunk: CHUNK, ...job('tenant') });
    await refreshRegister({ store: fresh, chunk: CHUNK, ...job('tenant') });
    expect(await documentsOf(store)).toEqual(await documentsOf(fresh));
  });

  it('leaves cases that can be decided', async () => {
    const store = await town();
    await refreshRegister({ store, chunk: CHUNK, ...job('tenant') });
    const cycle = (await store.get(ESTATE, 'cycles', '2026-11.tenant'))?.body as object as RefreshCycle;
    const query = {
      collection: 'cycle_cases',
      index: 'by_cycle',
      equal: { cycle: cycle.id, state: 'open' },
      limit: 1,
    };
    const item = (await store.list(ESTATE, query)).items[0]?.body as never;
    const actor = { id: actorId('zhao'), roles: ['security-supervisor'] } as const;
    expect(decideCase(item, { type: 'confirm' }, { actor, on, cycle }).accepted).toBe(true);
  });

  it('tells the figures of all estates, and what is wrong with them', async () => {
    const one = await refreshAll(await town(ESTATES.length));
    const other = await town(ESTATES.length);
    const chunked = await refreshAll(other, CHUNK);
    expect(one.problems).toEqual([]);
    expect(chunked.problems).toEqual([]);
    expect(chunked.digest).toBe(one.digest);
    expect(one.total.records).toBeGreaterThan(1300);

    const query = {
      collection: 'cycle_cases',
      index: 'by_cycle',
      equal: { cycle: '2026-11.tenant', state: 'open' },
      limit: 1,
    };
    const lost = (await other.list(ESTATE, query)).items[0];
    if (lost === undefined) throw new Error('no case');
    await other.commit(ESTATE, [
      { type: 'delete', collection: 'cycle_cases', id: lost.id, expect: lost.version },
    ]);
    const after = await figuresOfStore(other, ESTATES, month);
    expect(after.problems).toEqual([expect.stringMatching(/^est_00000: tenant has \d+ cases of \d+$/)]);
    expect(after.digest).not.toBe(one.digest);
  });
});

describe('a job in the queue', () => {
  it('bears an id made of estate, register and month alone', () => {
    const id = jobIdOf(job('dog'));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(jobIdOf({ ...job('dog'), on: calendarDate('2026-11-09') })).toBe(id);
    expect(new Set(ESTATES.flatMap((estate) => KINDS.map((kind) => jobIdOf(job(kind, estate))))).size).toBe(
      ESTATES.length * KINDS.length,
    );
  });

  it('comes back as it was sent, or is refused', () => {
    expect(jobOf(JSON.parse(JSON.stringify(job('dog'))))).toEqual(job('dog'));
    expect(() => jobOf({ ...job('dog'), kind: 'cat' })).toThrow('no register');
  });
});

/** All that the job of the tenants has written, without the store's versions. */
async function documentsOf(store: Store) {
  const lists = await Promise.all([
    dump(store, 'cycle_cases', 'by_cycle', { cycle: '2026-11.tenant', state: 'open' }),
    dump(store, 'cycles', 'by_month', { month }),
    dump(store, 'escalations', 'by_state', { state: 'open' }),
    dump(store, 'audit', 'by_time', {}),
    dump(store, REFRESH_RUNS_COLLECTION.name, 'by_month', { month }),
  ]);
  return lists.flat();
}

/** The first stale tenants are verified. */
async function verifySome(store: Store, many: number): Promise<void> {
  const indexOf = createIndexer();
  const stale = {
    collection: 'records',
    index: 'by_verified',
    equal: { kind: 'tenant', state: 'open' },
    limit: many,
  };
  const changes = (await store.list(ESTATE, stale)).items.map(({ id, version, body }): Change => {
    const verified = { ...body, verification: { on, fields: 'all' } };
    return {
      type: 'put',
      collection: 'records',
      id,
      expect: version,
      body: verified,
      index: indexOf('records', verified),
    };
  });
  expect((await store.commit(ESTATE, changes)).ok).toBe(true);
}
