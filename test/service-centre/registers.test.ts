import { beforeEach, describe, expect, it } from 'vitest';
import { calendarMonth, recordId, WuyeError } from 'wuye';
import { type Task, tasksOfMoveIn } from 'wuye/duties';
import type { RefreshCycle } from 'wuye/refresh';
import type { TestCentre } from 'wuye/service-centre';
import { createMemoryStore } from 'wuye/storage';
import { dog, owner, parking, phone, unit } from '../support/records.js';
import { auditOf, centre, clerk, person, replayed, TODAY } from './support.js';

let at: TestCentre;
beforeEach(() => {
  at = centre();
});
const supervisor = person('sun', 'department-supervisor');
const security = person('qin', 'security-supervisor');

/** Every document of the audit is what its events make of it. */
async function agrees(): Promise<void> {
  for (const [key, document] of await replayed(at)) {
    const [kind, id = ''] = key.split(' ');
    expect(await at.get(kind as 'record', id)).toEqual(document);
  }
}

describe('a task', () => {
  it('is done once by its role, and then asks for nothing more', async () => {
    const { estate } = at.options;
    const ids = (key: string) => `tsk_${key}`;
    const moveIn = { estate, unit: unit('3-2-1201'), on: TODAY, use: 'dwelling', ids } as const;
    const [task] = tasksOfMoveIn(moveIn) as readonly [Task];
    await at.put('task', task);
    expect((await at.workList(TODAY)).items.map(({ subject }) => subject)).toEqual([task.id]);
    const { document } = await at.run('task', task.id, { type: 'complete' });
    expect(document).toMatchObject({ state: 'done', closed: { by: 'li' } });
    expect((await at.run('task', task.id, { type: 'complete' })).step.accepted).toBe(false);
    expect((await at.workList(TODAY)).items).toEqual([]);
    await agrees();
  });
});

describe('a unit', () => {
  it('that is handed over opens the tasks of the move-in, once', async () => {
    const moveIn = { type: 'move-in', unit: unit('3-2-1201'), on: TODAY, use: 'dwelling' } as const;
    const { changed, step } = await at.run('unit', 'sale-7', moveIn);
    expect(step.accepted).toBe(true);
    const ids = ['sale-7.notify-move-in', 'sale-7.open-owner-card', 'sale-7.fill-occupancy-summary'];
    expect(changed.map(({ id }) => id)).toEqual(ids);
    expect((await at.workList(TODAY)).items.map(({ subject }) => subject).sort()).toEqual([...ids].sort());
    await expect(at.run('unit', 'sale-7', moveIn)).rejects.toThrow('opened before');
    await agrees();
  });

  it('that changes hands opens tasks for what hangs on it: the old card, the parking, the dog', async () => {
    const { estate } = at.options;
    const here = { estate, unit: unit('3-2-1201') };
    await at.put('record', owner('own_1', here));
    await at.put('record', parking('prk_1', here));
    await at.put('record', dog('dog_1', here));
    await at.put('record', dog('dog_2', { estate, unit: unit('3-2-1202') }));
    const change = {
      type: 'ownership-change',
      unit: unit('3-2-1201'),
      on: TODAY,
      sellers: [recordId('own_1')],
    } as const;
    const { changed } = await at.run('unit', 'sale-8', change);
    expect(changed.map(({ id }) => id)).toEqual([
      'sale-8.notify-name-change',
      'sale-8.close-owner-card~own_1',
      'sale-8.open-owner-card',
      'sale-8.re-register-parking~prk_1',
      'sale-8.review-record~dog_1',
    ]);
    await agrees();
  });
});

describe('a case', () => {
  it('whose record was closed meanwhile is left undecided: nothing else can be said of it', async () => {
    const { estate } = at.options;
    await at.put('record', dog('dog_1', { estate }));
    const month = calendarMonth('2026-11');
    const { changed } = await at.run('cycle', '2026-11.dog', { type: 'open', kind: 'dog', month });
    const id = changed.find(({ kind }) => kind === 'case')?.id ?? '';
    await at.run('record', 'dog_1', { type: 'close', reason: '送人', on: TODAY });
    const commands = [
      { type: 'confirm' },
      { type: 'change', fields: ['breed'] },
      { type: 'end', reason: '送人' },
    ] as const;
    for (const command of commands) {
      const { step } = await at.run('case', id, command, { actor: security });
      expect(step.findings).toContainEqual(
        expect.objectContaining({ code: 'REFRESH.RECORD_CLOSED', verdict: 'fail', effect: 'blocks' }),
      );
      expect(step.accepted).toBe(false);
    }
    const undecided = { type: 'leave-undecided', reason: '记录已注销' } as const;
    const { document } = await at.run('case', id, undecided, { actor: security });
    expect(document?.state).not.toBe('open');
    await agrees();
  });
});

describe('a record', () => {
  const phones = [phone('+8613900005678')];

  it('is changed where the customer confirmed it', async () => {
    await at.put('record', owner('own_1'));
    const confirmation = { by: '王芳', on: TODAY, means: 'phone', fields: 'all' } as const;
    const update = { type: 'update', change: { fields: { phones } } } as const;
    const { document, changed } = await at.run('record', 'own_1', update, { confirmation });
    expect([document && 'phones' in document && document.phones, changed.length]).toEqual([phones, 1]);
    await agrees();
  });

  it('is escalated where nobody did, in the commit of what passes', async () => {
    await at.put('record', owner('own_1'));
    const update = {
      type: 'update',
      change: { fields: { phones, titleNumber: '浙2026001' } },
    } as const;
    const { changed } = await at.run('record', 'own_1', update);
    expect(changed.map(({ kind }) => kind)).toEqual(['record', 'escalation']);
    const raised = changed.find(({ kind }) => kind === 'escalation')?.id ?? '';
    expect((await auditOf(at))[0]?.raised).toEqual([raised]);
    const decided = await at.run(
      'escalation',
      raised,
      { type: 'accept' },
      {
        actor: supervisor,
        confirmation: { by: '王芳', on: TODAY, means: 'phone', fields: 'all' },
      },
    );
    expect(decided.changed.map(({ kind }) => kind)).toEqual(['escalation', 'record']);
    expect(await at.get('record', 'own_1')).toMatchObject({ phones, titleNumber: '浙2026001' });
    await agrees();
  });

  it('is closed with a reason, and then changed no more', async () => {
    await at.put('record', owner('own_1'));
    const close = { type: 'close', reason: '转让', on: TODAY } as const;
    expect((await at.run('record', 'own_1', close)).document?.status.state).toBe('closed');
    expect((await at.run('record', 'own_1', close)).step.accepted).toBe(false);
    await agrees();
  });

  it('tells its history field by field, newest first, page by page', async () => {
    await at.put('record', dog('dog_1', { breed: '柯基' }));
    for (const breed of ['柴犬', '秋田', '泰迪']) {
      at.passHours(1);
      await at.run('record', 'dog_1', { type: 'update', change: { fields: { breed } } });
    }
    const steps: unknown[] = [];
    let cursor: string | null = null;
    do {
      const page = await at.history('record', 'dog_1', { limit: 2, ...(cursor === null ? {} : { cursor }) });
      for (const { entry, differences } of page.entries) {
        expect(entry.action).toBe('record.update');
        steps.push(differences.filter(({ field }) => field === 'breed'));
      }
      cursor = page.next;
    } while (cursor !== null);
    expect(steps).toEqual([
      [{ field: 'breed', before: '秋田', after: '泰迪' }],
      [{ field: 'breed', before: '柴犬', after: '秋田' }],
      [{ field: 'breed', before: '柯基', after: '柴犬' }],
    ]);
  });
});

const OPEN = { type: 'open', kind: 'dog', month: calendarMonth('2026-11') } as const;

describe('a refresh cycle', () => {
  beforeEach(async () => {
    const dogs = ['dog_1', 'dog_2'].map((id) => dog(id, { estate: at.options.estate }));
    for (const record of dogs) await at.put('record', record);
    const { step } = await at.run('cycle', '2026-11.dog', OPEN);
    if (!step.accepted) throw new Error('refused');
  });
  const confirm = (id: string) =>
    at.run('case', `2026-11.dog~${id}`, { type: 'confirm' }, { actor: security });

  it('is opened with a case for each open record, in one commit under one entry of the audit', async () => {
    expect(await at.get('case', '2026-11.dog~dog_1')).toMatchObject({ state: 'open', record: 'dog_1' });
    const { entries } = await at.history('cycle', '2026-11.dog');
    expect(entries.map(({ entry }) => [entry.action, entry.before, entry.raised])).toEqual([
      ['cycle.open', null, ['2026-11.dog~dog_1', '2026-11.dog~dog_2']],
    ]);
    await agrees();
  });

  it('of as many records as a commit takes changes but two is opened; of more it is refused by the store', async () => {
    const small = createMemoryStore();
    const few = centre({
      ...small,
      capabilities: { ...small.capabilities, maxChanges: 100 },
      commit: (estate, changes) =>
        changes.length > 100
          ? Promise.reject(new WuyeError('STORAGE.TOO_MANY_CHANGES', '100'))
          : small.commit(estate, changes),
    });
    const { estate } = few.options;
    for (let count = 1; count <= 98; count += 1) await few.put('record', dog(`dog_${count}`, { estate }));
    const october = { ...OPEN, month: calendarMonth('2026-10') };
    expect((await few.run('cycle', '2026-10.dog', october)).changed).toHaveLength(99);
    await few.put('record', dog('dog_99', { estate }));
    await expect(few.run('cycle', '2026-11.dog', OPEN)).rejects.toThrow('TOO_MANY_CHANGES');
    expect(await few.get('cycle', '2026-11.dog')).toBe(null);
  });

  it('is opened once; by a command given again under its id, answered as it was', async () => {
    await expect(at.run('cycle', '2026-11.dog', OPEN)).rejects.toThrow('opened before');
    await expect(at.run('cycle', '2026-11.cat', OPEN)).rejects.toThrow('bears the name');
    const october = { ...OPEN, month: calendarMonth('2026-10') };
    const options = { commandId: 'cmd_1' };
    const first = await at.run('cycle', '2026-10.dog', october, options);
    const again = await at.run('cycle', '2026-10.dog', october, options);
    expect([first.repeated, again.repeated, again.step]).toEqual([false, true, first.step]);
    expect(again.changed.map(({ id }) => id)).toEqual([
      '2026-10.dog',
      '2026-10.dog~dog_1',
      '2026-10.dog~dog_2',
    ]);
  });

  it('is not opened by who may not, nor before its month', async () => {
    const by = (actor: typeof clerk, month: string) =>
      at.run('cycle', `${month}.dog`, { ...OPEN, month: calendarMonth(month) }, { actor });
    expect((await by(security, '2026-10')).step.accepted).toBe(false);
    expect((await by(clerk, '2026-12')).step.accepted).toBe(false);
    expect(await at.get('cycle', '2026-10.dog')).toBe(null);
    expect(await at.get('case', '2026-10.dog~dog_1')).toBe(null);
  });

  it('is signed off when all cases are decided; each verifies its record', async () => {
    expect((await at.run('cycle', '2026-11.dog', { type: 'sign-off' })).step.accepted).toBe(false);
    const { changed } = await confirm('dog_1');
    expect(changed.map(({ kind }) => kind)).toEqual(['case', 'record']);
    expect((await at.get('record', 'dog_1'))?.verification).toMatchObject({ on: TODAY });
    await confirm('dog_2');
    const { document } = await at.run('cycle', '2026-11.dog', { type: 'sign-off' });
    expect((document as RefreshCycle).state).toBe('signed-off');
    await agrees();
  });

  it('passes what nobody could confirm to the superior, who finds it on the work list and settles it', async () => {
    const mark = { type: 'mark-unreachable', reason: '三次上门无人', attempts: 3 } as const;
    const { changed } = await at.run('case', '2026-11.dog~dog_1', mark, { actor: security });
    expect(changed.map(({ kind }) => kind)).toEqual(['case', 'record', 'escalation']);
    const { items } = await at.workList(TODAY);
    const item = items.find(({ code }) => code === 'ESCALATION.DECIDE');
    expect(item).toMatchObject({
      role: 'department-head',
      facts: { record: 'dog_1', fields: ['verification'] },
    });
    const keep = { type: 'keep', reason: '门卫昨日见过' } as const;
    const head = person('wang', 'department-head');
    const { document } = await at.run('escalation', item?.subject ?? '', keep, { actor: head });
    expect(document).toMatchObject({ state: 'resolved', clause: 'NIM-4.2' });
    await agrees();
  });

  it('reopened, reopens what was left undecided in the same commit', async () => {
    await confirm('dog_1');
    const leave = { type: 'leave-undecided', reason: '无人应门' } as const;
    await at.run('case', '2026-11.dog~dog_2', leave, { actor: security });
    await at.run('cycle', '2026-11.dog', { type: 'sign-off' });
    const { changed } = await at.run('cycle', '2026-11.dog', { type: 'reopen', reason: '漏登' });
    expect(changed.map(({ kind }) => kind)).toEqual(['cycle', 'case']);
    expect((await confirm('dog_2')).step.accepted).toBe(true);
    await agrees();
  });

  it('is not signed off over a case that is reassigned meanwhile, nor a case decided after a sign-off', async () => {
    await confirm('dog_1');
    const [last, signOff] = await Promise.all([
      confirm('dog_2'),
      at.run('cycle', '2026-11.dog', { type: 'sign-off' }),
    ]);
    expect(last.step.accepted).toBe(true);
    const cycle = await at.get('cycle', '2026-11.dog');
    expect(cycle?.state).toBe(signOff.step.accepted ? 'signed-off' : 'open');
    await agrees();
  });
});

describe('the taking back of an import', () => {
  it('is passed on', async () => {
    expect(await at.undoImport('bat_1')).toMatchObject({ ok: false, issues: [{ code: 'BATCH_UNKNOWN' }] });
  });
});

describe('the coverage of a month', () => {
  it('tells each register that has records, the month opened or not', async () => {
    const { estate } = at.options;
    await at.put('record', dog('dog_1', { estate }));
    await at.put('record', dog('dog_2', { estate, unit: unit('3-2-1202') }));
    await at.put('record', owner('own_1', { estate }));
    expect((await at.coverage(OPEN.month, TODAY)).map(({ kind, cycle }) => [kind, cycle])).toEqual([
      ['owner', null],
      ['dog', null],
    ]);
    await at.run('cycle', '2026-11.dog', OPEN);
    await at.run('case', '2026-11.dog~dog_1', { type: 'confirm' }, { actor: security });
    const rows = await at.coverage(OPEN.month, TODAY);
    const of = (wanted: string) => rows.find(({ kind }) => kind === wanted);
    expect(of('owner')).toEqual({ kind: 'owner', cycle: null, coverage: null });
    expect(of('dog')?.cycle).toEqual(await at.get('cycle', '2026-11.dog'));
    expect(of('dog')?.coverage).toMatchObject({
      total: 2,
      states: { confirmed: 1, open: 1 },
      decidedRatio: 0.5,
    });
    expect((await at.coverage(calendarMonth('2026-10'), TODAY)).every(({ cycle }) => cycle === null)).toBe(
      true,
    );
  });
});
