import { type Actor, actorId, type CalendarDate, calendarDate, estateId, instant, recordId } from 'wuye';
import { parsePhone } from 'wuye/identifiers';
import { type DogRecord, parseUnit } from 'wuye/records';

/** Prints one line. */
export type Say = (line: string) => void;

export const ESTATE = estateId('est_chenghu');

export const PEOPLE = {
  li: { id: actorId('li'), roles: ['clerk'] },
  qin: { id: actorId('qin'), roles: ['security-supervisor'] },
  zhou: { id: actorId('zhou'), roles: ['department-head'] },
} as const satisfies Record<string, Actor>;

/** The dog register on 3 November: verified this month, last month, the month before, never. Invented. */
export const DOGS: readonly DogRecord[] = [
  dog('dog_naicha', '1-1-101', '韩梅', '13800000101', calendarDate('2026-11-02')),
  dog('dog_doudou', '1-1-203', '王芳', '13800000203', calendarDate('2026-10-20')),
  dog('dog_mili', '2-1-502', '陈大文', '13800000502', calendarDate('2026-10-22')),
  dog('dog_heihei', '3-2-1201', '李雷', '13800001201', calendarDate('2026-09-28')),
  dog('dog_wangcai', '3-2-1202', '孙晓', '13800001202'),
];

function dog(
  id: string,
  room: string,
  keeperName: string,
  mobile: string,
  verifiedOn?: CalendarDate,
): DogRecord {
  const unit = parseUnit(room);
  const phone = parsePhone(mobile);
  if (!unit.ok || !phone.ok) throw new Error(`${id}: not a unit or not a phone`);
  return {
    id: recordId(id),
    estate: ESTATE,
    kind: 'dog',
    schemaVersion: 1,
    status: { state: 'open' },
    recordedBy: PEOPLE.li.id,
    recordedAt: instant('2026-09-01T01:00:00.000Z'),
    source: { type: 'entry' },
    unit: unit.value,
    keeperName,
    phones: [phone.value.number],
    breed: '柯基',
    rabiesValidUntil: calendarDate('2027-05-31'),
    ...(verifiedOn === undefined ? {} : { verification: { on: verifiedOn, fields: 'all' } }),
  };
}
