import { calendarDate, wallTime } from 'wuye';
import type { EventSlot, NoticeContent } from 'wuye/notices';
import { CONTACT } from './office.js';

const slot = (day: string, from: string, until: string, buildings: readonly string[]): EventSlot => ({
  from: { date: calendarDate(day), time: wallTime(from) },
  until: { date: calendarDate(day), time: wallTime(until) },
  scope: { kind: 'parts', parts: buildings.map((building) => ({ building })) },
});

/** A planned water outage in two slots, on two days, each for half of the blocks. */
export function outageContent(
  [first, second]: readonly [string, string],
  from: string,
  [begins, ends]: readonly [string, string] = ['13:00', '17:00'],
): NoticeContent {
  return {
    origin: { category: 'internal' },
    pattern: 'notice',
    planning: { class: 'planned-outage' },
    title: '关于清洗生活水箱停水的通知',
    body: '因清洗生活水箱，各楼栋将按下列时间停水。请提前储水，并关好水龙头。',
    scope: { kind: 'estate' },
    validity: { from: calendarDate(from), until: calendarDate(second) },
    announces: [
      {
        what: '清洗水箱停水',
        services: ['water'],
        slots: [slot(first, '08:00', '12:00', ['1', '2', '3']), slot(second, begins, ends, ['4', '5', '6'])],
      },
    ],
    importance: 'important',
    modes: ['board'],
    contact: CONTACT,
  };
}
