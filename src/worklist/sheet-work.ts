import { type BoardPolicy, lastLookedAt, type Posting } from '../boards/index.js';
import {
  addDays,
  type CalendarDate,
  type ClauseId,
  type DateOrOpenEnded,
  dateAt,
  type Zone,
} from '../kernel/index.js';
import { type Notice, type NoticeId, noticePhase } from '../notices/index.js';
import type { WorkCode } from './codes.js';

/** What a sheet needs on a day. */
export interface SheetWork {
  readonly code: Extract<WorkCode, `POSTING.${string}`>;
  readonly clause: ClauseId;
  readonly since: CalendarDate;
  readonly dueOn: CalendarDate;
  /** The last day, where the notice moves it. */
  readonly until?: CalendarDate;
  readonly cause?: 'withdrawn' | 'expired';
}

interface SheetContext {
  readonly asOf: CalendarDate;
  readonly policy: BoardPolicy;
  readonly notices?: ReadonlyMap<NoticeId, Notice>;
  readonly zone?: Zone;
}

/** What a sheet needs on a day, or `null`. */
export function sheetWorkOf(posting: Posting, context: SheetContext): SheetWork | null {
  const { state } = posting;
  if (state === 'planned') return plannedWork(posting, context);
  return state === 'up' ? hangingWork(posting, context) : null;
}

function plannedWork(posting: Posting, context: SheetContext): SheetWork | null {
  const { from } = posting;
  const { until, cause } = endOf(posting, context);
  if (until !== 'open-ended' && (until < context.asOf || cause === 'withdrawn')) {
    const since = cause === 'withdrawn' ? until : addDays(until, 1);
    return { code: 'POSTING.CANCEL', clause: 'CIM-4.2.6', since, dueOn: since, cause };
  }
  if (from > context.asOf) return null;
  return { code: 'POSTING.PUT_UP', clause: 'CIM-4.2.6', since: from, dueOn: from };
}

function hangingWork(posting: Posting, context: SheetContext): SheetWork | null {
  const { asOf, policy, zone } = context;
  const { until } = endOf(posting, context);
  if (until !== 'open-ended' && until <= asOf) {
    return { code: 'POSTING.TAKE_DOWN', clause: 'CIM-4.2.5', since: until, dueOn: until, until };
  }
  const { condition, conditionSince, inspection, from } = posting;
  if (condition === 'defective' || condition === 'missing') {
    const at = conditionSince ?? inspection?.at;
    const since = at === undefined ? from : dateAt(at, zone);
    const clause = condition === 'missing' ? 'CIM-4.2.4' : 'CIM-4.2.5';
    return { code: 'POSTING.REPAIR', clause, since, dueOn: addDays(since, policy.repairWithinDays) };
  }
  const looked = lastLookedAt(posting);
  const due = addDays(looked === null ? from : dateAt(looked, zone), policy.inspectEveryDays);
  return due > asOf ? null : { code: 'POSTING.INSPECT', clause: 'CIM-4.2.5', since: due, dueOn: due };
}

interface End {
  readonly until: DateOrOpenEnded;
  readonly cause: 'withdrawn' | 'expired';
}

/**
 * The last day of a sheet: its own; or the day on which its notice was withdrawn or expires, where that comes first. A recall
 * for the withdrawal says itself by when.
 */
function endOf({ notice: id, until, recalled }: Posting, { asOf, notices, zone }: SheetContext): End {
  const notice = notices?.get(id);
  if (notice === undefined) return { until, cause: 'expired' };
  const { withdrawn, content } = notice;
  if (withdrawn !== undefined && noticePhase(notice, asOf, zone) === 'withdrawn') {
    const on = dateAt(withdrawn.at, zone);
    return { until: recalled?.cause === 'withdrawn' || until < on ? until : on, cause: 'withdrawn' };
  }
  const valid = content.validity?.until ?? 'open-ended';
  return { until: valid < until ? valid : until, cause: 'expired' };
}
