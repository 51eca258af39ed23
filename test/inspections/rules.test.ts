import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, actorId, addDays, isWuyeError, reasonsOf } from 'wuye';
import { describeFinding } from 'wuye/describe';
import {
  applyInspection,
  DEFAULT_INSPECTION_POLICY,
  decideInspection,
  type Inspection,
  type InspectionCommand,
  type InspectionFindingCode,
  inspectionId,
} from 'wuye/inspections';
import { day } from '../support/records.js';
import {
  ANSWERS,
  accepted,
  actor,
  CAST,
  COMMANDS,
  carriedOut,
  clerk,
  inspectionIn,
  measure,
  planned,
  stops,
  way,
} from './support.js';

const head = CAST['self-check'].inspector;
const decide = (
  inspection: Inspection | null,
  command: InspectionCommand,
  on = '2026-11-13',
  by: Actor = head,
) => decideInspection(inspection, command, { actor: by, on: day(on) });
const findingOf = (code: InspectionFindingCode, ...args: Parameters<typeof decide>) =>
  decide(...args).findings.find((finding) => finding.code === code);

describe('the window of an inspection', () => {
  it.each([
    ['2026-10-01', '2026-12-31', true],
    ['2026-10-01', '2027-01-01', false],
    ['2026-09-30', '2026-12-31', false],
    ['2026-12-31', '2026-12-31', true],
    ['2026-12-31', '2026-12-30', false],
  ])('of a self-check, %s to %s, stays in its quarter: %s', (from, until, fits) => {
    const command = planned('self-check', { window: { from: day(from), until: day(until) } });
    expect(decide(null, command, '2026-09-01').accepted).toBe(fits);
  });

  it('of the company stays in its half-year, that of the records in its year', () => {
    const over = { window: { from: day('2026-06-01'), until: day('2026-07-31') } };
    expect(stops(decide(null, planned('company-inspection', over)))).toEqual([
      'INSPECTION.WINDOW_OUTSIDE_PERIOD fail',
    ]);
    expect(decide(null, planned('records-inspection', over)).accepted).toBe(true);
  });

  it.each([
    ['2026-09-30', ['INSPECTION.WINDOW_NOT_OPEN fail'], 'pass'],
    ['2026-10-01', [], 'pass'],
    ['2026-12-31', [], 'pass'],
    ['2027-01-01', [], 'fail'],
  ])('lets it begin on %s: %j, in time: %s', (on, stopped, inTime) => {
    const early = carriedOut([[planned(), head, '2026-09-01']]);
    expect(stops(decide(early, COMMANDS.start, on))).toEqual(stopped);
    expect(findingOf('INSPECTION.WINDOW_MISSED', early, COMMANDS.start, on)?.verdict).toBe(inTime);
  });

  it('is put off or given up only with a reason, and only while it lasts', () => {
    const inspection = inspectionIn('planned');
    const postpone = { ...COMMANDS.postpone, window: { from: day('2026-11-01'), until: day('2026-12-31') } };
    for (const command of [postpone, COMMANDS.cancel]) {
      expect(stops(decide(inspection, command, '2026-12-31'))).toEqual([]);
      expect(stops(decide(inspection, command, '2027-01-01'))).toEqual(['INSPECTION.WINDOW_OVER fail']);
      expect(stops(decide(inspection, { ...command, reason: '\u200b ' }))).toEqual([
        'INSPECTION.REASON_MISSING unknown',
      ]);
    }
    expect(stops(decide(inspection, COMMANDS.postpone, '2026-12-20'))).toEqual([]);
    expect(stops(decide(inspection, COMMANDS.postpone, '2026-12-21'))).toEqual([
      'INSPECTION.WINDOW_OVER fail',
    ]);
    const next = { from: day('2027-01-05'), until: day('2027-01-20') };
    expect(stops(decide(inspection, { ...COMMANDS.postpone, window: next }))).toEqual([
      'INSPECTION.WINDOW_OUTSIDE_PERIOD fail',
    ]);
  });

  it('is remembered as it was before it was put off', () => {
    const inspection = carriedOut([[COMMANDS.postpone, head, '2026-10-09']], inspectionIn('planned'));
    expect(inspection.window).toEqual(COMMANDS.postpone.window);
    expect(inspection.postponed).toEqual([
      {
        on: '2026-10-09',
        by: 'zhou',
        role: 'department-head',
        reason: '盘点',
        window: { from: '2026-10-01', until: '2026-12-31' },
      },
    ]);
  });
});

describe('the checklist', () => {
  const underWay = inspectionIn('under-way');
  const answer = (answers: readonly unknown[]) =>
    stops(decide(underWay, { type: 'answer', answers } as never));

  it('is that of the kind, or the host’s own, and asks for each thing once', () => {
    const { checklist: _own, ...command } = planned() as InspectionCommand & { type: 'plan' };
    const [event] = accepted(decide(null, command));
    expect(event && applyInspection(null, event).checklist).toEqual(
      DEFAULT_INSPECTION_POLICY.rules['self-check'].checklist,
    );
    const item = { id: 'own', clause: 'OWN-1' };
    expect(stops(decide(null, planned('self-check', { checklist: [] })))).toEqual([
      'INSPECTION.CHECKLIST_WRONG fail',
    ]);
    expect(stops(decide(null, planned('self-check', { checklist: [item, item] })))).toEqual([
      'INSPECTION.CHECKLIST_WRONG fail',
    ]);
  });

  it('takes answers to its items only, each once, and asks why where something is not met', () => {
    expect(answer([{ item: 'own-item', answer: 'met' }])).toEqual([]);
    expect(answer([])).toEqual(['INSPECTION.ITEM_UNKNOWN fail']);
    expect(answer([{ item: '__proto__', answer: 'met' }])).toEqual(['INSPECTION.ITEM_UNKNOWN fail']);
    expect(answer([ANSWERS[0], ANSWERS[0]])).toEqual(['INSPECTION.ITEM_UNKNOWN fail']);
    expect(answer([{ item: 'own-item', answer: 'not-met' }])).toEqual([
      'INSPECTION.ANSWER_UNEXPLAINED unknown',
    ]);
    expect(answer([{ item: 'own-item', answer: 'perhaps', note: '待定' }])).toEqual([
      'INSPECTION.ANSWER_UNEXPLAINED unknown',
    ]);
  });

  it('keeps the latest answer', () => {
    const again = carriedOut(
      [
        [COMMANDS.answer, head, '2026-11-02'],
        [{ type: 'answer', answers: [{ item: 'access-log-kept', answer: 'met' }] }, head, '2026-11-03'],
      ],
      underWay,
    );
    expect(again.answers).toHaveLength(3);
    expect(again.answers.find(({ item }) => item === 'access-log-kept')).toEqual({
      item: 'access-log-kept',
      answer: 'met',
      act: { on: '2026-11-03', by: 'zhou', role: 'department-head' },
    });
  });

  it('must be answered whole, and what is not met needs its measure', () => {
    expect(stops(decide(underWay, { type: 'conclude', measures: [] }))).toEqual([
      'INSPECTION.ITEMS_UNANSWERED unknown',
    ]);
    const answered = inspectionIn('under-way', 'self-check', 'conclude');
    expect(stops(decide(answered, { type: 'conclude', measures: [] }))).toEqual([
      'INSPECTION.MEASURE_MISSING unknown',
    ]);
  });

  it.each([
    [measure({ items: ['registers-complete', 'access-log-kept'] }), 'INSPECTION.MEASURE_UNFOUNDED fail'],
    [measure({ items: ['access-log-kept', 'constructor'] }), 'INSPECTION.MEASURE_UNFOUNDED fail'],
    [measure({ action: ' ' }), 'INSPECTION.MEASURE_WORDLESS unknown'],
    [measure({ role: 'gardener' as never }), 'INSPECTION.MEASURE_WORDLESS unknown'],
    [measure({ id: '王芳' }), 'INSPECTION.MEASURE_WORDLESS unknown'],
    [measure({ dueOn: day('2026-11-12') }), 'INSPECTION.MEASURE_DUE_IN_PAST fail'],
  ])('refuses a measure without ground, words, role or time (%#)', (wrong, stopped) => {
    const answered = inspectionIn('under-way', 'self-check', 'conclude');
    const step = decide(answered, { type: 'conclude', measures: [wrong] });
    expect(stops(step)).toEqual([stopped]);
    expect(JSON.stringify(step)).not.toContain('王芳');
  });

  it('takes no two measures of one id', () => {
    const answered = inspectionIn('under-way', 'self-check', 'conclude');
    const step = decide(answered, { type: 'conclude', measures: [measure(), measure()] });
    expect(stops(step)).toEqual(['INSPECTION.MEASURES_ALIKE fail']);
  });
});

describe('corrective measures', () => {
  const recorded = inspectionIn('recorded');

  it('are for their role, for the person where one is named, and for superiors', () => {
    const toLi = { type: 'amend-measure', measure: 'm1', person: actorId('li'), reason: '指定' } as const;
    const named = carriedOut([[toLi, head, '2026-11-04']], recorded);
    const done = COMMANDS['complete-measure'];
    expect(stops(decide(named, done, '2026-11-10', clerk))).toEqual([]);
    expect(stops(decide(named, done, '2026-11-10', actor('sun', 'clerk')))).toEqual([
      'INSPECTION.MEASURE_OF_ANOTHER fail',
    ]);
    expect(stops(decide(named, done, '2026-11-10', actor('qian', 'project-manager')))).toEqual([]);
    const [from, until] = [day('2026-11-01'), day('2026-11-30')];
    const substitute: Actor = {
      ...actor('sun'),
      delegations: [{ kind: 'substitute', principal: actorId('li'), roles: ['clerk'], from, until }],
    };
    expect(stops(decide(named, done, '2026-11-10', substitute))).toEqual([]);
    expect(stops(decide(named, done, '2026-12-01', substitute))).toContain(
      'INSPECTION.ACTOR_LACKS_ROLE fail',
    );
  });

  it.each([
    ['2026-11-20', 'pass'],
    ['2026-11-21', 'fail'],
  ])('are in time until their due date: %s %s', (on, verdict) => {
    expect(
      findingOf('INSPECTION.MEASURE_OVERDUE', recorded, COMMANDS['complete-measure'], on, clerk)?.verdict,
    ).toBe(verdict);
  });

  it('are checked again by somebody else than who carried them out, also in whose name', () => {
    const own = carriedOut([[COMMANDS['complete-measure'], head, '2026-11-10']], recorded);
    expect(stops(decide(own, COMMANDS['re-check']))).toEqual(['INSPECTION.RECHECKER_CORRECTED fail']);
    expect(decide(own, COMMANDS['re-check'], '2026-11-13', actor('he', 'department-head')).accepted).toBe(
      true,
    );
    const [from, until] = [day('2026-11-01'), day('2026-11-30')];
    const stand: Actor = {
      ...actor('he'),
      delegations: [{ kind: 'substitute', principal: head.id, roles: ['department-head'], from, until }],
    };
    expect(stops(decide(own, COMMANDS['re-check'], '2026-11-13', stand))).toEqual([
      'INSPECTION.RECHECKER_CORRECTED fail',
    ]);
  });

  it('that did not help are open again until a new date, and can be done again', () => {
    const done = inspectionIn('recorded', 'self-check', 're-check');
    const failed = { type: 're-check', measure: 'm1', effective: false } as const;
    expect(stops(decide(done, failed))).toEqual(['INSPECTION.RECHECK_DUE_DATE_MISSING unknown']);
    expect(stops(decide(done, { ...failed, dueOn: day('2026-11-12') }))).toEqual([
      'INSPECTION.RECHECK_DUE_DATE_MISSING fail',
    ]);
    expect(stops(decide(done, { ...failed, dueOn: day('2026-11-13') }))).toEqual([]);
    const open = carriedOut(
      [[{ ...failed, dueOn: day('2026-12-01'), note: '仍缺一天' }, head, '2026-11-13']],
      done,
    );
    const [again] = open.measures;
    expect([again?.state, again?.dueOn, again?.recheckBy, again?.rechecks.length]).toEqual([
      'open',
      '2026-12-01',
      undefined,
      1,
    ]);
    expect(stops(decide(open, COMMANDS['sign-off']))).toEqual(['INSPECTION.MEASURES_OPEN fail']);
    const other = actor('sun', 'clerk');
    const whole = carriedOut(
      [
        [COMMANDS['complete-measure'], other, '2026-11-20'],
        [COMMANDS['re-check'], head, '2026-11-21'],
      ],
      open,
    );
    expect(whole.measures[0]?.correctedBy).toEqual(['li', 'sun']);
    expect(whole.signOffBy).toBe('2026-12-05');
  });

  it('are not done twice, nor checked before they are done, nor known by a name that is none', () => {
    expect(stops(decide(recorded, COMMANDS['re-check']))).toEqual(['INSPECTION.MEASURE_STATE_REFUSES fail']);
    const done = inspectionIn('recorded', 'self-check', 're-check');
    expect(stops(decide(done, COMMANDS['complete-measure'], '2026-11-13', clerk))).toEqual([
      'INSPECTION.MEASURE_STATE_REFUSES fail',
    ]);
    const strange = decide(
      recorded,
      { ...COMMANDS['complete-measure'], measure: '13800001234' },
      '2026-11-13',
      head,
    );
    expect(stops(strange)).toEqual(['INSPECTION.MEASURE_UNKNOWN fail']);
    expect(JSON.stringify(strange)).not.toContain('13800001234');
  });

  it('are amended with a reason, into something else, not into the past', () => {
    const amend = { type: 'amend-measure', measure: 'm1', reason: '人手不足' } as const;
    expect(stops(decide(recorded, amend))).toEqual(['INSPECTION.MEASURE_UNCHANGED fail']);
    expect(stops(decide(recorded, { ...amend, dueOn: day('2026-11-12') }))).toEqual([
      'INSPECTION.MEASURE_DUE_IN_PAST fail',
    ]);
    expect(stops(decide(recorded, { ...amend, dueOn: day('2026-11-13') }))).toEqual([]);
    expect(stops(decide(recorded, { ...amend, role: 'information-officer', reason: '' }))).toEqual([
      'INSPECTION.REASON_MISSING unknown',
    ]);
    const [moved] = carriedOut(
      [[{ ...amend, role: 'information-officer' }, head, '2026-11-13']],
      recorded,
    ).measures;
    expect([moved?.role, moved?.dueOn]).toEqual(['information-officer', '2026-11-20']);
  });
});

describe('the sign-off', () => {
  it('is never by who corrected something, unless the policy says why', () => {
    const other = actor('he', 'department-head');
    const own = carriedOut(
      [
        [COMMANDS['complete-measure'], head, '2026-11-10'],
        [COMMANDS['re-check'], other, '2026-11-11'],
      ],
      inspectionIn('recorded'),
    );
    expect(stops(decide(own, COMMANDS['sign-off']))).toEqual(['INSPECTION.SIGNER_CORRECTED fail']);
    expect(decide(own, COMMANDS['sign-off'], '2026-11-13', other).accepted).toBe(true);

    const { rules } = DEFAULT_INSPECTION_POLICY;
    const selfCheck = { ...rules['self-check'], correctorSigns: { reason: '三人小组' } };
    const policy = { ...DEFAULT_INSPECTION_POLICY, rules: { ...rules, 'self-check': selfCheck } };
    const step = decideInspection(own, COMMANDS['sign-off'], { actor: head, on: day('2026-11-13'), policy });
    expect(accepted(step)).toMatchObject([{ type: 'inspection-signed-off', waiver: '三人小组' }]);
    // Who corrected nothing needs no waiver.
    const theirs = { actor: other, on: day('2026-11-13'), policy };
    const clean = decideInspection(own, COMMANDS['sign-off'], theirs);
    expect(clean.findings.filter(({ waivedBy }) => waivedBy !== undefined)).toEqual([]);
  });

  it.each([
    ['2026-11-26', 'pass'],
    ['2026-11-27', 'fail'],
  ])('is in time for 14 days: %s %s', (on, verdict) => {
    const ready = inspectionIn('recorded', 'self-check', 'sign-off');
    expect(ready.signOffBy).toBe('2026-11-26');
    expect(findingOf('INSPECTION.SIGNED_OFF_LATE', ready, COMMANDS['sign-off'], on)?.verdict).toBe(verdict);
  });

  it('follows at once where everything is met', () => {
    const met = COMMANDS.answer.answers.map(({ item }) => ({ item, answer: 'met' as const }));
    const clean = carriedOut(
      [
        [{ type: 'answer', answers: met }, head, '2026-11-02'],
        [{ type: 'conclude', measures: [] }, head, '2026-11-03'],
      ],
      inspectionIn('under-way'),
    );
    expect(clean.signOffBy).toBe('2026-11-17');
    expect(decide(clean, COMMANDS['sign-off']).accepted).toBe(true);
  });

  it('of the company is for nobody of the office, also not in the company’s name', () => {
    const ready = inspectionIn('recorded', 'company-inspection', 'sign-off');
    const both = actor('wu', 'company-inspector', 'department-head');
    expect(stops(decide(ready, COMMANDS['sign-off'], '2026-11-13', both))).toEqual([
      'INSPECTION.ACTOR_OF_OFFICE fail',
    ]);
    const [from, until] = [day('2026-11-01'), day('2026-11-30')];
    const principal = actorId('feng');
    const lent: Actor = {
      ...head,
      delegations: [{ kind: 'delegation', principal, roles: ['company-inspector'], from, until }],
    };
    expect(stops(decide(ready, COMMANDS['sign-off'], '2026-11-13', lent))).toEqual([
      'INSPECTION.ACTOR_OF_OFFICE fail',
    ]);
    const standsIn: Actor = {
      ...actor('wu', 'company-inspector'),
      delegations: [{ kind: 'substitute', principal, roles: ['clerk'], from, until }],
    };
    expect(stops(decide(ready, COMMANDS['sign-off'], '2026-11-13', standsIn))).toEqual([
      'INSPECTION.ACTOR_OF_OFFICE fail',
    ]);
    expect(decide(ready, COMMANDS['sign-off'], '2026-12-01', standsIn).accepted).toBe(true);
  });
});

describe('any inspection', () => {
  it('takes acts in the order of their days', () => {
    const inspection = inspectionIn('recorded');
    expect(stops(decide(inspection, COMMANDS['complete-measure'], '2026-11-02', clerk))).toContain(
      'INSPECTION.ACT_OUT_OF_ORDER fail',
    );
    expect(stops(decide(inspection, COMMANDS['complete-measure'], '2026-11-03', clerk))).toEqual([]);
  });

  it('throws for a kind that there is not, and for events that are not its own', () => {
    expect(() => decide(null, planned('toString' as never))).toThrow(
      expect.objectContaining({ code: 'KERNEL.INVALID_ARGUMENT' }),
    );
    const [start] = accepted(decide(inspectionIn('planned'), COMMANDS.start));
    if (start === undefined) throw new Error('no event');
    for (const state of ['under-way', 'recorded', 'signed-off', 'cancelled'] as const) {
      expect(() => applyInspection(inspectionIn(state), start)).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
    }
    expect(() => applyInspection(null, start)).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
    const other = { ...start, inspection: inspectionId('ins_2') };
    expect(() => applyInspection(inspectionIn('planned'), other)).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
    try {
      applyInspection(inspectionIn('recorded'), {
        ...start,
        type: 'inspection-measure-effective',
        measure: 'm1',
        act: start.act,
      } as never);
    } catch (error) {
      expect(isWuyeError(error, 'KERNEL.STATE_UNKNOWN_EVENT')).toBe(true);
    }
  });

  it('is told in both languages, in every one of its findings', () => {
    for (const [index, [command, by, on]] of way('company-inspection').entries()) {
      const before = index === 0 ? null : carriedOut(way('company-inspection').slice(0, index));
      for (const finding of decide(before, command, on, by).findings) {
        for (const language of ['zh-CN', 'en'] as const) {
          expect(describeFinding(finding, language)).not.toMatch(/[{}]|INSPECTION\./);
        }
      }
    }
  });

  it('never comes to a state in which a signed-off measure was corrected by its signer (random walks)', () => {
    const people = [head, actor('he', 'department-head'), clerk];
    const commands = [
      COMMANDS['amend-measure'],
      COMMANDS['complete-measure'],
      COMMANDS['re-check'],
      COMMANDS['sign-off'],
      { type: 're-check', measure: 'm1', effective: false, dueOn: day('2026-12-31') },
    ] as const;
    const told = fc.tuple(
      fc.constantFrom(...commands),
      fc.constantFrom(...people),
      fc.integer({ min: 0, max: 9 }),
    );
    let signedOff = 0;
    fc.assert(
      fc.property(fc.array(told, { minLength: 10, maxLength: 40 }), (walk) => {
        let inspection: Inspection | null = inspectionIn('recorded');
        let on = day('2026-11-03');
        for (const [command, by, days] of walk) {
          on = addDays(on, days % 3);
          const step = decideInspection(inspection, command, { actor: by, on });
          expect(step.accepted).toBe(reasonsOf(step.findings).length === 0);
          if (step.accepted) inspection = step.events.reduce<Inspection | null>(applyInspection, inspection);
        }
        if (inspection?.signedOff === undefined) return;
        signedOff += 1;
        const { by } = inspection.signedOff;
        expect(inspection.measures.some(({ correctedBy }) => correctedBy.includes(by))).toBe(false);
        for (const { rechecks, correctedBy, state } of inspection.measures) {
          expect(state).toBe('effective');
          expect(correctedBy).not.toContain(rechecks.at(-1)?.by);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(signedOff).toBeGreaterThan(5);
  });
});
