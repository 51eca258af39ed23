import { describe, expect, it } from 'vitest';
import type { ListQuery, Store } from 'wuye';
import { CONFORMANCE_CASES, type ConformanceTarget, runConformance } from 'wuye/conformance';
import { createMemoryStore } from 'wuye/storage';
import { differenceOf } from '../../src/conformance/difference.js';
import { failureText } from '../../src/conformance/failure-text.js';

const casesOf = (...ids: readonly string[]) => CONFORMANCE_CASES.filter(({ id }) => ids.includes(id));
const broken = (breakIt: (store: Store) => Partial<Store>): ConformanceTarget => ({
  async open(declarations) {
    const store = createMemoryStore(declarations);
    return { ...store, ...breakIt(store) };
  },
});

describe('differenceOf', () => {
  const long = Array.from({ length: 60 }, (_, at) => ({
    id: `n${at}`,
    body: { revision: at, tags: ['a', 'b'] },
  }));

  it('shows short values whole', () => {
    expect(differenceOf([1], [1, 2])).toBe('expected [1,2], got [1]');
    expect(differenceOf(undefined, null)).toBe('expected null, got undefined');
  });

  it('shows of long ones the first place that differs, and how long the lists are', () => {
    const other = structuredClone(long);
    (other[41] as (typeof long)[number]).body.tags[1] = 'c';
    expect(differenceOf(other, long)).toBe('at [41].body.tags[1] expected "b", got "c"');
    expect(differenceOf(long.slice(0, 59), long)).toBe(
      `at [59] expected ${JSON.stringify(long[59])}, got undefined; 60 items expected, 59 came`,
    );
    expect(differenceOf([], long)).toContain('60 items expected, 0 came');
    expect(differenceOf({ items: long, more: 1 }, { items: long })).toBe(
      'at .more expected undefined, got 1',
    );
  });

  it('shows the beginning of what is of another kind, or is no data', () => {
    expect(differenceOf(null, long)).toMatch(/^expected \[\{"id":"n0".{200,}\.\.\., got null$/);
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(differenceOf(cycle, 1)).toBe('expected 1, got [object Object]');
    expect(differenceOf(1n, 1)).toBe('expected 1, got 1');
  });
});

describe('failureText', () => {
  it('follows causes, names errors of a driver, and comes to an end', () => {
    const disk = new TypeError('no disk');
    expect(failureText(new Error('no', { cause: disk }))).toBe('no, because of: TypeError: no disk');
    expect(failureText(new Error('no: disk', { cause: 'disk' }))).toBe('no: disk');
    expect(failureText(new AggregateError([new Error('a'), new Error('b')]))).toBe('AggregateError: a; b');
    const own = new Error('own');
    own.cause = own;
    expect(failureText(own)).toBe('own');
  });
});

describe('a failure', () => {
  it('of a limit without one more asks for it, in every case that meets it', async () => {
    const target = broken((store) => ({
      list: async (estate, query: ListQuery) => ({ ...(await store.list(estate, query)), next: null }),
    }));
    const ids = [
      'paging.by-id',
      'paging.by-id-while-written',
      'paging.by-id-cursor-bound',
      'random.commands',
    ];
    const { failed } = await runConformance(target, { cases: casesOf(...ids) });
    expect(failed.map(({ id }) => id)).toEqual(ids);
    for (const { message } of failed) expect(message).toContain('next was null; did you read limit + 1?');
  });

  it('tells the cause that came with a refusal of the wrong kind', async () => {
    const target = broken(() => ({
      async getMany() {
        throw new Error('the driver failed', { cause: new Error('too many parameters') });
      },
    }));
    const { failed } = await runConformance(target, { cases: casesOf('get.refusals') });
    expect(failed[0]?.message).toContain('because of: too many parameters');
  });

  it('to come to an end names the call that hangs', async () => {
    const hang = () => new Promise<never>(() => undefined);
    const timeLimit = () => new Promise((resolve) => setTimeout(resolve, 30));
    const messageOf = async (target: ConformanceTarget, id: string) =>
      (await runConformance(target, { cases: casesOf(id), timeLimit })).failed[0]?.message;
    const commit = broken(() => ({ commit: hang }));
    expect(await messageOf(commit, 'commit.nothing')).toMatch(/in time: waiting for commit$/);
    const waiting = broken((store) => ({
      commit: async (...args) => (args[1].length > 1 ? store.commit(...args) : hang()),
    }));
    expect(await messageOf(waiting, 'concurrency.nothing-lost')).toMatch(/in time: waiting for commit/);
    const open = { open: hang };
    expect(await messageOf(open, 'contract.capabilities')).toMatch(/in time: waiting for open$/);
    const close = { ...broken(() => ({})), close: hang };
    expect(await messageOf(close, 'contract.capabilities')).toMatch(/in time: waiting for close$/);
    expect(
      await messageOf(
        broken(() => ({})),
        'contract.capabilities',
      ),
    ).toBeUndefined();
  });
});
