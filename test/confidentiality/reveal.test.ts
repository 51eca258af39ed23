import { describe, expect, it } from 'vitest';
import {
  type Actor,
  actorId,
  calendarDate,
  estateId,
  instant,
  type RecordId,
  type Role,
  recordId,
} from 'wuye';
import {
  type AccessPermission,
  accessEntryIndex,
  type Consent,
  confidentialityPolicy,
  type FieldPath,
  HIDDEN,
  type Purpose,
  REVEAL_FINDING_CODES,
  type Reveal,
  type RevealContext,
  type RevealFindingCode,
  type RevealRequest,
  requestReveal,
} from 'wuye/confidentiality';
import { describeFinding } from 'wuye/describe';
import type { RecordKind, RegisterRecord } from 'wuye/records';
import { accessPermission as permission } from '../support/access.js';

const at = instant('2026-11-21T01:00:00.000Z');
const estate = estateId('est_1');
const day = calendarDate('2026-11-21');
const as = (...roles: readonly Role[]): Actor => ({ id: actorId('li'), roles });

const owner = {
  id: 'own_1',
  estate: 'est_1',
  kind: 'owner',
  unit: '3-2-1201',
  name: '王芳',
  idKind: 'resident-id',
  idNumber: '110101199003070011',
  phones: ['+8613800001234', '+8657188001234'],
  household: [
    { name: '孙娟', bornOn: '2020-03-17' },
    { name: '孙强', bornOn: '1990-03-17' },
  ],
  remark: '钥匙存物业',
  extra: { 车库: '一期' },
} as unknown as RegisterRecord;
const paroled = {
  id: 'spc_1',
  estate: 'est_1',
  kind: 'special-care',
  name: '李强',
  careKind: 'on-parole',
} as unknown as RegisterRecord;
const minutes = {
  id: 'com_1',
  estate: 'est_1',
  kind: 'committee-document',
  title: '选举',
} as unknown as RegisterRecord;

interface Asked {
  readonly record?: RegisterRecord;
  readonly kind?: RecordKind;
  readonly id?: RecordId;
  readonly fields?: readonly string[];
  readonly reason?: string;
  readonly actor?: Actor;
  readonly inNameOf?: string;
  readonly purpose?: Purpose;
  readonly context?: Partial<RevealContext>;
}

/** By default the clerk asks for the owner's phones to reach them: allowed. */
function ask(asked: Asked = {}): Reveal {
  const { record = owner, reason = '通知停水', actor = as('clerk'), purpose = 'contact' } = asked;
  const request: RevealRequest = {
    id: 'acc_1',
    estate,
    kind: asked.kind ?? record.kind,
    record: asked.id ?? record.id,
    fields: (asked.fields ?? ['phones']) as readonly FieldPath[],
    reason,
  };
  const inNameOf = asked.inNameOf === undefined ? {} : { inNameOf: actorId(asked.inNameOf) };
  return requestReveal(request, { viewer: { actor, purpose, ...inNameOf }, at, record, ...asked.context });
}

const verdict = ({ decision }: Reveal, code: RevealFindingCode) =>
  decision.findings.find((finding) => finding.code === code)?.verdict;

const consent = (differing: Partial<Consent> = {}): Consent => ({
  id: 'con_1',
  kind: 'owner',
  record: recordId('own_1'),
  fields: ['household.name'],
  purposes: ['access-control'],
  basis: 'separate-consent',
  by: 'guardian',
  givenOn: day,
  ...differing,
});

describe('requestReveal', () => {
  it('shows those whose duty the register is what they need, with its place in the record', () => {
    const reveal = ask();
    expect(reveal.granted && reveal.values).toEqual([
      { path: ['phones', 0], value: '+8613800001234' },
      { path: ['phones', 1], value: '+8657188001234' },
    ]);
    expect(reveal.decision.outcome).toBe('allowed');
  });

  it('reports every rule, each under a clause, in a stable order, with words in both languages', () => {
    const { findings } = ask().decision;
    expect(findings.map(({ code }) => code)).toEqual([...REVEAL_FINDING_CODES]);
    for (const finding of findings) {
      expect(describeFinding(finding, 'en')).not.toContain('REVEAL');
      expect(describeFinding(finding, 'zh-CN')).toMatch(/\p{Script=Han}/u);
    }
    expect(describeFinding(findings[4] as never, 'zh-CN')).toBe('“联系客户”符合各字段的处理目的');
  });

  it('survives JSON, and the entry holds no value and no name', () => {
    const reveal = ask({ fields: ['name', 'idNumber', 'extra'], purpose: 'inspection' });
    expect(JSON.parse(JSON.stringify(reveal))).toEqual(reveal);
    const logged = JSON.stringify([reveal.entry, reveal.decision]);
    for (const secret of ['王芳', '110101199003070011', '一期']) expect(logged).not.toContain(secret);
  });

  it('logs who, what, whose, what for, why, when and how it was decided', () => {
    expect(ask().entry).toEqual({
      schemaVersion: 1,
      id: 'acc_1',
      estate: 'est_1',
      action: 'reveal',
      at,
      by: 'li',
      role: 'clerk',
      kind: 'owner',
      record: 'own_1',
      fields: ['phones'],
      purpose: 'contact',
      reason: '通知停水',
      granted: true,
      outcome: 'allowed',
      because: [],
      policy: { id: 'wuye.confidentiality', version: '1', effectiveFrom: '2026-01-01' },
    });
    expect(accessEntryIndex(ask().entry)).toEqual({
      record: 'own_1',
      person: '',
      actor: 'li',
      granted: 'yes',
      at,
    });
  });

  it('logs a refusal as one, and gives no value', () => {
    const reveal = ask({ actor: as('parking-handler'), fields: ['idNumber'], purpose: 'move-in' });
    expect(reveal.granted).toBe(false);
    expect(reveal).not.toHaveProperty('values');
    expect(reveal.entry).toMatchObject({
      granted: false,
      outcome: 'refused',
      because: ['REVEAL.ROLE_MAY_NOT', 'REVEAL.PERMISSION_MISSING'],
    });
    expect(reveal.entry).not.toHaveProperty('role');
    expect(accessEntryIndex(reveal.entry).granted).toBe('no');
  });

  it.each<[string, Asked, RevealFindingCode, string]>([
    ['another record', { id: recordId('own_2') }, 'REVEAL.RECORD_MISMATCHED', 'refused'],
    ['no field', { fields: [] }, 'REVEAL.FIELDS_UNKNOWN', 'refused'],
    ['an unknown field', { fields: ['phones', 'tail'] }, 'REVEAL.FIELDS_UNKNOWN', 'refused'],
    ['a field of all objects', { fields: ['constructor'] }, 'REVEAL.FIELDS_UNKNOWN', 'refused'],
    ['another purpose', { purpose: 'parking' }, 'REVEAL.PURPOSE_NOT_OF_FIELD', 'refused'],
    ['no reason', { reason: ' \u200b' }, 'REVEAL.REASON_MISSING', 'refused'],
    ['a reason with the name', { reason: '王 芳来电' }, 'REVEAL.REASON_TELLS_VALUE', 'refused'],
    ['one with the phone', { reason: '回拨138-0000-1234' }, 'REVEAL.REASON_TELLS_VALUE', 'refused'],
    ['one with another mobile', { reason: '来电13911112222' }, 'REVEAL.REASON_TELLS_VALUE', 'refused'],
    [
      'one with a land line of the record',
      { reason: '０５７１' + '57188001234' },
      'REVEAL.REASON_TELLS_VALUE',
      'refused',
    ],
  ])('refuses %s', (_what, asked, code, outcome) => {
    const reveal = ask(asked);
    expect(verdict(reveal, code)).toBe('fail');
    expect(reveal.decision.outcome).toBe(outcome);
    expect(reveal.entry.because).toContain(code);
  });

  it.each([
    '王、芳来电',
    '王_芳',
    '王\ufe00芳',
    '138.0000.1234',
    '(138)00001234',
    '工单20261121 13911112222',
    '+86 13911112222',
    '１３９ １１１１ ２２２２',
    '1 3 9 1 1 1 1 2 2 2 2',
    '1391 1112 222',
    '110101 19910307 0038',
    '号11010119910307003x',
    '110101910307003',
    '座机 8800-1234',
  ])('refuses a reason with a name or a number that is split up, or another’s: %s', (reason) => {
    const reveal = ask({ reason });
    expect(verdict(reveal, 'REVEAL.REASON_TELLS_VALUE')).toBe('fail');
    expect(reveal.entry.reason).toBe('***');
  });

  it('takes a ticket number, a date and a room for a reason', () => {
    for (const reason of [
      '工单 20261121001',
      '2026-11-21 停水通知',
      '3-2-1201 报修',
      '核对',
      '15-1-2601，2026-11-05 上门',
      '2026-11-21 13:30 3-2-1201',
      '2026-11-21 13-2-1201 核对',
    ]) {
      expect(verdict(ask({ reason }), 'REVEAL.REASON_TELLS_VALUE'), reason).toBe('pass');
    }
  });

  it('keeps out of the log what a reason tells, and what nobody could check', () => {
    expect(ask({ reason: '王芳来电' }).entry.reason).toBe(HIDDEN);
    const { record: _record, ...context } = {
      record: owner,
      viewer: { actor: as('clerk'), purpose: 'contact' as const },
      at,
    };
    const request = {
      id: 'acc_1',
      estate,
      kind: 'owner',
      record: recordId('own_1'),
      fields: ['phones'],
      reason: '王芳来电',
    } as const;
    const reveal = requestReveal(request, context);
    expect(reveal.decision.outcome).toBe('needs-information');
    expect(verdict(reveal, 'REVEAL.RECORD_MISMATCHED')).toBe('unknown');
    expect(verdict(reveal, 'REVEAL.REASON_TELLS_VALUE')).toBe('unknown');
    expect(reveal.entry.reason).toBe(HIDDEN);
    expect(ask({ reason: '' }).entry.reason).toBe('');
  });

  it('logs no text in place of a field', () => {
    const { entry, decision } = ask({ fields: ['13800001234', 'phones'] });
    expect(JSON.stringify([entry, decision])).not.toContain('13800001234');
    expect(entry.fields).toEqual(['phones']);
  });

  it('throws on a kind or purpose that is none', () => {
    expect(() => ask({ kind: 'constructor' as never })).toThrow('not a kind of record');
    expect(() => ask({ purpose: '王芳' as never })).toThrow('not a purpose');
  });
});

describe('the manager’s permission (SVC-1)', () => {
  const guard = as('parking-handler');
  const asking = (permissions: readonly AccessPermission[] | undefined, more: Asked = {}) =>
    ask({ actor: guard, ...more, context: permissions === undefined ? {} : { permissions } });

  it('is no question for those whose own duty it is', () => {
    expect(verdict(ask(), 'REVEAL.PERMISSION_MISSING')).toBe('not-applicable');
  });

  it('is missing where nobody looked, and where there is none', () => {
    expect(asking(undefined).decision.outcome).toBe('needs-information');
    expect(asking([]).decision.outcome).toBe('refused');
  });

  it('lets anybody of the office see what may be asked for, and stands in the log', () => {
    const reveal = asking([permission()]);
    expect(reveal.granted).toBe(true);
    expect(reveal.entry).toMatchObject({ permission: 'per_1', role: 'staff' });
    expect(asking([permission({ record: 'register' })]).granted).toBe(true);
    expect(asking([permission({ fields: ['phones'] })]).granted).toBe(true);
  });

  it('names every field that is asked for', () => {
    const both = { fields: ['phones', 'name'] };
    expect(asking([permission({ fields: ['phones', 'name'] })], both).granted).toBe(true);
    const oneOnly = asking([permission({ fields: ['phones'] })], both);
    expect(verdict(oneOnly, 'REVEAL.PERMISSION_MISSING')).toBe('fail');
  });

  it.each<[string, Partial<AccessPermission>]>([
    ['to another', { to: actorId('zhao') }],
    ['of another role', { role: 'department-head' }],
    ['for another kind', { kind: 'tenant' }],
    ['for another record', { record: recordId('own_2') }],
    ['for other fields', { fields: ['name'] }],
    ['for another purpose', { purpose: 'billing' }],
    ['from tomorrow', { from: calendarDate('2026-11-22'), until: calendarDate('2026-11-22') }],
    ['until yesterday', { from: calendarDate('2026-11-20'), until: calendarDate('2026-11-20') }],
  ])('does not count %s', (_what, differing) => {
    expect(verdict(asking([permission(differing)]), 'REVEAL.PERMISSION_MISSING')).toBe('fail');
  });

  it('is given by nobody to themselves, not in another’s name, nor by another in theirs', () => {
    for (const differing of [{ by: actorId('li') }, { onBehalfOf: actorId('li') }]) {
      const reveal = asking([permission(differing)]);
      expect(verdict(reveal, 'REVEAL.PERMITTED_BY_VIEWER')).toBe('fail');
      expect(reveal.granted).toBe(false);
    }
    const actor: Actor = {
      ...guard,
      delegations: [
        { kind: 'substitute', principal: actorId('chen'), roles: ['department-head'], from: day, until: day },
      ],
    };
    const inName = ask({ actor, inNameOf: 'chen', context: { permissions: [permission()] } });
    expect(verdict(inName, 'REVEAL.PERMITTED_BY_VIEWER')).toBe('fail');
    expect(inName.entry).toMatchObject({ role: 'department-head', onBehalfOf: 'chen' });
    expect(asking([permission({ by: actorId('li') }), permission({ id: 'per_2' })]).entry.permission).toBe(
      'per_2',
    );
  });

  it('is the manager’s own; more than ordinary fields are looked at by somebody afterwards', () => {
    const manager = as('project-manager');
    expect(ask({ actor: manager, context: { permissions: [] } }).decision.outcome).toBe('allowed');
    const sensitive = ask({ actor: manager, fields: ['idNumber'], purpose: 'move-in' });
    expect(sensitive.decision.outcome).toBe('needs-review');
    expect(sensitive.granted).toBe(true);
    expect(sensitive.entry.because).toEqual(['REVEAL.PERMITTER_ALONE']);
    const keeperToo = as('clerk', 'project-manager');
    expect(ask({ actor: keeperToo, fields: ['idNumber'], purpose: 'move-in' }).decision.outcome).toBe(
      'allowed',
    );
  });

  it('is not needed for the inspection of the superior department, and only for that', () => {
    const inspector = as('company-inspector');
    const inspecting = ask({
      actor: inspector,
      fields: ['idNumber'],
      purpose: 'inspection',
      context: { permissions: [] },
    });
    expect(inspecting.decision.outcome).toBe('allowed');
    const other = ask({ actor: inspector, purpose: 'contact', context: { permissions: [] } });
    expect(verdict(other, 'REVEAL.PERMISSION_MISSING')).toBe('fail');
    const head = ask({ actor: as('department-head'), purpose: 'inspection', context: { permissions: [] } });
    expect(verdict(head, 'REVEAL.PERMISSION_MISSING')).toBe('fail');
  });

  it('is needed by a keeper who inspects: that is not their own duty, and would open what takes consent', () => {
    const asked = { fields: ['household.name'], purpose: 'inspection' } as const;
    const inspecting = ask({ ...asked, context: { permissions: [], consents: [] } });
    expect(inspecting.entry.because).toEqual(['REVEAL.PERMISSION_MISSING']);
    const permitted = [permission({ purpose: 'inspection' })];
    expect(ask({ ...asked, context: { permissions: permitted, consents: [] } }).granted).toBe(true);
  });

  it('is not needed by who stands in for a keeper; the log tells for whom', () => {
    const delegation = { kind: 'substitute', principal: actorId('wang'), roles: ['clerk'] } as const;
    const actor: Actor = { ...guard, delegations: [{ ...delegation, from: day, until: day }] };
    const reveal = ask({ actor, context: { permissions: [] } });
    expect(reveal.entry).toMatchObject({ granted: true, role: 'clerk', onBehalfOf: 'wang' });
    const past = calendarDate('2026-11-20');
    const back: Actor = { ...guard, delegations: [{ ...delegation, from: past, until: past }] };
    expect(ask({ actor: back, context: { permissions: [] } }).entry).toMatchObject({
      granted: false,
      role: 'staff',
    });
  });

  it('is looked at afterwards in an emergency: nobody waits', () => {
    for (const permissions of [undefined, []]) {
      const reveal = asking(permissions, { purpose: 'emergency', reason: '漏水' });
      expect(reveal.granted).toBe(true);
      expect(reveal.entry).toMatchObject({ outcome: 'needs-review', because: ['REVEAL.PERMISSION_MISSING'] });
    }
  });

  it('is given by whom the host’s policy says', () => {
    const policy = confidentialityPolicy({
      id: 'x',
      version: '1',
      effectiveFrom: day,
      permittedBy: ['department-head'],
    });
    const given = [permission({ role: 'department-head' })];
    expect(ask({ actor: guard, context: { permissions: given, policy } }).granted).toBe(true);
    expect(ask({ actor: guard, context: { permissions: [permission()], policy } }).granted).toBe(false);
  });
});

describe('consent', () => {
  const asking = (
    consents: readonly Consent[] | undefined,
    fields: readonly string[] = ['household.name'],
    purpose: Purpose = 'access-control',
  ) => {
    const all = [
      ...(consents ?? []),
      consent({ id: 'con_2', by: 'person', basis: 'consent', fields: 'all' }),
    ];
    const context = consents === undefined ? {} : { context: { consents: all } };
    return ask({ fields, purpose, reason: '登记', ...context });
  };

  it('of a guardian is needed where a child is in the household', () => {
    expect(asking(undefined).decision.outcome).toBe('needs-information');
    expect(verdict(asking([]), 'REVEAL.GUARDIAN_CONSENT_MISSING')).toBe('fail');
    expect(asking([consent()]).granted).toBe(true);
    expect(asking([consent({ fields: ['household.bornOn', 'household.name'] })]).granted).toBe(true);
    expect(verdict(asking([consent({ by: 'person' })]), 'REVEAL.GUARDIAN_CONSENT_MISSING')).toBe('fail');
  });

  it.each<[string, Partial<Consent>]>([
    ['of another kind', { kind: 'tenant' }],
    ['for another record', { record: recordId('own_2') }],
    ['for other fields', { fields: ['household.bornOn'] }],
    ['for all fields, which is no separate one', { fields: 'all' }],
    ['that is no separate one', { basis: 'consent' }],
    ['for another purpose', { purposes: ['contact'] }],
    ['of tomorrow', { givenOn: calendarDate('2026-11-22') }],
    ['until yesterday', { until: calendarDate('2026-11-20') }],
    ['withdrawn today', { withdrawnOn: day }],
  ])('%s does not count', (_what, differing) => {
    expect(verdict(asking([consent(differing)]), 'REVEAL.GUARDIAN_CONSENT_MISSING')).toBe('fail');
  });

  it('counts on its last day and until the day before it is withdrawn', () => {
    expect(asking([consent({ until: day })]).granted).toBe(true);
    expect(asking([consent({ withdrawnOn: calendarDate('2026-11-22') })]).granted).toBe(true);
  });

  it('of the person is needed for what rests on consent; a general one will do there', () => {
    const grown = {
      ...owner,
      household: [{ name: '孙强', bornOn: '1990-03-17' }],
    } as unknown as RegisterRecord;
    const of = (consents: readonly Consent[]) =>
      ask({ record: grown, fields: ['household.name'], purpose: 'access-control', context: { consents } });
    expect(verdict(of([]), 'REVEAL.CONSENT_MISSING')).toBe('fail');
    expect(verdict(of([]), 'REVEAL.GUARDIAN_CONSENT_MISSING')).toBe('not-applicable');
    const general = (fields: Consent['fields']) => of([consent({ by: 'person', basis: 'consent', fields })]);
    expect(general('all').granted).toBe(true);
    expect(general(['household.name']).granted).toBe(true);
    expect(verdict(general(['household.bornOn']), 'REVEAL.CONSENT_MISSING')).toBe('fail');
  });

  it('of a guardian says nothing for the grown-ups of the household, nor theirs for the child', () => {
    const of = (consents: readonly Consent[]) =>
      ask({ fields: ['household.name'], purpose: 'access-control', reason: '登记', context: { consents } });
    const [guardians, persons] = [consent(), consent({ by: 'person' })];
    expect(of([guardians]).entry.because).toEqual(['REVEAL.CONSENT_MISSING']);
    expect(of([persons]).entry.because).toEqual(['REVEAL.GUARDIAN_CONSENT_MISSING']);
    expect(of([guardians, persons]).granted).toBe(true);
    const children = {
      ...owner,
      household: [{ name: '孙娟', bornOn: '2020-03-17' }, { name: '孙二' }],
    } as unknown as RegisterRecord;
    const alone = { record: children, fields: ['household.name'], purpose: 'access-control' } as const;
    expect(ask({ ...alone, context: { consents: [guardians] } }).granted).toBe(true);
  });

  it('that is missing is looked at afterwards where the host’s policy lets nobody wait', () => {
    const policy = confidentialityPolicy({
      id: 'x',
      version: '1',
      effectiveFrom: day,
      withoutConsent: [],
    });
    const asked = { fields: ['household.name'], purpose: 'emergency' } as const;
    const saved = ask({ ...asked, context: { consents: [], policy } });
    expect([saved.decision.outcome, saved.granted]).toEqual(['needs-review', true]);
    expect(saved.entry.because).toEqual(['REVEAL.CONSENT_MISSING', 'REVEAL.GUARDIAN_CONSENT_MISSING']);
  });

  it('is not asked for where a contract or a law is the ground, nor in an emergency', () => {
    expect(verdict(ask(), 'REVEAL.CONSENT_MISSING')).toBe('not-applicable');
    const saved = asking([], ['household.name'], 'emergency');
    expect(verdict(saved, 'REVEAL.GUARDIAN_CONSENT_MISSING')).toBe('not-applicable');
    expect(saved.granted).toBe(true);
  });
});

describe('the registers that are closed', () => {
  it('the special-care register needs the manager’s permission of its keepers too (CIM-4.1.8)', () => {
    const asking = (
      permissions: readonly AccessPermission[],
      actor: Actor = as('clerk'),
      purpose: Purpose = 'care',
    ) =>
      ask({
        record: paroled,
        fields: ['name', 'careKind'],
        actor,
        purpose,
        reason: '季度走访',
        context: {
          permissions,
          consents: [
            consent({
              kind: 'special-care',
              record: paroled.id,
              fields: ['name', 'careKind'],
              purposes: ['care'],
              by: 'person',
            }),
          ],
        },
      });
    const permitted = permission({ kind: 'special-care', record: paroled.id, purpose: 'care' });
    expect(asking([]).entry.because).toEqual(['REVEAL.PERMISSION_MISSING']);
    expect(asking([permitted]).granted).toBe(true);
    expect(asking([permitted], as('parking-handler')).entry.because).toEqual([
      'REVEAL.REGISTER_CLOSED',
      'REVEAL.ROLE_MAY_NOT',
    ]);
    const { findings } = asking([permitted], as('clerk'), 'contact').decision;
    expect(findings.find(({ code }) => code === 'REVEAL.REGISTER_CLOSED')).toEqual({
      code: 'REVEAL.REGISTER_CLOSED',
      verdict: 'fail',
      effect: 'blocks',
      clause: 'CIM-4.1.8',
      facts: {
        kind: 'special-care',
        roles: [
          'clerk',
          'security-supervisor',
          'department-supervisor',
          'department-head',
          'project-manager',
          'company-inspector',
        ],
        purpose: 'contact',
        purposes: ['care', 'emergency', 'statutory-report', 'refresh', 'inspection', 'rights-request'],
      },
    });
  });

  it('the committee’s archive opens to the clerk who keeps it and to those who answer for the office (CIM-4.1.2)', () => {
    const asking = (
      actor: Actor,
      purpose: Purpose = 'committee',
      permissions: readonly AccessPermission[] = [],
    ) => ask({ record: minutes, fields: ['title'], actor, purpose, context: { permissions } });
    expect(asking(as('clerk')).granted).toBe(true);
    expect(verdict(asking(as('clerk'), 'refresh'), 'REVEAL.REGISTER_CLOSED')).toBe('fail');
    expect(verdict(asking(as('security-supervisor')), 'REVEAL.REGISTER_CLOSED')).toBe('fail');
    expect(asking(as('department-head')).entry.because).toEqual(['REVEAL.PERMISSION_MISSING']);
    const permitted = permission({ kind: 'committee-document', record: 'register', purpose: 'committee' });
    expect(asking(as('department-head'), 'committee', [permitted]).granted).toBe(true);
    expect(asking(as('project-manager')).granted).toBe(true);
  });

  it('are no question for the others', () => {
    expect(verdict(ask(), 'REVEAL.REGISTER_CLOSED')).toBe('not-applicable');
  });
});
