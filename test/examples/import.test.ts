import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from 'wuye';
import { importSheet } from '../../examples/03-import/import-sheet.js';
import { read } from '../../examples/03-import/read.js';
import { SHEET } from '../../examples/03-import/sheet.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';

const lines: string[] = [];
beforeAll(() => importSheet((line) => void lines.push(line)));

/** The lines that belong to a heading: those below it that are indented. */
function below(heading: string): readonly string[] {
  const rest = lines.slice(lines.indexOf(heading) + 1);
  const end = rest.findIndex((line) => !line.startsWith('  '));
  return rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim());
}

describe('the import of a messy sheet', () => {
  it('prints what the guide shows', async () => {
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(ROOT, 'examples/03-import/output.txt'));
  });

  it('reads what a person would, and leaves out sums, the second header and the note', () => {
    const rows = read('车位', SHEET, calendarDate('2026-11-03'), () => {});
    expect(rows.map(({ row, dated, record }) => [row, dated, record.kind])).toEqual([
      [4, '2026-11-03', 'parking-use'],
      [5, '2026-11-03', 'parking-use'],
      [9, '2026-11-03', 'parking-use'],
    ]);
    expect(rows[0]?.record).toMatchObject({
      spaceNumber: 'B1-023',
      rightKind: 'owned',
      unit: '3-2-1201',
      userName: '王芳',
      phones: ['+8613800001234'],
      plates: ['粤B12345'],
      validFrom: '2024-03-01',
      validUntil: 'open-ended',
      verification: { on: '2026-11-03', fields: 'all', means: 'sheet' },
      extra: { 区域: '东区' },
    });
    expect(rows[1]?.record).toMatchObject({
      phones: ['+8613800005678', '+8675526661234'],
      validFrom: '2026-01-01',
      monthlyFee: 350,
    });
    expect(lines[0]).toBe('parkingUse: 3 accepted, 2 rejected, 4 skipped');
  });

  it('tells every reason of a refused row, in Chinese and English', () => {
    const codes = (row: number) =>
      lines.filter((line) => line.startsWith(`row ${row}, `)).map((line) => line.split(' ')[3]);
    expect(codes(6)).toEqual(['PHONE_INVALID', 'DATE_IMPOSSIBLE']);
    expect(codes(10)).toEqual(['ENUM_UNKNOWN', 'REQUIRED_BLANK', 'PLATE_INVALID', 'NUMBER_UNREADABLE']);
    expect(lines).toContain(
      'row 6, 起租日期: DATE_IMPOSSIBLE 日期不存在，请核对年月日 / There is no such day; please check it',
    );
  });

  it('imports nothing twice', () => {
    const created = ['row 4: created', 'row 5: created', 'row 9: created'];
    expect(below('dry run: nothing written')).toEqual(created);
    expect(below('first run: written')).toEqual(created);
    expect(below('second run: nothing written')).toEqual([
      'row 4: unchanged',
      'row 5: unchanged',
      'row 9: unchanged',
    ]);
  });

  it('finds the space that is used twice', () => {
    expect(lines.filter((line) => line.includes('REGISTER.'))).toEqual([
      expect.stringMatching(/^CIM-4\.1\.7 REGISTER\.PARKING_OVERLAP: .*B1-024/),
    ]);
  });

  it('escalates what was edited by hand, instead of overwriting it', () => {
    expect(below('third run: written')).toEqual([
      'row 4: conflict, phones edited-by-hand 2026-11-10',
      'row 5: unchanged',
      'row 9: unchanged',
    ]);
    expect(
      lines.filter((line) => line.startsWith('NIM-5.2 department-supervisor, by 2026-11-15')),
    ).toHaveLength(1);
  });

  it('takes back what nobody touched since', () => {
    expect(lines.slice(-2)).toEqual(['records undone: 1, left alone: 0', 'records undone: 2, left alone: 1']);
  });
});
