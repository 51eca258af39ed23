import { describe, expect, it } from 'vitest';
import { calendarDate, calendarMonth, estateId } from 'wuye';
import { type ArchiveState, DEFAULT_ARCHIVE_POLICY } from 'wuye/archive';
import { DELIVERY_STATES } from 'wuye/deliveries';
import { describeWorkItem } from 'wuye/describe';
import { archiveWork, compileWorkList, deliveryWork, WORK_CODES } from 'wuye/worklist';
import { inState, open, visited } from '../deliveries/support.js';

const estate = estateId('est_1');
const asOf = calendarDate('2026-11-28');

describe('what deliveries ask for', () => {
  it('each open one once, of the clerk, under its clause', () => {
    expect([...deliveryWork([visited], { asOf })]).toEqual([
      {
        estate: 'est_1',
        code: 'DELIVERY.DELIVER',
        role: 'clerk',
        subject: 'ntc_1.3-2-1201.owner.1',
        subjectKind: 'delivery',
        clause: 'CIM-4.2.7',
        state: 'due',
        since: '2026-11-21',
        dueOn: '2026-11-28',
        facts: { notice: 'ntc_1', unit: '3-2-1201', attempts: 3 },
      },
    ]);
    const others = DELIVERY_STATES.filter((state) => state !== 'open').map(inState);
    expect([...deliveryWork(others, { asOf })]).toEqual([]);
  });

  it.each([
    ['2026-11-20', 'due-soon'],
    ['2026-11-21', 'due'],
    ['2026-11-28', 'due'],
    ['2026-11-29', 'overdue'],
  ])('on %s it is %s', (on, state) => {
    expect([...deliveryWork([open], { asOf: calendarDate(on) })]).toMatchObject([{ state }]);
  });

  it('goes by the estate’s day, and to whom the host says', () => {
    const [item] = deliveryWork([open], { asOf, zone: 'America/Havana', role: 'staff' });
    expect([item?.since, item?.role]).toEqual(['2026-11-20', 'staff']);
  });

  it('names nobody', () => {
    const [item] = deliveryWork([open], { asOf });
    if (item === undefined) throw new Error('no item');
    expect(JSON.stringify(item)).not.toContain(open.addressee.name);
    expect(WORK_CODES).toContain(item.code);
    expect(describeWorkItem(item, 'zh-CN')).toContain('3-2-1201');
    expect(describeWorkItem(item, 'en')).toContain('3-2-1201');
  });
});

describe('what the monthly archive asks for', () => {
  const since = calendarMonth('2026-09');
  const on = (date: string) => ({ estate, asOf: calendarDate(date) });
  const of = (month: string, state: ArchiveState) => ({ month: calendarMonth(month), state });
  const asked = (...given: Parameters<typeof archiveWork>) =>
    [...archiveWork(...given)].map(({ subject, state, dueOn }) => [subject, state, dueOn]);

  it('each month that has ended and is not signed off, opened or not', () => {
    expect(asked([of('2026-09', 'reopened'), of('2026-10', 'open')], since, on('2026-12-05'))).toEqual([
      ['2026-09', 'overdue', '2026-10-05'],
      ['2026-10', 'overdue', '2026-11-05'],
      ['2026-11', 'due', '2026-12-05'],
    ]);
    expect(
      asked([of('2026-09', 'signed-off'), of('2026-10', 'signed-off')], since, on('2026-12-06')),
    ).toEqual([['2026-11', 'overdue', '2026-12-05']]);
  });

  it('not the month that runs', () => {
    expect(asked([], since, on('2026-09-30'))).toEqual([]);
    expect(asked([], since, on('2026-10-01'))).toEqual([['2026-09', 'due', '2026-10-05']]);
    expect(asked([], calendarMonth('2027-01'), on('2026-12-05'))).toEqual([]);
  });

  it('follows the policy: the day, and who signs off', () => {
    const policy = {
      ...DEFAULT_ARCHIVE_POLICY,
      signOffDay: 28,
      roles: { ...DEFAULT_ARCHIVE_POLICY.roles, 'sign-off': ['information-officer'] },
    } as const;
    expect([...archiveWork([], calendarMonth('2026-12'), { ...on('2027-01-28'), policy })]).toMatchObject([
      { role: 'information-officer', state: 'due', since: '2027-01-01', dueOn: '2027-01-28' },
    ]);
  });

  it('has words, and a place in the list', () => {
    const items = [...archiveWork([], since, on('2026-12-05')), ...deliveryWork([open], { asOf })];
    expect(compileWorkList(items, asOf).items).toHaveLength(4);
    for (const item of items) {
      expect(WORK_CODES).toContain(item.code);
      for (const language of ['zh-CN', 'en'] as const) {
        expect(describeWorkItem(item, language)).not.toMatch(/[{}]|—|ARCHIVE\./);
      }
    }
  });
});
