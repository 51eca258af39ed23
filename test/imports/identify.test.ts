import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actorId, recordId } from 'wuye';
import { identifyRecords } from 'wuye/imports';
import { type DogRecord, editRecord } from 'wuye/records';
import { dog, estate, SHEET_DATE } from './support.js';

const SECRET = 'a secret of the office';
const edited = (record: DogRecord, keeperName: string) =>
  editRecord(record, { keeperName }, { on: SHEET_DATE, by: actorId('wang') });

it('gives no id twice, whatever is on file and was edited or moved since, and all again in the same order', () => {
  const rows = fc.array(
    fc.record({ unit: fc.integer({ min: 1, max: 3 }), keeper: fc.constantFrom('王芳', '李明') }),
  );
  const moves = fc.array(fc.constantFrom('as it was', 'corrected', 'moved'), { maxLength: 12 });
  fc.assert(
    fc.property(rows, rows, moves, (first, second, changes) => {
      const records = (given: typeof first) =>
        given.map(({ unit, keeper }) => dog(unit, { keeperName: keeper }));
      const ids = identifyRecords(estate, SECRET, records(first), []);
      const onFile = records(first).map((record, at) => {
        const stored = { ...record, id: ids[at] ?? recordId('none') };
        if (changes[at] === 'corrected') return edited(stored, '李明');
        return changes[at] === 'moved' ? { ...stored, unit: dog(3).unit } : stored;
      });
      expect(new Set(ids).size).toBe(first.length);
      const again = identifyRecords(estate, SECRET, records(second), onFile);
      expect(new Set(again).size).toBe(second.length);
      if (changes.every((change) => change === 'as it was')) {
        expect(identifyRecords(estate, SECRET, records(first), [...onFile].reverse())).toEqual(ids);
      }
    }),
  );
});

it('a sheet with the corrected row and the old one meets the record once', () => {
  const [id] = identifyRecords(estate, SECRET, [dog(1)], []);
  const onFile = [edited({ ...dog(1), id: id ?? recordId('none') }, '王方')];
  for (const rows of [
    [dog(1), dog(1, { keeperName: '王方' })],
    [dog(1, { keeperName: '王方' }), dog(1)],
  ]) {
    const ids = identifyRecords(estate, SECRET, rows, onFile);
    expect(ids[rows.findIndex((row) => row.keeperName === '王方')]).toBe(id);
    expect(new Set(ids).size).toBe(2);
  }
});

it('a row meets the open record, not one of the same key that was closed before', () => {
  const [id = recordId('none')] = identifyRecords(estate, SECRET, [dog(1)], []);
  const status = { state: 'closed', on: SHEET_DATE, reason: '搬离' } as const;
  const onFile = [
    { ...dog(1), id, status },
    { ...dog(1), id: recordId('dog_back') },
  ];
  expect(identifyRecords(estate, SECRET, [dog(1)], onFile)).toEqual(['dog_back']);
  expect(identifyRecords(estate, SECRET, [dog(1), dog(1)], onFile)).toEqual(['dog_back', id]);
});
