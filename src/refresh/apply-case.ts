import { personsOf, WuyeError } from '../kernel/index.js';
import type { CaseDecision, RefreshCase } from './cycle.js';
import type { CaseEvent, RefreshEvent } from './cycle-events.js';

/**
 * The case after an event.
 *
 * @param item - the case before it
 * @param event - an event of this case
 * @throws `KERNEL.INVALID_ARGUMENT` for an event of another case, `KERNEL.STATE_UNKNOWN_EVENT` for one that is none
 *
 * @example
 * ```ts
 * import { actorId, calendarDate } from 'wuye';
 * import { applyCase, type RefreshCase } from 'wuye/refresh';
 *
 * const item = { id: 'c1', state: 'open', round: 1 } as RefreshCase;
 * applyCase(item, {
 *   type: 'case-assigned', case: 'c1', from: null, to: actorId('zhao'),
 *   on: calendarDate('2026-11-03'), by: actorId('li'), role: 'clerk',
 * }).assignee; // => 'zhao'
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function applyCase(item: RefreshCase, event: CaseEvent): RefreshCase {
  if (event.case !== item.id) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `an event of case ${event.case}, not of ${item.id}`);
  }
  switch (event.type) {
    case 'case-decided': {
      const { type: _type, case: _case, round: _round, ...decision } = event;
      const decidedBy = [...new Set([...item.decidedBy, ...personsOf(event)])];
      return { ...item, state: event.outcome, decision: decision satisfies CaseDecision, decidedBy };
    }
    case 'case-assigned':
    case 'case-handed-over':
      return { ...item, assignee: event.to };
    case 'case-reopened': {
      const { decision: _decision, ...rest } = item;
      return { ...rest, state: 'open', round: event.round, decidedBy: [] };
    }
    default:
      throw new WuyeError('KERNEL.STATE_UNKNOWN_EVENT', 'no event of a case');
  }
}

/**
 * Applies a step's events to the cases that they are about; other events are passed over.
 *
 * @param cases - the cases before it
 * @param events - of {@link decideCycle} or {@link decideCase}
 * @returns the cases that changed, to write; the others are not among them
 * @throws `KERNEL.INVALID_ARGUMENT` for an event of a case that is not given
 *
 * @example
 * ```ts
 * import { applyCaseEvents } from 'wuye/refresh';
 *
 * applyCaseEvents([], []); // => []
 * ```
 * @category Refresh cycles
 * @since 0.1.0
 */
export function applyCaseEvents(
  cases: readonly RefreshCase[],
  events: readonly RefreshEvent[],
): readonly RefreshCase[] {
  const byId = new Map(cases.map((item) => [item.id, item]));
  const changed = new Map<string, RefreshCase>();
  for (const event of events) {
    if (!isCaseEvent(event)) continue;
    const item = changed.get(event.case) ?? byId.get(event.case);
    if (item === undefined) throw new WuyeError('KERNEL.INVALID_ARGUMENT', `no case ${event.case} given`);
    changed.set(item.id, applyCase(item, event));
  }
  return [...changed.values()];
}

const isCaseEvent = (event: RefreshEvent): event is CaseEvent => event.type.startsWith('case-');
