import { describe, expect, it } from 'vitest';
import {
  type Change,
  type CollectionDeclaration,
  estateId,
  isWuyeError,
  type ListQuery,
  type Version,
} from 'wuye';
import {
  bodyText,
  COLLECTIONS,
  checkChanges,
  checkDeclarations,
  checkKeys,
  checkListQuery,
  decodeCursor,
  encodeCursor,
  firstConflict,
  pageOf,
} from 'wuye/storage';

const estate = estateId('est_chenghu');
const declared = checkDeclarations(COLLECTIONS);

const codeOf = (call: () => unknown): string | null => {
  try {
    call();
    return null;
  } catch (error) {
    return isWuyeError(error) ? error.code : String(error);
  }
};

const declaration = (change: Partial<CollectionDeclaration>): CollectionDeclaration => ({
  name: 'things',
  fields: ['kind', 'on'],
  indexes: { by_kind: { equal: ['kind'], range: 'on' } },
  ...change,
});

describe('checkDeclarations', () => {
  it.each([
    ['a good one', declaration({}), null],
    ['no fields and no indexes', declaration({ fields: [], indexes: {} }), null],
    ['a name with two underscores together', declaration({ name: 'a__b' }), 'KERNEL.INVALID_ARGUMENT'],
    ['a name of 30 characters', declaration({ name: `a${'b'.repeat(29)}` }), null],
    ['a name of 31 characters', declaration({ name: `a${'b'.repeat(30)}` }), 'KERNEL.INVALID_ARGUMENT'],
    ['a name in upper case', declaration({ name: 'Things' }), 'KERNEL.INVALID_ARGUMENT'],
    ['a name with a quote', declaration({ name: 'a"b' }), 'KERNEL.INVALID_ARGUMENT'],
    ['a name that begins with a digit', declaration({ name: '1a' }), 'KERNEL.INVALID_ARGUMENT'],
    [
      'a field that every table has',
      declaration({ fields: ['kind', 'on', 'version'] }),
      'KERNEL.INVALID_ARGUMENT',
    ],
    ['a field twice', declaration({ fields: ['kind', 'on', 'on'] }), 'KERNEL.INVALID_ARGUMENT'],
    [
      'an index over an unknown field',
      declaration({ indexes: { x: { equal: ['unit'] } } }),
      'KERNEL.INVALID_ARGUMENT',
    ],
    [
      'an unknown range',
      declaration({ indexes: { x: { equal: [], range: 'unit' } } }),
      'KERNEL.INVALID_ARGUMENT',
    ],
    [
      'a range that is an equality too',
      declaration({ indexes: { x: { equal: ['on'], range: 'on' } } }),
      'KERNEL.INVALID_ARGUMENT',
    ],
    [
      'an index name in upper case',
      declaration({ indexes: { X: { equal: ['on'] } } }),
      'KERNEL.INVALID_ARGUMENT',
    ],
  ])('%s', (_, given, code) => {
    expect(codeOf(() => checkDeclarations([given]))).toBe(code);
  });

  it('refuses two collections of one name', () => {
    expect(codeOf(() => checkDeclarations([declaration({}), declaration({})]))).toBe(
      'KERNEL.INVALID_ARGUMENT',
    );
  });
});

describe('bodyText', () => {
  it('gives the JSON of the body, with own keys like __proto__', () => {
    const body = JSON.parse('{"__proto__":{"a":1},"b":[null,""]}') as object;
    expect(bodyText(body)).toBe('{"__proto__":{"a":1},"b":[null,""]}');
  });

  it('takes the same object twice: that is no cycle', () => {
    const unit = { key: '3-2-1201' };
    expect(bodyText({ a: unit, b: [unit, unit] })).toBe(
      '{"a":{"key":"3-2-1201"},"b":[{"key":"3-2-1201"},{"key":"3-2-1201"}]}',
    );
  });

  it('takes 100 levels', () => {
    let body: object = {};
    for (let level = 1; level < 100; level++) body = { body };
    expect(codeOf(() => bodyText(body))).toBeNull();
    expect(codeOf(() => bodyText({ body }))).toBe('STORAGE.INVALID_BODY');
  });

  it('takes plain objects of another realm, refuses instances of a class', () => {
    const foreign = Object.create(Object.create(null) as object) as Record<string, unknown>;
    foreign.a = 1;
    expect(bodyText(foreign)).toBe('{"a":1}');
    expect(codeOf(() => bodyText(new (class Owner {})()))).toBe('STORAGE.INVALID_BODY');
  });

  it('names the place and never the value', () => {
    expect(() => bodyText({ owner: { phones: ['13800001234\ud800'] } })).toThrow(
      'STORAGE.INVALID_BODY: body.owner.phones.0 holds a lone surrogate',
    );
  });
});

describe('checkChanges', () => {
  const index = { kind: 'owner', state: 'open', verified_on: '', unit: '' };
  const put = {
    type: 'put',
    collection: 'records',
    id: 'own_1',
    expect: 'absent',
    body: { a: 1 },
    index,
  } as const;

  it('gives copies with the index values in the order of the declared fields', () => {
    const reversed = Object.fromEntries(Object.entries(index).reverse());
    const [change] = checkChanges(declared, estate, [{ ...put, index: reversed }], 1);
    expect(change).toEqual({ ...put, body: '{"a":1}', index: ['owner', 'open', '', ''] });
  });

  it('refuses a raw id without showing it: it may be an identity number', () => {
    expect(() => checkChanges(declared, estate, [{ ...put, id: '11010119900307 663X' }], 1)).toThrow(
      'STORAGE.INVALID_KEY: not a document id: a text of 19 characters',
    );
  });

  it('takes an index value of 256 characters and refuses 257', () => {
    const withUnit = (length: number): Change => ({ ...put, index: { ...index, unit: 'x'.repeat(length) } });
    expect(codeOf(() => checkChanges(declared, estate, [withUnit(256)], 1))).toBeNull();
    expect(codeOf(() => checkChanges(declared, estate, [withUnit(257)], 1))).toBe(
      'STORAGE.INVALID_INDEX_VALUE',
    );
  });
});

describe('firstConflict', () => {
  const index = { value: '', owner: '' };
  const [create, remove] = checkChanges(
    declared,
    estate,
    [
      { type: 'put', collection: 'lookups', id: 'a', expect: 'absent', body: {}, index },
      { type: 'delete', collection: 'lookups', id: 'b', expect: '7' as Version },
    ],
    2,
  );
  const changes = create && remove ? [create, remove] : [];
  const version = (text: string) => text as Version;

  it.each([
    ['both as expected', [null, version('7')], null],
    ['the first there already', [version('3'), version('7')], { at: 0, id: 'a', actual: '3' }],
    ['the second another', [null, version('8')], { at: 1, id: 'b', actual: '8' }],
    ['the second gone', [null, null], { at: 1, id: 'b', actual: null }],
    ['both wrong', [version('3'), null], { at: 0, id: 'a', actual: '3' }],
  ])('%s', (_, actual, conflict) => {
    expect(firstConflict(changes, actual)).toEqual(conflict && { collection: 'lookups', ...conflict });
  });
});

describe('checkKeys', () => {
  it('refuses ids that are no array', () => {
    expect(codeOf(() => checkKeys(declared, estate, 'tasks', 'tsk_1' as never))).toBe(
      'STORAGE.INVALID_QUERY',
    );
  });
});

describe('cursors', () => {
  const query: ListQuery = { collection: 'tasks', index: 'by_due', equal: { state: 'open' }, limit: 2 };
  const item = (id: string, range: string) => ({ id, range, version: '1' as Version, body: {} });
  const items = [item('a', '2026-11-21'), item('b', ' /%~'), item('c', 'z')];

  it('lead from the last item of a page to the place behind it', () => {
    const checked = checkListQuery(declared, estate, query);
    expect(checked.after).toBeNull();
    const page = pageOf(checked, items);
    expect(page.items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(page.items[0]).toEqual({ id: 'a', version: '1', body: {} });
    const next = checkListQuery(declared, estate, { ...query, cursor: page.next ?? '' });
    expect(next.after).toEqual({ range: ' /%~', id: 'b' });
    expect(pageOf(checked, items.slice(0, 2)).next).toBeNull();
  });

  it('are refused when any character was changed', () => {
    const cursor = encodeCursor('query', { range: '2026-11-21', id: 'tsk_1' });
    for (let at = 0; at < cursor.length; at++) {
      const changed = `${cursor.slice(0, at)}${cursor[at] === '0' ? '1' : '0'}${cursor.slice(at + 1)}`;
      expect(codeOf(() => decodeCursor('query', changed))).toBe('STORAGE.INVALID_CURSOR');
    }
    expect(codeOf(() => decodeCursor('query', cursor.replace('2026', '%E6%B9')))).toBe(
      'STORAGE.INVALID_CURSOR',
    );
  });
});

describe('the collections of the library', () => {
  it('pass their own check, each with a name of its own', () => {
    expect([...declared.keys()]).toEqual([
      'records',
      'committee_archive',
      'cycles',
      'cycle_cases',
      'tasks',
      'escalations',
      'import_batches',
      'audit',
      'persons',
      'units',
      'lookups',
      'notices',
      'boards',
      'bookings',
      'postings',
      'deliveries',
      'archives',
      'applications',
      'access_log',
      'access_chain',
      'inspection_plans',
      'inspections',
      'rights_requests',
      'disclosures',
    ]);
  });
});

describe('callers without types', () => {
  const put = { type: 'put', collection: 'tasks', id: 'a', expect: 'absent', body: {} } as const;
  const query: ListQuery = { collection: 'tasks', index: 'by_due', equal: { state: 'open' }, limit: 1 };
  const list = (change: object) => () => checkListQuery(declared, estate, { ...query, ...change });

  it.each([
    [
      'a change that is null',
      'KERNEL.INVALID_ARGUMENT',
      () => checkChanges(declared, estate, [null as never], 9),
    ],
    [
      'a change that is a text',
      'KERNEL.INVALID_ARGUMENT',
      () => checkChanges(declared, estate, ['x' as never], 9),
    ],
    [
      'an index that is a map',
      'STORAGE.INVALID_INDEX_VALUE',
      () => checkChanges(declared, estate, [{ ...put, index: new Map() as never }], 9),
    ],
    ['a query that is null', 'STORAGE.INVALID_QUERY', () => checkListQuery(declared, estate, null as never)],
    ['a range that is null', 'STORAGE.INVALID_QUERY', list({ range: null })],
    ['a range that is a text', 'STORAGE.INVALID_QUERY', list({ range: '2026' })],
    ['an index that is a bigint', 'STORAGE.UNKNOWN_INDEX', list({ index: 10n })],
    ['a collection that is a bigint', 'STORAGE.UNKNOWN_COLLECTION', list({ collection: 10n })],
    [
      'an estate that is a bigint',
      'STORAGE.INVALID_KEY',
      () => checkKeys(declared, 10n as never, 'tasks', []),
    ],
    [
      'an id that is a symbol',
      'STORAGE.INVALID_KEY',
      () => checkKeys(declared, estate, 'tasks', [Symbol('a') as never]),
    ],
  ])('are refused with a code: %s', (_, code, call) => {
    expect(codeOf(call)).toBe(code);
  });
});
