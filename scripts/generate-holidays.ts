/**
 * Writes `src/calendar/china-tables.ts` from the yearly files of the `chinese-days` package and the notices below:
 * `npx tsx scripts/generate-holidays.ts`. For a new year add its notice here, and check the table that comes out
 * against the notice's published text.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The State Council's notices: number and date of issue. */
const NOTICES = [
  { year: 2024, number: '国办发明电〔2023〕7号', issuedOn: '2023-10-25' },
  { year: 2025, number: '国办发明电〔2024〕12号', issuedOn: '2024-11-12' },
  { year: 2026, number: '国办发明电〔2025〕7号', issuedOn: '2025-11-04' },
];

const HEAD = `// Written by scripts/generate-holidays.ts. Do not edit.
import type { HolidayTable } from './holiday-table.js';

const TABLES = [
`;

const TAIL = `] as const;

/**
 * The State Council's holiday notices, one table a year, oldest first. Tables of the host are added with
 * \`chinaCalendar\`.
 *
 * @example
 * \`\`\`ts
 * import { CHINA_TABLES } from 'wuye/calendar';
 *
 * CHINA_TABLES.map((table) => table.id); // => ${JSON.stringify(NOTICES.map(({ year }) => `CN-${year}`))
   .replaceAll('"', "'")
   .replaceAll(',', ', ')}
 * \`\`\`
 * @category Calendar
 * @since 0.1.0
 */
export const CHINA_TABLES = TABLES as readonly object[] as readonly HolidayTable[];
`;

interface YearFile {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);

function tableText({ year, number, issuedOn }: (typeof NOTICES)[number]): string {
  const file: YearFile = require(`chinese-days/dist/years/${year}.json`);
  return `  {
    id: 'CN-${year}',
    period: { from: '${year}-01-01', to: '${year}-12-31' },
    notice: { number: '${number}', issuedOn: '${issuedOn}' },
    holidays: ${dayList(file.holidays)},
    makeupDays: ${dayList(file.workdays)},
  },
`;
}

/** One line where it fits, as the formatter wants it. */
function dayList(days: Readonly<Record<string, string>>): string {
  const texts = Object.keys(days)
    .sort()
    .map((day) => `'${day}'`);
  const line = `[${texts.join(', ')}]`;
  return line.length <= 93 ? line : `[\n${texts.map((text) => `      ${text},\n`).join('')}    ]`;
}

writeFileSync(
  new URL('../src/calendar/china-tables.ts', import.meta.url),
  HEAD + NOTICES.map(tableText).join('') + TAIL,
);
