import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from 'wuye';
import type { Report } from '../../examples/01-main-job/report-schema.js';
import { mainJobRuns } from '../support/main-job-runs.js';

const { run } = mainJobRuns();

const care = ({ care: part }: Report) => {
  if (part === null) throw new Error('no part on inspections and requests');
  return part;
};
const work = (report: Report, codes: RegExp) =>
  report.workList
    .filter(({ code }) => codes.test(code))
    .map(({ code, subject, role, state, dueOn }) => [code, subject, role, state, dueOn].join(' '))
    .sort();

describe('the year of inspections and the requests of persons', () => {
  let first: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    first = await run('first');
  }, 60_000);

  it('tell how far the plan of the year is', () => {
    const [plan, ...others] = care(first.report).plans;
    expect(others).toEqual([]);
    expect([plan?.year, plan?.state]).toEqual([2026, 'approved']);
    expect(plan?.entries.map(({ entry, state, overdue }) => [entry, state, overdue])).toEqual([
      ['2026.self-check.1', 'signed-off', false],
      ['2026.self-check.2', 'signed-off', false],
      ['2026.self-check.3', 'recorded', false],
      ['2026.self-check.4', 'under-way', false],
      ['2026.company-inspection.1', 'signed-off', false],
      ['2026.company-inspection.2', 'not-begun', false],
      ['2026.records-inspection.1', 'signed-off', false],
      ['2026.records-inspection.2', 'not-begun', false],
    ]);
  });

  it('tell the measure that is overdue, and the requests with their days', () => {
    expect(
      care(first.report).measures.map(({ measure, state, dueOn, overdue }) => [
        measure,
        state,
        dueOn,
        overdue,
      ]),
    ).toEqual([
      ['m1', 'effective', '2026-10-09', false],
      ['m2', 'open', '2026-10-31', true],
    ]);
    // 15 working days from the day after; no public holiday lies in November.
    expect(
      care(first.report).requests.map(({ request, state, dueOn, overdue }) => [
        request,
        state,
        dueOn,
        overdue,
      ]),
    ).toEqual([
      ['rgt_erase', 'closed-refused', '2026-11-21', false],
      ['rgt_copy', 'identified', '2026-11-23', false],
      ['rgt_name', 'received', '2026-12-11', false],
    ]);
  });

  it('stand on the work list with role and day', () => {
    expect(work(first.report, /^(?:INSPECTION|RIGHTS)\./)).toEqual([
      'INSPECTION.CONDUCT 2026.company-inspection.2 company-inspector due 2026-12-31',
      'INSPECTION.CONDUCT 2026.records-inspection.2 department-head due 2026-12-31',
      'INSPECTION.CONDUCT ins_q4 department-head due 2026-12-31',
      'INSPECTION.CORRECT ins_q3 security-supervisor overdue 2026-10-31',
      'RIGHTS.DECIDE rgt_copy department-head due 2026-11-23',
      'RIGHTS.IDENTIFY rgt_name clerk due 2026-12-11',
    ]);
    const correct = first.report.workList.find(({ code }) => code === 'INSPECTION.CORRECT');
    expect(correct?.about).toBe('特殊人群台账柜换锁，钥匙由专人保管');
  });

  it('tell what was refused with its clause: a sign-off too early, an erasure before its term', () => {
    const refused = care(first.report).refused.map(({ subject, command, findings }) => [
      subject,
      command,
      findings.map(({ code, clause }) => `${code} ${clause}`),
    ]);
    expect(refused).toEqual([
      ['ins_q3', 'sign-off', ['INSPECTION.MEASURES_OPEN CIM-4.3']],
      ['rgt_erase', 'grant', ['RIGHTS.ERASURE_REFUSED CN-PIPL-47']],
    ]);
  });

  it('are shown in the terminal and on the page, in both languages, without names', async () => {
    for (const text of ['整改措施', '待落实 · 逾期', '个人信息权利申请', '查阅、复制', '部门季度自查']) {
      expect.soft(first.output, text).toContain(text);
      expect.soft(first.page, text).toContain(text);
    }
    const english = await run('english', { language: 'en' });
    for (const text of ['Corrective measures', 'open · overdue', 'quarterly self-check', 'a copy']) {
      expect.soft(english.output, text).toContain(text);
      expect.soft(english.page, text).toContain(text);
    }
    const names = first.report.registers
      .filter(({ form }) => form === 'ownerCard' || form === 'tenantRegister')
      .flatMap(({ accepted }) => accepted.map(({ values }) => String(values.name)));
    expect(names.length).toBeGreaterThan(100);
    const part = JSON.stringify(care(first.report));
    expect(names.filter((name) => part.includes(name))).toEqual([]);
  });

  it('are as they were on an earlier day, and overdue on a later one', async () => {
    const early = await run('early', { asOf: calendarDate('2026-10-20') });
    expect(care(early.report).requests).toEqual([]);
    expect(work(early.report, /^INSPECTION\.CORRECT/)).toEqual([
      'INSPECTION.CORRECT ins_q3 security-supervisor due 2026-10-31',
    ]);
    const later = await run('later', { asOf: calendarDate('2026-11-24') });
    expect(work(later.report, /^RIGHTS\.DECIDE/)).toEqual([
      'RIGHTS.DECIDE rgt_copy department-head overdue 2026-11-23',
    ]);
    const onTheDay = await run('on-the-day', { asOf: calendarDate('2026-11-23') });
    expect(work(onTheDay.report, /^RIGHTS\.DECIDE/).join()).not.toContain('overdue');
  });

  it('are left out for an office that keeps none here', async () => {
    // Without the name of an estate: it is taken from the titles of the sheets.
    const { report } = await run('none', { log: undefined, estate: undefined });
    expect(report.estate.id).toMatch(/^est_[0-9a-f]{12}$/);
    expect(report.care).toBeNull();
    expect(work(report, /^(?:INSPECTION|RIGHTS)\./)).toEqual([]);
  });
});
