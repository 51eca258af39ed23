import { describe, expect, it } from 'vitest';
import { type Change, estateId, type ListQuery } from 'wuye';
import { createMemoryStore, listAll, readBody, retryOnConflict } from 'wuye/storage';

describe('readBody', () => {
  const upcasters = [
    ({ tel, ...rest }: { readonly tel?: string }) => ({ ...rest, phones: tel === undefined ? [] : [tel] }),
    ({ phones, ...rest }: { readonly phones?: readonly string[] }) => ({
      ...rest,
      contact: { phones: phones ?? [] },
    }),
  ] as never;

  it.each([
    [
      { schemaVersion: 1, tel: '1', name: 'x' },
      { schemaVersion: 3, name: 'x', contact: { phones: ['1'] } },
    ],
    [
      { schemaVersion: 2, phones: ['1'] },
      { schemaVersion: 3, contact: { phones: ['1'] } },
    ],
    [
      { schemaVersion: 3, contact: {} },
      { schemaVersion: 3, contact: {} },
    ],
  ])('lifts %j step by step', (body, lifted) => {
    const before = structuredClone(body);
    expect(readBody(upcasters, body)).toEqual(lifted);
    expect(body).toEqual(before);
  });

  it('refuses what a newer release wrote', () => {
    expect(() => readBody(upcasters, { schemaVersion: 4 })).toThrow('STORAGE.SCHEMA_TOO_NEW');
    expect(() => readBody([], { schemaVersion: 2 })).toThrow('STORAGE.SCHEMA_TOO_NEW');
    expect(readBody([], { schemaVersion: 1, a: 1 })).toEqual({ schemaVersion: 1, a: 1 });
  });

  it.each([
    {},
    { schemaVersion: '1' },
    { schemaVersion: 0 },
    { schemaVersion: 1.5 },
    { schemaVersion: null },
  ])('refuses a body without a version: %j', (body) => {
    expect(() => readBody(upcasters, body)).toThrow('STORAGE.INVALID_BODY');
  });
});

describe('listAll', () => {
  const estate = estateId('est_chenghu');
  const open = { collection: 'tasks', index: 'by_due', equal: { state: 'open' } };

  async function filled(count: number) {
    const store = createMemoryStore();
    const changes = Array.from({ length: count }, (_, at): Change => {
      const index = { state: 'open', role: 'clerk', due_on: `2026-11-${String(10 + (at % 20))}` };
      return { type: 'put', collection: 'tasks', id: `tsk_${at}`, expect: 'absent', body: {}, index };
    });
    await store.commit(estate, changes);
    const queries: ListQuery[] = [];
    const list: typeof store.list = (where, query) => {
      queries.push(query);
      return store.list(where, query);
    };
    return { store: { ...store, list }, queries };
  }

  it('gives pages of the asked size, and asks for each once', async () => {
    const { store, queries } = await filled(25);
    const pages: number[] = [];
    const seen = new Set<string>();
    for await (const page of listAll(store, estate, { ...open, limit: 10 })) {
      pages.push(page.length);
      for (const { id } of page) seen.add(id);
    }
    expect(pages).toEqual([10, 10, 5]);
    expect(seen.size).toBe(25);
    expect(queries).toHaveLength(3);
  });

  it('pulls 500 at a time by default, nothing before it is asked and nothing after it is left', async () => {
    const { store, queries } = await filled(1200);
    const walk = listAll(store, estate, { ...open, order: 'descending' });
    expect(queries).toHaveLength(0);
    for await (const page of walk) {
      expect(page).toHaveLength(500);
      break;
    }
    expect(queries).toHaveLength(1);
    expect(queries[0]).toMatchObject({ limit: 500, order: 'descending' });
  });

  it('gives no page where there is nothing', async () => {
    const { store } = await filled(0);
    for await (const page of listAll(store, estate, open)) expect.unreachable(`${page.length} items`);
  });
});

describe('retryOnConflict', () => {
  it('stops at the first success', async () => {
    const attempts: number[] = [];
    const result = await retryOnConflict(async (attempt) => {
      attempts.push(attempt);
      return { ok: attempt === 2 };
    });
    expect(result).toEqual({ ok: true });
    expect(attempts).toEqual([1, 2]);
  });

  it('gives the last conflict after so many attempts', async () => {
    expect(await retryOnConflict(async (attempt) => ({ ok: false, attempt }))).toEqual({
      ok: false,
      attempt: 5,
    });
    expect(await retryOnConflict(async (attempt) => ({ ok: false, attempt }), 1)).toEqual({
      ok: false,
      attempt: 1,
    });
  });

  it('passes on what an attempt throws, and refuses no attempts', async () => {
    await expect(retryOnConflict(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    for (const times of [0, -1, 1.5, Number.NaN]) {
      await expect(retryOnConflict(async () => ({ ok: true }), times)).rejects.toThrow(
        'KERNEL.INVALID_ARGUMENT',
      );
    }
  });
});
