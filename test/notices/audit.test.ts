import { describe, expect, it } from 'vitest';
import {
  decideNotice,
  evaluateNotice,
  type Notice,
  type NoticeContent,
  type NoticeState,
} from '../../src/notices/index.js';
import { type Audits, audited, auditFile, beside } from '../support/audit-file.js';
import {
  actor,
  attachment,
  by,
  command,
  content,
  ISSUE_FIRST,
  noon,
  noticeIn,
  outage,
  PEOPLE,
  statement,
  TODAY,
  urgent,
} from './support.js';

const STATES: readonly NoticeState[] = [
  'draft',
  'submitted',
  'returned',
  'reviewed',
  'issued',
  'scheduled',
  'published',
  'withdrawn',
  'archived',
  'discarded',
];
const COMMANDS = [
  'edit',
  'submit',
  'return',
  'review',
  'issue',
  'number',
  'schedule',
  'publish',
  'file',
  'withdraw',
  'archive',
  'discard',
];
const everybody = actor('zhao', 'clerk', 'department-head', 'project-manager');

const step = (notice: Notice, type: string, context = by(everybody, TODAY, { hanging: 0 })) => {
  const { accepted, findings, ...rest } = decideNotice(notice, command(type), context);
  const events = accepted ? (rest as { events: readonly { type: string }[] }).events : [];
  return [`${accepted}: ${events.map((event) => event.type).join(', ')}`, ...audited(findings)];
};

const at = (date: string, from?: string, until?: string) => ({
  from: { date, ...(from === undefined ? {} : { time: from }) },
  ...(until === undefined ? {} : { until: { date, time: until } }),
});
const stop = (services: readonly string[], ...slots: readonly object[]) => ({
  announces: [{ what: '检修', services, slots }],
});

const CONTENTS: Readonly<Record<string, NoticeContent>> = Object.fromEntries(
  Object.entries({
    complete: {},
    'no title': { title: undefined },
    'a title of spaces': { title: ' ' },
    'no body': { body: undefined },
    'no scope': { scope: undefined },
    'no validity': { validity: undefined },
    'no modes': { modes: [] },
    'valid backwards': { validity: { from: '2026-11-30', until: '2026-11-21' } },
    'valid until yesterday': { validity: { from: '2026-11-01', until: '2026-11-20' } },
    'valid for ever': { validity: { from: TODAY, until: 'open-ended' } },
    'to be published later': { publishOn: '2026-11-25' },
    'to be published behind its end': { publishOn: '2026-12-01' },
    'announces nothing': { planning: { class: 'planned' }, announces: [] },
    'announces what nobody knows yet': { planning: { class: 'planned' } },
    important: { importance: 'important' },
    'in person': { modes: ['board', 'personal'] },
    urgent: { planning: urgent },
    'urgent without a cause': { planning: { class: 'urgent' } },
    'urgent without its mark': { planning: { ...urgent, mark: false } },
    'planned without an event': { planning: { class: 'planned' } },
    'water in time': outage('2026-11-24'),
    'water a day late': outage('2026-11-23'),
    'water today': outage(TODAY),
    'water yesterday': outage('2026-11-20'),
    'water at an hour': { ...outage('2026-11-24'), ...stop(['water'], at('2026-11-24', '09:00', '17:00')) },
    'water twice': { ...outage('2026-11-24'), ...stop(['water'], at('2026-11-24'), at('2026-11-22')) },
    'gas in a week': { ...outage('2026-11-28'), ...stop(['gas'], at('2026-11-28')) },
    'gas a day late': { ...outage('2026-11-27'), ...stop(['gas'], at('2026-11-27')) },
    'water and gas': { ...outage('2026-11-25'), ...stop(['water', 'gas'], at('2026-11-25')) },
    'no service': { ...outage('2026-11-25'), ...stop([], at('2026-11-25')) },
    'no slot': { ...outage('2026-11-25'), ...stop(['water']) },
    'a slot that ends before it begins': {
      ...outage('2026-11-25'),
      ...stop(['water'], at('2026-11-25', '17:00', '09:00')),
    },
    'a slot with no such day': { ...outage('2026-11-25'), ...stop(['water'], at('2026-11-31')) },
    'in touch': { contact: '客服中心 0571-88001234' },
    'with an attachment': { attachments: [attachment] },
    'for some buildings': {
      scope: { kind: 'parts', parts: [{ building: '3' }, { building: '5', room: '1201' }] },
    },
    'for no building': { scope: { kind: 'parts', parts: [] } },
    'for a building without a name': { scope: { kind: 'parts', parts: [{ building: ' ' }] } },
    'for what is described': { scope: { kind: 'described', text: '东区' } },
    'for what is not': { scope: { kind: 'described', text: '' } },
    external: {
      origin: { category: 'external', body: 'government', bodyName: '街道办', receivedOn: '2026-11-20' },
    },
    'external without a name': { origin: { category: 'external', body: 'government', bodyName: ' ' } },
    'external and late': {
      ...outage('2026-11-22'),
      origin: { category: 'external', body: 'government', bodyName: '供水公司', receivedOn: '2026-11-21' },
    },
    commercial: { origin: { category: 'commercial', application: 'app_1' } },
  }).map(([what, changes]) => [what, content(changes as never)]),
);

const evaluated = (of: NoticeContent, stage: 'drafting' | 'submission') =>
  audited(evaluateNotice(of, { at: noon(TODAY), stage }).findings);

const audits = ((): Audits => {
  const kept: Record<string, () => readonly string[]> = {};
  for (const state of STATES) {
    for (const type of COMMANDS) kept[`${state}: ${type}`] = () => step(noticeIn(state), type);
  }
  for (const type of ['review', 'publish', 'archive', 'withdraw']) {
    kept[`issued first: ${type}`] = () => {
      const rush = content({ planning: urgent });
      const first = noticeIn('issued', rush, { policy: ISSUE_FIRST, issuedFirst: true });
      return step(first, type, by(PEOPLE.head, TODAY, { policy: ISSUE_FIRST }));
    };
  }
  for (const [who, of] of Object.entries(PEOPLE)) {
    kept[`submitted: review by the ${who}`] = () => step(noticeIn('submitted'), 'review', by(of));
    kept[`reviewed: issue by the ${who}`] = () => step(noticeIn('reviewed'), 'issue', by(of));
  }
  const early = by(PEOPLE.head, '2026-11-20');
  kept['submitted: review on the day before'] = () => step(noticeIn('submitted'), 'review', early);
  for (const cause of ['early', 'error', 'expired', 'superseded']) {
    for (const evidence of [statement, undefined]) {
      const withdraw = { type: 'withdraw', cause, reason: ' ', ...(evidence && { evidence }) } as never;
      kept[`withdrawn: ${cause}, ${evidence === undefined ? 'no evidence' : 'a statement'}`] = () =>
        audited(decideNotice(noticeIn('published'), withdraw, by(PEOPLE.clerk)).findings);
    }
  }
  for (const stage of ['drafting', 'submission'] as const) {
    const usual = () => evaluated(content(), stage);
    for (const [what, of] of Object.entries(CONTENTS)) {
      kept[`${stage}: ${what}`] = what === 'complete' ? usual : () => beside(evaluated(of, stage), usual());
    }
  }
  return kept;
})();

describe('the audit of notices', () => {
  const kept = auditFile(new URL('./audit.json', import.meta.url), audits);

  it.each(Object.entries(audits))('stays as it is kept: %s', (what, findings) => {
    expect(findings()).toEqual(kept[what]);
  });

  it('is kept of these steps, and of no others', () => {
    expect(Object.keys(kept)).toEqual(Object.keys(audits));
  });
});
