import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { type CalendarDate, type Change, calendarDate, estateId } from 'wuye';
import { POSTING_STATES } from 'wuye/boards';
import { NOTICE_STATES } from 'wuye/notices';
import { editRecord, type PhoneNumber, recordIndex, type TenantRecord } from 'wuye/records';
import { freshnessOf } from 'wuye/refresh';
import { RIGHTS_STATES } from 'wuye/retention';
import { listAll } from 'wuye/storage';
import { openOffice } from '../../examples/01-main-job/office.js';
import type { Options } from '../../examples/01-main-job/options.js';
import { readRegisters } from '../../examples/01-main-job/read-registers.js';
import { readXlsx } from '../../examples/01-main-job/read-xlsx.js';
import { type Report, reportSchema } from '../../examples/01-main-job/report-schema.js';
import { runMainJob } from '../../examples/01-main-job/run.js';
import { SAMPLE_FILE, SAMPLE_LOG } from '../../examples/01-main-job/sample.js';
import { UserError } from '../../examples/01-main-job/user-error.js';

const DATA = fileURLToPath(new URL('../../examples/data/estate-a/', import.meta.url));
const truth = JSON.parse(await readFile(join(DATA, 'truth.json'), 'utf8'));
const NOW = Date.parse('2026-11-21T02:00:00.000Z');

let room = '';
let rooms = 0;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'wuye-main-job-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

/** Options in a folder of their own. */
function options(more: Partial<Options> = {}): Options {
  rooms += 1;
  return {
    file: SAMPLE_FILE,
    asOf: calendarDate('2026-11-21'),
    db: join(room, `${rooms}.db`),
    out: join(room, `${rooms}`),
    estate: 'est_test',
    language: 'zh-CN',
    dryRun: false,
    partial: false,
    undo: undefined,
    log: undefined,
    ...more,
  };
}

async function run(more: Partial<Options> = {}) {
  const given = options(more);
  const lines: string[] = [];
  const surroundings = {
    print: (line: string) => void lines.push(line),
    now: () => NOW,
    progress: () => ({ update: () => {}, stop: () => {} }),
  };
  const failure = await runMainJob(given, surroundings).then(
    () => null,
    (error: unknown) => {
      if (error instanceof UserError) return error;
      throw error;
    },
  );
  const text =
    failure === null && given.undo === undefined
      ? await readFile(join(given.out, 'report.json'), 'utf8')
      : 'null';
  return { options: given, output: lines.join('\n'), failure, report: JSON.parse(text) as Report };
}

/** Every document of the estate, without the store's versions. */
async function dump(db: string) {
  const office = await openOffice(db, { dryRun: false });
  try {
    const documents: Record<string, unknown> = {};
    const kinds = new Set([
      'owner',
      'tenant',
      'shop',
      'foreign-national',
      'domestic-worker',
      'supplier-staff',
      'dog',
      'parking-use',
      'special-care',
      'occupancy',
    ]);
    const queries = [
      ...[...kinds].map((kind) => ({ collection: 'records', index: 'by_kind', equal: { kind } })),
      { collection: 'audit', index: 'by_time', equal: {} },
      ...['running', 'done', 'undone'].map((state) => ({
        collection: 'import_batches',
        index: 'by_state',
        equal: { state },
      })),
      ...NOTICE_STATES.map((state) => ({ collection: 'notices', index: 'by_state', equal: { state } })),
      ...POSTING_STATES.map((state) => ({ collection: 'postings', index: 'by_until', equal: { state } })),
      { collection: 'publishing_log', index: 'by_day', equal: {} },
      { collection: 'inspection_plans', index: 'by_year', equal: {} },
      { collection: 'inspections', index: 'by_start', equal: {} },
      ...RIGHTS_STATES.map((state) => ({ collection: 'rights_requests', index: 'by_due', equal: { state } })),
      ...['open', 'resolved'].map((state) => ({
        collection: 'escalations',
        index: 'by_state',
        equal: { state },
      })),
    ];
    for (const query of queries) {
      for await (const page of listAll(office.store, estateId('est_test'), query)) {
        for (const { id, body } of page) documents[`${query.collection} ${id}`] = body;
      }
    }
    return documents;
  } finally {
    await office.close();
  }
}

const sorted = (texts: readonly string[]) => [...texts].sort();
const told = (issues: readonly { readonly column: string | null; readonly code: string }[]) =>
  sorted(issues.map(({ column, code }) => `${column} ${code}`));

describe.each([
  ['the workbook', SAMPLE_FILE, false],
  ['CSV in UTF-8', join(DATA, 'csv-utf8'), false],
  ['CSV in GBK', join(DATA, 'csv-gbk'), true],
])('the report of the sample estate from %s', (_, file, gbk) => {
  let report: Report;
  beforeAll(async () => {
    report = (await run({ file })).report;
  });

  it('holds all ten registers', () => {
    expect(sorted(report.registers.map(({ form }) => form))).toEqual(sorted(Object.keys(truth.sheets)));
    expect(reportSchema.safeParse(report).success).toBe(true);
  });

  it.each(Object.keys(truth.sheets))('accounts for every row of %s', (form) => {
    const expected = truth.sheets[form];
    const register = report.registers.find((candidate) => candidate.form === form);
    const lost = new Map<string, string>(
      (gbk ? truth.gbkLoss : [])
        .filter((cell: { form: string }) => cell.form === form)
        .map((cell: { row: number; column: string; text: string }) => [
          `${cell.row} ${cell.column}`,
          cell.text,
        ]),
    );
    const accepted = expected.rows.filter((row: { expect: string }) => row.expect === 'accept');
    expect(register?.accepted.map(({ row }) => row)).toEqual(accepted.map((row: { row: number }) => row.row));
    for (const [at, wanted] of accepted.entries()) {
      const row = register?.accepted[at];
      for (const [column, value] of Object.entries(wanted.values ?? {})) {
        expect
          .soft(row?.values[column], `${form} ${wanted.row} ${column}`)
          .toEqual(lost.get(`${wanted.row} ${column}`) ?? value);
      }
      expect.soft(told(row?.warnings ?? []), `${form} ${wanted.row}`).toEqual(told(wanted.warnings ?? []));
    }
    const rejected = expected.rows.filter((row: { expect: string }) => row.expect === 'reject');
    expect(register?.rejected.map(({ row, errors }) => [row, told(errors)])).toEqual(
      rejected.map((row: { row: number; errors: [] }) => [row.row, told(row.errors)]),
    );
    expect(register?.skipped).toEqual(expected.skippedRows);
  });

  it.skipIf(gbk)('finds what holds between rows', () => {
    const { verification: _coverage, ownerVerification: _example, ...facts } = truth.facts;
    const inOrder = (entries: readonly object[]) =>
      entries.map((entry) => JSON.stringify(entry, sortedKeys)).sort();
    const sortedKeys = (_: string, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    for (const [name, expected] of Object.entries<object[]>(facts)) {
      const found: readonly object[] =
        Object.entries(report.crossRecord).find(([key]) => key === name)?.[1] ?? [];
      expect.soft(inOrder(found), name).toEqual(inOrder(expected));
    }
  });

  it('counts what is verified, stale and never verified', () => {
    for (const [form, expected] of Object.entries<{ current: number; stale: []; neverVerified: [] }>(
      truth.facts.verification,
    )) {
      const line = report.coverage.find((candidate) => candidate.form === form);
      expect(line, form).toMatchObject({
        verified: expected.current,
        neverVerified: expected.neverVerified.length,
      });
      expect((line?.due ?? 0) + (line?.overdue ?? 0), form).toBe(expected.stale.length);
    }
  });

  it('judges owners by a policy of twelve rolling months as the truth does', () => {
    const rule = { period: { unit: 'rolling-month', count: 12 }, clause: 'CIM-4.1.4' } as const;
    const owners = report.registers.find(({ form }) => form === 'ownerCard')?.accepted ?? [];
    const rows = (wanted: readonly string[]) =>
      owners
        .filter(({ values }) => {
          const on = values.lastVerifiedOn;
          const { state } = freshnessOf(
            typeof on === 'string' ? calendarDate(on) : null,
            rule,
            report.asOf as CalendarDate,
          );
          return wanted.includes(state);
        })
        .map(({ row }) => row);
    expect(rows(['never-verified'])).toEqual(truth.facts.ownerVerification.neverVerified);
    expect(rows(['overdue', 'due'])).toEqual(truth.facts.ownerVerification.olderThan12Months);
  });

  it('puts every stale record of the monthly registers on the work list', () => {
    for (const [form, expected] of Object.entries<{ stale: number[]; neverVerified: number[] }>(
      truth.facts.verification,
    )) {
      const listed = report.workList
        .filter((item) => item.form === form && item.code === 'REFRESH.VERIFY')
        .map((item) => item.row ?? 0);
      expect(
        listed.sort((a, b) => a - b),
        form,
      ).toEqual([...expected.stale, ...expected.neverVerified].sort((a, b) => a - b));
    }
  });
});

describe('what is shown', () => {
  it('masks names and numbers in the terminal and in the HTML, and asks nothing of the network', async () => {
    const { options: given, output, report } = await run();
    const page = await readFile(join(given.out, 'report.html'), 'utf8');
    const owners = report.registers.find(({ form }) => form === 'ownerCard')?.accepted ?? [];
    for (const { values } of owners) {
      for (const clear of [
        values.idNumber,
        values.name,
        ...(Array.isArray(values.phones) ? values.phones : []),
      ]) {
        expect.soft(page.includes(String(clear)), String(clear)).toBe(false);
        expect.soft(output.includes(String(clear)), String(clear)).toBe(false);
      }
    }
    for (const sheet of Object.values<{ rows: { errors?: { raw: string; column: string }[] }[] }>(
      truth.sheets,
    )) {
      for (const { raw, column } of sheet.rows.flatMap((row) => row.errors ?? [])) {
        if (/idNumber|residentId|phones/i.test(column) && raw.trim() !== '')
          expect.soft(output.includes(raw), raw).toBe(false);
      }
    }
    expect(page).not.toMatch(/(?:src|href)=|@import|url\(/);
    expect(page).toContain('<svg role="img"');
  });

  it('speaks English on request', async () => {
    const { output } = await run({ language: 'en' });
    expect(output).toContain('Coverage per register');
    expect(output).toContain('security supervisor');
  });
});

describe('run again', () => {
  it('imports nothing twice', async () => {
    const first = await run();
    const before = await dump(first.options.db);
    const second = await run({ db: first.options.db });
    expect(second.output).toContain('新增 0');
    expect(await dump(first.options.db)).toEqual(before);
    expect(second.report).toEqual(first.report);
  });

  it('changes nothing on a dry run and reports the same', async () => {
    const given = options();
    await writeFile(`${given.db}.key`, `${'0'.repeat(64)}\n`);
    const dry = await run({ db: given.db, dryRun: true });
    await expect(readFile(given.db)).rejects.toThrow();
    const real = await run({ db: given.db });
    expect(dry.report).toEqual(real.report);
    const before = await dump(real.options.db);
    await run({ db: real.options.db, file: join(DATA, 'csv-gbk'), dryRun: true });
    expect(await dump(real.options.db)).toEqual(before);
  });

  it('takes a batch back', async () => {
    const { options: given, output } = await run();
    const batch = /--undo (bat_\w+)/.exec(output)?.[1];
    const undone = await run({ db: given.db, undo: batch });
    expect(undone.output).toContain('421');
    expect(Object.keys(await dump(given.db)).filter((key) => key.startsWith('records'))).toEqual([]);
    expect((await run({ db: given.db, undo: batch })).failure?.code).toBe('BATCH_ALREADY_UNDONE');
    expect((await run({ db: given.db, undo: 'bat_none' })).failure?.code).toBe('BATCH_UNKNOWN');
  });

  it('keeps a later edit by hand and escalates the sheet', async () => {
    const { options: given, report } = await run();
    const tenants = report.registers.find(({ form }) => form === 'tenantRegister');
    const office = await openOffice(given.db, { dryRun: false });
    const estate = estateId('est_test');
    const page = await office.store.list(estate, {
      collection: 'records',
      index: 'by_kind',
      equal: { kind: 'tenant' },
      limit: 1,
    });
    const [stored] = page.items;
    if (stored === undefined) throw new Error('no tenant');
    const tenant = stored.body as unknown as TenantRecord;
    const edited = editRecord(
      tenant,
      { phones: ['+8613900009999' as PhoneNumber] },
      { on: calendarDate('2026-11-22'), by: tenant.recordedBy },
    );
    const change: Change = {
      type: 'put',
      collection: 'records',
      id: stored.id,
      expect: stored.version,
      body: edited,
      index: recordIndex(edited),
    };
    expect((await office.store.commit(estate, [change])).ok).toBe(true);
    await office.close();
    const again = await run({ db: given.db });
    expect(again.output).toContain('冲突（已上报） 1');
    expect(again.report.workList.filter((item) => item.code === 'ESCALATION.DECIDE')).toHaveLength(1);
    const documents = Object.values(await dump(given.db));
    expect(documents).toContainEqual(expect.objectContaining({ id: stored.id, phones: ['+8613900009999'] }));
    expect(tenants?.accepted).toHaveLength(32);
  });

  it('keeps columns of the office’s own with the record', async () => {
    const { options: given } = await run();
    const documents = Object.values(await dump(given.db));
    expect(documents).toContainEqual(
      expect.objectContaining({
        kind: 'supplier-staff',
        name: '李勇佑',
        extra: { 年龄: '45', 籍贯: '安徽六安' },
      }),
    );
  });
});

describe('killed in the middle', () => {
  const main = fileURLToPath(new URL('../../examples/01-main-job/main.ts', import.meta.url));
  const start = (given: Options) =>
    spawn(
      process.execPath,
      ['--import', 'tsx', main, '--db', given.db, '--out', given.out, '--estate', 'est_test'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
  /** What differs between two runs by nature: when they ran, and with it the ids of what they made. */
  const plain = (documents: object) =>
    Object.values(documents)
      .map((body) =>
        JSON.stringify(body)
          .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T')
          .replace(/[a-z]{3}_[0-9a-f]{32}|"(?:content|after|command)":"[0-9a-f]{64}"/g, 'X'),
      )
      .sort();

  it('ends in the same state when started again', async () => {
    const clean = options({ log: SAMPLE_LOG });
    const given = options();
    // The same secret, so that the same rows get the same ids and stand in the same order.
    for (const { db } of [clean, given]) await writeFile(`${db}.key`, `${'0'.repeat(64)}\n`);
    await run(clean);
    let kills = 0;
    for (const pause of [0, 25]) {
      const child = start(given);
      // The bar at 0 tells that the import starts; the pauses fall into it.
      child.stderr.on('data', (data: Buffer) => {
        if (data.toString().includes('0/421')) setTimeout(() => child.kill('SIGKILL'), pause);
      });
      const [, signal] = await once(child, 'exit');
      if (signal === 'SIGKILL') kills += 1;
    }
    expect(kills).toBeGreaterThan(0);
    await run({ db: given.db, log: SAMPLE_LOG });
    expect(plain(await dump(given.db))).toEqual(plain(await dump(clean.db)));
  });
});

describe('input that cannot be used', () => {
  let filled: Options;
  let before: Awaited<ReturnType<typeof dump>>;
  beforeAll(async () => {
    filled = (await run({ file: join(DATA, 'csv-utf8', 'shop.csv') })).options;
    before = await dump(filled.db);
  });
  const untouched = async (more: Partial<Options>) => {
    const tried = await run({ db: filled.db, ...more });
    expect(await dump(filled.db)).toEqual(before);
    return tried;
  };
  const file = async (name: string, content: string | Buffer) => {
    const path = join(room, name);
    await writeFile(path, content);
    return path;
  };
  const folder = async (name: string, change: (texts: Map<string, string>) => void) => {
    const texts = new Map<string, string>();
    for (const path of Object.values<string>(truth.files.csvUtf8)) {
      texts.set(path.split('/')[1] ?? '', await readFile(join(DATA, path), 'utf8'));
    }
    change(texts);
    const path = join(room, name);
    await mkdir(path, { recursive: true });
    for (const [register, text] of texts) await writeFile(join(path, register), text);
    return path;
  };

  it.each([
    ['no file', 'nowhere.xlsx', null, 'FILE_MISSING'],
    ['no workbook', 'text.xlsx', 'not a workbook', 'FILE_NO_WORKBOOK'],
    ['binary CSV', 'binary.csv', '\u0000\u0001\u0002', 'FILE_NO_WORKBOOK'],
    ['an empty CSV', 'empty.csv', '', 'FILE_EMPTY'],
  ])('%s gives a clear message', async (_, name, content, code) => {
    const path = content === null ? join(room, name) : await file(name, content);
    const { failure } = await untouched({ file: path });
    expect(failure?.code).toBe(code);
    expect(failure?.in('zh-CN')).toContain(name);
  });

  it('an empty sheet in a workbook is told and stops the import', async () => {
    const path = join(room, 'empty-sheet.xlsx');
    await writeFile(path, await writeXlsxFile([{ sheet: '犬类登记表', data: [] }]).toBuffer());
    const { failure } = await untouched({ file: path });
    expect(['FILE_EMPTY', 'REGISTERS_UNUSABLE']).toContain(failure?.code);
  });

  it('a blank sheet, or one that only resembles a register, stops nothing', async () => {
    const sheets = await readXlsx(await readFile(SAMPLE_FILE));
    const visitors = [
      ['日期', '姓名', '身份证号', '联系电话', '房号', '来访事由'],
      ['2026-11-01', '王芳', '330106197303269544', '13800001234', '3-2-1201', '看房'],
    ];
    const input = {
      kind: 'workbook',
      sheets: [
        ...sheets,
        { name: 'Sheet2', rows: [], dateSystem: '1900' },
        { name: '访客', rows: visitors, dateSystem: '1900' },
      ],
    } as const;
    const { registers, problems, missing } = readRegisters(input, calendarDate('2026-11-21'));
    expect(registers).toHaveLength(10);
    expect(missing).toEqual([]);
    expect(problems.map(({ sheet, form, stops }) => [sheet, form, stops])).toEqual([
      ['Sheet2', null, false],
      ['访客', 'ownerCard', false],
    ]);
    const alone = readRegisters({ kind: 'csv', sheets: input.sheets.slice(-1) }, calendarDate('2026-11-21'));
    expect(alone.problems[0]?.stops).toBe(true);
  });

  it('reads serial numbers by the day that the workbook counts from, and tells errors of formulas', async () => {
    const header = ['房号', '犬主', '电话', '犬名', '品种', '疫苗到期日'].map((value) => ({ value }));
    const dog = ['3-2-1201', '王芳', '13800001234', '旺财', '柯基'].map((value) => ({ value }));
    const content = await writeXlsxFile([
      { sheet: '犬类', data: [header, [...dog, { value: 46086 }], [...dog, { value: 77 }]] },
    ]).toBuffer();
    const files = unzipSync(new Uint8Array(content));
    const patch = (name: string, change: (text: string) => string) => {
      files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
    };
    patch('xl/workbook.xml', (text) =>
      text.replace(/(<workbook\b[^>]*>)(?:<workbookPr[^>]*>)?/, '$1<workbookPr date1904="1"/>'),
    );
    patch('xl/worksheets/sheet1.xml', (text) =>
      text.replace(/<c r="F3"[^>]*><v>77<\/v>/, '<c r="F3" t="e"><f>A1/0</f><v>#DIV/0!</v>'),
    );
    const path = join(room, '1904.xlsx');
    await writeFile(path, zipSync(files));
    const { report } = await run({ file: path, partial: true });
    expect(report.registers[0]?.accepted[0]?.values.rabiesValidUntil).toBe('2030-03-06');
    expect(report.registers[0]?.rejected[0]?.errors).toEqual([
      { column: 'rabiesValidUntil', code: 'CELL_ERROR' },
    ]);
  });

  it('leaves out a hidden sheet where a visible one holds the same register, and reads it where none does', async () => {
    const sheets = await readXlsx(await readFile(SAMPLE_FILE));
    const asOf = calendarDate('2026-11-21');
    const dogs = sheets.filter(({ name }) => name === '犬类登记表');
    const old = dogs.map((sheet) => ({ ...sheet, name: '犬类2025', hidden: true }));
    const both = readRegisters({ kind: 'csv', sheets: [...old, ...dogs] }, asOf);
    expect(both.registers.map(({ sheet }) => sheet)).toEqual(['犬类登记表']);
    expect(both.hidden).toEqual(['犬类2025']);
    expect(readRegisters({ kind: 'csv', sheets: old }, asOf).registers.map(({ sheet }) => sheet)).toEqual([
      '犬类2025',
    ]);
  });

  it('knows hidden sheets of a workbook', async () => {
    const files = unzipSync(new Uint8Array(await readFile(SAMPLE_FILE)));
    const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    files['xl/workbook.xml'] = strToU8(
      workbook.replace(/<sheet name="犬类登记表"/, '<sheet state="hidden" name="犬类登记表"'),
    );
    const sheets = await readXlsx(Buffer.from(zipSync(files)));
    expect(sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['犬类登记表']);
  });

  it('a missing register is named, and the others are imported on request only', async () => {
    const path = await folder('missing-register', (texts) => texts.delete('dog.csv'));
    const { failure, output } = await untouched({ file: path });
    expect(failure?.code).toBe('REGISTERS_UNUSABLE');
    expect(output).toContain('缺少登记表: 犬类登记表');
    const partial = await run({ file: path, partial: true });
    expect(partial.failure).toBeNull();
    expect(partial.report.registers).toHaveLength(9);
  });

  it('a missing required column is named and stops the import', async () => {
    const path = await folder('missing-column', (texts) => {
      texts.set('dog.csv', (texts.get('dog.csv') ?? '').replace('犬种', '备用'));
    });
    const { failure, output } = await untouched({ file: path });
    expect(failure?.code).toBe('REGISTERS_UNUSABLE');
    expect(output).toContain('犬种');
  });

  it('sheets that name no estate are of the only one in the database, or ask', async () => {
    const text = (await readFile(join(DATA, 'csv-utf8', 'shop.csv'), 'utf8'))
      .split('\r\n')
      .slice(2)
      .join('\r\n');
    const [here, there] = [await file('untitled.csv', text), await file('untitled-too.csv', text)];
    const first = await run({ file: here, estate: undefined });
    expect(first.report.estate.id).toBe('est_unnamed');
    const again = await run({ file: there, db: first.options.db, estate: undefined });
    expect(again.report.estate.id).toBe('est_unnamed');
    expect(again.output).toContain('新增 0');
    await run({ file: here, db: first.options.db, estate: 'est_other' });
    expect((await run({ file: here, db: first.options.db, estate: undefined })).failure?.code).toBe(
      'ESTATE_UNKNOWN',
    );
  });

  it('one CSV file is one register and misses no other', async () => {
    const { failure, report } = await run({ file: join(DATA, 'csv-gbk', 'dog.csv') });
    expect(failure).toBeNull();
    expect(report.registers.map(({ form }) => form)).toEqual(['dogRegister']);
  });

  it('reads several registers out of one sheet, row numbers those of the sheet', async () => {
    const dog = await readFile(join(DATA, 'csv-utf8', 'dog.csv'), 'utf8');
    const tenant = await readFile(join(DATA, 'csv-utf8', 'tenant.csv'), 'utf8');
    const path = await file('both.csv', `${dog.trimEnd()}\r\n${tenant.replace('\uFEFF', '')}`);
    const { report } = await run({ file: path });
    expect(report.registers.map(({ form, accepted }) => [form, accepted.length])).toEqual([
      ['dogRegister', 14],
      ['tenantRegister', 32],
    ]);
    expect(report.registers[1]?.accepted[0]?.row).toBe(25);
  });

  it('a database whose key is gone is told, not filled anew', async () => {
    const { options: given } = await run({ file: join(DATA, 'csv-utf8', 'shop.csv') });
    await rm(`${given.db}.key`);
    expect((await run({ db: given.db })).failure?.code).toBe('KEY_MISSING');
  });

  it('a file that is no database is told', async () => {
    const db = await file(
      'no.db',
      'this is no database at all, only some text that is long enough to be read',
    );
    expect((await run({ db })).failure?.code).toBe('DATABASE_UNUSABLE');
  });
});
