import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorId, calendarDate, instant } from 'wuye';
import { SHEET_SIZES } from 'wuye/boards';
import {
  APPLICATION_DOCUMENT_KINDS,
  type ApplicationContent,
  type CommercialApplication,
} from 'wuye/commercial';
import type { Delivery, DeliveryCommand } from 'wuye/deliveries';
import {
  type ApplicationPaper,
  applicationPaper,
  applicationRows,
  type Cell,
  type DeliveryLine,
  deliveryLine,
  deliveryRows,
  type RowsOptions,
  readRegister,
  toApplication,
  toDeliveryLine,
} from 'wuye/forms';
import type { Notice } from 'wuye/notices';
import {
  arbitraryDate,
  arbitraryDateOrOpenEnded,
  arbitraryName,
  arbitraryPhones,
  arbitraryText,
  arbitraryUnit,
  arbitraryUscc,
} from '../support/arbitrary-values.js';
import { codesOf, readGood, readOne } from './support/sheet.js';

const ASOF = calendarDate('2026-11-21');
const CLEAR: RowsOptions = {
  asOf: ASOF,
  revealed: [
    'applicantName',
    'phones',
    'approval',
    'unit',
    'recipientName',
    'signedBy',
    'relationship',
    'unsignedReason',
    'remark',
  ],
};
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const given = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));

const stamped = fc.constantFrom(true, false, undefined);
const papers = fc
  .uniqueArray(
    fc.constantFrom(...APPLICATION_DOCUMENT_KINDS.filter((kind) => !/licence$|identity/.test(kind))),
    { maxLength: 3 },
  )
  .chain((kinds) => fc.tuple(...kinds.map((kind) => stamped.map((mark) => given({ kind, stamped: mark })))));

/** What a whole application form says: everything that the form requires. */
const arbitraryPaper = fc
  .record({
    number: maybe(fc.constantFrom('SQ-2026-017', '=1')),
    appliedOn: arbitraryDate,
    name: arbitraryName,
    unit: arbitraryUnit,
    uscc: arbitraryUscc,
    applicant: arbitraryName,
    phones: arbitraryPhones,
    text: arbitraryText,
    size: fc.constantFrom(...SHEET_SIZES, 'other' as const),
    copies: fc.integer({ min: 1, max: 500 }),
    dates: fc.tuple(arbitraryDate, arbitraryDate),
    until: arbitraryDateOrOpenEnded,
    marks: fc.tuple(stamped, stamped),
    more: papers,
    opinion: maybe(arbitraryText),
  })
  .map(({ number, appliedOn, text, size, marks, more, dates, opinion, ...rest }) => {
    const content = {
      shop: { name: rest.name, unit: rest.unit, uscc: rest.uscc },
      applicant: { name: rest.applicant, phones: rest.phones },
      documents: [
        given({ kind: 'identity-document', stamped: marks[0], maskedNumber: '330***********9544' }),
        given({ kind: 'business-licence', stamped: marks[1], validUntil: rest.until }),
        ...more,
      ],
      sample: { size, text },
      wanted: { from: dates[0], until: dates[1], copies: rest.copies },
    } as unknown as ApplicationContent;
    return given({ number, appliedOn, content, opinion }) as unknown as ApplicationPaper;
  });

describe('an application form', () => {
  test('comes back as it went out', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryPaper, { maxLength: 3 }),
        fc.constantFrom('iso', 'words'),
        (all, dates) => {
          const rows = applicationRows(all, null, { ...CLEAR, dates });
          const { accepted, rejected } = readGood('commercialApplication', rows);
          expect(rejected).toEqual([]);
          expect(accepted.map(toApplication)).toEqual(
            all.map((value) => ({ ok: true, value, warnings: [] })),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test('is masked for who may not see, and then no data', () => {
    fc.assert(
      fc.property(arbitraryPaper, (paper) => {
        const rows = applicationRows([paper], null, { asOf: ASOF });
        const reading = readRegister('commercialApplication', rows);
        expect(reading.ok && reading.value.rejected[0]?.errors.map(({ code }) => code)).toContain(
          'FORM_VALUE_MASKED',
        );
      }),
      { numRuns: 50 },
    );
  });

  const read = (cells: Readonly<Record<string, Cell>>) => {
    const { accepted, errors } = readOne('commercialApplication', cells);
    if (accepted === undefined) throw new Error(codesOf(errors).join());
    const paper = toApplication(accepted);
    if (!paper.ok) throw new Error(JSON.stringify(paper.issues));
    return paper.value;
  };

  test.each([
    ['A4纸', 'A4'],
    ['a3', 'A3'],
    ['210×297mm', 'A4'],
    ['42cm×29.7cm', 'A3'],
    ['600×900mm', 'other'],
    ['大', 'other'],
  ])('a size of %s is %s', (posterSize, size) => {
    expect(read({ posterSize }).content.sample).toMatchObject({ size });
  });

  test.each([
    ['样张、加盖公章的营业执照复印件', [{ kind: 'business-licence', stamped: true }]],
    ['样稿，未盖章营业执照复印件', [{ kind: 'business-licence', stamped: false }]],
    ['样稿;营业执照复印件', [{ kind: 'business-licence' }]],
    ['样稿、食品经营许可证', [{ kind: 'food-business-licence' }]],
    ['样稿、健康承诺书', [{ kind: 'other' }]],
  ])('%s', (attachments, documents) => {
    expect(read({ attachments, licenceValidUntil: '2027-01-01' }).content.documents).toMatchObject(documents);
  });

  test('without a sample among the papers none was brought', () => {
    expect(read({ attachments: '身份证' }).content.sample).toBe('none');
  });

  test('keeps the masked number of the identity card alone', () => {
    const paper = read({ applicantResidentId: '330106197303269544' });
    expect(JSON.stringify(paper)).not.toContain('330106197303269544');
    expect(paper.content.documents).toContainEqual({
      kind: 'identity-document',
      maskedNumber: '330***********9544',
    });
  });

  test('a row that nobody read lacks what every application has', () => {
    const row = { row: 1, values: { appliedOn: '2026-11-01' }, warnings: [], extra: {} };
    expect(toApplication(row)).toMatchObject({
      ok: false,
      issues: [{ code: 'REQUIRED_BLANK', path: ['shopName'] }],
    });
  });

  test.each([
    [{ accepted: {} }, '同意（孔明，2026-11-03）'],
    [{ refused: { reasons: ['缺样稿', '执照过期'] } }, '不同意：缺样稿；执照过期（孔明，2026-11-03）'],
    [{ returned: { reasons: ['请补盖章'] } }, '退回：请补盖章（孔明，2026-11-03）'],
    [{}, undefined],
  ])('says what the office decided: %j', (decided, opinion) => {
    const act = { by: actorId('kong'), role: 'department-head', at: instant('2026-11-02T16:30:00.000Z') };
    const acts = Object.fromEntries(Object.entries(decided).map(([key, more]) => [key, { ...act, ...more }]));
    const application = { appliedOn: '2026-11-01', shop: {}, applicant: {}, wanted: {}, ...acts };
    const paper = applicationPaper(application as unknown as CommercialApplication, { nameOf: () => '孔明' });
    expect(paper.opinion).toBe(opinion);
  });
});

const outcome: fc.Arbitrary<DeliveryCommand | null> = fc.oneof(
  fc.constant(null),
  fc.constant<DeliveryCommand>({ type: 'sign', signature: { by: 'addressee' } }),
  fc
    .record({ name: maybe(arbitraryName), relationship: maybe(fc.constantFrom('儿子', '邻居', '=1')) })
    .map((who) => ({ type: 'sign', signature: { by: 'another', ...given(who) } }) as DeliveryCommand),
  fc.record({
    type: fc.constantFrom('refuse', 'give-up', 'cancel'),
    reason: fc.constantFrom('不认可', '拒收：无人', 'a\nb'),
  }),
  fc
    .record({ remark: maybe(fc.constantFrom('无人在家', '敲门未应')) })
    .map((more) => ({ type: 'attempt', ...given(more) }) as DeliveryCommand),
);
const arbitraryLine = fc
  .record({
    noticeTitle: arbitraryText,
    noticeNumber: maybe(fc.constant('TZ-2026-031')),
    issuedOn: maybe(arbitraryDate),
    unit: arbitraryUnit,
    recipient: arbitraryName,
    method: fc.constantFrom('in-person', 'phone', 'sms', 'wechat', 'post', 'left-at-door'),
    deliveredOn: arbitraryDate,
    deliveredBy: arbitraryName,
    signedOn: maybe(arbitraryDate),
    remark: maybe(arbitraryText),
    outcome,
  })
  .map((line) => given(line) as unknown as DeliveryLine);

describe('the delivery record', () => {
  test('comes back as it went out', () => {
    fc.assert(
      fc.property(fc.array(arbitraryLine, { maxLength: 4 }), fc.boolean(), (lines, mergeDown) => {
        const { accepted, rejected } = readGood(
          'deliveryRecord',
          deliveryRows(lines, null, { ...CLEAR, mergeDown }),
        );
        expect(rejected).toEqual([]);
        expect(accepted.map(toDeliveryLine)).toEqual(
          lines.map((value) => ({ ok: true, value, warnings: [] })),
        );
      }),
      { numRuns: 200 },
    );
  });

  const read = (cells: Readonly<Record<string, Cell>>) => {
    const { accepted, errors } = readOne('deliveryRecord', cells);
    if (accepted === undefined) throw new Error(codesOf(errors).join());
    const line = toDeliveryLine(accepted);
    if (!line.ok) throw new Error(JSON.stringify(line.issues));
    return line.value.outcome;
  };

  test.each([
    [{ signedBy: '王芳' }, { type: 'sign', signature: { by: 'addressee' } }],
    [
      { signedBy: '王芳本人', relationship: '本人' },
      { type: 'sign', signature: { by: 'addressee' } },
    ],
    [{ signedBy: '王强' }, { type: 'sign', signature: { by: 'another', name: '王强' } }],
    [{ unsignedReason: '业主拒绝签收' }, { type: 'refuse', reason: '业主拒绝签收' }],
    [{ unsignedReason: '家中无人' }, { type: 'attempt', remark: '家中无人' }],
    [{ unsignedReason: '未能送达:已搬离' }, { type: 'give-up', reason: '已搬离' }],
    [{}, null],
  ])('%j', (cells, expected) => {
    expect(read(cells)).toEqual(expected);
  });

  test('a row that nobody read lacks what every line has', () => {
    const row = { row: 1, values: { noticeTitle: '停水' }, warnings: [], extra: {} };
    expect(toDeliveryLine(row)).toMatchObject({
      ok: false,
      issues: [{ code: 'REQUIRED_BLANK', path: ['unit'] }],
    });
  });

  const act = { by: actorId('kong'), role: 'clerk', at: instant('2026-11-09T16:30:00.000Z') } as const;
  const notice = { number: 'TZ-1', content: { title: '停水通知' }, issue: act } as unknown as Notice;
  const delivery = (more: object) =>
    ({
      addressee: { unit: '3-2-1201', name: '王芳', as: 'owner' },
      attempts: [],
      ...more,
    }) as unknown as Delivery;

  test('takes the last word of a delivery, on the day of the estate', () => {
    const signed = { ...act, signature: { by: 'addressee', account: null, receipt: { name: '回执' } } };
    expect(deliveryLine(delivery({ refused: { ...act, reason: '先拒后签' }, signed }), notice)).toEqual({
      noticeTitle: '停水通知',
      noticeNumber: 'TZ-1',
      issuedOn: '2026-11-10',
      unit: '3-2-1201',
      recipient: '王芳',
      method: 'in-person',
      deliveredOn: '2026-11-10',
      deliveredBy: 'kong',
      signedOn: '2026-11-10',
      outcome: { type: 'sign', signature: { by: 'addressee' } },
    });
    expect(deliveryLine(delivery({ attempts: [act, { ...act, remark: '无人' }] }), notice)?.outcome).toEqual({
      type: 'attempt',
      remark: '无人',
    });
    expect(deliveryLine(delivery({ cancelled: { ...act, reason: '已更正' } }), notice)?.outcome).toEqual({
      type: 'cancel',
      reason: '已更正',
    });
    expect(deliveryLine(delivery({}), notice)).toBeNull();
  });
});
