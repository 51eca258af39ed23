import type { CalendarDate, ClauseId, DateOrOpenEnded, Effect } from '../../kernel/index.js';
import type { NoticeContent } from '../content.js';
import { isDated } from './completeness.js';
import { found, type NoticeFinding, type Weight } from './found.js';
import { lastDayAnnounced } from './last-day.js';

const STATED: ClauseId = 'CIM-4.2.4';
const PROMPTLY: ClauseId = 'CIM-4.2.5';

/** Whether what is valid until a day has ended before another: `'open-ended'` never, for as text it stands behind every day. */
export const endsBefore = (until: DateOrOpenEnded, day: CalendarDate): boolean => until < day;

/** Whether the period of validity is one, and reaches as far as what the notice announces. */
export function validityOrder(content: NoticeContent, { effect }: Weight): readonly NoticeFinding[] {
  const { validity, announces } = content;
  const last = announces === undefined ? null : lastDayAnnounced(announces);
  if (validity === undefined || !isDated(validity)) {
    return [
      found('NOTICE.VALIDITY_OUT_OF_ORDER', 'not-applicable', STATED, {}, effect),
      found('NOTICE.VALIDITY_ENDS_EARLY', 'not-applicable', STATED, {}, 'advises'),
    ];
  }
  const { from, until } = validity;
  const reaches = last === null ? 'not-applicable' : !endsBefore(until, last);
  return [
    found('NOTICE.VALIDITY_OUT_OF_ORDER', !endsBefore(until, from), STATED, { from, until }, effect),
    found('NOTICE.VALIDITY_ENDS_EARLY', reaches, STATED, { until, last }, 'advises'),
  ];
}

/** Whether the notice still holds on a day: it is never put up past its period. */
export function expiry({ validity }: NoticeContent, on: CalendarDate, effect: Effect): NoticeFinding {
  const verdict = validity === undefined || !isDated(validity) ? 'unknown' : !endsBefore(validity.until, on);
  return found('NOTICE.EXPIRED', verdict, PROMPTLY, { until: validity?.until ?? null, on }, effect);
}

/** Whether the notice holds already on the day on which it is put up; advice only, a posting is a fact. */
export function beginning({ validity }: NoticeContent, on: CalendarDate): NoticeFinding {
  const verdict = validity === undefined || !isDated(validity) ? 'unknown' : validity.from <= on;
  return found('NOTICE.NOT_YET_VALID', verdict, STATED, { from: validity?.from ?? null, on }, 'advises');
}

/** Whether the day that it is scheduled for lies in its period, and not in the past. */
export function scheduledDay(
  { validity }: NoticeContent,
  day: CalendarDate,
  on: CalendarDate,
): NoticeFinding {
  const facts = { day, on, from: validity?.from ?? null, until: validity?.until ?? null };
  if (validity === undefined || !isDated(validity)) {
    return found('NOTICE.SCHEDULE_DAY_REFUSED', 'unknown', STATED, facts);
  }
  const { from, until } = validity;
  const within = from <= day && !endsBefore(until, day);
  return found('NOTICE.SCHEDULE_DAY_REFUSED', within && day >= on, STATED, facts);
}

/**
 * Whether the day that it is meant for lies in its period: never after, for nothing goes up past it; before, this is told only.
 */
export function publishDay({ validity, publishOn }: NoticeContent, { effect }: Weight): NoticeFinding {
  const code = 'NOTICE.PUBLISH_DAY_OUTSIDE';
  if (publishOn === undefined || validity === undefined || !isDated(validity)) {
    return found(code, 'not-applicable', STATED, {}, effect);
  }
  const { from, until } = validity;
  const past = endsBefore(until, publishOn);
  const early = publishOn < from;
  return found(
    code,
    !past && !early,
    STATED,
    { publishOn, from, until },
    early && !past ? 'advises' : effect,
  );
}
