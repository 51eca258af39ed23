import { encodeCursor } from '../../src/storage/index.js';

/** Valid texts, by what they are. Numbers are invented; their check digits hold. */
const DATES = ['2026-11-21', '2024-02-29', '1950-01-01', '2299-12-31'];
const UNITS = [
  '3-2-1201',
  '1-S05',
  '3栋2单元1201室',
  '3号楼二单元1201',
  '三幢1201室',
  'A-1-0201',
  '12号-301',
];
const PHONES = [
  '13800001234',
  '+86 138 0000 1234',
  '0571-88001234转801',
  '400-820-8820',
  '010-8800 1234',
  '95598',
];
const PLATES = [
  '浙A12345',
  '沪AD12345',
  '粤B·F12345',
  '京A1234学',
  '粤ZA12港',
  '使014578',
  'WJ浙12345',
  '浙A1234警',
];
const RESIDENT_IDS = ['330106197303269544', '11010519491231002X', '330106730326954'];
const DOCUMENTS = [...RESIDENT_IDS, 'EA1234567', 'TZ3385594', '12345678', 'H12345678', '911101051989051912'];
const USCCS = ['91330109MA866RDW82', '91440300192181490G', '91110000802100433B'];
const INSTANTS = ['2026-11-21T01:30:00.000Z', '2024-02-29T23:59:59.999Z'];
const IDS = ['est_1', 'rec_01JD2Z8K9Q', 'act:li~1'];
const NAMES = ['王芳', '欧阳娜娜', '古丽·买买提', 'TANAKA HIROSHI', '王芳\n李雷', '杭州锦绣物业服务有限公司'];
const WRITTEN_DATES = [
  '2026年3月5日',
  '2026/3/5',
  '2026.3.5',
  '20260305',
  '46086',
  '2026-03-05 08:30',
  '２０２６－３－５',
];
const HOUSEHOLDS = [
  '孙娟(女儿,2021-03-17)、孙强(儿子,2016-08-09)',
  '李雷（丈夫）',
  '李雷；韩梅（妻子，1990年1月2日）',
];
const SENTENCES = [
  '全市最低价，买一送一，加微信 vx13800001234 立即抢购。',
  '因二次供水水箱清洗，11月24日9:00至17:00停水，请提前储水。',
  '国家级品质，100%有效，治愈率第一',
];
const COUNTRIES = ['日本', '中华人民共和国', 'Germany', 'FRA', 'us', '大韩民国', 'United Kingdom'];
const CODES = ['CIM-4.2.6', 'CN-ADV-9', 'STORAGE.IO_FAILED', 'PHONE_INVALID', 'phones'];

const WORDS: readonly (readonly [name: RegExp, seeds: readonly string[]])[] = [
  [/Month$/, ['2026-11', '2024-02']],
  [/isServiceNumber/, ['110', '12345', '95598', '10086', '96598']],
  [/^readDate$/, [...DATES, ...WRITTEN_DATES]],
  [/Date$/, DATES],
  [/Instant$|^instant$/, INSTANTS],
  [/WallTime$|^wallTime$/, ['08:30', '00:00', '23:59']],
  [/Building/, ['3', '12栋', '二号楼', 'A', '3幢', '15号']],
  [/Entrance/, ['2', '二单元', '1号', 'A', '12单元']],
  [/Room/, ['1201', '1201室', 'S05', '0201', '1201A']],
  [/Unit/, UNITS],
  [/Phone/, PHONES],
  [/Plate/, PLATES],
  [/Residence/, ['911124 19810803 0024', '911124198108030024', 'USA110080010112']],
  [/Passport|TravelPermit|IdentityDocument|maskIdNumber|ResidentId/, DOCUMENTS],
  [/Uscc/, USCCS],
  [/Nationality/, COUNTRIES],
  [/Household/, HOUSEHOLDS],
  [
    /Cursor/,
    [
      encodeCursor('binding', { range: '2026-11-21', id: 'tsk_1' }),
      encodeCursor('binding', { range: '', id: 'a' }),
    ],
  ],
  [/^digest$/, ['a'.repeat(64), '0123456789abcdef'.repeat(4)]],
  [/Id$/, IDS],
  [/clauseOf/, ['CIM-4.2.6', 'CN-ADV-9', 'NIM-5.2']],
  [/clause|Clause|describe|field/, CODES],
  [/screen|saysSomething|clean|escape|maskText/, SENTENCES],
];
const ANY = [...NAMES, ...UNITS, ...PHONES, ...DOCUMENTS, ...DATES, ...SENTENCES];

/** Valid inputs of a parser of texts. */
export const texts = (parser: string): readonly string[] =>
  WORDS.find(([name]) => name.test(parser))?.[1] ?? ANY;
