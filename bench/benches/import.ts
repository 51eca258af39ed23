import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { calendarDate } from 'wuye';
import { type Row, readRegister } from 'wuye/forms';
import type { Race } from '../harness.js';
import { createPeople } from '../people.js';
import { createRandom } from '../random.js';

const HEADER = [
  '序号',
  '房号',
  '业主姓名',
  '性别',
  '证件类型',
  '证件号码',
  '联系电话',
  '建筑面积',
  '入住日期',
  '通讯地址',
  '最近核实日期',
  '备注',
];
const AS_OF = calendarDate('2026-11-21');

/** An owners' register: three rows of a hundred cannot be accepted, one in ten is written in another way. */
function makeSheet(count: number): readonly (readonly string[])[] {
  const random = createRandom(11);
  const nextPerson = createPeople(11);
  const rows = Array.from({ length: count }, (_, at) => {
    const { name, idNumber, phone, unit } = nextPerson();
    const dirt = random();
    const number = dirt < 0.02 ? idNumber.slice(0, 17) : idNumber;
    const date = dirt > 0.02 && dirt < 0.03 ? '2026-02-30' : '2022-06-28';
    const [building, entrance, room] = unit.split('-');
    const other = dirt > 0.9;
    return [
      String(at + 1),
      other ? `${building}栋${entrance}单元${room}室` : unit,
      name,
      '女',
      '身份证',
      number,
      other ? `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}` : phone,
      '89.50',
      date,
      '杭州市西湖区文三路1号',
      other ? '2026年11月2日' : '2026-11-02',
      // Clerks write commas, so that files hold quotes.
      other ? '白天上班,请晚上联系' : '',
    ];
  });
  return [['业主资料登记卡'], HEADER, ...rows];
}

/** The rows that a reading accounts for. */
function read(rows: readonly Row[]): number {
  const reading = readRegister('ownerCard', rows, { asOf: AS_OF });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { accepted, rejectedCount, skipped } = reading.value;
  if (rejectedCount < rows.length * 0.02 || rejectedCount > rows.length * 0.04) {
    throw new Error(`${rejectedCount} rejected of ${rows.length}`);
  }
  return accepted.length + rejectedCount + skipped.length;
}

function csvRace(): Race {
  const count = 100_000;
  const sheet = makeSheet(count);
  const text = Papa.unparse(sheet as string[][]);
  const parsed = Papa.parse<string[]>(text).data;
  return {
    title: 'import: reading a CSV of owners, and validating what was read',
    items: count,
    rounds: 7,
    contenders: [
      { name: 'papaparse reads the file', run: () => Papa.parse<string[]>(text).data.length - 2 },
      { name: 'readRegister validates it', run: () => read(parsed) },
    ],
    targets: [
      {
        name: 'readRegister validates it',
        against: 'papaparse reads the file',
        atMost: 2,
        what: 'validation against reading the CSV',
      },
    ],
  };
}

async function workbookRace(): Promise<Race> {
  const count = 20_000;
  const sheet = makeSheet(count);
  const file = await writeExcelFile(
    sheet.map((row) => row.map((value) => ({ value, type: String }))),
    { sheet: '业主' },
  ).toBuffer();
  const rows = (await readSheet(file)) as readonly Row[];
  return {
    title: 'import: reading a workbook of owners, and validating what was read',
    items: count,
    rounds: 7,
    contenders: [
      { name: 'read-excel-file reads the file', run: async () => (await readSheet(file)).length - 2 },
      { name: 'readRegister validates it', run: () => read(rows) },
    ],
    targets: [
      {
        name: 'readRegister validates it',
        against: 'read-excel-file reads the file',
        atLeastFaster: 5,
        what: 'validation against reading the workbook',
      },
    ],
  };
}

export const races: readonly (() => Race | Promise<Race>)[] = [csvRace, workbookRace];
