import { addDays, type CalendarDate } from '../kernel/index.js';
import { DEFAULT_NOTICE_POLICY, latestPublishDateOf, type Notice } from '../notices/index.js';
import type { NoticeWorkContext } from './notice-work-policy.js';

/** The last day for a step that began on a day: by the notice's own date where it has one, never before that day. */
export function dueOn({ content }: Notice, since: CalendarDate, days: number, context: NoticeWorkContext) {
  if (content.planning.class === 'urgent') return since;
  const { noticePolicy = DEFAULT_NOTICE_POLICY, zone, calendar } = context;
  const latest = latestPublishDateOf(content, noticePolicy.leadTimes, {
    ...(zone === undefined ? {} : { zone }),
    ...(calendar === undefined ? {} : { calendar }),
  });
  const own = [latest.ok ? latest.value : null, content.publishOn ?? null].filter((each) => each !== null);
  if (own.length === 0) return addDays(since, days);
  const first = own.reduce((a, b) => (a < b ? a : b));
  return first < since ? since : first;
}
