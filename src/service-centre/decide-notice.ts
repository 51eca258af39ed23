import type { CommercialApplication } from '../commercial/index.js';
import { decideNotice, type Notice, type NoticeCommand, type NoticeContent } from '../notices/index.js';
import { begun, type Decide } from './decide.js';
import type { Desk } from './desk.js';
import { given } from './given.js';

type Draft = Extract<NoticeCommand, { readonly type: 'draft' }>;

const UP = { from: 'up', before: 'up ' } as const;

/**
 * A notice, with the one that it follows, the one that takes its place, its application, and how many of its sheets hang when
 * it is archived.
 */
export const onNotice: Decide<'notice'> = async (desk, id, command, { eventKnownOn }) => {
  const { setting, act } = desk;
  const { policies, calendar } = setting;
  const notice = await desk.get('notice', id);
  const full = command.type === 'draft' ? begun<Draft>(desk, id, command) : command;
  const hanging =
    full.type === 'archive'
      ? await desk.list('posting', { index: 'by_notice', equal: { notice: id }, range: UP })
      : undefined;
  return decideNotice(notice, full, {
    ...act,
    ...given('policy', policies.notices),
    ...given('calendar', calendar),
    ...given('eventKnownOn', eventKnownOn),
    ...given('hanging', hanging?.length),
    ...(await othersOf(desk, notice, full)),
  });
};

/** What the rules ask of other documents; a draft that is begun or edited brings its content with it. */
async function othersOf(desk: Desk, notice: Notice | null, command: NoticeCommand) {
  const content: NoticeContent | undefined = 'content' in command ? command.content : notice?.content;
  const { follows, origin } = content ?? {};
  const followed = follows === undefined ? null : await desk.get('notice', follows.notice);
  const by = command.type === 'withdraw' ? command.supersededBy : undefined;
  const successor = by === undefined ? null : await desk.guard('notice', by);
  const application =
    origin?.category === 'commercial' ? await desk.guard('application', origin.application) : null;
  return {
    ...given('followed', followed ?? undefined),
    ...given('successor', successor ?? undefined),
    ...given('application', application === null ? undefined : madeOf(application)),
  };
}

/** What a notice needs to know of its application. */
function madeOf({ id, state, sample, wanted, published }: CommercialApplication) {
  const file = typeof sample === 'object' ? sample.attachment?.digest : undefined;
  return { id, state, wanted, ...given('sampleDigest', file), ...given('notice', published?.notice) };
}
