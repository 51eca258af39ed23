import {
  type Actor,
  actorId,
  calendarDate,
  estateId,
  instant,
  instantOf,
  type Role,
  recordId,
  wallTime,
} from 'wuye';
import { type Board, boardId } from 'wuye/boards';
import { screenText } from 'wuye/commercial';
import { type ShopRecord, unitKey } from 'wuye/records';
import { createTestCentre, type TestCentre } from 'wuye/service-centre';

export const ESTATE = estateId('est_chenghu');

const person = (id: string, role: Role): Actor => ({ id: actorId(id), roles: [role] });

export const PEOPLE = {
  /** Clerk: receives, quotes, accepts what needs no review. */
  li: person('li', 'clerk'),
  /** Head of customer service: reviews. */
  lin: person('lin', 'department-head'),
  wu: person('wu', 'project-manager'),
  /** Puts sheets up and takes them down. */
  zhao: person('zhao', 'staff'),
} as const;

const board = (id: string, name: string, place: Board['place']): Board => ({
  id: boardId(id),
  estate: ESTATE,
  schemaVersion: 1,
  name,
  place,
  slots: 1,
  sizes: ['A4', 'A3'],
});

export const GATE = board('brd_gate', '大门信息栏', 'gate');
export const LOBBY = board('brd_lobby_1', '1 栋大堂信息栏', 'lobby');

/** The shop as it stands on the register. */
export const SHOP: ShopRecord = {
  id: recordId('shp_noodle'),
  estate: ESTATE,
  kind: 'shop',
  schemaVersion: 1,
  status: { state: 'open' },
  recordedBy: PEOPLE.li.id,
  recordedAt: instant('2026-11-01T01:00:00.000Z'),
  source: { type: 'entry' },
  unit: unitKey({ building: '1', room: 'S05' }),
  shopName: '湖畔面馆',
  businessKind: '餐饮',
  uscc: '91440300192181490G',
  licenceValidUntil: 'open-ended',
  operatorName: '王芳',
  phones: [],
  leaseUntil: calendarDate('2027-12-31'),
};

/** An office in memory whose time is moved by hand: two boards, and one shop on the register. */
export async function openOffice(): Promise<TestCentre> {
  const office = createTestCentre({ estate: ESTATE, screen: screenText });
  await office.put('board', GATE);
  await office.put('board', LOBBY);
  await office.put('record', SHOP);
  return office;
}

/** Moves the time: `at(office, '2026-11-16 10:00')`, on the wall clock of the estate. */
export function at(office: TestCentre, when: string): void {
  const [date = '', time = ''] = when.split(' ');
  office.setNow(instantOf({ date: calendarDate(date), time: wallTime(time) }));
}
