import { type CalendarDate, canonicalJson, ROLES, type Role } from '../kernel/index.js';
import { WORK_STATES, type WorkItem } from './work-item.js';

/**
 * The work list of a day: every item once, by estate, then by role in the order of {@link ROLES}, then the most pressing
 * first, then by due date and subject. The same items give the same list, in whatever order they come.
 *
 * @category Work list
 * @since 0.1.0
 */
export interface WorkList {
  readonly asOf: CalendarDate;
  readonly items: readonly WorkItem[];
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Puts the items of all areas into one work list.
 *
 * @param items - from {@link refreshWork}, {@link findingWork}, {@link signOffWork}, {@link taskWork},
 *   {@link escalationWork} or a host's own areas
 * @param asOf - the day of the list
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { compileWorkList } from 'wuye/worklist';
 *
 * compileWorkList([], calendarDate('2026-11-21')); // => { asOf: '2026-11-21', items: [] }
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function compileWorkList(items: Iterable<WorkItem>, asOf: CalendarDate): WorkList {
  const distinct = new Map<string, WorkItem>();
  for (const item of items) {
    distinct.set(canonicalJson(item), item);
  }
  const sorted = [...distinct].sort(
    ([keyOfA, a], [keyOfB, b]) =>
      compare(a.estate, b.estate) ||
      compare(ROLES.indexOf(a.role), ROLES.indexOf(b.role)) ||
      compare(WORK_STATES.indexOf(a.state), WORK_STATES.indexOf(b.state)) ||
      compare(a.dueOn, b.dueOn) ||
      compare(a.code, b.code) ||
      compare(a.subject, b.subject) ||
      compare(keyOfA, keyOfB),
  );
  return { asOf, items: sorted.map(([, item]) => item) };
}

/**
 * A work list by responsible role, roles without work left out.
 *
 * @param list - the work list
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { compileWorkList, workByRole } from 'wuye/worklist';
 *
 * workByRole(compileWorkList([], calendarDate('2026-11-21'))).size; // => 0
 * ```
 * @category Work list
 * @since 0.1.0
 */
export function workByRole(list: WorkList): ReadonlyMap<Role, readonly WorkItem[]> {
  const byRole = new Map<Role, WorkItem[]>();
  for (const item of list.items) {
    const items = byRole.get(item.role);
    if (items === undefined) byRole.set(item.role, [item]);
    else items.push(item);
  }
  return byRole;
}
