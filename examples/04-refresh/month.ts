import { type Actor, calendarDate, calendarMonth, type Finding, instant, reasonsOf } from 'wuye';
import { describeFinding, describeWorkItem } from 'wuye/describe';
import { parsePhone } from 'wuye/identifiers';
import { checkFreshness, DEFAULT_REFRESH_POLICY, sweepStale } from 'wuye/refresh';
import { type Area, type CommandOf, type CommandOptions, createTestCentre } from 'wuye/service-centre';
import { DOGS, ESTATE, PEOPLE, type Say } from './office.js';

const { li, qin, zhou } = PEOPLE;

/** November of the dog register, from the third of the month to its sign-off. */
export async function month(say: Say): Promise<void> {
  // A service centre whose clock is moved by hand; yours comes from createServiceCentre, with Date.now.
  const centre = createTestCentre({ estate: ESTATE });
  for (const dog of DOGS) await centre.put('record', dog);

  const because = (findings: readonly Finding[]) => {
    for (const finding of reasonsOf(findings)) {
      say(`    ${finding.clause} ${finding.code}`);
      say(`    ${describeFinding(finding, 'zh-CN')} / ${describeFinding(finding, 'en')}`);
    }
  };
  // #region give
  /** Gives a command at nine in the morning of a day, and says what was decided. */
  async function give<A extends Area>(
    day: string,
    actor: Actor,
    area: A,
    id: string,
    command: CommandOf<A>,
    options: CommandOptions = {},
  ) {
    centre.setNow(instant(`${day}T01:00:00.000Z`));
    const answer = await centre.run(area, id, command, { ...options, actor });
    say(`${day} ${actor.id} ${command.type} ${id}: ${answer.step.accepted ? 'accepted' : 'refused'}`);
    because(answer.step.findings);
    return answer;
  }
  // #endregion give
  // #region work-list
  /** What is due on a day for this register; kept here since November, so that nobody asks for October. */
  async function workList(day: string) {
    const kept = { registers: new Map([['dog', calendarDate('2026-11-01')] as const]) };
    for (const item of (await centre.workList(calendarDate(day), kept)).items) {
      if (!['dog', 'escalation'].includes(item.subjectKind)) continue;
      say(`    ${item.state} ${item.dueOn} ${item.role}: ${describeWorkItem(item, 'en')}`);
    }
  }
  // #endregion work-list

  say('How fresh is one record?');
  // #region freshness
  for (const dog of DOGS) {
    const decision = checkFreshness(dog, DEFAULT_REFRESH_POLICY, calendarDate('2026-11-03'));
    say(`  ${dog.id}: ${decision.outcome}`);
    because(decision.findings);
  }
  // #endregion freshness

  say('Which of the register are stale?');
  // #region sweep
  const asOf = calendarDate('2026-11-03');
  for await (const page of sweepStale(centre.store, ESTATE, DEFAULT_REFRESH_POLICY, asOf, {
    kinds: ['dog'],
  })) {
    for (const { id, freshness } of page) {
      say(`  ${id}: ${freshness.state}, last ${freshness.verifiedOn ?? 'never'}, by ${freshness.dueBy}`);
    }
  }
  // #endregion sweep

  say('The month is opened, and worked off');
  // #region open
  const cycle = '2026-11.dog';
  const opened = await give('2026-11-03', li, 'cycle', cycle, {
    type: 'open',
    kind: 'dog',
    month: calendarMonth('2026-11'),
    assignee: qin.id,
  });
  say(`  ${opened.document?.cases} cases, ${opened.document?.alreadyVerified} verified already`);
  // #endregion open

  // #region decide
  const caseOf = (record: string) => `${cycle}~${record}`;
  await give('2026-11-05', qin, 'case', caseOf('dog_doudou'), {
    type: 'confirm',
    means: 'visit',
    verifiedOn: calendarDate('2026-11-04'),
  });

  // A correction: the clerk changes the record (NIM-5.2), then the case says that it was changed.
  const phone = parsePhone('13900000502');
  if (!phone.ok) throw new Error('not a phone');
  await give(
    '2026-11-06',
    li,
    'record',
    'dog_mili',
    { type: 'update', change: { fields: { phones: [phone.value.number] } } },
    { confirmation: { by: '陈大文', on: calendarDate('2026-11-06'), means: 'phone', fields: ['phones'] } },
  );
  await give('2026-11-06', qin, 'case', caseOf('dog_mili'), {
    type: 'change',
    fields: ['phones'],
    means: 'phone',
  });

  await give('2026-11-10', qin, 'case', caseOf('dog_heihei'), { type: 'end', reason: '犬只已送养' });
  // #endregion decide

  // #region early
  await give('2026-11-18', li, 'cycle', cycle, { type: 'sign-off' });
  // #endregion early

  // #region unreachable
  const unreachable = await give('2026-11-20', qin, 'case', caseOf('dog_wangcai'), {
    type: 'mark-unreachable',
    reason: '三次上门无人应答',
    attempts: 3,
  });
  const escalation = unreachable.changed.find(({ kind }) => kind === 'escalation')?.id ?? '';
  say('  What is due on 20 November?');
  await workList('2026-11-20');
  await give('2026-11-22', zhou, 'escalation', escalation, { type: 'keep', reason: '业主出差，十二月再核' });
  // #endregion unreachable

  // #region sign-off
  const signed = await give('2026-12-02', li, 'cycle', cycle, { type: 'sign-off' });
  const coverage = signed.document?.signOffs.at(-1)?.coverage;
  say(`  decided ${coverage?.decidedRatio}, verified ${coverage?.verifiedRatio}`);
  await give('2026-12-02', qin, 'case', caseOf('dog_wangcai'), { type: 'confirm', means: 'visit' });
  // #endregion sign-off

  say('What is due on 2 December?');
  await workList('2026-12-02');
}
