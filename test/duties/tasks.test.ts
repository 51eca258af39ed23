import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, actorId, estateId, isWuyeError, ROLES, type Role, recordId } from 'wuye';
import {
  applyTask,
  DEFAULT_DUTY_POLICY,
  DEFAULT_TASK_POLICY,
  decideTask,
  TASK_STATES,
  TASK_TRANSITIONS,
  type Task,
  type TaskCommand,
  tasksOfMoveIn,
  tasksOfOwnershipChange,
} from 'wuye/duties';
import {
  closed,
  day,
  dog,
  foreigner,
  occupancy,
  owner,
  parking,
  supplierStaff,
  tenant,
  unit,
} from '../support/records.js';

const estate = estateId('est_1');
const on = day('2026-11-21');
const ids = (key: string) => `tsk_1.${key}`;
const actor = (id: string, ...roles: readonly Role[]): Actor => ({ id: actorId(id), roles });
const clerk = actor('li', 'clerk');

const moveIn = { estate, unit: unit('3-2-1201'), on, use: 'dwelling', ids } as const;
const [open] = tasksOfMoveIn(moveIn) as [Task];

describe('the tasks of a move-in', () => {
  it('are the notice, the owner card and the summary of the use', () => {
    expect(tasksOfMoveIn(moveIn).map(({ type, role, clause, dueOn }) => [type, role, clause, dueOn])).toEqual(
      [
        ['notify-move-in', 'clerk', 'CIM-4.1.4', '2026-11-24'],
        ['open-owner-card', 'clerk', 'CIM-4.1.4', '2026-11-28'],
        ['fill-occupancy-summary', 'clerk', 'CIM-4.1.4', '2026-11-28'],
      ],
    );
    expect(tasksOfMoveIn({ ...moveIn, use: 'shop' })[2]?.type).toBe('fill-shop-summary');
  });

  it('carry the owner where there is no record yet', () => {
    const tasks = tasksOfMoveIn({ ...moveIn, owner: { name: '王芳' } });
    expect(tasks.map(({ party }) => party?.name)).toEqual(['王芳', '王芳', undefined]);
  });
});

describe('the tasks of a change of ownership', () => {
  const records = [
    parking('par_2'),
    parking('par_1'),
    parking('par_other', { unit: unit('3-2-1202') }),
    parking('par_closed', closed),
    tenant('ten_1'),
    occupancy('occ_1'),
    dog('dog_1'),
    foreigner('for_1'),
    owner('own_1'),
    owner('own_2'),
    supplierStaff('sup_1'),
    { ...dog('dog_9'), estate: estateId('est_2') },
  ];
  const change = {
    estate,
    unit: unit('3-2-1201'),
    on,
    sellers: [recordId('own_2'), recordId('own_1')],
    buyer: { name: '赵敏' },
    records,
    ids,
  } as const;

  it('notify the buyer, close each seller, open the buyer, and review what hangs on the unit', () => {
    expect(
      tasksOfOwnershipChange(change).map(({ type, record, role, clause, dueOn }) =>
        [type, record ?? '-', role, clause, dueOn].join(' '),
      ),
    ).toEqual([
      'notify-name-change - clerk CIM-4.1.4 2026-11-24',
      'close-owner-card own_1 clerk CIM-4.1.4 2026-11-28',
      'close-owner-card own_2 clerk CIM-4.1.4 2026-11-28',
      'open-owner-card - clerk CIM-4.1.4 2026-11-28',
      're-register-parking par_1 parking-handler CIM-4.1.7 2026-11-28',
      're-register-parking par_2 parking-handler CIM-4.1.7 2026-11-28',
      'review-occupancy occ_1 clerk CIM-4.1.4 2026-12-05',
      'review-record dog_1 security-supervisor CIM-4.1.6 2026-12-05',
      'review-record for_1 security-supervisor CIM-4.1.5 2026-12-05',
      'review-tenancy ten_1 security-supervisor CIM-4.1.5 2026-12-05',
    ]);
  });

  it('are the same whatever the order, and however often a record or seller is given', () => {
    const expected = tasksOfOwnershipChange(change);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...records, ...records], { minLength: records.length * 2 }),
        fc.shuffledSubarray([...change.sellers, ...change.sellers], { minLength: 4 }),
        (shuffled, sellers) => {
          expect(tasksOfOwnershipChange({ ...change, records: shuffled, sellers })).toEqual(expected);
        },
      ),
    );
  });

  it('have ids of their own', () => {
    const all = tasksOfOwnershipChange(change).map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });

  it('follow the policies: due days, roles, who verifies', () => {
    const [, , , , firstParking] = tasksOfOwnershipChange({
      ...change,
      policy: {
        ...DEFAULT_TASK_POLICY,
        tasks: { ...DEFAULT_TASK_POLICY.tasks, 're-register-parking': { by: 'verifier', dueDays: 0 } },
      },
      duties: {
        ...DEFAULT_DUTY_POLICY,
        overrides: { 'parking-use': { verifies: [{ role: 'staff', clause: 'OUR-3' }] } },
      },
    });
    expect(firstParking).toMatchObject({ role: 'staff', clause: 'OUR-3', dueOn: on });
  });

  it('leave the unit without records alone', () => {
    const { records: _none, buyer: _buyer, ...bare } = change;
    expect(tasksOfOwnershipChange({ ...bare, sellers: [] }).map(({ type }) => type)).toEqual([
      'notify-name-change',
      'open-owner-card',
    ]);
  });
});

const COMMANDS: readonly TaskCommand[] = [
  { type: 'complete' },
  { type: 'cancel', reason: '合同解除' },
  { type: 'reassign', role: 'staff' },
];

function inState(state: Task['state']): Task {
  if (state === 'open') return open;
  const command = COMMANDS[state === 'done' ? 0 : 1] ?? { type: 'complete' };
  const step = decideTask(open, command, { actor: clerk, on });
  if (!step.accepted) throw new Error('not accepted');
  return step.events.reduce(applyTask, open);
}

describe('the lifecycle of a task', () => {
  for (const state of TASK_STATES) {
    for (const command of COMMANDS) {
      const to = (TASK_TRANSITIONS[state] as Record<string, Task['state'] | undefined>)[command.type];
      it(`${state}: ${command.type} ${to === undefined ? 'is refused' : `leads to ${to}`}`, () => {
        const task = inState(state);
        const step = decideTask(task, command, { actor: clerk, on });
        expect(step.accepted).toBe(to !== undefined);
        if (step.accepted) expect(step.events.reduce(applyTask, task).state).toBe(to);
        else
          expect(step.findings.filter(({ verdict }) => verdict === 'fail')).toMatchObject([
            { code: 'DUTY.TASK_NOT_OPEN' },
          ]);
      });
    }
  }

  it('lets exactly its role and the superiors act', () => {
    const may = ROLES.filter(
      (role) => decideTask(open, { type: 'complete' }, { actor: actor('x', role), on }).accepted,
    );
    expect(may).toEqual(['clerk', 'department-supervisor', 'department-head', 'project-manager']);
  });

  it('tells a late completion, and accepts it: on the due date it is not late', () => {
    const overdue = (date: string) =>
      decideTask(open, { type: 'complete' }, { actor: clerk, on: day(date) }).findings.find(
        ({ code }) => code === 'DUTY.TASK_OVERDUE',
      );
    expect(overdue('2026-11-24')).toMatchObject({ verdict: 'pass', effect: 'advises' });
    expect(overdue('2026-11-25')?.verdict).toBe('fail');
    expect(decideTask(open, { type: 'complete' }, { actor: clerk, on: day('2027-01-01') }).accepted).toBe(
      true,
    );
  });

  it('is cancelled for a reason only', () => {
    for (const reason of ['', '  ', '\n\u3000']) {
      expect(decideTask(open, { type: 'cancel', reason }, { actor: clerk, on }).accepted).toBe(false);
    }
    const silent = decideTask(open, { type: 'cancel' } as TaskCommand, { actor: clerk, on });
    expect(silent.findings.find(({ code }) => code === 'DUTY.TASK_REASON_MISSING')?.verdict).toBe('fail');
    expect(inState('cancelled').closed).toEqual({ on, by: 'li', reason: '合同解除' });
  });

  it('does not change the task it is given', () => {
    const before = structuredClone(open);
    inState('done');
    expect(open).toEqual(before);
  });

  it('does not take another task’s event, nor one after the end', () => {
    const event = { type: 'task-completed', task: open.id, on, by: actorId('li') } as const;
    for (const [task, strange] of [
      [open, { ...event, task: 'tsk_2' }],
      [inState('done'), event],
      [inState('cancelled'), event],
    ] as const) {
      try {
        applyTask(task, strange);
        expect.unreachable();
      } catch (error) {
        expect(isWuyeError(error, 'KERNEL.STATE_UNKNOWN_EVENT')).toBe(true);
      }
    }
  });
});

describe('an assigned task', () => {
  const step = decideTask(open, { type: 'reassign', assignee: actorId('wang') }, { actor: clerk, on });
  const assigned = step.accepted ? step.events.reduce(applyTask, open) : open;

  it('is for its person, a substitute in that role, or a superior', () => {
    const complete = (who: Actor) => decideTask(assigned, { type: 'complete' }, { actor: who, on });
    expect(assigned.assignee).toBe('wang');
    expect(complete(actor('wang', 'clerk')).accepted).toBe(true);
    expect(complete(actor('li', 'clerk')).accepted).toBe(false);
    expect(complete(actor('chen', 'department-head')).accepted).toBe(true);
    const standIn = (roles: readonly Role[], until: string): Actor => ({
      ...actor('qian', 'clerk'),
      delegations: [{ kind: 'delegation', principal: actorId('wang'), roles, from: on, until: day(until) }],
    });
    const inName = complete(standIn(['clerk'], '2026-11-21'));
    expect(inName.accepted && inName.events).toMatchObject([{ by: 'qian', onBehalfOf: 'wang' }]);
    expect(complete(standIn(['staff'], '2026-11-21')).accepted).toBe(false);
    expect(
      decideTask(
        assigned,
        { type: 'complete' },
        { actor: standIn(['clerk'], '2026-11-21'), on: day('2026-11-22') },
      ).accepted,
    ).toBe(false);
  });

  it('is freed by null, and by another role', () => {
    const chief = actor('chen', 'department-head');
    for (const command of [
      { type: 'reassign', assignee: null },
      { type: 'reassign', role: 'staff' },
    ] as const) {
      const freed = decideTask(assigned, command, { actor: chief, on });
      if (!freed.accepted) throw new Error('not accepted');
      expect(freed.events.reduce(applyTask, assigned)).not.toHaveProperty('assignee');
    }
  });

  it('is not reassigned to where it is', () => {
    for (const command of [
      { type: 'reassign' },
      { type: 'reassign', role: 'clerk', assignee: actorId('wang') },
    ] as const) {
      expect(decideTask(assigned, command, { actor: actor('wang', 'clerk'), on }).accepted).toBe(false);
    }
  });
});
