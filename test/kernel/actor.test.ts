import { describe, expect, it } from 'vitest';
import { type Actor, actorId, calendarDate, ROLES, type Role, roleGrant } from 'wuye';

const day = calendarDate('2026-11-21');
const li = actorId('li');
const wang = actorId('wang');
const zhao = actorId('zhao');
const actor = (...roles: readonly Role[]): Actor => ({ id: li, roles });
const standIn = (principal: typeof wang, roles: readonly Role[], from = '2026-11-10', until = '2026-11-20') =>
  ({
    kind: 'substitute',
    principal,
    roles,
    from: calendarDate(from),
    until: calendarDate(until),
  }) as const;

describe('own roles', () => {
  it('are granted, each to whoever holds it and to nobody else', () => {
    for (const held of ROLES) {
      for (const asked of ROLES.filter((role) => role !== 'staff')) {
        expect(roleGrant(actor(held), [asked], day)).toEqual(held === asked ? { role: asked } : null);
      }
    }
  });

  it('are matched in the order asked for', () => {
    const both = actor('clerk', 'function-lead');
    expect(roleGrant(both, ['function-lead', 'clerk'], day)).toEqual({ role: 'function-lead' });
    expect(roleGrant(both, ['clerk', 'function-lead'], day)).toEqual({ role: 'clerk' });
    expect(roleGrant(both, [], day)).toBeNull();
    expect(roleGrant(actor(), ROLES, day)).toBeNull();
  });
});

describe('staff (CIM-4.1.1)', () => {
  it.each(ROLES)('is anyone of the service centre: %s', (role) => {
    const outside = role === 'system' || role === 'company-inspector';
    expect(roleGrant(actor(role), ['staff'], day)).toEqual(outside ? null : { role: 'staff' });
  });

  it('is the weaker answer where the actor holds another role that is asked for', () => {
    expect(roleGrant(actor('clerk'), ['staff', 'clerk'], day)).toEqual({ role: 'clerk' });
    expect(roleGrant(actor('system', 'clerk'), ['staff'], day)).toEqual({ role: 'staff' });
    expect(roleGrant(actor('staff'), ['clerk'], day)).toBeNull();
  });
});

describe('roles held for others', () => {
  const substitute: Actor = { id: li, roles: ['staff'], delegations: [standIn(wang, ['clerk'])] };

  it.each([
    ['2026-11-09', false],
    ['2026-11-10', true],
    ['2026-11-15', true],
    ['2026-11-20', true],
    ['2026-11-21', false],
  ])('hold from the first to the last day, both included: %s', (on, granted) => {
    expect(roleGrant(substitute, ['clerk'], calendarDate(on))).toEqual(
      granted ? { role: 'clerk', onBehalfOf: 'wang' } : null,
    );
  });

  it('hold on one day only where both ends are the same, and never where they are reversed', () => {
    const one: Actor = { ...actor(), delegations: [standIn(wang, ['clerk'], '2026-11-21', '2026-11-21')] };
    expect(roleGrant(one, ['clerk'], day)).toEqual({ role: 'clerk', onBehalfOf: 'wang' });
    const none: Actor = { ...actor(), delegations: [standIn(wang, ['clerk'], '2026-11-22', '2026-11-20')] };
    expect(roleGrant(none, ['clerk'], day)).toBeNull();
  });

  it('come after the own ones, and after being staff', () => {
    const on = calendarDate('2026-11-15');
    const own: Actor = { ...substitute, roles: ['clerk'] };
    expect(roleGrant(own, ['clerk'], on)).toEqual({ role: 'clerk' });
    expect(roleGrant(substitute, ['clerk', 'staff'], on)).toEqual({ role: 'staff' });
    const lead: Actor = { ...substitute, roles: ['function-lead'] };
    expect(roleGrant(lead, ['clerk', 'function-lead'], on)).toEqual({ role: 'function-lead' });
  });

  it('cover the roles handed over, not the others of the principal', () => {
    expect(roleGrant(substitute, ['department-head'], calendarDate('2026-11-15'))).toBeNull();
  });

  it('name the first principal in whose place the actor may act that day', () => {
    const several: Actor = {
      id: li,
      roles: [],
      delegations: [
        standIn(wang, ['clerk'], '2026-10-01', '2026-10-31'),
        standIn(zhao, ['clerk', 'function-lead'], '2026-11-01', '2026-11-30'),
      ],
    };
    expect(roleGrant(several, ['clerk'], day)).toEqual({ role: 'clerk', onBehalfOf: 'zhao' });
    expect(roleGrant(several, ['clerk'], calendarDate('2026-10-15'))).toEqual({
      role: 'clerk',
      onBehalfOf: 'wang',
    });
    expect(roleGrant(several, ['function-lead', 'clerk'], day)).toEqual({
      role: 'function-lead',
      onBehalfOf: 'zhao',
    });
  });

  it('make nobody staff by themselves', () => {
    const outside: Actor = { ...substitute, roles: ['company-inspector'] };
    expect(roleGrant(outside, ['staff'], calendarDate('2026-11-15'))).toBeNull();
  });
});
