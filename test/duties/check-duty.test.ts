import { describe, expect, it } from 'vitest';
import { type Actor, actorId, calendarDate, clauseOf, ROLES, type Role } from 'wuye';
import {
  assignmentsOf,
  checkDuty,
  clausesOfDuty,
  DEFAULT_DUTY_POLICY,
  DUTIES,
  DUTY_ACTIONS,
  type DutyAction,
  type DutyPolicy,
  dutyOf,
} from 'wuye/duties';
import { RECORD_KINDS, type RecordKind } from 'wuye/records';

const on = calendarDate('2026-11-21');
const actor = (...roles: readonly Role[]): Actor => ({ id: actorId('zhao'), roles });

/** Who may do what, written out by hand from the clauses: `+` own clause, no `system` or inspector anywhere. */
const EVERYBODY = ROLES.filter((role) => role !== 'system' && role !== 'company-inspector');
const SUPERVISORS: readonly Role[] = ['security-supervisor', 'department-supervisor'];
const MATRIX: Record<RecordKind, Record<DutyAction, readonly Role[]>> = {
  owner: { collect: EVERYBODY, record: ['clerk'], verify: ['clerk'], 'sign-off': ['clerk'] },
  tenant: { collect: EVERYBODY, record: ['clerk'], verify: ['security-supervisor'], 'sign-off': ['clerk'] },
  shop: { collect: EVERYBODY, record: ['clerk'], verify: ['security-supervisor'], 'sign-off': ['clerk'] },
  'shop-staff': {
    collect: EVERYBODY,
    record: ['clerk'],
    verify: ['security-supervisor'],
    'sign-off': ['clerk'],
  },
  'foreign-national': {
    collect: EVERYBODY,
    record: ['clerk'],
    verify: ['security-supervisor'],
    'sign-off': ['clerk'],
  },
  'domestic-worker': {
    collect: EVERYBODY,
    record: ['clerk'],
    verify: ['security-supervisor'],
    'sign-off': ['clerk'],
  },
  'service-person': {
    collect: EVERYBODY,
    record: ['clerk'],
    verify: ['security-supervisor'],
    'sign-off': ['clerk'],
  },
  'supplier-staff': {
    collect: ['function-lead', 'security-supervisor'],
    record: ['information-officer'],
    verify: ['security-supervisor'],
    'sign-off': ['clerk'],
  },
  dog: { collect: EVERYBODY, record: ['clerk'], verify: ['security-supervisor'], 'sign-off': ['clerk'] },
  'parking-use': {
    collect: EVERYBODY,
    record: ['information-officer'],
    verify: ['parking-handler'],
    'sign-off': ['clerk'],
  },
  'special-care': { collect: SUPERVISORS, record: ['clerk'], verify: SUPERVISORS, 'sign-off': ['clerk'] },
  occupancy: { collect: EVERYBODY, record: ['clerk'], verify: ['clerk'], 'sign-off': ['clerk'] },
  'committee-document': { collect: ['clerk'], record: ['clerk'], verify: [], 'sign-off': [] },
};

describe('the duty matrix', () => {
  for (const kind of RECORD_KINDS) {
    for (const action of DUTY_ACTIONS) {
      it(`${kind}: ${action} by exactly the roles of the clauses`, () => {
        const allowed = ROLES.filter(
          (role) => checkDuty(actor(role), action, kind, { on }).outcome === 'allowed',
        );
        expect(allowed).toEqual(ROLES.filter((role) => MATRIX[kind][action].includes(role)));
      });
    }
  }

  it('names clauses of the catalogue only, and for every duty at least one', () => {
    for (const kind of RECORD_KINDS) {
      const clauses = clausesOfDuty(kind);
      expect(clauses.length).toBeGreaterThan(0);
      expect(clauses.filter((clause) => clauseOf(clause) === null)).toEqual([]);
    }
  });

  it('gives each form to one kind, and says where there is none', () => {
    const forms = RECORD_KINDS.flatMap((kind) => DUTIES[kind].form ?? []);
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms).toHaveLength(10);
    const without = RECORD_KINDS.filter((kind) => DUTIES[kind].form === null);
    expect(without).toEqual(['shop-staff', 'service-person', 'committee-document']);
    for (const kind of without) expect(DUTIES[kind].notes).toContain('no-form-named');
  });

  it('asks for a monthly update of what CIM-4.1.5 to 4.1.8 name, quarterly of owners, never of the archive', () => {
    const count = (kind: RecordKind) => DUTIES[kind].refresh?.count ?? null;
    expect(Object.fromEntries(RECORD_KINDS.map((kind) => [kind, count(kind)]))).toEqual({
      owner: 3,
      tenant: 1,
      shop: 1,
      'shop-staff': 1,
      'foreign-national': 1,
      'domestic-worker': 1,
      'service-person': 1,
      'supplier-staff': 1,
      dog: 1,
      'parking-use': 1,
      'special-care': 1,
      occupancy: null,
      'committee-document': null,
    });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(DUTIES))).toEqual(DUTIES);
  });
});

describe('checkDuty', () => {
  it('tells the clause of the role that acts, and the roles that would do', () => {
    expect(checkDuty(actor('staff'), 'collect', 'tenant', { on })).toEqual({
      outcome: 'allowed',
      findings: [
        {
          code: 'DUTY.ACTION_UNASSIGNED',
          verdict: 'pass',
          effect: 'blocks',
          clause: 'CIM-4.1.1',
          facts: { kind: 'tenant', action: 'collect' },
        },
        {
          code: 'DUTY.ACTOR_LACKS_ROLE',
          verdict: 'pass',
          effect: 'blocks',
          clause: 'CIM-4.1.1',
          facts: {
            kind: 'tenant',
            action: 'collect',
            roles: ['security-supervisor', 'staff'],
            role: 'staff',
          },
        },
      ],
      policy: { id: 'wuye.duties', version: '1', effectiveFrom: '2026-01-01' },
      asOf: on,
    });
    const own = checkDuty(actor('security-supervisor'), 'collect', 'tenant', { on });
    expect(own.findings[1]?.clause).toBe('CIM-4.1.5');
  });

  it('lets a substitute act on the days of the delegation, both included, and names whom for', () => {
    const substitute: Actor = {
      id: actorId('qian'),
      roles: ['staff'],
      delegations: [
        {
          kind: 'substitute',
          principal: actorId('wang'),
          roles: ['clerk'],
          from: calendarDate('2026-11-10'),
          until: calendarDate('2026-11-20'),
        },
      ],
    };
    const at = (date: string) =>
      checkDuty(substitute, 'sign-off', 'dog', { on: calendarDate(date) }).findings[1];
    expect(at('2026-11-09')?.verdict).toBe('fail');
    expect(at('2026-11-10')?.facts).toMatchObject({ role: 'clerk', onBehalfOf: 'wang' });
    expect(at('2026-11-20')?.verdict).toBe('pass');
    expect(at('2026-11-21')?.verdict).toBe('fail');
  });

  it('refuses what nobody is asked to do, with a finding of its own', () => {
    const decision = checkDuty(actor('clerk'), 'verify', 'committee-document', { on });
    expect(decision.outcome).toBe('refused');
    expect(decision.findings.map(({ verdict }) => verdict)).toEqual(['fail', 'not-applicable']);
    expect(decision.findings[0]?.clause).toBe('CIM-4.1.2');
  });

  it('refuses an actor without any role', () => {
    expect(checkDuty(actor(), 'collect', 'owner', { on }).outcome).toBe('refused');
  });

  it('throws for a kind that does not exist, also for the names of inherited members', () => {
    for (const kind of ['cat', '__proto__', 'constructor', 'toString']) {
      expect(() => checkDuty(actor('clerk'), 'collect', kind as RecordKind, { on })).toThrow(
        /KERNEL.INVALID_ARGUMENT/,
      );
    }
  });
});

describe('a duty policy', () => {
  const policy: DutyPolicy = {
    ...DEFAULT_DUTY_POLICY,
    id: 'estate-7',
    overrides: { dog: { verifies: [{ role: 'clerk', clause: 'OUR-1' }] } },
  };

  it('replaces what it names and nothing else', () => {
    expect(assignmentsOf('dog', 'verify', policy)).toEqual([{ role: 'clerk', clause: 'OUR-1' }]);
    expect(dutyOf('dog', policy).collects).toEqual(DUTIES.dog.collects);
    expect(dutyOf('tenant', policy)).toBe(DUTIES.tenant);
    expect(checkDuty(actor('security-supervisor'), 'verify', 'dog', { on, policy }).outcome).toBe('refused');
    expect(checkDuty(actor('clerk'), 'verify', 'dog', { on, policy })).toMatchObject({
      outcome: 'allowed',
      policy: { id: 'estate-7' },
    });
  });

  it('takes nothing from an inherited override', () => {
    const inherited: DutyPolicy = { ...policy, overrides: Object.create({ owner: { form: null } }) };
    expect(dutyOf('owner', inherited).form).toBe('ownerCard');
  });
});
