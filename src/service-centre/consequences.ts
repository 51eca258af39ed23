import { recallsOf } from '../boards/index.js';
import { noticeOfApplication } from '../commercial/index.js';
import { type ApplicationId, followUpsOf, type Notice } from '../notices/index.js';
import type { Area } from './areas.js';
import type { CommandOptions } from './decide.js';
import type { Desk } from './desk.js';
import type { AnyEvent } from './routes.js';

/** A command that follows from an event. */
export interface Order {
  readonly area: Area;
  readonly id: string;
  readonly command: { readonly type: string };
  /** Whether its refusal refuses the command that it follows from. */
  readonly required?: true;
}

/** What follows from an event, in the same commit. */
export async function consequencesOf(
  desk: Desk,
  event: AnyEvent,
  options: CommandOptions,
): Promise<readonly Order[]> {
  switch (event.type) {
    case 'posting-posted':
      return published(desk, (await desk.get('posting', event.posting))?.notice);
    case 'delivery-signed':
      return published(desk, (await desk.get('delivery', event.delivery))?.notice);
    case 'notice-issued':
    case 'notice-published':
      return followed(desk, event.notice);
    case 'notice-withdrawn':
      return takenDown(desk, event.notice);
    case 'application-published':
      return drafted(desk, event, options);
    default:
      return [];
  }
}

/** The first sheet or signature publishes the notice. */
async function published(desk: Desk, id: string | undefined): Promise<readonly Order[]> {
  const notice = id === undefined ? null : await desk.get('notice', id);
  if (notice === null || notice.published !== undefined) return [];
  return [{ area: 'notice', id: notice.id, command: { type: 'publish' } }];
}

/** A notice that corrects or cancels an earlier one has it withdrawn, once. */
async function followed(desk: Desk, id: string): Promise<readonly Order[]> {
  const notice = await desk.get('notice', id);
  const orders: Order[] = [];
  for (const { notice: earlier, command } of notice === null ? [] : followUpsOf(notice)) {
    const withdrawn = (await desk.get('notice', earlier))?.withdrawn;
    if (withdrawn === undefined) orders.push({ area: 'notice', id: earlier, command });
  }
  return orders;
}

/** The sheets of a withdrawn notice come down, and those that do not hang yet never will. */
async function takenDown(desk: Desk, id: string): Promise<readonly Order[]> {
  const notice = await desk.get('notice', id);
  if (notice === null) return [];
  const postings = await desk.list('posting', { index: 'by_notice', equal: { notice: id } });
  const orders = recallsOf(notice, postings, desk.on);
  return orders.map(({ posting, command }) => ({ area: 'posting', id: posting, command }));
}

/**
 * A published application has a notice: its draft, where the office has not written one. Another notice under that id refuses
 * the draft, and with it the publication.
 */
async function drafted(
  desk: Desk,
  { application: id, notice }: Extract<AnyEvent, { readonly type: 'application-published' }>,
  options: CommandOptions,
): Promise<readonly Order[]> {
  const application = desk.before('application', id);
  if (application === null || isWritten(await desk.guard('notice', notice), id)) return [];
  const content = noticeOfApplication(application, options.notice);
  const draft = { type: 'draft', content } as const;
  return [{ area: 'notice', id: notice, command: draft, required: true }];
}

const isWritten = (notice: Notice | null, application: ApplicationId): boolean =>
  notice !== null &&
  notice.state !== 'discarded' &&
  notice.content.origin.category === 'commercial' &&
  notice.content.origin.application === application;
