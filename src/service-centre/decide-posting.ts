import {
  boardOn,
  decidePosting,
  type PlanPosting,
  type Posting,
  type PostingCommand,
} from '../boards/index.js';
import { begun, type Decide } from './decide.js';
import type { Desk } from './desk.js';
import { given } from './given.js';

type Recall = Extract<PostingCommand, { readonly type: 'recall' }>;

/**
 * A sheet, with its notice, its board, its booking and what hangs beside it, or the emergency that calls it back. None of them
 * may change meanwhile; what goes up on a board is written together with it, so that two sheets do not take one slot.
 */
export const onPosting: Decide<'posting'> = async (desk, id, command) => {
  const { policies, calendar } = desk.setting;
  const posting = await desk.get('posting', id);
  const full = command.type === 'plan' ? begun<PlanPosting>(desk, id, command) : command;
  const sheet = posting ?? (full.type === 'plan' ? full : null);
  const goesUp = full.type === 'plan' || full.type === 'post';
  const notice = sheet === null ? null : await desk.guard('notice', sheet.notice);
  const board = sheet === null ? null : await desk[goesUp ? 'guard' : 'get']('board', sheet.board);
  const booked = goesUp && sheet?.booking !== undefined ? await desk.guard('booking', sheet.booking) : null;
  const hanging = goesUp && sheet !== null ? await besides(desk, sheet, full.type === 'plan') : undefined;
  const emergency = full.type === 'recall' ? await emergencyOf(desk, full) : null;
  return decidePosting(posting, full, {
    ...desk.act,
    ...given('policy', policies.boards),
    ...given('leadTimes', policies.notices?.leadTimes),
    ...given('calendar', calendar),
    ...given('notice', notice ?? undefined),
    ...given('board', board ?? undefined),
    ...given('bookedBy', booked ?? undefined),
    ...given('hanging', hanging),
    ...given('emergency', emergency ?? undefined),
  });
};

/**
 * How many other sheets take a slot beside one: those that hang today, and for a plan those that hang (until their last
 * day) or are planned on the fullest of its days. The count rises on the first days of sheets only.
 */
async function besides(
  desk: Desk,
  { id, board, from, until }: Pick<Posting, 'id' | 'board' | 'from' | 'until'>,
  isPlan: boolean,
): Promise<number> {
  const { on, setting } = desk;
  const found = await Promise.all(
    ['up', 'planned'].map((state) => desk.list('posting', { index: 'by_board', equal: { board, state } })),
  );
  const others = found.flat().filter((posting) => posting.id !== id);
  const day = (date: typeof on) => boardOn({ id: board, slots: 0 }, others, date, setting.zone);
  if (!isPlan) return day(on).hanging.length;
  // Of a day that is over nobody asks: what hangs today takes its slot, however late it went up.
  const first = from > on ? from : on;
  const starts = others.map((posting) => posting.from).filter((date) => date > first && date <= until);
  const counts = [first, ...starts].map((date) => {
    const { hanging, overdue, expected } = day(date);
    return hanging.length + expected.length - (date > on ? overdue.length : 0);
  });
  return Math.max(...counts);
}

/** What takes the slot of a sheet that is called back. */
async function emergencyOf(desk: Desk, { emergency }: Recall) {
  if (emergency === undefined) return null;
  return emergency.kind === 'notice'
    ? desk.guard('notice', emergency.notice)
    : desk.guard('booking', emergency.booking);
}
