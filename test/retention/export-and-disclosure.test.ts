import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, instant, keyedDigest, recordId } from 'wuye';
import { type Consent, FIELD_CLASSES } from 'wuye/confidentiality';
import { describeFinding } from 'wuye/describe';
import type { DogRecord, RegisterRecord } from 'wuye/records';
import { linkPersons } from 'wuye/registers';
import {
  DISCLOSURES_COLLECTION,
  type DisclosureContext,
  type DisclosureRequest,
  decideDisclosure,
  disclosureId,
  extractDigest,
  personExport,
  RECIPIENTS,
} from 'wuye/retention';
import { createIndexer, createMemoryStore } from 'wuye/storage';
import { arbitraryAnyRecord } from '../support/arbitrary-records.js';
import { day, dog, foreigner, owner, phone, tenant } from '../support/records.js';
import { actor, clerk, manager, personalTexts, stops } from './support.js';

const asOf = day('2026-11-22');
const card = owner('own_1', {
  household: [{ name: '王小芳', relation: '女儿', bornOn: day('2015-05-05') }],
  emergencyContact: '赵大海',
  emergencyPhone: [phone('+8613700007777')],
  remark: '邻居孙丽代收',
  extra: { 车库: '负一层甲' },
});
const hers = tenant('ten_1', { idNumber: card.idNumber, name: card.name, ownerName: '钱多多' });
const his = tenant('ten_2', { name: '李雷' });
const links = linkPersons([card, hers, his], { secret: 'a secret of the host' });
const her = links.persons.find(({ records }) => records.includes(card.id));
if (her === undefined) throw new Error('no person');

describe('the export of everything held on a person', () => {
  const { records, rows, missing } = personExport(her, [card, his, hers], { asOf });
  const shownOf = (field: string, record = 'own_1') =>
    rows.find((row) => row.field === field && row.record === record)?.value;

  it('goes over all kinds of records, and over no record of anybody else', () => {
    expect(records.map(({ record, kind }) => `${kind} ${record}`)).toEqual(['owner own_1', 'tenant ten_1']);
    expect(JSON.stringify({ records, rows })).not.toContain('李雷');
    expect(missing).toEqual([]);
    expect(personExport(her, [card], { asOf }).missing).toEqual(['ten_1']);
  });

  it('shows the person’s own values clear, each with its record, purposes and basis', () => {
    expect([shownOf('name'), shownOf('idNumber'), shownOf('phones')]).toEqual([
      card.name,
      card.idNumber,
      '+8613800001234',
    ]);
    const row = rows.find(({ field }) => field === 'idNumber');
    expect(row).toMatchObject({ record: 'own_1', kind: 'owner', basis: 'contract', withheld: null });
    expect(row?.purposes).toContain('rights-request');
  });

  it('masks everybody else in the same records, and free texts until somebody has read them', () => {
    const text = JSON.stringify({ records, rows });
    for (const secret of [
      '王小芳',
      '女儿',
      '2015-05-05',
      '赵大海',
      '13700007777',
      '钱多多',
      '孙丽',
      '负一层甲',
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(rows.filter(({ withheld }) => withheld !== null).map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        'household.name',
        'household.bornOn',
        'emergencyContact',
        'remark',
        'extra',
        'ownerName',
      ]),
    );
    const read = JSON.stringify(personExport(her, [card], { asOf, freeTexts: true }));
    expect(read).toContain('孙丽');
    expect(read).not.toContain('王小芳');
  });

  it('keeps the shape of the record, and is plain JSON, for any record', () => {
    fc.assert(
      fc.property(arbitraryAnyRecord(), (record: RegisterRecord) => {
        const key = keyedDigest('a secret of the host', record.id);
        const person = {
          key,
          estate: record.estate,
          schemaVersion: 1,
          state: 'standing',
          records: [record.id],
          documents: [],
          absorbed: [],
        } as const;
        const all = personExport(person, [record], { asOf, freeTexts: true });
        expect(JSON.parse(JSON.stringify(all))).toEqual(all);
        if (record.kind === 'special-care' && record.careKind === 'watched') {
          expect([all.records, all.rows, all.missing]).toEqual([[], [], []]);
          return;
        }
        const [copy] = all.records;
        expect(Object.keys(copy?.values ?? {})).toEqual(Object.keys(record));
        const withheld = new Set(all.rows.filter((row) => row.withheld !== null).map(({ field }) => field));
        if (withheld.size === 0) expect(copy?.values).toEqual(record);
        expect(
          personExport(person, [{ ...record, estate: 'est_9' } as unknown as RegisterRecord], { asOf }).rows,
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const at = instant('2026-11-22T02:00:00.000Z');
const id = disclosureId('dis_1');
const asked = (given: Partial<DisclosureRequest> = {}): DisclosureRequest => ({
  id,
  estate: his.estate,
  recipient: { kind: 'police', name: '湖滨派出所' },
  kind: 'tenant',
  columns: ['name', 'idNumber', 'phones', 'unit'],
  purpose: 'statutory-report',
  reason: '流动人口登记',
  basis: 'legal-duty',
  law: 'CN-EEA-39',
  document: '湖公函〔2026〕8号',
  ...given,
});
/** That the manager approved what is asked for. */
const approvalOf = (request: DisclosureRequest, records: readonly RegisterRecord[]) =>
  ({
    disclosure: id,
    of: extractDigest(request, records),
    by: manager.id,
    role: 'project-manager',
    at: instant('2026-11-21T02:00:00.000Z'),
  }) as const;
const approval = approvalOf(asked(), [his, hers]);
const decide = (given: Partial<DisclosureRequest> = {}, more: Partial<DisclosureContext> = {}) => {
  const { records = [his, hers] } = more;
  const approved = approvalOf(asked(given), records);
  return decideDisclosure(asked(given), { actor: clerk, at, records, approval: approved, ...more });
};
const without = (key: keyof DisclosureRequest): DisclosureRequest =>
  Object.fromEntries(
    Object.entries(asked()).filter(([name]) => name !== key),
  ) as unknown as DisclosureRequest;
const blocked = ({ decision }: { readonly decision: Decision }) => stops(decision);

describe('an extract for somebody outside', () => {
  it('holds the columns asked for, in their order, of each record; and is recorded without a value', () => {
    const result = decide({ columns: ['unit', 'phones', 'name'] });
    expect(result.disclosed && result.extract).toEqual({
      columns: ['unit', 'phones', 'name'],
      rows: [
        ['3-2-1201', '+8613900005678', '李雷'],
        ['3-2-1201', '+8613900005678', '王芳'],
      ],
    });
    expect(result.disclosed && result.disclosure).toEqual({
      id: 'dis_1',
      estate: 'est_1',
      schemaVersion: 1,
      recipient: { kind: 'police', name: '湖滨派出所' },
      kind: 'tenant',
      columns: ['unit', 'phones', 'name'],
      count: 2,
      records: ['ten_2', 'ten_1'],
      purpose: 'statutory-report',
      reason: '流动人口登记',
      basis: 'legal-duty',
      law: 'CN-EEA-39',
      document: '湖公函〔2026〕8号',
      by: 'li',
      role: 'clerk',
      at,
      approval: approvalOf(asked({ columns: ['unit', 'phones', 'name'] }), [his, hers]),
    });
  });

  it('is what was approved: another column, recipient, purpose or record takes another approval', () => {
    expect(decide({}, { approval }).disclosed).toBe(true);
    expect(decide({}, { approval, records: [hers, his] }).disclosed).toBe(true);
    const others: readonly [Partial<DisclosureRequest>, Partial<DisclosureContext>][] = [
      [{ columns: ['name', 'idNumber', 'phones', 'unit', 'registeredAddress'] }, {}],
      [{ columns: ['name'] }, {}],
      [{ recipient: { kind: 'police', name: '湖西派出所' } }, {}],
      [{ purpose: 'emergency' }, {}],
      [{}, { records: [his] }],
    ];
    for (const [given, more] of others) {
      expect(blocked(decide(given, { approval, ...more }))).toContain('DISCLOSURE.APPROVAL_MISSING fail');
    }
  });

  it.each<[string, Partial<DisclosureRequest>, Partial<DisclosureContext>, string[]]>([
    [
      'to whom nothing is given',
      { recipient: { kind: 'landlord' as never, name: '某' } },
      {},
      ['DISCLOSURE.RECIPIENT_UNKNOWN fail', 'DISCLOSURE.BASIS_MISSING pass'],
    ],
    [
      'without the name of the office',
      { recipient: { kind: 'police', name: ' ' } },
      {},
      ['DISCLOSURE.RECIPIENT_UNKNOWN fail'],
    ],
    [
      'of a register not for them',
      { recipient: { kind: 'housing-authority', name: '住建局' }, kind: 'dog', columns: ['breed'] },
      { records: [dog('dog_1')] },
      ['DISCLOSURE.REGISTER_NOT_FOR_RECIPIENT fail', 'DISCLOSURE.COLUMNS_NOT_NEEDED fail'],
    ],
    [
      'for a purpose that is not theirs',
      { purpose: 'billing', columns: ['name'] },
      {},
      ['DISCLOSURE.PURPOSE_NOT_FOR_RECIPIENT fail'],
    ],
    ['without saying why', { reason: '' }, {}, ['DISCLOSURE.REASON_MISSING unknown']],
    ['on a basis that is none for them', { basis: 'contract' }, {}, ['DISCLOSURE.BASIS_MISSING fail']],
    [
      'of a column that the purpose does not need',
      { columns: ['name', 'remark'] },
      {},
      ['DISCLOSURE.COLUMNS_NOT_NEEDED fail'],
    ],
    [
      'of a column that is none',
      { columns: ['13800001234' as never] },
      {},
      ['DISCLOSURE.COLUMNS_UNKNOWN fail'],
    ],
    ['of an inherited name', { columns: ['constructor' as never] }, {}, ['DISCLOSURE.COLUMNS_UNKNOWN fail']],
    ['of no column', { columns: [] }, {}, ['DISCLOSURE.COLUMNS_UNKNOWN fail']],
    ['of a column twice', { columns: ['name', 'name'] }, {}, ['DISCLOSURE.COLUMNS_UNKNOWN fail']],
    ['of no record', {}, { records: [] }, ['DISCLOSURE.RECORDS_WRONG fail']],
    ['of a record twice', {}, { records: [his, his] }, ['DISCLOSURE.RECORDS_WRONG fail']],
    ['of another register', {}, { records: [his, card] }, ['DISCLOSURE.RECORDS_WRONG fail']],
    [
      'with an approval of another extract',
      {},
      { approval: { ...approval, disclosure: disclosureId('dis_2') } },
      ['DISCLOSURE.APPROVAL_MISSING fail'],
    ],
    [
      'with an approval of the clerk',
      {},
      { approval: { ...approval, role: 'clerk' } },
      ['DISCLOSURE.APPROVAL_MISSING fail'],
    ],
    [
      'approved afterwards',
      {},
      { approval: { ...approval, at: instant('2026-11-22T02:00:00.001Z') } },
      ['DISCLOSURE.APPROVAL_MISSING fail'],
    ],
    ['approved by who hands it over', {}, { actor: manager }, ['DISCLOSURE.APPROVER_ASKED fail']],
    ['by somebody who may not', {}, { actor: actor('x', 'staff') }, ['DISCLOSURE.ACTOR_LACKS_ROLE fail']],
  ])('is refused %s', (_, request, context, expected) => {
    const result = decide(request, context);
    expect(result.disclosed).toBe(false);
    expect(result).not.toHaveProperty('extract');
    const failed = expected.filter((line) => !line.endsWith('pass'));
    expect(blocked(result)).toEqual(expect.arrayContaining(failed));
    if (failed.length === expected.length) expect(blocked(result)).toEqual(failed);
    expect(JSON.stringify(result)).not.toMatch(/13800001234|李雷|王芳/);
    for (const finding of result.decision.findings) {
      for (const language of ['zh-CN', 'en'] as const)
        expect(describeFinding(finding, language)).not.toMatch(/[{}]|DISCLOSURE\./);
    }
  });

  it('waits for the law, the letter and the approval where they are missing', () => {
    const context = { actor: clerk, at, records: [his] };
    const lacking = (key: keyof DisclosureRequest) =>
      decideDisclosure(without(key), { ...context, approval: approvalOf(without(key), [his]) });
    expect(blocked(lacking('law'))).toEqual(['DISCLOSURE.BASIS_MISSING unknown']);
    expect(blocked(lacking('document'))).toEqual(['DISCLOSURE.DOCUMENT_MISSING unknown']);
    expect(blocked(decideDisclosure(asked(), context))).toEqual(['DISCLOSURE.APPROVAL_MISSING unknown']);
  });

  it('gives the neighbourhood committee no document numbers, whatever else is in order', () => {
    const recipient = { kind: 'neighbourhood-committee', name: '湖滨社区居委会' } as const;
    const result = decide({ recipient });
    expect(blocked(result)).toEqual(['DISCLOSURE.COLUMNS_TOO_SENSITIVE fail']);
    const finding = result.decision.findings.find(({ code }) => code === 'DISCLOSURE.COLUMNS_TOO_SENSITIVE');
    expect(finding?.facts).toEqual({ fields: ['idNumber'] });
    expect(decide({ recipient, columns: ['name', 'unit'] }).disclosed).toBe(true);
  });

  const consent = (given: Partial<Consent> = {}): Consent => ({
    id: 'con_1',
    kind: 'tenant',
    record: recordId('ten_2'),
    fields: ['name', 'unit'],
    purposes: ['emergency'],
    basis: 'separate-consent',
    by: 'person',
    givenOn: day('2026-01-01'),
    ...given,
  });
  it.each<[string, readonly Consent[] | undefined, string[]]>([
    ['stands', [consent()], []],
    ['stands among others that do not', [consent({ fields: ['name'] }), consent({ id: 'con_2' })], []],
    ['ends today', [consent({ until: asOf })], []],
    ['is general', [consent({ fields: 'all' })], ['DISCLOSURE.CONSENT_MISSING fail']],
    ['covers one column of two', [consent({ fields: ['name'] })], ['DISCLOSURE.CONSENT_MISSING fail']],
    ['is for another purpose', [consent({ purposes: ['contact'] })], ['DISCLOSURE.CONSENT_MISSING fail']],
    ['was withdrawn today', [consent({ withdrawnOn: asOf })], ['DISCLOSURE.CONSENT_MISSING fail']],
    ['ended yesterday', [consent({ until: day('2026-11-21') })], ['DISCLOSURE.CONSENT_MISSING fail']],
    ['was not looked for', undefined, ['DISCLOSURE.CONSENT_MISSING unknown']],
  ])('rests on a consent that %s', (_, consents, expected) => {
    const recipient = { kind: 'neighbourhood-committee', name: '湖滨社区居委会' } as const;
    const request = {
      recipient,
      basis: 'separate-consent',
      purpose: 'emergency',
      columns: ['name', 'unit'],
    } as const;
    expect(
      blocked(decide(request, { records: [his], ...(consents === undefined ? {} : { consents }) })),
    ).toEqual(expected);
  });

  it('gives values of a child to the police by law; to the committee on a guardian’s consent only', () => {
    const child = foreigner('for_1', { bornOn: day('2015-05-05') });
    const request = {
      kind: 'foreign-national',
      columns: ['name', 'unit'],
      purpose: 'statutory-report',
    } as const;
    expect(decide(request, { records: [child] }).disclosed).toBe(true);
    const recipient = { kind: 'neighbourhood-committee', name: '湖滨社区居委会' } as const;
    expect(blocked(decide({ ...request, recipient }, { records: [child], consents: [] }))).toEqual([
      'DISCLOSURE.CHILD_CONCERNED fail',
    ]);
    // Nobody looked for one: that is no answer yet.
    const unasked = decide({ ...request, recipient }, { records: [child] });
    expect(blocked(unasked)).toEqual(['DISCLOSURE.CHILD_CONCERNED unknown']);
    expect(unasked.decision.outcome).toBe('needs-information');
    const guardian = consent({
      kind: 'foreign-national',
      record: child.id,
      purposes: ['statutory-report'],
      by: 'guardian',
    });
    expect(decide({ ...request, recipient }, { records: [child], consents: [guardian] }).disclosed).toBe(
      true,
    );
    expect(
      decide({ ...request, recipient }, { records: [child], consents: [{ ...guardian, by: 'person' }] })
        .disclosed,
    ).toBe(false);
  });

  it('never holds a column that was not asked for, and its record never a value (any record, any columns)', () => {
    let disclosed = 0;
    fc.assert(
      fc.property(
        arbitraryAnyRecord(),
        fc.constantFrom(...RECIPIENTS),
        fc.infiniteStream(fc.boolean()),
        (record, kind, picks) => {
          const fields = Object.entries(FIELD_CLASSES[record.kind]).filter(
            ([, policy]) => policy.purposes.includes('statutory-report') && policy.mask !== 'none',
          );
          const columns = fields
            .filter(() => picks.next().value)
            .map(([field]) => field) as unknown as DisclosureRequest['columns'];
          const result = decide(
            { estate: record.estate, kind: record.kind, recipient: { kind, name: '某单位' }, columns },
            { records: [record] },
          );
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
          const texts = personalTexts(record).filter(
            (text) => [...text].length > 6 && !/^\d{4}-\d\d-\d\d$/.test(text),
          );
          // Some units look like the end of a date.
          const told = JSON.stringify([
            result.decision,
            result.disclosed ? result.disclosure : null,
          ]).replaceAll(/\d{4}-\d\d-\d\d/g, '');
          for (const text of texts) expect(told).not.toContain(JSON.stringify(text).slice(1, -1));
          if (!result.disclosed) return;
          disclosed += 1;
          expect(result.extract.rows).toHaveLength(1);
          expect(result.extract.rows[0]).toHaveLength(columns.length);
        },
      ),
      { numRuns: 500 },
    );
    expect(disclosed).toBeGreaterThan(10);
  });

  it('is kept by the time at which it was given out', async () => {
    const store = createMemoryStore();
    const result = decide();
    if (!result.disclosed) throw new Error('refused');
    const { disclosure: body } = result;
    const put = {
      type: 'put',
      collection: DISCLOSURES_COLLECTION.name,
      id: body.id,
      expect: 'absent',
      body,
      index: createIndexer()('disclosures', body),
    } as const;
    expect((await store.commit(body.estate, [put])).ok).toBe(true);
    expect((await store.commit(body.estate, [put])).ok).toBe(false);
    const query = {
      collection: 'disclosures',
      index: 'by_recipient',
      equal: { recipient: 'police' },
      limit: 5,
    };
    expect((await store.list(body.estate, query)).items.map((item) => item.id)).toEqual(['dis_1']);
    const lone: DogRecord = dog('dog_1');
    expect(
      decide({ kind: 'dog', columns: ['breed'], purpose: 'emergency' }, { records: [lone] }).disclosed,
    ).toBe(true);
  });
});
