import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  actorId,
  brandedId,
  calendarDate,
  digest,
  estateId,
  type Finding,
  type Issue,
  instant,
  isWuyeError,
  ROLES,
  type Role,
} from 'wuye';
import {
  chainEntry,
  createRedactor,
  type FieldPath,
  PURPOSES,
  requestReveal,
  verifyAccessLog,
} from 'wuye/confidentiality';
import { describeErrorCode, describeFinding, describeIssue, describeWorkItem } from 'wuye/describe';
import { DUTIES } from 'wuye/duties';
import { FORMS, formHtml, readRegister, toRows } from 'wuye/forms';
import { importRows, type SheetRow } from 'wuye/imports';
import {
  checkRecordDates,
  parseAnyRecord,
  parseRecord,
  parseUnit,
  RECORD_KINDS,
  unitKey,
} from 'wuye/records';
import { checkRecord, checkRegisters } from 'wuye/registers';
import { createMemoryStore, recordIndexUnder } from 'wuye/storage';
import { findingWork, refreshWork } from 'wuye/worklist';
import { arbitraryRecord } from '../support/arbitrary-records.js';
import { type Planted, plant } from '../support/planted-records.js';

/** 770 of each of the thirteen kinds: 10,010 records. */
const RECORDS_A_RUN = 77;
const RUNS = 10;

const asOf = calendarDate('2026-11-21');
const at = instant('2026-11-21T01:00:00.000Z');
const estate = estateId('est_chenghu');
const VIEWERS: readonly (readonly Role[])[] = [[], ...ROLES.map((role) => [role]), [...ROLES]];

/** What is told of findings, issues and errors, in both languages. */
const findingsTold = (findings: readonly Finding[]) => [
  JSON.stringify(findings),
  ...findings.flatMap((finding) => [describeFinding(finding, 'zh-CN'), describeFinding(finding, 'en')]),
];
const issuesTold = (issues: readonly Issue[]) => [
  JSON.stringify(issues),
  ...issues.flatMap((issue) => [describeIssue(issue, 'zh-CN'), describeIssue(issue, 'en')]),
];
const thrownBy = (call: () => unknown): string => {
  try {
    call();
    return '';
  } catch (error) {
    const code = isWuyeError(error) ? describeErrorCode(error.code, 'zh-CN') : 'no error of the library';
    return `${code} ${String(error)} ${String((error as Error).cause ?? '')}`;
  }
};

/** Cores of values that stand in a text, by their places. */
const leaked = (text: string, cores: Iterable<readonly [string, string]>): readonly string[] => {
  const found: string[] = [];
  for (const [place, core] of cores) if (text.includes(core)) found.push(place);
  return found;
};
const expectNone = (text: string, records: readonly Planted[], what: string) => {
  for (const { cores } of records) expect(leaked(text, cores), what).toEqual([]);
};

const batches = (kind: (typeof RECORD_KINDS)[number]) =>
  fc
    .array(arbitraryRecord(kind), { minLength: RECORDS_A_RUN, maxLength: RECORDS_A_RUN })
    .map((records) => records.map((record, index) => plant({ ...record, estate }, index * 40)));

describe.each(RECORD_KINDS)('10,000 records of every kind, those of %s', (kind) => {
  it('planted values are values of valid records, so that the test tests something', () => {
    fc.assert(
      fc.property(batches(kind), (records) => {
        for (const { record, cores } of records) {
          expect(parseAnyRecord(record)).toMatchObject({ ok: true });
          expect(leaked(JSON.stringify(record), cores).length).toBe(cores.size);
        }
        expect(records.some(({ cores }) => cores.size > 0)).toBe(true);
      }),
      { numRuns: 1 },
    );
  });

  it('show no viewer a value that is masked', () => {
    fc.assert(
      fc.property(batches(kind), fc.constantFrom(...PURPOSES), (records, purpose) => {
        for (const roles of VIEWERS) {
          const redact = createRedactor({ actor: { id: actorId('x'), roles }, purpose }, { asOf });
          for (const { record, cores } of records) {
            const { record: shown, masked } = redact(record);
            const hidden = new Set(masked.map((path) => JSON.stringify(path)));
            const clear = new Set([...cores].flatMap(([place, core]) => (hidden.has(place) ? [] : [core])));
            const secrets = [...cores].filter(([place, core]) => hidden.has(place) && !clear.has(core));
            expect(leaked(JSON.stringify(shown), secrets)).toEqual([]);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('leak through no decision, log entry, chain, finding, work item or text about them', () => {
    fc.assert(
      fc.property(
        batches(kind),
        fc.constantFrom(...PURPOSES),
        fc.constantFrom(...VIEWERS),
        (records, purpose, roles) => {
          const texts: string[] = [];
          const findings: Finding[] = [];
          const viewer = { actor: { id: actorId('x'), roles }, purpose };
          for (const { record, cores } of records) {
            const [core = ''] = cores.values();
            const fields = [...new Set([...cores.keys()].map(fieldOfPlace))] as FieldPath[];
            const request = { id: 'acc_1', estate, kind, record: record.id, fields } as const;
            for (const reason of ['核对', `${core}来电`]) {
              const { decision, entry } = requestReveal(
                { ...request, reason },
                { viewer, at, record, permissions: [], consents: [] },
              );
              findings.push(...decision.findings);
              texts.push(JSON.stringify(reason === '核对' ? entry : { ...entry, reason: '' }));
              const link = chainEntry(null, entry, 'a secret of the office');
              texts.push(JSON.stringify(link));
              findings.push(...verifyAccessLog([{ ...link, sequence: 7 }]).findings);
            }
            findings.push(...checkRecord(record, { asOf }).findings, ...checkRecordDates(record));
          }
          const found = checkRegisters(
            records.map(({ record }) => record),
            { asOf },
          );
          const work = [
            ...refreshWork(
              records.map(({ record }) => record),
              { estate, asOf },
            ),
            ...findingWork(found, () => kind, { estate, asOf }),
          ];
          texts.push(JSON.stringify(work), ...work.map((item) => describeWorkItem(item, 'zh-CN')));
          expectNone([...texts, ...findingsTold([...findings, ...found])].join('\n'), records, 'told');
        },
      ),
      { numRuns: 2 },
    );
  });

  it('leak through no issue of a parser, whichever field a value strays into', () => {
    fc.assert(
      fc.property(batches(kind), fc.nat(), (records, seed) => {
        const texts = records.slice(0, 8).flatMap(({ record, cores }, index) => {
          const fields = Object.keys(record);
          const secrets = [...cores.keys()].map((place) => valueAt(record, JSON.parse(place) as string[]));
          return secrets.flatMap((secret, offset) => {
            const field = fields[(seed + index + offset) % fields.length] ?? 'unit';
            const broken = [
              { ...record, [field]: secret },
              { ...record, [field]: [secret] },
              { ...record, [field]: { [field]: secret } },
              { ...record, tail: secret },
              { ...record, kind: secret },
            ];
            return broken.flatMap((input) =>
              [parseRecord(kind, input), parseAnyRecord(input), parseUnit(String(secret))].flatMap(
                (result) => (result.ok ? [] : issuesTold(result.issues)),
              ),
            );
          });
        });
        expectNone(texts.join('\n'), records, 'issues');
      }),
      { numRuns: 2 },
    );
  });
});

describe('reports of imports', () => {
  const forms = RECORD_KINDS.flatMap((kind) => {
    const { form } = DUTIES[kind];
    return form === null ? [] : [[kind, form] as const];
  });

  it.each(forms)('of %s, the first, the same again and a later one that differs', async (kind, form) => {
    const records = fc
      .sample(arbitraryRecord(kind), { numRuns: 20, seed: 5 })
      .map((record, index) => plant({ ...record, estate, status: { state: 'open' } }, index * 40));
    const rows = records.map(
      ({ record }, row): SheetRow => ({ form, sheet: 'Sheet1', row: row + 1, dated: asOf, record }),
    );
    const context = {
      store: createMemoryStore(),
      estate,
      secret: 'a secret of the office',
      by: actorId('li'),
      at,
    };
    const later = rows.map(
      ({ record, ...row }): SheetRow => ({ ...row, record: { ...record, remark: '私语㐀话' } }),
    );
    const reports = [
      await importRows(rows, context),
      await importRows(rows, context),
      await importRows(later, context),
    ];
    expect(
      new Set(reports.flatMap(({ outcomes }) => outcomes.map(({ action }) => action))).size,
    ).toBeGreaterThan(1);
    const text = JSON.stringify(reports);
    expectNone(text, records, 'report');
    expect(text).not.toContain('私语');
  });
});

describe('registers on paper', () => {
  const forms = FORMS.flatMap(({ id, recordKind }) =>
    recordKind === null ? [] : [[id, recordKind] as const],
  );
  const planted = (kind: (typeof RECORD_KINDS)[number]) =>
    fc
      .sample(arbitraryRecord(kind), { numRuns: 40, seed: 7 })
      .map((record, index) => plant({ ...record, estate }, index * 40));
  const everything = (records: readonly Planted[]) => [
    ...new Set(records.flatMap(({ record }) => Object.keys(record))),
  ];

  it.each(forms)('%s: rows and pages show no viewer a value that is masked', (form, kind) => {
    const records = planted(kind);
    for (const roles of VIEWERS) {
      for (const purpose of ['record-keeping', 'contact', 'inspection'] as const) {
        const viewer = { actor: { id: actorId('x'), roles }, purpose };
        const redact = createRedactor(viewer, { asOf });
        for (const { record, cores } of records) {
          const hidden = new Set(redact(record).masked.map((path) => JSON.stringify(path)));
          const clear = new Set([...cores].flatMap(([place, core]) => (hidden.has(place) ? [] : [core])));
          const secrets = [...cores].filter(([place, core]) => hidden.has(place) && !clear.has(core));
          const rows = toRows(form, [record], viewer, { asOf });
          expect(leaked(JSON.stringify(rows), secrets)).toEqual([]);
          if (roles.length < 2) expect(leaked(formHtml(form, rows), secrets)).toEqual([]);
        }
      }
    }
  });

  it.each(forms)('%s: issues of sheets whose cells strayed tell no value', (form, kind) => {
    const records = planted(kind);
    const [header = [], ...clear] = toRows(
      form,
      records.map(({ record }) => record),
      { actor: { id: actorId('x'), roles: [...ROLES] }, purpose: 'refresh' },
      { asOf, revealed: everything(records) },
    );
    expect(records.some(({ cores }) => leaked(JSON.stringify(clear), cores).length > 0)).toBe(true);
    const texts: string[] = [];
    const read = (rows: readonly (readonly string[])[]) => {
      const reading = readRegister(form, rows);
      if (!reading.ok) {
        texts.push(...issuesTold(reading.issues));
        return 0;
      }
      const { accepted, rejected, warnings, skipped } = reading.value;
      const cells = [...rejected.flatMap(({ errors }) => errors), ...accepted.flatMap((row) => row.warnings)];
      texts.push(...issuesTold([...cells, ...warnings]), JSON.stringify(skipped));
      return cells.length;
    };
    let told = 0;
    for (let by = 0; by < header.length; by += 1) {
      told += read([header, ...clear.map((row) => [...row.slice(by), ...row.slice(0, by)])]);
    }
    told += read([header, ...clear.map((row) => row.map((cell) => `${cell}${cell}`))]);
    read(clear);
    read([[...header.slice(1)], ...clear]);
    expect(told).toBeGreaterThan(0);
    expectNone(texts.join('\n'), records, 'issues of a sheet');
  });
});

const fieldOfPlace = (place: string): string => {
  const path = JSON.parse(place) as readonly (string | number)[];
  return path[0] === 'extra' ? 'extra' : path.filter((step) => typeof step === 'string').join('.');
};
const valueAt = (record: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], record);

describe('errors', () => {
  const secrets = ['欧阳㐀', '110101199003070011', '+8613800001234'];
  let refusals: readonly string[] = [];

  beforeAll(async () => {
    const store = createMemoryStore();
    const puts = secrets.flatMap((secret) => {
      const body = { kind: 'dog', status: { state: 'open' } } as never;
      const put = {
        type: 'put',
        collection: 'records',
        id: 'dog_1',
        expect: 'absent',
        body,
        index: recordIndexUnder(body),
      } as const;
      return [
        { ...put, id: secret },
        { ...put, body: { name: `${secret}\0` } },
        { ...put, index: { ...put.index, unit: secret } },
        { ...put, body: { name: [secret, 1n] } },
      ];
    });
    refusals = await Promise.all(
      puts.map((put) =>
        store.commit(estate, [put as never]).then(
          () => '',
          (error: unknown) => String(error),
        ),
      ),
    );
  });

  it('of stores name the place, never the value', () => {
    expect(refusals.filter((text) => text !== '').length).toBeGreaterThan(secrets.length);
    for (const secret of secrets) expect(refusals.filter((text) => text.includes(secret))).toEqual([]);
  });

  it('of makers of values tell what is wrong, never with what', () => {
    for (const secret of secrets) {
      const texts = [
        () => brandedId('record id')(`${secret} `),
        () => calendarDate(secret),
        () => instant(secret),
        () => digest(secret),
        () => unitKey({ building: secret, room: secret }),
        () => parseRecord(secret as never, {}),
      ].map(thrownBy);
      expect(texts.filter((text) => text === '')).toEqual([]);
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    }
  });
});
