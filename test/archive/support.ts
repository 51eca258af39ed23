import {
  type ActorId,
  actorId,
  type CalendarDate,
  calendarMonth,
  type Digest,
  estateId,
  type Instant,
  instant,
  type Role,
  type Step,
} from 'wuye';
import { type ArchiveEntryCode, type ArchiveInput, compileArchive, type MonthArchive } from 'wuye/archive';
import { boardId, type Posting, postingId } from 'wuye/boards';
import { type Addressee, type Delivery, type DeliveryState, deliveryId } from 'wuye/deliveries';
import {
  type Act,
  type Approval,
  type Attachment,
  type Notice,
  type NoticeContent,
  type NoticeId,
  noticeDigest,
  noticeId,
} from 'wuye/notices';
import { day, unit } from '../support/records.js';

export const estate = estateId('est_1');
export const month = calendarMonth('2026-11');

/** Nine in the morning in Shanghai. */
export const morning = (date: string): Instant => instant(`${date}T01:00:00.000Z`);

export const act = (on: string, by = 'zhao', role: Role = 'staff'): Act => ({
  by: actorId(by),
  role,
  at: morning(on),
});

export const paper = (kind: Attachment['kind'], ref = 'f_1'): Attachment => ({
  ref,
  kind,
  digest: 'a'.repeat(64) as Digest,
});

export const content: NoticeContent = {
  origin: { category: 'internal' },
  pattern: 'notice',
  planning: { class: 'routine' },
  title: '小区绿化养护通知',
  body: '即日起对小区绿化进行养护。',
  scope: { kind: 'estate' },
  validity: { from: day('2026-11-10'), until: day('2026-11-20') },
  announces: [],
  importance: 'ordinary',
  modes: ['board'],
};

export const approval = (of: NoticeContent, on: string, by: string, role: Role): Approval => ({
  ...act(on, by, role),
  digest: noticeDigest(of),
  policy: { id: 'wuye.notices', version: '1', effectiveFrom: day('2026-01-01') },
});

/** Issued and published on 10 November, unless said otherwise. */
export function notice(
  id = 'ntc_1',
  words: Partial<NoticeContent> = {},
  given: Partial<Notice> & { readonly on?: string } = {},
): Notice {
  const { on = '2026-11-10', ...more } = given;
  const whole = { ...content, ...words };
  return {
    id: noticeId(id),
    estate,
    schemaVersion: 1,
    state: 'published',
    number: `澄湖〔2026〕${id}`,
    content: whole,
    drafted: act(on, 'sun'),
    authors: [actorId('sun')],
    review: approval(whole, on, 'chen', 'department-head'),
    issue: approval(whole, on, 'wu', 'project-manager'),
    published: act(on),
    ...more,
  };
}

/** The notice without some of its members. */
export function without(from: Notice, ...members: readonly (keyof Notice)[]): Notice {
  return Object.fromEntries(
    Object.entries(from).filter(([key]) => !members.includes(key as keyof Notice)),
  ) as never;
}

/** A sheet that went up one day, and came down with a photograph on another, or never. */
export function sheet(
  up: string,
  down: string | null,
  given: Partial<Posting> = {},
  of: Notice = notice(),
): Posting {
  return {
    id: postingId('pst_1'),
    estate,
    schemaVersion: 1,
    state: down === null ? 'up' : 'down',
    notice: of.id,
    board: boardId('brd_gate'),
    size: 'A4',
    digest: noticeDigest(of.content),
    from: day(up),
    until: of.content.validity?.until ?? 'open-ended',
    planned: act(up, 'li', 'clerk'),
    posted: act(up),
    condition: 'unseen',
    ...(down === null
      ? {}
      : {
          takenDown: {
            ...act(down),
            cause: 'expired',
            evidence: { kind: 'photograph', photograph: paper('photograph', 'f_down') },
          },
        }),
    ...given,
  };
}

export function delivery(
  id: string,
  state: DeliveryState,
  given: Partial<Delivery> = {},
  of = notice(),
): Delivery {
  return {
    id: deliveryId(id),
    estate,
    schemaVersion: 1,
    state,
    notice: of.id,
    digest: noticeDigest(of.content),
    addressee: { unit: unit('3-2-1201'), name: `王芳${id}`, as: 'owner' },
    opened: act('2026-11-10', 'li', 'clerk'),
    dueOn: day('2026-11-17'),
    attempts: [],
    ...(state === 'signed' ? { signed: { ...act('2026-11-12'), signature: { by: 'addressee' } } } : {}),
    ...given,
  };
}

/** The lists of the notices that have just these deliveries: nobody was left out. */
export function listed(...deliveries: readonly Delivery[]): NonNullable<ArchiveInput['addressees']> {
  const lists = new Map<NoticeId, { readonly addressees: readonly Addressee[] }>();
  for (const { notice: of, addressee } of deliveries) {
    lists.set(of, { addressees: [...(lists.get(of)?.addressees ?? []), addressee] });
  }
  return lists;
}

type Given = Partial<Pick<ArchiveInput, 'policy' | 'zone' | 'estate' | 'addressees'>> & {
  readonly notices?: readonly Notice[];
  readonly postings?: readonly Posting[];
  readonly deliveries?: readonly Delivery[];
  readonly month?: string;
  readonly asOf?: string | CalendarDate;
};

/** The archive of November 2026, compiled on 1 December. */
export function compiled({ month: of = month, asOf = '2026-12-01', ...given }: Given): MonthArchive {
  return compileArchive({
    estate,
    notices: [],
    postings: [],
    deliveries: [],
    ...given,
    month: calendarMonth(of),
    asOf: day(asOf),
  });
}

/** What the only entry says under a code. */
export function said(code: ArchiveEntryCode, given: Given) {
  const { entries } = compiled(given);
  if (entries.length !== 1) throw new Error(`${entries.length} entries`);
  return entries[0]?.findings.find((finding) => finding.code === code);
}

export const gapsOf = ({ gaps }: MonthArchive) =>
  gaps.map(({ notice: of, findings }) => [of, ...findings.map(({ code }) => code)].join(' '));

export function accepted<Event>(step: Step<Event>): readonly Event[] {
  if (step.accepted) return step.events;
  throw new Error(`refused: ${step.findings.map(({ code, verdict }) => `${code} ${verdict}`).join(', ')}`);
}

export const ids = (values: readonly string[]): readonly ActorId[] => values.map(actorId);
