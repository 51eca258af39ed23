import { type BoardPolicy, type Posting, withoutSheet } from '../boards/index.js';
import { addDays, type CalendarDate, dateAt, type Zone } from '../kernel/index.js';
import type { Notice } from '../notices/index.js';
import { type WorkItem, workStateOf } from './work-item.js';

/** The published notices in force that hang nowhere, since their last sheet came down. The others wait to be published. */
export function* replaceWork(
  notices: Iterable<Notice>,
  postings: readonly Posting[],
  { asOf, policy, zone }: { readonly asOf: CalendarDate; readonly policy: BoardPolicy; readonly zone?: Zone },
): Generator<WorkItem, void, undefined> {
  const down = new Map<string, CalendarDate>();
  for (const { notice, takenDown } of postings) {
    if (takenDown === undefined) continue;
    const on = dateAt(takenDown.at, zone);
    const before = down.get(notice);
    if (before === undefined || on > before) down.set(notice, on);
  }
  for (const { id, estate, published, content } of withoutSheet(notices, postings, asOf, zone)) {
    if (published === undefined) continue;
    const since = down.get(id) ?? dateAt(published.at, zone);
    const dueOn = addDays(since, policy.repairWithinDays);
    yield {
      estate,
      code: 'POSTING.REPLACE',
      role: policy.responsible,
      subject: id,
      subjectKind: 'notice',
      clause: 'CIM-4.2.4',
      state: workStateOf(since, dueOn, asOf),
      since,
      dueOn,
      facts: { notice: id, until: content.validity?.until ?? null },
    };
  }
}
