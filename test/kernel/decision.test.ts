import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  afterStep,
  calendarDate,
  decide,
  type Effect,
  type Finding,
  type Outcome,
  outcomeOf,
  step,
  type Verdict,
} from 'wuye';

const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'unknown', 'not-applicable'];
const EFFECTS: readonly Effect[] = ['blocks', 'reviews', 'advises'];
const RANK: readonly Outcome[] = ['allowed', 'needs-review', 'needs-information', 'refused'];
const asOf = calendarDate('2026-11-21');
const policy = { id: 'example', version: '1', effectiveFrom: calendarDate('2026-01-01') };
const waivedBy = { policy: 'example', reason: 'small office' };

const finding = (verdict: Verdict, effect: Effect, waived = false): Finding => ({
  code: 'X.A',
  verdict,
  effect,
  clause: 'CIM-4.2.2',
  facts: {},
  ...(waived ? { waivedBy } : {}),
});

/** What one finding alone leads to: written out, so that the code cannot be its own witness. */
const ALONE: Readonly<Record<Effect, Readonly<Record<Verdict, Outcome>>>> = {
  blocks: { pass: 'allowed', fail: 'refused', unknown: 'needs-information', 'not-applicable': 'allowed' },
  reviews: { pass: 'allowed', fail: 'needs-review', unknown: 'needs-review', 'not-applicable': 'allowed' },
  advises: { pass: 'allowed', fail: 'allowed', unknown: 'allowed', 'not-applicable': 'allowed' },
};

const all = EFFECTS.flatMap((effect) =>
  VERDICTS.flatMap((verdict) => [false, true].map((waived) => ({ verdict, effect, waived }))),
);

describe('outcomeOf', () => {
  it('allows where there is nothing to say', () => {
    expect(outcomeOf([])).toBe('allowed');
  });

  it.each(all)(
    'weighs one finding alone: $effect, $verdict, waived $waived',
    ({ verdict, effect, waived }) => {
      expect(outcomeOf([finding(verdict, effect, waived)])).toBe(waived ? 'allowed' : ALONE[effect][verdict]);
    },
  );

  it('is the gravest of what each finding alone leads to, for every pair', () => {
    for (const a of all) {
      for (const b of all) {
        const alone = [a, b].map(({ verdict, effect, waived }) =>
          waived ? 'allowed' : ALONE[effect][verdict],
        );
        const gravest = RANK[Math.max(...alone.map((outcome) => RANK.indexOf(outcome)))];
        const pair = [a, b].map(({ verdict, effect, waived }) => finding(verdict, effect, waived));
        expect([a, b, outcomeOf(pair)]).toEqual([a, b, gravest]);
      }
    }
  });

  it('does not depend on the order, and no passed finding changes it', () => {
    const any = fc
      .constantFrom(...all)
      .map(({ verdict, effect, waived }) => finding(verdict, effect, waived));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), fc.nat(), (findings, seed) => {
        const turned = findings.map((_, at) => findings[(at + seed) % findings.length] as Finding);
        expect(outcomeOf(turned)).toBe(outcomeOf(findings));
        expect(outcomeOf([...findings].reverse())).toBe(outcomeOf(findings));
        expect(outcomeOf([...findings, finding('pass', 'blocks')])).toBe(outcomeOf(findings));
      }),
    );
  });
});

describe('decide', () => {
  it('keeps every finding in order, with the policy and the date, as plain JSON', () => {
    const findings = [finding('pass', 'blocks'), finding('fail', 'reviews'), finding('unknown', 'advises')];
    const decision = decide(findings, policy, asOf);
    expect(decision).toEqual({ outcome: 'needs-review', findings, policy, asOf });
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });
});

describe('step', () => {
  it.each<[Outcome, Finding, boolean]>([
    ['allowed', finding('pass', 'blocks'), true],
    ['needs-review', finding('fail', 'reviews'), true],
    ['needs-information', finding('unknown', 'blocks'), false],
    ['refused', finding('fail', 'blocks'), false],
  ])('%s', (outcome, one, accepted) => {
    const events = vi.fn(() => ['happened']);
    const result = step([one], events, policy, asOf);
    expect(result.accepted).toBe(accepted);
    expect(result.outcome).toBe(outcome);
    expect(events).toHaveBeenCalledTimes(accepted ? 1 : 0);
    expect('events' in result).toBe(accepted);
    if (result.accepted) expect(result.events).toEqual(['happened']);
    expect([result.findings, result.policy, result.asOf]).toEqual([[one], policy, asOf]);
  });

  it('accepts what a policy waived', () => {
    expect(step([finding('fail', 'blocks', true)], () => [], policy, asOf).accepted).toBe(true);
  });
});

describe('afterStep', () => {
  const add = (sum: number | null, event: number): number | null => (sum ?? 0) + event;

  it('applies every event in order, from nothing too', () => {
    expect(
      afterStep(
        null,
        step([], () => [1, 2], policy, asOf),
        add,
      ),
    ).toBe(3);
  });

  it('leaves the state as it was where the step was refused', () => {
    expect(
      afterStep(
        7,
        step([finding('fail', 'blocks')], () => [1], policy, asOf),
        add,
      ),
    ).toBe(7);
  });
});
