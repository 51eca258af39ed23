import {
  type Actor,
  actorId,
  calendarDate,
  type Digest,
  digestOf,
  estateId,
  type Instant,
  instantOf,
  type Role,
  wallTime,
} from 'wuye';
import { type Board, boardId } from 'wuye/boards';
import type { Attachment, AttachmentKind } from 'wuye/notices';
import type { Words } from './teller.js';

export const ESTATE = estateId('est_chenghu');
export const ESTATE_NAME = '澄湖花园';
export const LETTERHEAD = { office: '澄湖花园物业服务中心', phone: '0571-88001234' };
export const CONTACT = '客服中心 0571-88001234';

/** Somebody of the office, with a name to print. */
export interface Person extends Actor {
  readonly name: Words;
}

const person = (id: string, zh: string, role: Role): Person => ({
  id: actorId(id),
  roles: [role],
  name: { 'zh-CN': zh, en: `${id.charAt(0).toUpperCase()}${id.slice(1)}` },
});

export const PEOPLE = {
  li: person('li', '李莉', 'clerk'),
  zhao: person('zhao', '赵强', 'staff'),
  /** Head of engineering: she writes the outage notice. */
  zhou: person('zhou', '周敏', 'department-head'),
  /** Head of customer service. */
  lin: person('lin', '林岚', 'department-head'),
  wu: person('wu', '吴建', 'project-manager'),
} as const;

/** Who acts now, and when: the context that every decision asks for. */
export interface Now {
  readonly actor: Person;
  readonly at: Instant;
}

/** `now(PEOPLE.li, '2026-11-13 09:00')`, on the wall clock of the estate. */
export function now(actor: Person, when: string): Now {
  const [date = '', time = ''] = when.split(' ');
  return { actor, at: instantOf({ date: calendarDate(date), time: wallTime(time) }) };
}

const board = (id: string, name: string, place: Board['place']): Board => ({
  id: boardId(id),
  estate: ESTATE,
  schemaVersion: 1,
  name,
  place,
  slots: 2,
  sizes: ['A4', 'A3'],
});

export const GATE = board('brd_gate', '大门信息栏', 'gate');
export const LOBBY = board('brd_lobby_3', '3 栋大堂信息栏', 'lobby');
export const BOARDS: readonly Board[] = [GATE, LOBBY];

/** A file that the office keeps. The digest would be that of its bytes. */
export function file(kind: AttachmentKind, ref: string): Attachment & { readonly digest: Digest } {
  return { kind, ref, digest: digestOf(ref) };
}
