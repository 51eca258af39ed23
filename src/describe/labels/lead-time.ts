import type { LeadTime } from '../../notices/lead-time.js';
import type { LeadTimeGap } from '../../notices/lead-time-codes.js';
import type { IssueMessage } from '../message.js';

/** The units of lead times, after a number. */
export const LEAD_TIME_UNIT: Readonly<Record<LeadTime['unit'], IssueMessage>> = {
  'calendar-day': { 'zh-CN': '天', en: 'calendar days' },
  'working-day': { 'zh-CN': '个工作日', en: 'working days' },
  hour: { 'zh-CN': '小时', en: 'hours' },
};

/** What is not known where a lead time cannot be judged. */
export const LEAD_TIME_GAP: Readonly<Record<LeadTimeGap, IssueMessage>> = {
  'publish-day': { 'zh-CN': '发布日期', en: 'the day of publication' },
  'publish-time': { 'zh-CN': '发布时刻', en: 'the time of publication' },
  'event-day': { 'zh-CN': '事项的日期', en: 'the day of the event' },
  'event-time': { 'zh-CN': '事项开始的时刻', en: 'the time at which the event begins' },
  services: { 'zh-CN': '停止的是哪项服务', en: 'what the outage stops' },
  calendar: { 'zh-CN': '工作日历', en: 'a working-day calendar' },
  'calendar-year': { 'zh-CN': '当年的放假安排', en: 'the holiday table of the year' },
};
