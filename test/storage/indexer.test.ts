import { describe, expect, it } from 'vitest';
import type { DogRecord } from 'wuye/records';
import { DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
import { COLLECTIONS, createIndexer, recordIndexUnder } from 'wuye/storage';

const from = '2026-11-01';
const until = '2026-11-30';
const at = '2026-11-21T16:30:00.000Z';
const dog = { kind: 'dog', unit: '3-2-1201', status: { state: 'open' } };
const booking = { board: 'board_1', from, until: 'open-ended' };
const posting = { state: 'posted', condition: 'good', board: 'board_1', notice: 'ntc_1', from, until };

/** A document of each collection, as far as its index looks, with the index that it should have. */
const EXAMPLES: readonly (readonly [string, object, Readonly<Record<string, string>>])[] = [
  ['records', dog, { kind: 'dog', state: 'open', verified_on: '', unit: '3-2-1201' }],
  ['committee_archive', dog, { kind: 'dog', state: 'open', verified_on: '', unit: '3-2-1201' }],
  [
    'cycles',
    { kind: 'dog', month: '2026-11', state: 'open' },
    { kind: 'dog', month: '2026-11', state: 'open' },
  ],
  ['cycle_cases', { cycle: 'cyc_1', state: 'open' }, { cycle: 'cyc_1', state: 'open', assignee: '' }],
  ['tasks', { state: 'open', role: 'clerk', dueOn: until }, { state: 'open', role: 'clerk', due_on: until }],
  ['escalations', { state: 'open', raisedOn: from }, { state: 'open', since: from }],
  ['import_batches', { state: 'done', startedAt: at }, { state: 'done', started_at: at }],
  ['audit', { subject: 'own_1', at }, { subject: 'own_1', batch: '', at }],
  ['persons', { state: 'merged' }, { state: 'merged' }],
  ['units', { state: 'current', since: from }, { state: 'current', since: from }],
  ['lookups', { value: '苏E12345', owner: 'own_1' }, { value: '苏E12345', owner: 'own_1' }],
  [
    'notices',
    { state: 'draft', content: { validity: { until: 'open-ended' }, publishOn: from }, reviewDueOn: until },
    {
      state: 'draft',
      number: '',
      valid_until: '9999-12-31',
      publish_on: from,
      review: 'open',
      review_due_on: until,
    },
  ],
  ['boards', { place: 'lobby' }, { place: 'lobby' }],
  [
    'bookings',
    { ...booking, for: { kind: 'notice', notice: 'ntc_1' } },
    { board: 'board_1', holder: 'ntc_1', from_on: from, until_on: '9999-12-31' },
  ],
  [
    'postings',
    { ...posting, posted: { at }, takenDown: { at } },
    {
      state: 'posted',
      condition: 'good',
      board: 'board_1',
      notice: 'ntc_1',
      from_on: from,
      until_on: until,
      seen_on: '2026-11-22',
      down_on: '2026-11-22',
    },
  ],
  [
    'deliveries',
    { notice: 'ntc_1', state: 'planned', dueOn: until },
    { notice: 'ntc_1', state: 'planned', due_on: until },
  ],
  ['archives', { month: '2026-11', state: 'closed' }, { month: '2026-11', state: 'closed' }],
  [
    'applications',
    { state: 'received', received: { at }, shop: { unit: 'S-12' }, wanted: {} },
    { state: 'received', since: at, unit: 'S-12', post_from: '' },
  ],
  [
    'access_log',
    { record: 'own_1', by: 'li', granted: false, at },
    { record: 'own_1', person: '', actor: 'li', granted: 'no', at },
  ],
  ['access_chain', { month: '2026-11', sequence: 17 }, { month: '2026-11', sequence: '000000017' }],
  ['inspection_plans', { id: '2026', state: 'approved' }, { state: 'approved', year: '2026' }],
  [
    'inspections',
    { state: 'planned', kind: 'self-check', window: { from, until }, measures: [] },
    { state: 'planned', kind: 'self-check', due_on: until, starts_on: from },
  ],
  ['rights_requests', { state: 'received', dueOn: until }, { state: 'received', person: '', due_on: until }],
  [
    'disclosures',
    { recipient: { kind: 'police' }, kind: 'tenant', at },
    { recipient: 'police', kind: 'tenant', given_at: at },
  ],
];

describe('the indexer of the library', () => {
  it.each(EXAMPLES)('tells the fields of %s', (collection, body, index) => {
    expect(createIndexer()(collection, body)).toEqual(index);
  });

  it('knows every collection, and tells just the fields that it declares', () => {
    expect(EXAMPLES.map(([collection]) => collection)).toEqual(COLLECTIONS.map(({ name }) => name));
    const told = EXAMPLES.map(([, , index]) => Object.keys(index).sort());
    expect(told).toEqual(COLLECTIONS.map(({ fields }) => [...fields].sort()));
  });

  it('tells days in the zone of the estate', () => {
    const indexOf = createIndexer({ zone: 'America/Havana' });
    const seen = { ...posting, posted: { at } };
    expect(indexOf('postings', seen)).toMatchObject({ seen_on: '2026-11-21', down_on: '' });
  });

  it('refuses a collection of a host by its name', () => {
    expect(() => createIndexer()('parcels', {})).toThrow(
      'STORAGE.UNKNOWN_COLLECTION: parcels is no collection of the library',
    );
  });
});

describe('the date of a record in its index', () => {
  const record = {
    ...dog,
    verification: { on: '2026-10-01', fields: ['phones'] },
    verifiedGroups: { papers: '2026-01-15' },
  } as unknown as DogRecord;
  const rules = { ...DEFAULT_REFRESH_POLICY.rules, dog: null };
  const unwatched = { ...DEFAULT_REFRESH_POLICY, rules };

  it('is the oldest of the parts that the policy asks for', () => {
    expect(recordIndexUnder(record).verified_on).toBe('2026-10-01');
    expect(createIndexer()('records', record).verified_on).toBe('2026-10-01');
  });

  it('is the oldest that the record holds where the policy does not watch its kind', () => {
    expect(recordIndexUnder(record, unwatched).verified_on).toBe('2026-01-15');
    expect(createIndexer({ refreshPolicy: unwatched })('records', record).verified_on).toBe('2026-01-15');
  });
});
