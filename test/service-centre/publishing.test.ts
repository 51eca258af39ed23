import { beforeEach, describe, expect, it } from 'vitest';
import { calendarMonth, isWuyeError } from 'wuye';
import { boardId } from 'wuye/boards';
import type { PlannedAddressees } from 'wuye/deliveries';
import { noticeId } from 'wuye/notices';
import { createServiceCentre, type TestCentre } from 'wuye/service-centre';
import { unit } from '../support/records.js';
import {
  auditOf,
  board,
  centre,
  clerk,
  content,
  head,
  issued,
  manager,
  person,
  planned,
  replayed,
  statement,
} from './support.js';

let at: TestCentre;
beforeEach(async () => {
  at = centre();
  await at.put('board', board(at));
});

const actions = async () => (await auditOf(at)).map(({ action }) => action);

describe('a command', () => {
  it('is answered with the decision and the document, written with its audit', async () => {
    const { step, id, document, changed, repeated } = await at.run('notice', null, {
      type: 'draft',
      content: content(),
    });
    expect([step.accepted, document?.state, repeated]).toEqual([true, 'draft', false]);
    expect(await at.get('notice', id)).toEqual(document);
    expect(changed).toEqual([{ kind: 'notice', id, document }]);
    expect(await auditOf(at)).toMatchObject([
      { subject: id, action: 'notice.draft', by: 'li', at: at.now(), before: null },
    ]);
  });

  it('that is refused writes nothing and says why', async () => {
    const { step, document } = await at.run('notice', 'ntc_1', { type: 'issue' }, { actor: manager });
    expect([step.accepted, document]).toEqual([false, null]);
    expect(step.findings.find(({ verdict }) => verdict === 'fail')?.code).toBe('NOTICE.STATE_REFUSES');
    expect(await auditOf(at)).toEqual([]);
  });

  it('leaves the document of a refusal as it was', async () => {
    await at.run('notice', 'ntc_1', { type: 'draft', content: content() });
    const { document } = await at.run('notice', 'ntc_1', { type: 'review' }, { actor: head });
    expect(document?.state).toBe('draft');
  });

  it('is thrown back where nobody acts, or the document that it needs is not there', async () => {
    const { actor: _nobody, ...options } = at.options;
    const silent = createServiceCentre(options);
    const failures = [
      ['KERNEL.INVALID_ARGUMENT', silent.run('notice', 'ntc_1', { type: 'submit' })],
      ['CENTRE.DOCUMENT_MISSING', at.run('task', 'tsk_1', { type: 'complete' })],
      ['CENTRE.DOCUMENT_MISSING', at.run('delivery', 'dlv_1', { type: 'attempt' })],
      ['CENTRE.ID_MISFIT', at.run('archive', '2026-10', { type: 'open', month: calendarMonth('2026-11') })],
      [
        'CENTRE.ID_MISFIT',
        at.run('cycle', '2026-10.dog', { type: 'open', kind: 'dog', month: calendarMonth('2026-11') }),
      ],
      ['CENTRE.ID_MISFIT', at.run('inspection-plan', 'next', { type: 'approve' })],
    ] as const;
    for (const [code, failure] of failures) {
      const error = await failure.then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(isWuyeError(error, code)).toBe(true);
    }
  });
});

describe('a sheet', () => {
  it('publishes its notice with the first one that goes up, in one commit', async () => {
    await issued(at, 'ntc_1');
    await planned(at, 'pst_1', 'ntc_1');
    await planned(at, 'pst_2', 'ntc_1');
    const first = await at.run('posting', 'pst_1', { type: 'post', board: boardId('brd_gate') });
    expect(first.changed.map(({ kind, id }) => [kind, id])).toEqual([
      ['posting', 'pst_1'],
      ['notice', 'ntc_1'],
    ]);
    expect((await at.get('notice', 'ntc_1'))?.state).toBe('published');
    const second = await at.run('posting', 'pst_2', { type: 'post', board: boardId('brd_gate') });
    expect(second.changed.map(({ id }) => id)).toEqual(['pst_2']);
  });

  it('is recalled or cancelled when its notice is withdrawn', async () => {
    await issued(at, 'ntc_1');
    await planned(at, 'pst_1', 'ntc_1');
    await planned(at, 'pst_2', 'ntc_1');
    await at.run('posting', 'pst_1', { type: 'post', board: boardId('brd_gate') });
    const command = { type: 'withdraw', cause: 'early', reason: '改期', evidence: statement } as const;
    const { consequences } = await at.run('notice', 'ntc_1', command);
    expect(consequences.map(({ id, command: type, step }) => [id, type, step.accepted])).toEqual([
      ['pst_2', 'cancel', true],
      ['pst_1', 'recall', true],
    ]);
    expect((await at.get('posting', 'pst_1'))?.recalled?.reason).toBe('改期');
    expect((await at.get('posting', 'pst_2'))?.state).toBe('cancelled');
  });

  it('holds back the archive of its notice while it hangs', async () => {
    await issued(at, 'ntc_1');
    await planned(at, 'pst_1', 'ntc_1');
    await at.run('posting', 'pst_1', { type: 'post', board: boardId('brd_gate') });
    at.passHours(24 * 12);
    const { step } = await at.run('notice', 'ntc_1', { type: 'archive', month: calendarMonth('2026-12') });
    expect(step.findings).toContainEqual(
      expect.objectContaining({ code: 'NOTICE.STILL_HANGING', verdict: 'fail' }),
    );
  });
});

describe('a notice that follows another one', () => {
  beforeEach(async () => {
    await issued(at, 'ntc_1');
    await planned(at, 'pst_1', 'ntc_1');
    await at.run('posting', 'pst_1', { type: 'post', board: boardId('brd_gate') });
    at.passHours(1);
  });

  it('withdraws what it cancels when it is issued, and recalls its sheets, in one commit', async () => {
    await issued(at, 'ntc_2', { follows: { kind: 'cancels', notice: noticeId('ntc_1') } });
    expect((await at.get('notice', 'ntc_1'))?.withdrawn).toMatchObject({
      cause: 'superseded',
      supersededBy: 'ntc_2',
    });
    expect((await at.get('posting', 'pst_1'))?.recalled).toBeDefined();
    expect((await actions()).slice(-3)).toEqual(['notice.issue', 'notice.withdraw', 'posting.recall']);
  });

  it('has withdrawn what it corrects at the latest when it hangs itself', async () => {
    await issued(at, 'ntc_2', { follows: { kind: 'corrects', notice: noticeId('ntc_1') } });
    await planned(at, 'pst_2', 'ntc_2');
    const { consequences } = await at.run('posting', 'pst_2', { type: 'post', board: boardId('brd_gate') });
    expect(consequences.every(({ step }) => step.accepted)).toBe(true);
    expect((await at.get('notice', 'ntc_1'))?.withdrawn?.supersededBy).toBe('ntc_2');
    expect((await at.get('posting', 'pst_1'))?.recalled).toBeDefined();
  });
});

describe('deliveries', () => {
  const list: PlannedAddressees = {
    addressees: ['1-1-101', '1-1-102', '1-1-201'].map((key) => ({
      unit: unit(key),
      name: '王芳',
      as: 'owner',
    })),
  };

  it('are opened for the addressees, once, and the first signature publishes the notice', async () => {
    await issued(at, 'ntc_1', { modes: ['personal'] });
    const { step, changed } = await at.run('addressees', 'ntc_1', { type: 'plan', list });
    expect([step.accepted, changed.length]).toEqual([true, 3]);
    const again = await at.run('addressees', 'ntc_1', { type: 'plan', list });
    expect([again.step.accepted, again.changed]).toEqual([true, []]);
    const [first] = changed;
    const signature = { by: 'addressee', account: null } as const;
    const signed = await at.run('delivery', first?.id ?? '', { type: 'sign', signature });
    expect(
      signed.step.findings.filter(({ verdict, effect }) => verdict !== 'pass' && effect === 'blocks'),
    ).toEqual([]);
    expect((await at.get('notice', 'ntc_1'))?.state).toBe('published');
  });

  it('are opened as many at a time as a commit takes', async () => {
    const small = centre({ ...at.store, capabilities: { ...at.store.capabilities, maxChanges: 5 } });
    await issued(small, 'ntc_1', { modes: ['personal'] });
    const counts: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      counts.push((await small.run('addressees', 'ntc_1', { type: 'plan', list })).changed.length);
    }
    expect(counts).toEqual([2, 1, 0]);
  });
});

describe('the archive of a month', () => {
  it('is signed off over what was published, and by nobody without the office', async () => {
    await at.run('archive', '2026-10', { type: 'open', month: calendarMonth('2026-10') });
    const guest = await at.run('archive', '2026-10', { type: 'sign-off' }, { actor: person('guest') });
    expect(guest.step.accepted).toBe(false);
    const { document } = await at.run('archive', '2026-10', { type: 'sign-off' }, { actor: clerk });
    expect(document?.signOffs).toMatchObject([{ by: 'li', entries: 0 }]);
  });
});

describe('the audit', () => {
  it('makes every document again from its events', async () => {
    await issued(at, 'ntc_1');
    await planned(at, 'pst_1', 'ntc_1');
    await at.run('posting', 'pst_1', { type: 'post', board: boardId('brd_gate') });
    const made = await replayed(at);
    expect(made.get('notice ntc_1')).toEqual(await at.get('notice', 'ntc_1'));
    expect(made.get('posting pst_1')).toEqual(await at.get('posting', 'pst_1'));
    expect(await actions()).toContain('notice.publish');
  });
});
