import {
  type Actor,
  actorId,
  type CalendarMonth,
  calendarDate,
  type Digest,
  estateId,
  type Finding,
  instant,
  type Role,
} from '../../src/kernel/index.js';
import {
  type Attachment,
  applyNotice,
  DEFAULT_NOTICE_POLICY,
  decideNotice,
  type Notice,
  type NoticeCommand,
  type NoticeContent,
  type NoticeContext,
  type NoticePolicy,
  type NoticeState,
  noticeId,
} from '../../src/notices/index.js';

export const day = calendarDate;
export const estate = estateId('est_1');
export const id = noticeId('ntc_1');

/** Noon of a day in Shanghai. */
export const noon = (date: string) => instant(`${date}T04:00:00.000Z`);

/** The day on which most tests act: a Saturday. */
export const TODAY = '2026-11-21';

export const actor = (name: string, ...roles: Role[]): Actor => ({ id: actorId(name), roles });

/** The people of an office of separate hands. */
export const PEOPLE = {
  clerk: actor('li', 'clerk'),
  head: actor('wang', 'department-head'),
  manager: actor('zhao', 'project-manager'),
} as const;

export const by = (
  who: Actor,
  on: string = TODAY,
  more: Partial<Omit<NoticeContext, 'actor' | 'at'>> = {},
): NoticeContext => ({ actor: who, at: noon(on), ...more });

export const attachment: Attachment = {
  ref: 'files/1.jpg',
  kind: 'photograph',
  digest: 'a'.repeat(64) as Digest,
};
export const statement = { kind: 'statement', text: '施工改期，现场已撤下' } as const;

/** A complete notice of routine, valid from today to the end of the month. */
export const content = (given: Partial<NoticeContent> = {}): NoticeContent => ({
  origin: { category: 'internal' },
  pattern: 'notice',
  planning: { class: 'routine' },
  title: '温馨提示',
  body: '请关好门窗。',
  scope: { kind: 'estate' },
  validity: { from: day(TODAY), until: day('2026-11-30') },
  importance: 'ordinary',
  modes: ['board'],
  ...given,
});

/** A planned stop of the water on a day. */
export const outage = (on: string, given: Partial<NoticeContent> = {}): NoticeContent =>
  content({
    planning: { class: 'planned-outage' },
    announces: [{ what: '水箱清洗', services: ['water'], slots: [{ from: { date: day(on) } }] }],
    validity: { from: day(TODAY), until: 'open-ended' },
    ...given,
  });

export const urgent: NoticePlanningUrgent = { class: 'urgent', cause: '主管爆裂', mark: true };
type NoticePlanningUrgent = Extract<NoticeContent['planning'], { class: 'urgent' }>;

export const ISSUE_FIRST: NoticePolicy = {
  ...DEFAULT_NOTICE_POLICY,
  id: 'office',
  urgentIssueFirst: { allowed: true, reviewWithinDays: 3 },
};

export const findingOf = <Code extends string>(
  { findings }: { readonly findings: readonly Finding<Code>[] },
  code: Code,
) => {
  const found = findings.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no finding ${code}`);
  return found;
};

/** The findings that stop a step, as code and verdict. */
export const stops = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings
    .filter(({ verdict, effect, waivedBy }) => {
      const open = verdict === 'fail' || verdict === 'unknown';
      return open && effect === 'blocks' && waivedBy === undefined;
    })
    .map(({ code, verdict }) => `${code} ${verdict}`);

/** The notice after an accepted command; throws with the reasons of a refusal. */
export function done(notice: Notice | null, command: NoticeCommand, context: NoticeContext): Notice {
  const step = decideNotice(notice, command, context);
  if (!step.accepted) throw new Error(`${command.type} refused: ${stops(step).join(', ')}`);
  return applied(notice, step);
}

/** The notice after an accepted step. */
export function applied(
  notice: Notice | null,
  step: Extract<ReturnType<typeof decideNotice>, { accepted: true }>,
): Notice {
  const after = step.events.reduce<Notice | null>(applyNotice, notice);
  if (after === null) throw new Error('no event');
  return after;
}

export const drafted = (of: NoticeContent = content(), context = by(PEOPLE.clerk)) =>
  done(null, { type: 'draft', id, estate, content: of }, context);

/** Ways from a draft to each state, in separate hands. */
const WAY: Readonly<Record<NoticeState, readonly NoticeCommand['type'][]>> = {
  draft: [],
  submitted: ['submit'],
  returned: ['submit', 'return'],
  reviewed: ['submit', 'review'],
  issued: ['submit', 'review', 'issue'],
  scheduled: ['submit', 'review', 'issue', 'schedule'],
  published: ['submit', 'review', 'issue', 'publish'],
  withdrawn: ['submit', 'review', 'issue', 'publish', 'withdraw'],
  archived: ['submit', 'review', 'issue', 'publish', 'withdraw', 'archive'],
  discarded: ['discard'],
};

/** A command of each type that nothing but state, role and what the notice is can stop. */
export const command = (type: string, of: NoticeContent = content()): NoticeCommand =>
  ({
    draft: { type: 'draft', id, estate, content: of },
    edit: { type: 'edit', content: { ...of, title: '温馨提示（修改）' } },
    submit: { type: 'submit' },
    return: { type: 'return', reasons: ['范围不清'] },
    review: { type: 'review' },
    issue: { type: 'issue' },
    number: { type: 'number', number: '澄湖〔2026〕118号' },
    schedule: { type: 'schedule', on: day('2026-11-22') },
    publish: { type: 'publish' },
    file: { type: 'file', attachments: [attachment] },
    withdraw: { type: 'withdraw', cause: 'early', reason: '提前完工', evidence: statement },
    archive: { type: 'archive', month: '2026-11' as CalendarMonth },
    discard: { type: 'discard', reason: '不再需要' },
  })[type] as NoticeCommand;

const whoFor = (type: string) =>
  type === 'review' || type === 'return' ? PEOPLE.head : type === 'issue' ? PEOPLE.manager : PEOPLE.clerk;

/** A notice in a state, by the ordinary way; or, issued first, without its review. */
export function noticeIn(
  state: NoticeState,
  of: NoticeContent = content(),
  { policy = DEFAULT_NOTICE_POLICY, issuedFirst = false } = {},
): Notice {
  const way = WAY[state].filter((type) => !(issuedFirst && type === 'review' && state !== 'reviewed'));
  return way.reduce<Notice>((notice, type) => {
    const open = type === 'archive' && notice.reviewDueOn !== undefined;
    const ready = open ? done(notice, { type: 'review' }, by(PEOPLE.head, TODAY, { policy })) : notice;
    return done(ready, command(type, of), by(whoFor(type), TODAY, { policy, hanging: 0 }));
  }, drafted(of));
}
