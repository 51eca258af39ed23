import { describe, expect, it } from 'vitest';
import { actorId, addDays, type CalendarDate, type Change, calendarDate, instant, type Store } from 'wuye';
import { type ImportReport, importRows, mergeSheetRecord, undoImport } from 'wuye/imports';
import { type DogRecord, editRecord, type OwnerRecord, type PhoneNumber, recordIndex } from 'wuye/records';
import { DEFAULT_REFRESH_POLICY, sweepStale, withRefreshRules } from 'wuye/refresh';
import { createMemoryStore } from 'wuye/storage';
import { owner } from '../support/records.js';
import { context, dog, dogs, dump, estate, rowOf, SHEET_DATE, watched } from './support.js';

const phone = (text: string) => [text as PhoneNumber];
const actions = (report: ImportReport) => report.outcomes.map((outcome) => outcome.action);

async function handEdit(store: ReturnType<typeof createMemoryStore>, id: string, on = SHEET_DATE) {
  const stored = await store.get(estate, 'records', id);
  if (stored === null) throw new Error('no record');
  const record = stored.body as unknown as DogRecord;
  const edited = editRecord(record, { phones: phone('+8613900009999') }, { on, by: actorId('wang') });
  const change: Change = {
    type: 'put',
    collection: 'records',
    id,
    expect: stored.version,
    body: edited,
    index: recordIndex(edited),
  };
  expect((await store.commit(estate, [change])).ok).toBe(true);
}

describe('importing rows', () => {
  it('creates a record, an audit entry and one batch', async () => {
    const { store } = context();
    const report = await importRows(dogs(3), context(store));
    expect(actions(report)).toEqual(['created', 'created', 'created']);
    const { records, audit, import_batches: batches } = await dump(store);
    expect(records).toHaveLength(3);
    expect(audit).toHaveLength(3);
    expect(batches).toMatchObject([{ id: report.batch, body: { state: 'done', registers: [{ rows: 3 }] } }]);
  });

  it('stamps what belongs to the import, not to the caller', async () => {
    const { store } = context();
    const { batch, outcomes } = await importRows([rowOf(dog(1), 17)], context(store));
    const stored = await store.get(estate, 'records', outcomes[0]?.id ?? '');
    expect(stored?.body).toMatchObject({
      id: outcomes[0]?.id,
      recordedAt: '2026-11-21T01:00:00.000Z',
      source: { type: 'sheet', batch, sheet: '犬类登记表', row: 17, dated: '2026-11-21' },
    });
  });

  it('imports nothing twice', async () => {
    const { store, seen } = watched(createMemoryStore());
    await importRows(dogs(250), context(store));
    const before = { ...seen };
    const again = await importRows(dogs(250), context(store, { at: instant('2026-12-01T01:00:00.000Z') }));
    expect(again.batch).toBeNull();
    expect(new Set(actions(again))).toEqual(new Set(['unchanged']));
    expect(seen).toEqual(before);
  });

  it('keeps equal rows apart, the same on every import', async () => {
    const { store } = context();
    const rows = [rowOf(dog(1), 4), rowOf(dog(1), 5)];
    const [first, second] = (await importRows(rows, context(store))).outcomes;
    expect(first?.id).not.toBe(second?.id);
    expect(actions(await importRows(rows, context(store)))).toEqual(['unchanged', 'unchanged']);
  });

  it('gives ids that depend on the secret and hide the natural key', async () => {
    const one = await importRows(dogs(1), context());
    const other = await importRows(
      dogs(1),
      context(createMemoryStore(), { secret: 'another office secret' }),
    );
    expect(one.outcomes[0]?.id).toMatch(/^dog_[0-9a-f]{32}$/);
    expect(one.outcomes[0]?.id).not.toBe(other.outcomes[0]?.id);
  });

  it('refuses a short secret', async () => {
    await expect(importRows([], context(createMemoryStore(), { secret: 'short' }))).rejects.toMatchObject({
      code: 'KERNEL.INVALID_ARGUMENT',
    });
  });

  it('writes nothing on a dry run and reports the same', async () => {
    const { store, seen } = watched(createMemoryStore());
    const dry = await importRows(dogs(120), context(store, { dryRun: true }));
    expect(seen.commits).toBe(0);
    expect(dry.batch).toBeNull();
    const real = await importRows(dogs(120), context(store));
    expect(dry.outcomes).toEqual(real.outcomes);
  });

  it('tells its progress to the end', async () => {
    const told: [number, number][] = [];
    await importRows(
      dogs(250),
      context(createMemoryStore(), { onProgress: (done, total) => told.push([done, total]) }),
    );
    expect(told.at(-1)).toEqual([250, 250]);
    expect(told.length).toBeGreaterThan(1);
  });
});

describe('a run that was killed', () => {
  const first = instant('2026-11-21T01:00:00.000Z');
  const later = instant('2026-11-21T05:00:00.000Z');

  it.each([1, 2, 3, 4, 5, 6])('at commit %i ends in the same state when started again', async (failAt) => {
    const memory = createMemoryStore();
    const { store } = watched(memory, failAt);
    await expect(importRows(dogs(450), context(store, { at: first }))).rejects.toThrow('killed');
    await importRows(dogs(450), context(memory, { at: later }));
    const clean = createMemoryStore();
    // Killed before anything was written, the second run is the first one.
    await importRows(dogs(450), context(clean, { at: failAt === 1 ? later : first }));
    expect(await dump(memory)).toEqual(await dump(clean));
  });
});

describe('a sheet against a record', () => {
  it('updates what a newer sheet changes and keeps what it leaves blank', async () => {
    const { store } = context();
    const [created] = (await importRows([rowOf(dog(1), 4)], context(store))).outcomes;
    const { dogName: _blank, ...unnamed } = dog(1, { breed: '柴犬' });
    // A dog's name is part of its natural key: without it the row is another dog.
    const other = await importRows([rowOf(unnamed, 4, addDays(SHEET_DATE, 30))], context(store));
    expect(actions(other)).toEqual(['created']);
    const next = await importRows(
      [rowOf(dog(1, { breed: '柴犬' }), 9, addDays(SHEET_DATE, 30))],
      context(store),
    );
    expect(next.outcomes[0]).toMatchObject({ id: created?.id, action: 'updated', changed: ['breed'] });
  });

  it('escalates a field edited by hand since, once, and overwrites nothing', async () => {
    const store = createMemoryStore();
    const [created] = (await importRows([rowOf(dog(1), 4)], context(store))).outcomes;
    await handEdit(store, created?.id ?? '');
    for (let round = 0; round < 2; round += 1) {
      const report = await importRows([rowOf(dog(1), 4)], context(store));
      expect(report.outcomes[0]).toMatchObject({
        action: 'conflict',
        conflicts: [{ field: 'phones', reason: 'edited-by-hand', on: '2026-11-21' }],
      });
      const { records, escalations } = await dump(store);
      expect(records).toMatchObject([{ body: { phones: ['+8613900009999'] } }]);
      expect(escalations).toMatchObject([
        { body: { state: 'open', fields: [{ field: 'phones', onRecord: ['+8613900009999'] }] } },
      ]);
    }
  });

  it.each([
    ['the day before the sheet', -1, 'updated'],
    ['on the day of the sheet', 0, 'conflict'],
    ['the day after the sheet', 1, 'conflict'],
  ])('weighs an edit made %s', async (_, days, action) => {
    const store = createMemoryStore();
    const [created] = (await importRows([rowOf(dog(1), 4)], context(store))).outcomes;
    await handEdit(store, created?.id ?? '', addDays(SHEET_DATE, days));
    const report = await importRows([rowOf(dog(1), 4)], context(store));
    expect(actions(report)).toEqual([action]);
  });

  it('does not let an older sheet overwrite a newer one, but takes what is new in it', async () => {
    const store = createMemoryStore();
    await importRows([rowOf(dog(1), 4)], context(store));
    const older = rowOf(dog(1, { breed: '柴犬', coatColour: '黄' }), 4, addDays(SHEET_DATE, -30));
    const report = await importRows([older], context(store));
    expect(report.outcomes[0]).toMatchObject({
      action: 'conflict',
      changed: ['coatColour'],
      conflicts: [{ field: 'breed', reason: 'sheet-older', on: '2026-11-21' }],
    });
  });

  it('keeps the later verification', async () => {
    const store = createMemoryStore();
    await importRows([rowOf(dog(1), 4)], context(store));
    const verification = { on: addDays(SHEET_DATE, -60), means: 'sheet', fields: 'all' } as const;
    expect(actions(await importRows([rowOf(dog(1, { verification }), 4)], context(store)))).toEqual([
      'unchanged',
    ]);
    const fresh = { ...verification, on: SHEET_DATE };
    const report = await importRows([rowOf(dog(1, { verification: fresh }), 4)], context(store));
    expect(report.outcomes[0]?.changed).toEqual(['verification']);
  });

  it('keeps the office’s own columns and adds new ones', async () => {
    const store = createMemoryStore();
    await importRows([rowOf(dog(1, { extra: { 芯片号: '1' } }), 4)], context(store));
    await importRows([rowOf(dog(1, { extra: { 照片: '有' } }), 4)], context(store));
    expect((await dump(store)).records).toMatchObject([{ body: { extra: { 芯片号: '1', 照片: '有' } } }]);
  });
});

describe('undo', () => {
  it('takes back what a batch created and changed, and nothing else', async () => {
    const store = createMemoryStore();
    await importRows(dogs(150), context(store));
    const before = (await dump(store)).records;
    const changed = dogs(151).map((row) => ({
      ...row,
      record: { ...row.record, breed: '柴犬' } as DogRecord,
    }));
    const { batch } = await importRows(changed, context(store));
    expect((await dump(store)).records).toHaveLength(151);
    const result = await undoImport(batch ?? '', context(store));
    expect(result).toMatchObject({ ok: true, value: { kept: [] } });
    expect((await dump(store)).records).toEqual(before);
  });

  it('leaves alone what was changed since, and says so', async () => {
    const store = createMemoryStore();
    const { batch, outcomes } = await importRows(dogs(2), context(store));
    await handEdit(store, outcomes[1]?.id ?? '');
    const result = await undoImport(batch ?? '', context(store));
    expect(result).toMatchObject({ ok: true, value: { undone: [outcomes[0]?.id], kept: [outcomes[1]?.id] } });
    expect((await dump(store)).records).toHaveLength(1);
  });

  it('withdraws escalations that nobody took up', async () => {
    const store = createMemoryStore();
    const [created] = (await importRows([rowOf(dog(1), 4)], context(store))).outcomes;
    await handEdit(store, created?.id ?? '');
    const { batch } = await importRows([rowOf(dog(1, { coatColour: '黄' }), 4)], context(store));
    expect((await dump(store)).escalations).toHaveLength(1);
    await undoImport(batch ?? '', context(store));
    expect((await dump(store)).escalations).toHaveLength(0);
  });

  it('is taken up again after it was killed', async () => {
    const memory = createMemoryStore();
    const { batch } = await importRows(dogs(250), context(memory));
    const { store } = watched(memory, 3);
    await expect(undoImport(batch ?? '', context(store))).rejects.toThrow('killed');
    await undoImport(batch ?? '', context(memory));
    const { records, import_batches: batches } = await dump(memory);
    expect(records).toEqual([]);
    expect(batches).toMatchObject([{ body: { state: 'undone', undone: { by: 'li' } } }]);
  });

  it('lets the same content be imported again as a new batch', async () => {
    const store = createMemoryStore();
    const first = await importRows(dogs(2), context(store));
    await undoImport(first.batch ?? '', context(store));
    const second = await importRows(dogs(2), context(store));
    expect(second.batch).not.toBe(first.batch);
    expect(actions(second)).toEqual(['created', 'created']);
  });

  it('tells an unknown batch and one that is undone', async () => {
    const store = createMemoryStore();
    expect(await undoImport('bat_none', context(store))).toMatchObject({
      issues: [{ code: 'BATCH_UNKNOWN' }],
    });
    const { batch } = await importRows(dogs(1), context(store));
    await undoImport(batch ?? '', context(store));
    expect(await undoImport(batch ?? '', context(store))).toMatchObject({
      issues: [{ code: 'BATCH_ALREADY_UNDONE' }],
    });
  });
});

describe('records that changed since', () => {
  const put = async (store: Store, id: string, change: (record: DogRecord) => DogRecord) => {
    const stored = await store.get(estate, 'records', id);
    if (stored === null) throw new Error('no record');
    const record = change(stored.body as unknown as DogRecord);
    const result = await store.commit(estate, [
      {
        type: 'put',
        collection: 'records',
        id,
        expect: stored.version,
        body: record,
        index: recordIndex(record),
      },
    ]);
    expect(result.ok).toBe(true);
  };
  const created = async (store: Store, row = rowOf(dog(1), 4)) =>
    (await importRows([row], context(store))).outcomes[0]?.id ?? '';

  it('an older sheet that fills a gap does not make the record older', async () => {
    const store = createMemoryStore();
    await created(store);
    await importRows([rowOf(dog(1, { coatColour: '黄' }), 4, addDays(SHEET_DATE, -60))], context(store));
    const report = await importRows(
      [rowOf(dog(1, { breed: '柴犬' }), 4, addDays(SHEET_DATE, -30))],
      context(store),
    );
    expect(report.outcomes[0]).toMatchObject({
      changed: [],
      conflicts: [{ field: 'breed', reason: 'sheet-older' }],
    });
  });

  it('a sheet without a date yields to a dated one and to a hand edit, but fills gaps', async () => {
    const undated = (record: DogRecord) => {
      const { dated: _none, ...row } = rowOf(record, 4);
      return row;
    };
    const store = createMemoryStore();
    const id = await created(store);
    const report = await importRows([undated(dog(1, { breed: '柴犬', coatColour: '黄' }))], context(store));
    expect(report.outcomes[0]).toMatchObject({
      changed: ['coatColour'],
      conflicts: [{ field: 'breed', reason: 'sheet-undated', on: '2026-11-21' }],
    });
    await handEdit(store, id, addDays(SHEET_DATE, -300));
    const again = await importRows([undated(dog(1))], context(store));
    expect(again.outcomes[0]?.conflicts).toMatchObject([{ field: 'phones', reason: 'edited-by-hand' }]);
  });

  it.each([
    ['the day after it', 1, ['breed', 'coatColour'], []],
    ['the day itself', 0, ['coatColour'], ['breed']],
    ['the day before it', -1, ['coatColour'], ['breed']],
    ['no date', null, ['coatColour'], ['breed']],
  ])('a record entered by hand against a sheet that bears %s', (_, days, changed, conflicts) => {
    const enteredOn = calendarDate('2026-11-21');
    // Late in the evening of the day before by UTC.
    const byHand = dog(1, { recordedAt: instant('2026-11-20T17:00:00.000Z') });
    const from = (facts: Partial<DogRecord>, dated: CalendarDate | null): DogRecord => {
      const source = { type: 'sheet', batch: 'bat_1', sheet: '犬', row: 4 } as const;
      return dog(1, { ...facts, source: dated === null ? source : { ...source, dated } });
    };
    const dated = days === null ? null : addDays(enteredOn, days);
    const merged = mergeSheetRecord(byHand, from({ breed: '柴犬', coatColour: '黄' }, dated));
    expect(merged.changed).toEqual(changed);
    expect(merged.conflicts).toEqual(
      conflicts.map((field) => ({ field, reason: 'edited-by-hand', on: enteredOn })),
    );
    // What an older sheet filled in does not make the entry older.
    const again = mergeSheetRecord(merged.record, from({ phones: phone('+8613700000000') }, enteredOn));
    expect(again.changed).toEqual([]);
    expect(again.conflicts.map(({ field }) => field)).toContain('phones');
  });

  it.each([
    ['the day before the verification', '2026-11-17', 'visit', 'all', ['verified-since']],
    ['the day of the verification', '2026-11-18', 'visit', 'all', []],
    ['no date', null, 'phone', 'all', ['verified-since']],
    ['the day before a verification of this field', '2026-11-17', undefined, ['breed'], ['verified-since']],
    ['the day before a verification of another field', '2026-11-17', 'visit', ['phones'], []],
    ['the day before a verification that a sheet brought', '2026-11-17', 'sheet', 'all', []],
  ] as const)(
    'a value that somebody confirmed, against a sheet that bears %s',
    (_, dated, means, fields, reasons) => {
      const sheet = { type: 'sheet', batch: 'bat_1', sheet: '犬', row: 4 } as const;
      const on = calendarDate('2026-11-18');
      const verification = { on, ...(means === undefined ? {} : { means }), fields };
      const stored = dog(1, { source: sheet, verification });
      const source = dated === null ? sheet : { ...sheet, dated: calendarDate(dated) };
      const { verification: _none, ...row } = dog(1, { source, breed: '柴犬', coatColour: '黄' });
      const merged = mergeSheetRecord(stored, row);
      expect(merged.conflicts).toEqual(reasons.map((reason) => ({ field: 'breed', reason, on })));
      // A gap is filled all the same.
      expect(merged.changed).toEqual(reasons.length > 0 ? ['coatColour'] : ['breed', 'coatColour']);
    },
  );

  describe('the household, which is read out of the family members', () => {
    const text = '孙娟(女儿,2021-03-17)';
    const household = [{ name: '孙娟', relation: '女儿', bornOn: calendarDate('2021-03-17') }];
    const from = (on: string, facts: Partial<OwnerRecord>) =>
      owner('own_1', {
        source: { type: 'sheet', batch: 'bat_1', sheet: '业主', row: 4, dated: calendarDate(on) },
        ...facts,
      });
    const stored = from('2026-11-01', { familyMembers: text, household });

    it('goes with a text that cannot be read, rather than tell of the old one', () => {
      const unread = from('2026-11-21', { familyMembers: '两个孩子' });
      const { record, changed } = mergeSheetRecord(stored, unread);
      expect(changed).toEqual(['familyMembers', 'household']);
      expect(record).toMatchObject({ familyMembers: '两个孩子' });
      expect(record).not.toHaveProperty('household');
    });

    it('stays where the text stays: blank, older, or edited by hand', () => {
      const other = { familyMembers: '孙强(儿子)', household: [{ name: '孙强', relation: '儿子' }] };
      const blank = mergeSheetRecord(stored, from('2026-11-21', {}));
      const older = mergeSheetRecord(stored, from('2026-10-01', other));
      const stamp = { on: calendarDate('2026-11-20'), by: actorId('wang') };
      const edited = editRecord(stored, { familyMembers: `${text}、` }, stamp);
      const late = mergeSheetRecord(edited, from('2026-11-10', other));
      for (const { record, changed } of [blank, older, late]) {
        expect(changed).toEqual([]);
        expect(record).toMatchObject({ household });
      }
      // Accepted, both change together.
      const reason = 'edited-by-hand';
      expect(late.conflicts).toMatchObject([
        { field: 'familyMembers', reason },
        { field: 'household', reason },
      ]);
    });

    it('is taken with its text', () => {
      const other = { familyMembers: '孙强(儿子)', household: [{ name: '孙强', relation: '儿子' }] };
      expect(mergeSheetRecord(stored, from('2026-11-21', other)).record).toMatchObject(other);
    });
  });

  it('a column of the office’s own that was edited by hand is not overwritten', async () => {
    const store = createMemoryStore();
    const id = await created(store, rowOf(dog(1, { extra: { 芯片号: '1' } }), 4));
    await put(store, id, (record) =>
      editRecord(record, { extra: { 芯片号: '2' } }, { on: SHEET_DATE, by: actorId('wang') }),
    );
    const report = await importRows([rowOf(dog(1, { extra: { 芯片号: '1' } }), 4)], context(store));
    expect(report.outcomes[0]?.conflicts).toMatchObject([{ field: 'extra', reason: 'edited-by-hand' }]);
    expect((await dump(store)).records).toMatchObject([{ body: { extra: { 芯片号: '2' } } }]);
  });

  it('a question about the office’s own columns proposes the sheet’s beside those that it does not have', async () => {
    const store = createMemoryStore();
    const id = await created(store, rowOf(dog(1, { extra: { 芯片号: '1', 绝育: '是' } }), 4));
    await put(store, id, (record) =>
      editRecord(record, { extra: { 芯片号: '2', 绝育: '是' } }, { on: SHEET_DATE, by: actorId('wang') }),
    );
    await importRows([rowOf(dog(1, { extra: { 芯片号: '1', 照片: '有' } }), 4)], context(store));
    // Accepted as it stands, it must not take away what only the record has.
    expect((await dump(store)).escalations).toMatchObject([
      { body: { fields: [{ field: 'extra', proposed: { 芯片号: '1', 绝育: '是', 照片: '有' } }] } },
    ]);
  });

  it('a unit renumbered since meets its record, not a new one', async () => {
    const store = createMemoryStore();
    const id = await created(store);
    await put(store, id, (record) => ({ ...record, unit: '1-1-301' as DogRecord['unit'] }));
    const later = await importRows(
      [rowOf(dog(1, { unit: '1-1-301' as DogRecord['unit'] }), 4)],
      context(store),
    );
    expect(later.outcomes).toMatchObject([{ id, action: 'unchanged' }]);
    // Who lives there now is somebody else, and does not get the old record.
    const [next] = (await importRows([rowOf(dog(1), 4)], context(store))).outcomes;
    expect(next?.action).toBe('created');
    expect(next?.id).not.toBe(id);
  });

  it('a name corrected by hand is a conflict with the sheet that still has the old one', async () => {
    const store = createMemoryStore();
    const id = await created(store);
    await put(store, id, (record) =>
      editRecord(record, { keeperName: '王方' }, { on: SHEET_DATE, by: actorId('wang') }),
    );
    const report = await importRows([rowOf(dog(1), 4)], context(store));
    expect(report.outcomes).toMatchObject([{ id, action: 'conflict', conflicts: [{ field: 'keeperName' }] }]);
  });

  it.each([
    ['of the day that it was closed', 0, 'unchanged'],
    ['of a later day', 1, 'conflict'],
  ])('a closed record takes nothing from a sheet %s', async (_, days, action) => {
    const store = createMemoryStore();
    const id = await created(store);
    await put(store, id, (record) => ({
      ...record,
      status: { state: 'closed', on: SHEET_DATE, reason: '已搬离' },
    }));
    const verification = { on: addDays(SHEET_DATE, 1), means: 'sheet', fields: 'all' } as const;
    const row = rowOf(
      dog(1, { breed: '柴犬', verification, extra: { 照片: '有' } }),
      4,
      addDays(SHEET_DATE, days),
    );
    const report = await importRows([row], context(store));
    expect(report.outcomes[0]).toMatchObject({ action, changed: [] });
    expect((await dump(store)).records).toMatchObject([
      { body: { breed: '柯基', verification: { on: '2026-11-03' } } },
    ]);
  });

  it('the owners’ committee archive is not imported from sheets', async () => {
    const record = { ...dog(1), kind: 'committee-document' } as never;
    await expect(importRows([rowOf(record, 4)], context())).rejects.toMatchObject({
      code: 'KERNEL.INVALID_ARGUMENT',
    });
  });

  it('an edit made while a killed run was down survives the undo of the run', async () => {
    const memory = createMemoryStore();
    await expect(importRows(dogs(250), context(watched(memory, 3).store))).rejects.toThrow('killed');
    const [first] = (
      await memory.list(estate, { collection: 'records', index: 'by_kind', equal: { kind: 'dog' }, limit: 1 })
    ).items;
    await put(memory, first?.id ?? '', (record) =>
      editRecord(record, { coatColour: '黑' }, { on: SHEET_DATE, by: actorId('wang') }),
    );
    const { batch } = await importRows(dogs(250), context(memory));
    expect(await undoImport(batch ?? '', context(memory))).toMatchObject({ value: { kept: [first?.id] } });
    expect((await dump(memory)).records).toMatchObject([{ id: first?.id, body: { coatColour: '黑' } }]);
  });

  it('an undo that had to keep something can be repeated', async () => {
    const store = createMemoryStore();
    const { batch, outcomes } = await importRows(dogs(2), context(store));
    const id = outcomes[0]?.id ?? '';
    await put(store, id, (record) => ({ ...record, breed: '柴犬' }));
    expect(await undoImport(batch ?? '', context(store))).toMatchObject({ value: { kept: [id] } });
    await put(store, id, (record) => ({ ...record, breed: '柯基' }));
    expect(await undoImport(batch ?? '', context(store))).toMatchObject({ value: { kept: [] } });
    expect((await dump(store)).records).toEqual([]);
  });

  it('an undo leaves an escalation that somebody decided', async () => {
    const store = createMemoryStore();
    const id = await created(store);
    await handEdit(store, id);
    const { batch } = await importRows([rowOf(dog(1, { coatColour: '黄' }), 4)], context(store));
    const [open] = (
      await store.list(estate, {
        collection: 'escalations',
        index: 'by_state',
        equal: { state: 'open' },
        limit: 1,
      })
    ).items;
    if (open === undefined) throw new Error('no escalation');
    const body = { ...open.body, state: 'resolved' };
    await store.commit(estate, [
      {
        type: 'put',
        collection: 'escalations',
        id: open.id,
        expect: open.version,
        body,
        index: { state: 'resolved', since: '2026-11-21' },
      },
    ]);
    await undoImport(batch ?? '', context(store));
    expect((await dump(store)).escalations).toMatchObject([{ id: open.id }]);
  });

  it('an undo ends the import that still runs, and nothing is left of it', async () => {
    const store = createMemoryStore();
    let begun: Promise<unknown> | null = null;
    const running = importRows(
      dogs(450),
      context(store, {
        onProgress: () => {
          begun ??= store
            .list(estate, {
              collection: 'import_batches',
              index: 'by_state',
              equal: { state: 'running' },
              limit: 1,
            })
            .then(({ items }) => undoImport(items[0]?.id ?? '', context(store)));
        },
      }),
    );
    await expect(running).rejects.toMatchObject({ code: 'IMPORTS.BATCH_UNDONE' });
    await begun;
    expect((await dump(store)).records).toEqual([]);
  });
});

describe('what stores and policies differ in', () => {
  it('fits its commits into what a store takes', async () => {
    const memory = createMemoryStore();
    const sizes: number[] = [];
    const store: Store = {
      ...memory,
      capabilities: { ...memory.capabilities, maxChanges: 100 },
      commit: (at, changes) => {
        sizes.push(changes.length);
        return memory.commit(at, changes);
      },
    };
    const { batch } = await importRows(dogs(250), context(store));
    expect(await undoImport(batch ?? '', context(store))).toMatchObject({ value: { kept: [] } });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
    expect((await dump(memory)).records).toEqual([]);
  });

  it('fits them also where every row is a conflict', async () => {
    const memory = createMemoryStore();
    const sizes: number[] = [];
    const store: Store = {
      ...memory,
      capabilities: { ...memory.capabilities, maxChanges: 100 },
      commit: (at, changes) => {
        sizes.push(changes.length);
        return memory.commit(at, changes);
      },
    };
    await importRows(dogs(150), context(store));
    const older = dogs(150).map((row) => ({
      ...row,
      dated: addDays(SHEET_DATE, -30),
      record: { ...row.record, breed: '柴犬', coatColour: '黄' } as DogRecord,
    }));
    await importRows(older, context(store));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
    expect((await dump(memory)).escalations).toHaveLength(150);
  });

  it('indexes records under the policy that the host sweeps under', async () => {
    const rule = { period: { unit: 'calendar-month', count: 1 }, clause: 'CIM-4.1.6' } as const;
    const contact = { fields: ['phones'], period: { unit: 'calendar-month', count: 1 } } as const;
    const refreshPolicy = withRefreshRules(
      DEFAULT_REFRESH_POLICY,
      { id: 'groups', version: '1', effectiveFrom: SHEET_DATE },
      { dog: { ...rule, fieldGroups: { contact } } },
    );
    const store = createMemoryStore();
    const partly = { on: SHEET_DATE, fields: ['breed'] };
    await importRows([rowOf(dog(1, { verification: partly }), 4)], context(store, { refreshPolicy }));
    const stale: string[] = [];
    for await (const page of sweepStale(store, estate, refreshPolicy, SHEET_DATE)) {
      stale.push(...page.map(({ freshness }) => freshness.state));
    }
    expect(stale).toEqual(['never-verified']);
  });
});

describe('two imports at once', () => {
  it('of the same content make one state', async () => {
    const store = createMemoryStore();
    await Promise.all([importRows(dogs(300), context(store)), importRows(dogs(300), context(store))]);
    const { records, audit, import_batches: batches } = await dump(store);
    expect(records).toHaveLength(300);
    expect(audit).toHaveLength(300);
    expect(batches).toMatchObject([{ body: { state: 'done' } }]);
  });
});
