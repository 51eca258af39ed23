import { beforeEach, describe, expect, it } from 'vitest';
import { calendarMonth, type ListQuery, type Store } from 'wuye';
import { boardId, DEFAULT_BOARD_POLICY } from 'wuye/boards';
import { createServiceCentre, createTestCentre, type TestCentre } from 'wuye/service-centre';
import { createMemoryStore } from 'wuye/storage';
import { dog } from '../support/records.js';
import {
  board,
  centre,
  clerk,
  content,
  day,
  head,
  issued,
  manager,
  planned,
  statement,
  TODAY,
} from './support.js';

const withdraw = { type: 'withdraw', cause: 'early', reason: '改期', evidence: statement } as const;

let at: TestCentre;
beforeEach(async () => {
  at = centre();
  await at.put('board', board(at));
});

const codes = async (asOf = TODAY) =>
  (await at.workList(asOf)).items.map(({ code, subject }) => `${code} ${subject}`);

describe('the work list', () => {
  it('is empty where nothing is kept', async () => {
    expect(await at.workList(TODAY)).toEqual({ asOf: TODAY, items: [] });
  });

  it('follows a notice from its review to the day on which its sheet comes down', async () => {
    await at.run('notice', 'ntc_1', { type: 'draft', content: content() });
    expect(await codes()).toEqual([]);
    await at.run('notice', 'ntc_1', { type: 'submit' });
    expect(await codes()).toEqual(['NOTICE.REVIEW ntc_1']);
    await at.run('notice', 'ntc_1', { type: 'review' }, { actor: head });
    expect(await codes()).toEqual(['NOTICE.ISSUE ntc_1']);
    await issued(at, 'ntc_2');
    expect(await codes()).toContain('NOTICE.PUBLISH ntc_2');
    await planned(at, 'pst_1', 'ntc_2');
    expect(await codes()).toContain('POSTING.PUT_UP pst_1');
    await at.run('posting', 'pst_1', { type: 'post', board: boardId('brd_gate') });
    expect(await codes()).toEqual(['NOTICE.ISSUE ntc_1']);
    await at.run('posting', 'pst_1', { type: 'inspect', present: false });
    expect(await codes()).toContain('POSTING.REPAIR pst_1');
    const items = (await at.workList(day('2026-12-02'))).items;
    const down = items.find(({ code }) => code === 'POSTING.TAKE_DOWN');
    expect(down).toMatchObject({ state: 'overdue', facts: { boardName: '大门信息栏' } });
    expect(items.map(({ code }) => code)).toContain('ARCHIVE.SIGN_OFF');
  });

  it('asks for the revision of what was returned', async () => {
    await at.run('notice', 'ntc_1', { type: 'draft', content: content() });
    await at.run('notice', 'ntc_1', { type: 'submit' });
    await at.run('notice', 'ntc_1', { type: 'return', reasons: ['范围不清'] }, { actor: head });
    expect(await codes()).toEqual(['NOTICE.REVISE ntc_1']);
  });

  it('asks for the withdrawal of what expired before anybody saw it', async () => {
    await issued(at, 'ntc_1');
    expect(await codes(day('2026-11-30'))).toEqual(['NOTICE.PUBLISH ntc_1']);
    expect(await codes(day('2026-12-01'))).toEqual(['NOTICE.NEVER_PUBLISHED ntc_1']);
    await at.run('notice', 'ntc_1', withdraw);
    expect((await codes(day('2026-12-01'))).filter((code) => code.startsWith('NOTICE'))).toEqual([]);
  });

  it('asks to look at a sheet that nobody saw for the days of the policy', async () => {
    const posted = async (office: TestCentre) => {
      await office.put('board', board(office));
      await issued(office, 'ntc_1');
      await planned(office, 'pst_1', 'ntc_1');
      await office.run('posting', 'pst_1', { type: 'post', board: boardId('brd_gate') });
      return async (on: string) => (await office.workList(day(on))).items.map(({ code }) => code);
    };
    const weekly = await posted(centre());
    expect([await weekly('2026-11-27'), await weekly('2026-11-28')]).toEqual([[], ['POSTING.INSPECT']]);
    const policies = { boards: { ...DEFAULT_BOARD_POLICY, inspectEveryDays: 2 } };
    const often = await posted(createTestCentre({ actor: clerk, policies }));
    expect([await often('2026-11-22'), await often('2026-11-23')]).toEqual([[], ['POSTING.INSPECT']]);
  });

  it('asks for another sheet where the only one of a notice in force came down', async () => {
    const holes = async () => (await codes()).filter((code) => code.startsWith('POSTING.REPLACE'));
    await issued(at, 'ntc_1');
    await planned(at, 'pst_1', 'ntc_1');
    await at.run('posting', 'pst_1', { type: 'post', board: boardId('brd_gate') });
    const down = { type: 'take-down', cause: 'damaged', reason: '被雨淋坏', evidence: statement } as const;
    expect(await holes()).toEqual([]);
    await at.run('posting', 'pst_1', down);
    expect(await holes()).toEqual(['POSTING.REPLACE ntc_1']);
    await planned(at, 'pst_2', 'ntc_1');
    expect(await holes()).toEqual([]);
    await issued(at, 'ntc_2', { modes: ['digital'] });
    await at.run('notice', 'ntc_2', { type: 'publish' });
    expect(await holes()).toEqual([]);
  });

  it('asks to verify records, and to sign off the months since the register is kept', async () => {
    await at.put('record', dog('dog_1', { estate: at.options.estate }));
    const refresh = (await codes()).filter((code) => code.startsWith('REFRESH'));
    expect(refresh).toEqual(['REFRESH.SIGN_OFF 2026-11.dog', 'REFRESH.VERIFY dog_1']);
    const registers = new Map([['dog', day('2026-09-01')]] as const);
    const items = (await at.workList(TODAY, { registers })).items;
    expect(items.map(({ subject }) => subject)).toContain('2026-10.dog');
  });

  it('asks for the inspections of the year once there is something to inspect, until they are signed off', async () => {
    const inspections = async () => (await codes()).filter((code) => code.startsWith('INSPECTION'));
    expect(await inspections()).toEqual([]);
    await at.put('record', dog('dog_1', { estate: at.options.estate }));
    expect(await inspections()).toContain('INSPECTION.CONDUCT 2026.self-check.4');
    expect(await inspections()).toContain('INSPECTION.DRAFT_PLAN 2026');
    const { document, step } = await at.run('inspection-plan', '2026', { type: 'draft' });
    expect([document?.state, step.accepted]).toEqual(['draft', true]);
    expect(await inspections()).toContain('INSPECTION.APPROVE_PLAN 2026');
    await at.run('inspection-plan', '2026', { type: 'approve' }, { actor: manager });
    expect((await inspections()).some((code) => code.includes('PLAN'))).toBe(false);
    const window = { from: day('2026-10-01'), until: day('2026-12-31') };
    const plan = { type: 'plan', kind: 'self-check', window, entry: '2026.self-check.4' } as const;
    const begun = await at.run('inspection', 'ins_1', plan, { actor: head });
    expect(begun.step.accepted).toBe(true);
    expect(await inspections()).toContain('INSPECTION.CONDUCT ins_1');
    expect(await inspections()).not.toContain('INSPECTION.CONDUCT 2026.self-check.4');
    await expect(at.run('inspection-plan', 'next', { type: 'draft' })).rejects.toThrow('bears the year');
  });

  it('asks for nothing of last year’s plan that was carried out', async () => {
    await at.put('record', dog('dog_1', { estate: at.options.estate }));
    await at.run('inspection-plan', '2026', { type: 'draft' });
    await at.run('inspection-plan', '2026', { type: 'approve' }, { actor: manager });
    const held = [
      {
        type: 'plan',
        kind: 'self-check',
        window: { from: day('2026-10-01'), until: day('2026-12-31') },
        entry: '2026.self-check.4',
        checklist: [{ id: 'papers-locked', clause: 'CIM-4.3' }],
      },
      { type: 'start' },
      { type: 'answer', answers: [{ item: 'papers-locked', answer: 'met' }] },
      { type: 'conclude', measures: [] },
      { type: 'sign-off' },
    ] as const;
    for (const command of held) {
      const { step } = await at.run('inspection', 'ins_1', command, { actor: head });
      expect(step.accepted).toBe(true);
    }
    const next = await codes(day('2027-02-01'));
    expect(next).not.toContain('INSPECTION.CONDUCT 2026.self-check.4');
    expect(next).toContain('INSPECTION.CONDUCT 2026.company-inspection.2');
  });

  it('asks to answer what a person requests, by its day', async () => {
    const receive = {
      type: 'receive',
      right: 'explain',
      applicant: 'person',
      child: false,
    } as const;
    const { document, step } = await at.run('rights-request', 'rgt_1', receive);
    expect([document?.state, step.accepted]).toEqual(['received', true]);
    const [item] = (await at.workList(TODAY)).items;
    expect(item).toMatchObject({ subject: 'rgt_1', dueOn: document?.dueOn });
    await at.run('rights-request', 'rgt_1', { type: 'withdraw' });
    expect((await at.workList(TODAY)).items).toEqual([]);
  });

  it('asks for the archives of no month before the estate was kept', async () => {
    await issued(at, 'ntc_1');
    await planned(at, 'pst_1', 'ntc_1');
    await at.run('posting', 'pst_1', { type: 'post', board: boardId('brd_gate') });
    expect((await codes(day('2026-12-01'))).filter((code) => code.startsWith('ARCHIVE'))).toEqual([
      'ARCHIVE.SIGN_OFF 2026-11',
    ]);
    const since = { notices: calendarMonth('2026-10') };
    const items = (await at.workList(day('2026-12-01'), since)).items;
    expect(items.filter(({ code }) => code === 'ARCHIVE.SIGN_OFF').length).toBe(2);
  });

  it('costs what waits, not what is stored', async () => {
    const memory = createMemoryStore();
    const counted = { items: 0 };
    const counting: Store = {
      ...memory,
      async list(estate, query: ListQuery) {
        const page = await memory.list(estate, query);
        counted.items += page.items.length;
        return page;
      },
    };
    at = centre(memory);
    await at.put('board', board(at));
    await issued(at, 'ntc_1');
    const read = async () => {
      counted.items = 0;
      await createServiceCentre({ ...at.options, store: counting }).workList(day('2026-12-15'), {
        notices: calendarMonth('2026-12'),
      });
      return counted.items;
    };
    const few = await read();
    for (let number = 0; number < 30; number += 1) {
      await issued(at, `ntc_a${number}`);
      await planned(at, `pst_a${number}`, `ntc_a${number}`);
      await at.run('posting', `pst_a${number}`, { type: 'cancel', reason: '不再张贴' });
      await at.run('notice', `ntc_a${number}`, withdraw);
      await at.run('notice', `ntc_b${number}`, { type: 'draft', content: content() });
    }
    expect(await read()).toBe(few);
  });
});
