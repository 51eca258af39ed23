import { type CalendarDate, type Change, type Result, type Step, step } from 'wuye';
import { type ArchiveCommand, applyArchive, decideArchive, publishedIn } from 'wuye/archive';
import { applyPosting, decidePosting, recallsOf } from 'wuye/boards';
import { applyApplication, decideApplication, noticeOfApplication, screenText } from 'wuye/commercial';
import { addresseesOf, applyDelivery, decideDelivery, deliveryId, planDeliveries } from 'wuye/deliveries';
import { applyNotice, dateOfAct, decideNotice, followUpsOf, type Notice } from 'wuye/notices';
import {
  parseApplicationCommand,
  parseDeliveryCommand,
  parseNoticeCommand,
  parsePostingCommand,
} from 'wuye/schemas';
import { UserError } from '../user-error.js';
import { changesOf, type Desk, nowOf, postingsOf } from './desk.js';
import { load } from './documents.js';
import type { LogEntry } from './log.js';
import { shopOf } from './shop-of.js';

/** What an entry comes to: the decision, and what is written when it is accepted. */
export interface EntryPlan {
  readonly step: Step<object>;
  readonly changes: readonly Change[];
}

type EntryWith<Key extends string> = Extract<LogEntry, Readonly<Record<Key, unknown>>>;

/** Decides one entry of the log on the documents as they stand. */
export function planEntry(desk: Desk, entry: LogEntry): Promise<EntryPlan> {
  if ('applicationNotice' in entry) return draftOfApplication(desk, entry);
  if ('notice' in entry) return onNotice(desk, entry, entry.command);
  if ('posting' in entry) return onPosting(desk, entry);
  if ('archiveOf' in entry) return onArchive(desk, entry);
  if ('deliverTo' in entry) return onDeliveries(desk, entry);
  if ('deliveryOf' in entry) return onDelivery(desk, entry);
  return onApplication(desk, entry);
}

/** The command, or a UserError that names the entry and what is wrong with it. */
function read<Command>(entry: LogEntry, result: Result<Command>): Command {
  if (result.ok) return result.value;
  const [issue] = result.issues;
  throw new UserError('LOG_COMMAND_UNREADABLE', {
    value: `${entry.id} ${issue?.path?.join('.') ?? ''} ${issue?.code ?? ''}`,
  });
}

async function onNotice(
  desk: Desk,
  entry: LogEntry & { readonly notice: string; readonly eventKnownOn?: CalendarDate | undefined },
  given: object,
): Promise<EntryPlan> {
  const { store, estate } = desk;
  const loaded = await load(store, estate, 'notices', entry.notice);
  const command = read(
    entry,
    parseNoticeCommand(
      'type' in given && given.type === 'draft' ? { ...given, id: entry.notice, estate } : given,
    ),
  );
  const postings = await postingsOf(desk, entry.notice);
  const hanging = postings.filter(({ document }) => document?.state === 'up').length;
  const { eventKnownOn } = entry;
  const known = eventKnownOn === undefined ? {} : { eventKnownOn };
  const taken = decideNotice(loaded.document, command, { ...nowOf(desk, entry), hanging, ...known });
  const changes = changesOf(desk, entry, 'notices', loaded, taken, applyNotice);
  return { step: taken, changes: [...changes, ...(await followUps(desk, entry, loaded.document, taken))] };
}

/** Issuing a correction withdraws what it corrects, and recalls the sheets of it that hang. */
async function followUps(
  desk: Desk,
  entry: LogEntry,
  before: Notice | null,
  taken: ReturnType<typeof decideNotice>,
): Promise<readonly Change[]> {
  if (!taken.accepted) return [];
  const issued = taken.events.some(({ type }) => type === 'notice-issued');
  const notice = taken.events.reduce<Notice | null>(applyNotice, before);
  const changes: Change[] = [];
  if (notice === null || !issued) return changes;
  const now = nowOf(desk, entry);
  for (const { notice: id, command } of followUpsOf(notice)) {
    const loaded = await load(desk.store, desk.estate, 'notices', id);
    const withdrawal = decideNotice(loaded.document, command, now);
    changes.push(...changesOf(desk, entry, 'notices', loaded, withdrawal, applyNotice));
    if (!withdrawal.accepted) continue;
    const withdrawn = withdrawal.events.reduce<Notice | null>(applyNotice, loaded.document);
    if (withdrawn === null) continue;
    const postings = await postingsOf(desk, id);
    const hanging = postings.flatMap(({ document }) => (document === null ? [] : [document]));
    for (const { posting, command: order } of recallsOf(withdrawn, hanging, dateOfAct(now))) {
      const sheet = postings.find(({ document }) => document?.id === posting);
      if (sheet === undefined) continue;
      const recall = decidePosting(sheet.document, order, { ...now, notice: withdrawn });
      changes.push(...changesOf(desk, entry, 'postings', sheet, recall, applyPosting));
    }
  }
  return changes;
}

/** A sheet on a board. The first one that goes up also publishes its notice, in the same commit. */
async function onPosting(desk: Desk, entry: EntryWith<'posting'>): Promise<EntryPlan> {
  const { store, estate } = desk;
  const { type } = entry.command;
  const given = type === 'plan' ? { ...entry.command, id: entry.posting, estate } : entry.command;
  const command = read(entry, parsePostingCommand(given));
  const loaded = await load(store, estate, 'postings', entry.posting);
  const noticeId = command.type === 'plan' ? command.notice : (loaded.document?.notice ?? '');
  const boardId = command.type === 'plan' ? command.board : (loaded.document?.board ?? '');
  const notice = await load(store, estate, 'notices', noticeId);
  const board = await load(store, estate, 'boards', boardId);
  const now = nowOf(desk, entry);
  const context = {
    ...now,
    ...(notice.document === null ? {} : { notice: notice.document }),
    ...(board.document === null ? {} : { board: board.document }),
  };
  const taken = decidePosting(loaded.document, command, context);
  const changes = [...changesOf(desk, entry, 'postings', loaded, taken, applyPosting)];
  if (taken.accepted && command.type === 'post' && notice.document?.published === undefined) {
    const publishing = decideNotice(notice.document, { type: 'publish' }, now);
    changes.push(...changesOf(desk, entry, 'notices', notice, publishing, applyNotice));
  }
  return { step: taken, changes };
}

/** Begins a delivery for everybody whom a notice must reach in person. */
async function onDeliveries(desk: Desk, entry: EntryWith<'deliverTo'>): Promise<EntryPlan> {
  const { store, estate, records } = desk;
  const loaded = await load(store, estate, 'notices', entry.deliverTo);
  const notice = loaded.document;
  if (notice === null)
    throw new UserError('LOG_COMMAND_UNREADABLE', { value: `${entry.id} ${entry.deliverTo}` });
  const { scope = { kind: 'described', text: '' } } = notice.content;
  const now = nowOf(desk, entry);
  const taken = planDeliveries(
    notice,
    addresseesOf(scope, records),
    (key) => deliveryId(`${notice.id}.${key}`),
    now,
  );
  if (!taken.accepted) return { step: taken, changes: [] };
  const absent = { document: null, expect: 'absent' } as const;
  const changes = taken.events.flatMap((event) => {
    const one = step([], () => [event], taken.policy, taken.asOf);
    return changesOf(desk, entry, 'deliveries', absent, one, applyDelivery);
  });
  return { step: taken, changes };
}

async function onDelivery(desk: Desk, entry: EntryWith<'deliveryOf'>): Promise<EntryPlan> {
  const { store, estate } = desk;
  const command = read(entry, parseDeliveryCommand(entry.command));
  const notice = await load(store, estate, 'notices', entry.deliveryOf);
  const page = await store.list(estate, {
    collection: 'deliveries',
    index: 'by_notice',
    equal: { notice: entry.deliveryOf },
    limit: 1000,
  });
  const prefix = `${entry.deliveryOf}.${entry.unit}.`;
  const id = page.items.find((item) => item.id.startsWith(prefix))?.id ?? `${prefix}none`;
  const loaded = await load(store, estate, 'deliveries', id);
  if (loaded.document === null) throw new UserError('LOG_COMMAND_UNREADABLE', { value: `${entry.id} ${id}` });
  const now = nowOf(desk, entry);
  const context = { ...now, ...(notice.document === null ? {} : { notice: notice.document }) };
  const taken = decideDelivery(loaded.document, command, context);
  const changes = [...changesOf(desk, entry, 'deliveries', loaded, taken, applyDelivery)];
  if (taken.accepted && command.type === 'sign' && notice.document?.published === undefined) {
    const publishing = decideNotice(notice.document, { type: 'publish' }, now);
    changes.push(...changesOf(desk, entry, 'notices', notice, publishing, applyNotice));
  }
  return { step: taken, changes };
}

async function onApplication(desk: Desk, entry: EntryWith<'application'>): Promise<EntryPlan> {
  const { store, estate } = desk;
  const { type } = entry.command;
  const given = type === 'apply' ? { ...entry.command, id: entry.application, estate } : entry.command;
  const command = read(entry, parseApplicationCommand(given));
  const loaded = await load(store, estate, 'applications', entry.application);
  const applying = command.type === 'apply' ? command.content : loaded.document;
  const context = {
    ...nowOf(desk, entry),
    screen: screenText,
    ...(applying === null ? {} : { shop: shopOf(desk.records, applying.shop.unit) }),
  };
  const taken = decideApplication(loaded.document, command, context);
  return { step: taken, changes: changesOf(desk, entry, 'applications', loaded, taken, applyApplication) };
}

/** The month's archive: opened, and signed off over what was published. */
async function onArchive(desk: Desk, entry: EntryWith<'archiveOf'>): Promise<EntryPlan> {
  const { store, estate } = desk;
  const month = entry.archiveOf;
  const loaded = await load(store, estate, 'archives', month);
  const command: ArchiveCommand =
    entry.command.type === 'open' ? { type: 'open', estate, month } : { type: 'sign-off' };
  const context = { ...nowOf(desk, entry), published: await publishedIn(store, estate, month) };
  const taken = decideArchive(loaded.document, command, context);
  return { step: taken, changes: changesOf(desk, entry, 'archives', loaded, taken, applyArchive) };
}

/** An accepted application becomes a draft, and goes the way of every notice. */
async function draftOfApplication(desk: Desk, entry: EntryWith<'applicationNotice'>): Promise<EntryPlan> {
  const { document } = await load(desk.store, desk.estate, 'applications', entry.applicationNotice);
  if (document === null)
    throw new UserError('LOG_COMMAND_UNREADABLE', { value: `${entry.id} ${entry.applicationNotice}` });
  return onNotice(desk, entry, { type: 'draft', content: noticeOfApplication(document) });
}
