import { describe, expect, it } from 'vitest';
import { actedBy, actorId, calendarDate, type Finding, found, nextState, personsOf, reasonsOf } from 'wuye';

describe('a finding', () => {
  it('passes or fails as the rule says, and blocks unless told otherwise', () => {
    expect(found('X.A', true, 'CIM-4.2.2')).toEqual({
      code: 'X.A',
      verdict: 'pass',
      effect: 'blocks',
      clause: 'CIM-4.2.2',
      facts: {},
    });
    expect(found('X.A', false, 'HOUSE-1', { days: 3 }, 'advises')).toEqual({
      code: 'X.A',
      verdict: 'fail',
      effect: 'advises',
      clause: 'HOUSE-1',
      facts: { days: 3 },
    });
  });

  it.each(['pass', 'fail', 'unknown', 'not-applicable'] as const)('keeps the verdict %s', (verdict) => {
    expect(found('X.A', verdict, 'HOUSE-1').verdict).toBe(verdict);
  });
});

describe('the reasons of a decision', () => {
  const reasons = (finding: Finding) => reasonsOf([finding]).length;
  const waivedBy = { policy: 'example', reason: 'small office' };

  it('are what failed or is unknown, in their order', () => {
    const findings = (['fail', 'pass', 'unknown', 'not-applicable'] as const).map((verdict) =>
      found(`X.${verdict}`, verdict, 'HOUSE-1'),
    );
    expect(reasonsOf(findings).map(({ code }) => code)).toEqual(['X.fail', 'X.unknown']);
  });

  it('hold what blocks and what asks for a review, but no advice and nothing waived', () => {
    for (const verdict of ['fail', 'unknown'] as const) {
      expect(reasons(found('X.A', verdict, 'HOUSE-1', {}, 'blocks'))).toBe(1);
      expect(reasons(found('X.A', verdict, 'HOUSE-1', {}, 'reviews'))).toBe(1);
      expect(reasons(found('X.A', verdict, 'HOUSE-1', {}, 'advises'))).toBe(0);
      expect(reasons({ ...found('X.A', verdict, 'HOUSE-1'), waivedBy })).toBe(0);
    }
  });
});

describe('an act', () => {
  const on = calendarDate('2026-11-21');
  const [li, wang] = [actorId('li'), actorId('wang')];

  it('says who did it, on which day, in which role', () => {
    expect(actedBy({ id: li }, { role: 'clerk' }, on)).toEqual({ on, by: 'li', role: 'clerk' });
  });

  it('says in whose name, and both persons stand behind it', () => {
    const act = actedBy({ id: li }, { role: 'clerk', onBehalfOf: wang }, on);
    expect(act).toEqual({ on, by: 'li', role: 'clerk', onBehalfOf: 'wang' });
    expect(personsOf(act)).toEqual(['li', 'wang']);
    expect(personsOf({ by: li })).toEqual(['li']);
  });
});

describe('a lifecycle', () => {
  const lamp = { off: { press: 'on' }, on: { press: 'off' }, broken: {} } as const;
  const led = (state: keyof typeof lamp, command: string) =>
    nextState<keyof typeof lamp>(lamp, state, command);

  it('leads each state to the next', () => {
    expect(led('off', 'press')).toBe('on');
    expect(led('on', 'press')).toBe('off');
  });

  it.each(['press', 'toString', '__proto__', ''])(
    'refuses %j where the state does not list it',
    (command) => {
      expect(led('broken', command)).toBeNull();
    },
  );
});
