import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorId, estateId, instant, recordId } from 'wuye';
import {
  type Cell,
  columnOf,
  FORMS,
  type FormColumn,
  type FormId,
  formOf,
  type Row,
  readRegister,
  readSheet,
  toRecord,
} from 'wuye/forms';
import { csvSheets, REGISTERS } from './support/estate.js';
import { AS_OF, GOOD, readGood, readOne, sheetOf } from './support/sheet.js';

const PROVENANCE = {
  id: recordId('rec_1'),
  estate: estateId('est_1'),
  recordedBy: actorId('li'),
  recordedAt: instant('2026-11-21T01:00:00.000Z'),
  batch: 'bat_1',
  sheet: 'Sheet1',
};

const WORDS = [
  ...new Set(
    FORMS.flatMap(({ id, columns }) => [
      ...Object.values(GOOD[id]),
      ...columns.flatMap(({ words = [] }) => words.flatMap(({ word, aliases }) => [word, ...aliases])),
    ]),
  ),
  ...[
    '无',
    '/',
    '合计',
    '同上',
    '长期',
    '#REF!',
    '=1+1',
    '3.6E+17',
    '__proto__',
    '𠮷',
    '\ud842',
    '\0',
    '2026-02-30',
  ],
];

/** Anything that a cell may hold, and much that it should not. */
const anyCell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789+-/、 .年月日栋单元室AX转()'), maxLength: 24 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(null, undefined),
) as fc.Arbitrary<Cell>;

const formIds = fc.constantFrom(...FORMS.map(({ id }) => id));
const allColumns = (form: FormId, fill: (column: FormColumn) => Cell) =>
  sheetOf(form, Object.fromEntries(formOf(form).columns.map((column) => [column.id, fill(column)])));
const headerOf = (form: FormId): Row => allColumns(form, () => null)[0] ?? [];

describe('whatever stands in the cells', () => {
  test('every row is accounted for, and what is accepted becomes a record', () => {
    fc.assert(
      fc.property(formIds, fc.array(fc.array(anyCell, { maxLength: 20 }), { maxLength: 8 }), (form, rows) => {
        const reading = readGood(form, [headerOf(form), ...rows]);
        const { accepted, rejected, skipped } = reading;
        const numbers = [...accepted, ...rejected, ...skipped].map(({ row }) => row).sort((a, b) => a - b);
        expect(numbers).toEqual(rows.map((_, at) => at + 2));
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  test('one odd cell in a good row: accepted as a record of its kind, or refused for that column', () => {
    fc.assert(
      fc.property(formIds, fc.nat(), anyCell, (form, pick, cell) => {
        const columns = formOf(form).columns;
        const { id } = columns[pick % columns.length] as FormColumn;
        const { accepted, errors, reading } = readOne(form, { [id]: cell });
        if (accepted !== undefined && formOf(form).recordKind !== null) {
          const record = toRecord(form, accepted, PROVENANCE);
          expect(record.ok ? [] : record.issues, `${form} ${id}`).toEqual([]);
        }
        for (const { column } of errors)
          expect([id, columnOf(formOf(form), id)?.id === 'idKind' ? 'idNumber' : id]).toContain(column);
        expect(reading.accepted.length + reading.rejectedCount + reading.skipped.length).toBe(1);
      }),
      {
        numRuns: 1000,
        // A cell of which nothing can be seen is blank: a control alone, and beside a word of a list.
        examples: [
          ['supplierStaff', 26903319, '\u0001'],
          ['commercialApplication', 14, '样稿、\u3164'],
        ],
      },
    );
  });

  test('no sheet makes the reader throw', () => {
    const odd = fc.oneof(
      anyCell,
      fc.constantFrom<unknown>({}, [], { text: 'x' }, Symbol('x'), 10n),
    ) as fc.Arbitrary<Cell>;
    const label = fc.constantFrom(
      ...FORMS.flatMap(({ columns }) => columns.flatMap((c) => [c.header, ...c.aliases])),
    );
    const sheet = fc.array(fc.array(fc.oneof(odd, label), { maxLength: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(formIds, sheet, (form, rows) => {
        readRegister(form, rows);
        readSheet(rows);
      }),
    );
  });
});

/** The estate's registers, and what was read of them. */
const estate = csvSheets('utf-8');
const recordsOf = (form: FormId, rows: readonly Row[]) => {
  const { accepted, rejected, skipped } = readGood(form, rows);
  return {
    accepted: accepted.map(({ row, values, extra }) => ({ row, values, extra })),
    rejected: rejected.map(({ row, errors }) => [
      row,
      errors.map(({ column, code }) => `${column} ${code}`).sort(),
    ]),
    skipped,
  };
};

describe('the same sheet in another dress gives the same rows', () => {
  const registers = fc.constantFrom(...REGISTERS);

  test('columns in another order', () => {
    fc.assert(
      fc.property(registers, fc.infiniteStream(fc.nat()), (form, stream) => {
        const rows = estate.get(form) ?? [];
        const header = rows[2] ?? [];
        const order = header
          .map((_, at) => ({ at, by: stream.next().value as number }))
          // A sum is known by the first cells of its row: the running number stays in front.
          .sort((a, b) => (a.at === 0 ? -1 : b.at === 0 ? 1 : a.by - b.by))
          .map(({ at }) => at);
        const shuffled = rows.map((row, at) => (at < 2 ? row : order.map((position) => row[position])));
        expect(recordsOf(form, shuffled)).toEqual(recordsOf(form, rows));
      }),
      { numRuns: 40 },
    );
  });

  test('other labels, dressed', () => {
    const dress = [
      (s: string) => s,
      (s: string) => `*${s}`,
      (s: string) => `${s}（必填）`,
      (s: string) => [...s].join('　'),
      (s: string) => `${s.slice(0, 1)}\n${s.slice(1)}`,
    ];
    fc.assert(
      fc.property(registers, fc.infiniteStream(fc.nat()), (form, stream) => {
        const next = () => stream.next().value as number;
        const rows = estate.get(form) ?? [];
        const { columns } = readGood(form, rows).header;
        const header = columns.map(({ header: written, column: id }) => {
          const column = id === null ? undefined : columnOf(formOf(form), id);
          if (column === undefined) return written;
          const labels = [column.header, ...column.aliases];
          const label = labels[next() % labels.length] ?? column.header;
          return (dress[next() % dress.length] ?? String)(label);
        });
        expect(
          recordsOf(
            form,
            rows.map((row, at) => (at === 2 ? header : row)),
          ),
        ).toEqual(recordsOf(form, rows));
      }),
      { numRuns: 40 },
    );
  });

  const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  const spaced = (text: string) => `　${text} \u200b`;
  const NORMALISED = [
    'date',
    'dateOrOpenEnded',
    'phones',
    'plates',
    'uscc',
    'residentId',
    'idNumber',
    'passport',
    'unit',
    'building',
    'entrance',
    'room',
    'number',
    'integer',
    'enum',
    'code',
    'name',
  ];

  test('full width, and blanks at the ends', () => {
    fc.assert(
      fc.property(registers, fc.infiniteStream(fc.nat()), (form, stream) => {
        const rows = estate.get(form) ?? [];
        const { header } = readGood(form, rows);
        const dirty = rows.map((row, at) =>
          at <= 2
            ? row
            : row.map((cell, position) => {
                const id = header.columns[position]?.column ?? '';
                const type = columnOf(formOf(form), id)?.type ?? '';
                if (!NORMALISED.includes(type) || typeof cell !== 'string' || cell.trim() === '') return cell;
                const dirt = (stream.next().value as number) % 4;
                return dirt === 0
                  ? wide(cell)
                  : dirt === 1
                    ? spaced(cell)
                    : dirt === 2
                      ? spaced(wide(cell))
                      : cell;
              }),
        );
        expect(recordsOf(form, dirty)).toEqual(recordsOf(form, rows));
      }),
      { numRuns: 40 },
    );
  });

  test('values written out again are read as they were', () => {
    for (const form of REGISTERS) {
      const reading = readGood(form, estate.get(form) ?? []);
      for (const { values } of reading.accepted) {
        const cells = Object.entries(values).map(([id, value]) => [
          id,
          Array.isArray(value) ? value.join('/') : value,
        ]);
        const again = readGood(form, sheetOf(form, Object.fromEntries(cells)), { asOf: AS_OF });
        expect(again.accepted[0]?.values).toEqual(values);
      }
    }
  });
});

test('nothing is kept between calls', () => {
  const rows = estate.get('ownerCard') ?? [];
  const first = JSON.stringify(readRegister('ownerCard', rows));
  readRegister('ownerCard', rows, { defaultCountry: 'TW' });
  readRegister('ownerCard', rows.toReversed());
  expect(JSON.stringify(readRegister('ownerCard', rows))).toBe(first);
});
