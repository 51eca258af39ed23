import { actorId, addDays, type Change, calendarDate, firstDayOf, monthOf, monthsLater } from 'wuye';
import type { RecordKind, RegisterRecord } from 'wuye/records';
import { DEFAULT_REFRESH_POLICY, openCycle } from 'wuye/refresh';
import { createIndexer } from 'wuye/storage';
import { estateNamed } from './estates.js';
import { createDraw } from './random.js';
import { makeRecord } from './records.js';

export interface EstateToMake {
  readonly seed: number;
  /** Its number among the estates, from 0. */
  readonly number: number;
  /** How many records it has. */
  readonly records: number;
  /** The day on which the month's cycles will be opened. */
  readonly on: string;
}

/** One register in this many was not finished last month. */
const LEFT_OPEN_EVERY = 5;
const LEFT_OPEN_MOST = 6;

const indexOf = createIndexer();

/** All documents of an estate: its records, and what last month left open. Always the same for the same numbers. */
export function makeEstate({ seed, number, records, on: text }: EstateToMake): readonly Change[] {
  const on = calendarDate(text);
  const draw = createDraw(seed, number);
  const estate = estateNamed(number);
  const changes: Change[] = [];
  const put = (collection: string, body: { readonly id: string }) =>
    changes.push({
      type: 'put',
      collection,
      id: body.id,
      expect: 'absent',
      body,
      index: indexOf(collection, body),
    });

  const byKind = new Map<RecordKind, RegisterRecord[]>();
  for (let at = 0; at < records; at += 1) {
    const record = makeRecord(draw, estate, at, on);
    put('records', record);
    const register = byKind.get(record.kind) ?? [];
    register.push(record);
    byKind.set(record.kind, register);
  }

  const month = monthsLater(monthOf(on), -1);
  const openedOn = addDays(firstDayOf(month), 2);
  for (const [kind, register] of byKind) {
    if (DEFAULT_REFRESH_POLICY.rules[kind] === null || draw.upTo(LEFT_OPEN_EVERY) > 0) continue;
    const left = register.slice(0, 1 + draw.upTo(LEFT_OPEN_MOST));
    const actor = { id: actorId('system.refresh'), roles: ['system'] } as const;
    const step = openCycle({ estate, kind, month, on: openedOn, actor, records: left });
    if (!step.accepted || step.cases.length === 0) continue;
    put('cycles', step.cycle);
    for (const item of step.cases) put('cycle_cases', item);
  }
  return changes;
}
