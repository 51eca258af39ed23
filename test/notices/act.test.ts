import { describe, expect, it } from 'vitest';
import { type Actor, actorId, type Role } from '../../src/kernel/index.js';
import { actUnder, grantOfAct, grantsOfAct } from '../../src/notices/index.js';
import { actor, by, day, noon, TODAY } from './support.js';

/** Li, with own roles, who stands in for others. */
const li = (
  own: readonly Role[],
  ...held: (readonly [string, readonly Role[], string?, string?])[]
): Actor => ({
  ...actor('li', ...own),
  delegations: held.map(([principal, roles, from = TODAY, until = TODAY]) => ({
    kind: 'substitute',
    principal: actorId(principal),
    roles,
    from: day(from),
    until: day(until),
  })),
});

describe('the roles under which somebody acts', () => {
  it('are the own one first, then one of each person that is stood in for', () => {
    const deputy = li(
      ['clerk'],
      ['wang', ['department-head', 'clerk']],
      ['sun', ['clerk']],
      ['zhou', ['staff']],
    );
    const grants = grantsOfAct(by(deputy), ['department-head', 'clerk']);
    expect(grants).toEqual([
      { role: 'clerk' },
      { role: 'department-head', onBehalfOf: 'wang' },
      { role: 'clerk', onBehalfOf: 'sun' },
    ]);
    expect(grantOfAct(by(deputy), ['department-head', 'clerk'])).toEqual({ role: 'clerk' });
    expect(grantOfAct(by(deputy), ['project-manager'])).toBeNull();
    expect(grantOfAct(by(actor('li')), ['clerk'])).toBeNull();
  });

  it.each([
    ['2026-11-20', false],
    ['2026-11-21', true],
    ['2026-11-25', true],
    ['2026-11-26', false],
  ])('are held for somebody on their days only: on %s %s', (on, held) => {
    const deputy = li([], ['wang', ['clerk'], '2026-11-21', '2026-11-25']);
    expect(grantOfAct(by(deputy, on), ['clerk'])).toEqual(
      held ? { role: 'clerk', onBehalfOf: 'wang' } : null,
    );
  });

  it('do not make everybody of the office of whom another role was lent, unless it is acted in that name', () => {
    const deputy = li([], ['wang', ['department-head']], ['sun', ['clerk']]);
    const inNameOf = actorId('wang');
    expect(grantsOfAct(by(deputy), ['staff'])).toEqual([]);
    expect(grantsOfAct(by(deputy, TODAY, { inNameOf }), ['staff'])).toEqual([
      { role: 'staff', onBehalfOf: 'wang' },
    ]);
    expect(grantsOfAct(by(deputy, TODAY, { inNameOf }), ['clerk', 'project-manager'])).toEqual([]);
    expect(grantOfAct(by(deputy, TODAY, { inNameOf }), ['clerk'])).toBeNull();
  });

  it('stand in the act, with the person and the time', () => {
    const deputy = li([], ['wang', ['clerk']]);
    const grant = grantOfAct(by(deputy), ['clerk']);
    expect(grant && actUnder(by(deputy), grant)).toEqual({
      by: 'li',
      role: 'clerk',
      onBehalfOf: 'wang',
      at: noon(TODAY),
    });
  });
});
