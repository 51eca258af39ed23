import { describe, expect, it } from 'vitest';
import { type CollectionDeclaration, estateId, type ListQuery } from 'wuye';
import {
  bodyText,
  COLLECTIONS,
  checkChanges,
  checkDeclarations,
  checkKeys,
  checkListQuery,
  createMemoryStore,
  decodeCursor,
  encodeCursor,
  readBody,
  retryOnConflict,
} from 'wuye/storage';

// Whoever writes an adapter reads these before anything else.

const estate = estateId('est_chenghu');
const declared = checkDeclarations(COLLECTIONS);
const declaration = (change: Partial<CollectionDeclaration>) =>
  checkDeclarations([{ name: 'things', fields: ['kind', 'on'], indexes: {}, ...change }]);
const index = { kind: 'owner', state: 'open', verified_on: '', unit: '' };
const put = { type: 'put', collection: 'records', id: 'own_1', expect: 'absent', body: {}, index };
const changes = (...given: readonly object[]) => checkChanges(declared, estate, given as never, 3);
const query: ListQuery = { collection: 'tasks', index: 'by_due', equal: { state: 'open' }, limit: 2 };
const list = (change: object) => checkListQuery(declared, estate, { ...query, ...change });
const cycle: Record<string, unknown> = {};
cycle.self = cycle;
const holed = [1, 2, 3];
delete holed[1];

describe('a refusal says what is wrong, and where', () => {
  it.each<[string, () => unknown]>([
    [
      'KERNEL.INVALID_ARGUMENT: two collections are called things',
      () => checkDeclarations([1, 2].map(() => ({ name: 'things', fields: [], indexes: {} }))),
    ],
    ['KERNEL.INVALID_ARGUMENT: not a name for a collection: "Things"', () => declaration({ name: 'Things' })],
    [
      'KERNEL.INVALID_ARGUMENT: not a name for a field of things: "On"',
      () => declaration({ fields: ['On'] }),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: not a name for a index of things: "By"',
      () => declaration({ indexes: { By: { equal: [] } } }),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: things has a field with the reserved name id',
      () => declaration({ fields: ['id'] }),
    ],
    ['KERNEL.INVALID_ARGUMENT: things has a field twice', () => declaration({ fields: ['on', 'on'] })],
    [
      'KERNEL.INVALID_ARGUMENT: things.x names an unknown field',
      () => declaration({ indexes: { x: { equal: ['unit'] } } }),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: things.x names a field twice',
      () => declaration({ indexes: { x: { equal: ['on'], range: 'on' } } }),
    ],

    ['STORAGE.UNKNOWN_COLLECTION: no collection "parcels"', () => list({ collection: 'parcels' })],
    ['STORAGE.UNKNOWN_COLLECTION: no collection of type number', () => list({ collection: 7 })],
    [
      'STORAGE.UNKNOWN_INDEX: things has no index "by_name"; it has by_kind, all',
      () =>
        checkListQuery(
          declaration({ indexes: { by_kind: { equal: ['kind'] }, all: { equal: [] } } }),
          estate,
          {
            ...{ collection: 'things', index: 'by_name', equal: {}, limit: 1 },
          },
        ),
    ],
    [
      'STORAGE.INVALID_KEY: not an estate id: "澄湖"',
      () => checkKeys(declared, '澄湖' as never, 'tasks', []),
    ],
    [
      'STORAGE.INVALID_KEY: not an estate id: of type undefined',
      () => checkKeys(declared, undefined as never, 'tasks', []),
    ],
    [
      'STORAGE.INVALID_KEY: not a document id: a number',
      () => checkKeys(declared, estate, 'tasks', [7 as never]),
    ],
    [
      'STORAGE.INVALID_KEY: not a document id: a object',
      () => checkKeys(declared, estate, 'tasks', [['tsk_1'] as never]),
    ],
    ['STORAGE.INVALID_QUERY: ids is no array', () => checkKeys(declared, estate, 'tasks', 'tsk_1' as never)],
    [
      'STORAGE.INVALID_QUERY: 10001 ids; the most is 10000',
      () =>
        checkKeys(
          declared,
          estate,
          'tasks',
          Array.from({ length: 10_001 }, () => 'tsk_1'),
        ),
    ],

    ['KERNEL.INVALID_ARGUMENT: changes is no array', () => checkChanges(declared, estate, put as never, 3)],
    ['STORAGE.TOO_MANY_CHANGES: 4 changes; the most is 3', () => changes(put, put, put, put)],
    ['KERNEL.INVALID_ARGUMENT: change 1 is no object', () => changes(put, 7 as never)],
    ['KERNEL.INVALID_ARGUMENT: change 0 has no expect', () => changes({ ...put, expect: undefined })],
    ['KERNEL.INVALID_ARGUMENT: change 0 has no expect', () => changes({ ...put, expect: '' })],
    [
      'KERNEL.INVALID_ARGUMENT: change 0 is neither a put nor a delete of a version',
      () => changes({ ...put, type: 'patch' }),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: change 0 is neither a put nor a delete of a version',
      () => changes({ ...put, type: 'patch', expect: '7' }),
    ],
    [
      'KERNEL.INVALID_ARGUMENT: change 0 is neither a put nor a delete of a version',
      () => changes({ ...put, type: 'delete' }),
    ],
    ['STORAGE.DUPLICATE_KEY: change 1 names a document twice: records own_1', () => changes(put, put)],
    [
      'STORAGE.INVALID_INDEX_VALUE: change 0: records has the fields kind, state, verified_on, unit, the index names kind, state',
      () => changes({ ...put, index: { kind: 'owner', state: 'open' } }),
    ],
    [
      'STORAGE.INVALID_INDEX_VALUE: change 0: records has the fields kind, state, verified_on, unit, the index names ',
      () => changes({ ...put, index: null }),
    ],
    [
      'STORAGE.INVALID_INDEX_VALUE: change 0: persons has the fields state, the index names ',
      () => changes({ ...put, collection: 'persons', index: null }),
    ],
    [
      'STORAGE.INVALID_INDEX_VALUE: change 0: records has the fields',
      () => changes({ ...put, index: { kind: 'owner', state: 'open', verified_on: '', floor: '' } }),
    ],
    [
      'STORAGE.INVALID_INDEX_VALUE: change 0: records.unit is not printable ASCII of at most 256 characters',
      () => changes({ ...put, index: { ...index, unit: '三栋' } }),
    ],

    [
      'STORAGE.INVALID_QUERY: the query is no object',
      () => checkListQuery(declared, estate, 'tasks' as never),
    ],
    ['STORAGE.INVALID_QUERY: limit is not 1 to 10000', () => list({ limit: 0 })],
    ['STORAGE.INVALID_QUERY: limit is not 1 to 10000', () => list({ limit: 10_001 })],
    ['STORAGE.INVALID_QUERY: limit is not 1 to 10000', () => list({ limit: 1.5 })],
    ['STORAGE.INVALID_QUERY: unknown order', () => list({ order: 'down' })],
    [
      'STORAGE.INVALID_QUERY: all has no range',
      () =>
        checkListQuery(declaration({ indexes: { all: { equal: [] } } }), estate, {
          ...{ collection: 'things', index: 'all', equal: {}, limit: 1, range: {} },
        }),
    ],
    ['STORAGE.INVALID_QUERY: the range is no object', () => list({ range: '2026' })],
    ['STORAGE.INVALID_QUERY: equal must name state', () => list({ equal: {} })],
    ['STORAGE.INVALID_QUERY: equal must name state', () => list({ equal: { role: 'clerk' } })],
    ['STORAGE.INVALID_QUERY: equal must name state', () => list({ equal: { state: 'open', role: 'clerk' } })],
    ['STORAGE.INVALID_QUERY: equal must name state', () => list({ equal: null })],
    ['STORAGE.INVALID_QUERY: equal must name state', () => list({ equal: undefined })],
    [
      'STORAGE.INVALID_QUERY: equal must name nothing',
      () =>
        checkListQuery(declaration({ indexes: { all: { equal: [] } } }), estate, {
          ...{ collection: 'things', index: 'all', equal: { kind: 'owner' }, limit: 1 },
        }),
    ],
    [
      'STORAGE.INVALID_QUERY: equal must name kind, on',
      () =>
        checkListQuery(declaration({ indexes: { by_both: { equal: ['kind', 'on'] } } }), estate, {
          ...{ collection: 'things', index: 'by_both', equal: { kind: 'owner' }, limit: 1 },
        }),
    ],
    ['STORAGE.INVALID_QUERY: equal.state is no index value', () => list({ equal: { state: '开' } })],
    [
      'STORAGE.INVALID_QUERY: a bound of the range is no index value',
      () => list({ range: { from: '一月' } }),
    ],
    ['STORAGE.INVALID_CURSOR: no cursor of this query', () => list({ cursor: 7 })],

    ['STORAGE.INVALID_BODY: body is no plain object', () => bodyText([])],
    ['STORAGE.INVALID_BODY: body is no plain object', () => bodyText(null as never)],
    ['STORAGE.INVALID_BODY: body is no plain object', () => bodyText('{}' as never)],
    ['STORAGE.INVALID_BODY: body is no plain object', () => bodyText(new Map())],
    ['STORAGE.INVALID_BODY: body.born is no plain object', () => bodyText({ born: new Date(0) })],
    ['STORAGE.INVALID_BODY: body.area is no finite number', () => bodyText({ area: Number.NaN })],
    [
      'STORAGE.INVALID_BODY: body.area is no finite number',
      () => bodyText({ area: Number.POSITIVE_INFINITY }),
    ],
    ['STORAGE.INVALID_BODY: body.area is a bigint', () => bodyText({ area: 10n })],
    ['STORAGE.INVALID_BODY: body.phones.0 is a undefined', () => bodyText({ phones: [undefined] })],
    ['STORAGE.INVALID_BODY: body.name is a function', () => bodyText({ name: () => '王芳' })],
    ['STORAGE.INVALID_BODY: body.self is a cycle', () => bodyText(cycle)],
    ['STORAGE.INVALID_BODY: body.list is no plain array', () => bodyText({ list: holed })],
    ['STORAGE.INVALID_BODY: body.unit has a symbol as key', () => bodyText({ unit: { [Symbol('a')]: 1 } })],
    ['STORAGE.INVALID_BODY: body.name holds a NUL character', () => bodyText({ name: '王\0芳' })],
    ['STORAGE.INVALID_BODY: body.\ud800 holds a lone surrogate', () => bodyText({ '\ud800': 1 })],

    ['STORAGE.INVALID_BODY: the body has no schemaVersion', () => readBody([], {})],
    ['STORAGE.INVALID_BODY: the body has no schemaVersion', () => readBody([], { schemaVersion: '1' })],
    [
      'STORAGE.SCHEMA_TOO_NEW: the body has version 3, this release reads 1',
      () => readBody([], { schemaVersion: 3 }),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(message);
  });

  it('names the levels of a body that is nested too deep', () => {
    let body: object = {};
    for (let level = 0; level < 100; level++) body = { body };
    expect(() => bodyText(body)).toThrow('is nested deeper than 100 levels');
  });

  it('says how many attempts are no number of them', async () => {
    const attempt = () => retryOnConflict(async () => ({ ok: true, versions: [] }), { times: 0 } as never);
    await expect(Promise.resolve().then(attempt)).rejects.toThrow('not a number of attempts: ');
  });
});

describe('what is on the edge is taken', () => {
  it.each<[string, () => unknown]>([
    [
      '10,000 ids',
      () =>
        checkKeys(
          declared,
          estate,
          'tasks',
          Array.from({ length: 10_000 }, () => 'tsk_1'),
        ),
    ],
    ['a page of 10,000', () => list({ limit: 10_000 })],
    ['a page of one', () => list({ limit: 1 })],
    ['either order', () => [list({ order: 'ascending' }), list({ order: 'descending' })]],
    [
      'as many changes as the store takes',
      () => changes(put, { ...put, id: 'own_2' }, { ...put, id: 'own_3' }),
    ],
    ['an object without a prototype', () => bodyText(Object.assign(Object.create(null), { a: 1 }))],
    [
      'truths, numbers, nothing and members left out',
      () => bodyText({ a: true, b: 0, c: null, d: undefined }),
    ],
  ])('%s', (_, call) => {
    expect(call).not.toThrow();
  });

  it('gives back the ids in their order, in a list of its own', () => {
    const ids = ['tsk_2', 'tsk_1'];
    const checked = checkKeys(declared, estate, 'tasks', ids);
    expect(checked.ids).toEqual(ids);
    expect(checked.ids).not.toBe(ids);
    expect(checked.declaration.name).toBe('tasks');
  });
});

describe('a cursor', () => {
  const at = { range: '2026-11-21', id: 'tsk_1' };
  const cursor = encodeCursor('query', at);

  it('leads back to its place', () => {
    expect(decodeCursor('query', cursor)).toEqual(at);
  });

  it.each([
    ['of another query', cursor, 'another'],
    ['with more behind it', `${cursor}/x`, 'query'],
    ['cut short', cursor.slice(0, cursor.lastIndexOf('/')), 'query'],
    ['of another form', cursor.replace('1/', '2/'), 'query'],
    ['without anything', '', 'query'],
    ['with a place that is no text', encodeCursor('query', { ...at, range: '十一月' }), 'query'],
    ['with an id that is none', encodeCursor('query', { ...at, id: '_x' }), 'query'],
  ])('%s is refused', (_, text, binding) => {
    expect(() => decodeCursor(binding, text)).toThrow('STORAGE.INVALID_CURSOR: no cursor of this query');
  });

  it('belongs to its estate, collection, index, bounds and order', () => {
    const { binding } = list({});
    const others = [
      checkListQuery(declared, estateId('est_other'), query),
      list({ equal: { state: 'done' } }),
      list({ range: { from: '2026' } }),
      list({ range: { before: '2026' } }),
      list({ order: 'descending' }),
    ];
    expect(new Set([binding, ...others.map((other) => other.binding)]).size).toBe(6);
    expect(list({ limit: 99 }).binding).toBe(binding);
  });
});

describe('a cursor that somebody made up', () => {
  const day = (at: number) => `2026-11-${String(10 + at)}`;
  const task = (at: number) => ({
    ...{ type: 'put', collection: 'tasks', id: `tsk_${at}`, expect: 'absent', body: {} },
    index: { state: 'open', role: '', due_on: day(at) },
  });
  const range = { from: day(3), before: day(6) };

  it.each([
    ['ascending', day(0), ['tsk_3', 'tsk_4', 'tsk_5']],
    ['descending', day(9), ['tsk_5', 'tsk_4', 'tsk_3']],
  ] as const)('shows nothing outside the bounds of its query: %s', async (order, place, ids) => {
    const store = createMemoryStore();
    await store.commit(estate, Array.from({ length: 10 }, (_, at) => task(at)) as never);
    const asked = { ...query, range, order, limit: 10 };
    const { binding } = checkListQuery(declared, estate, asked);
    const cursor = encodeCursor(binding, { range: place, id: 'tsk_x' });
    const page = await store.list(estate, { ...asked, cursor });
    expect(page.items.map(({ id }) => id)).toEqual(ids);
  });
});

describe('versions of the memory store', () => {
  it('are one number a commit, and grow', async () => {
    const store = createMemoryStore(COLLECTIONS);
    const first = await store.commit(estate, [put, { ...put, id: 'own_2' }] as never);
    const second = await store.commit(estate, [{ ...put, id: 'own_3' }] as never);
    expect([first, second]).toEqual([
      { ok: true, versions: ['1', '1'] },
      { ok: true, versions: ['2'] },
    ]);
  });
});
