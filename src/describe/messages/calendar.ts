import type { CalendarCode } from '../../calendar/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const CALENDAR_ISSUES = {
  'CALENDAR.DAY_NOT_COVERED': {
    'zh-CN': '工作日历只涵盖 {from} 至 {to}，不能判断 {date}；请补充该年的放假安排表',
    en: 'The working-day calendar covers {from} to {to} and cannot answer for {date}; add that year’s holiday table',
  },
  'CALENDAR.DAY_PROVISIONAL': {
    'zh-CN': '工作日历只涵盖 {from} 至 {to}；自 {date} 起暂按周一至周五为工作日推算，放假安排公布后须重算',
    en: 'The working-day calendar covers {from} to {to}; for {date} Monday to Friday was assumed, to be counted again once the holidays are published',
  },
  'CALENDAR.NO_WORKING_DAY': {
    'zh-CN': '自 {date} 起连续 {days} 天没有工作日，请检查工作日历',
    en: 'No working day within {days} days from {date}; check the working-day calendar',
  },
  'CALENDAR.TABLE_UNREADABLE': {
    'zh-CN': '放假安排表的内容不符，此处应为：{expected}',
    en: 'The holiday table cannot be read; expected here: {expected}',
  },
  'CALENDAR.TABLE_PERIOD_REVERSED': {
    'zh-CN': '放假安排表的起止颠倒：{from} 晚于 {to}',
    en: 'The holiday table’s period is reversed: {from} is after {to}',
  },
  'CALENDAR.TABLE_DAY_IMPOSSIBLE': {
    'zh-CN': '放假安排表中的“{sample}”不是有效日期，应写成 2026-10-01',
    en: '“{sample}” in the holiday table is no date; write 2026-10-01',
  },
  'CALENDAR.TABLE_DAY_TWICE': {
    'zh-CN': '放假安排表中 {date} 出现了两次',
    en: '{date} stands twice in the holiday table',
  },
  'CALENDAR.TABLE_DAY_OUTSIDE': {
    'zh-CN': '{date} 不在放假安排的范围 {from} 至 {to} 之内',
    en: '{date} lies outside of {from} to {to}, which the holiday tables cover',
  },
  'CALENDAR.TABLE_MAKEUP_ON_WEEKDAY': {
    'zh-CN': '调休上班日 {date} 不是周六或周日',
    en: 'The make-up day {date} is no Saturday or Sunday',
  },
  'CALENDAR.TABLE_ID_TWICE': {
    'zh-CN': '放假安排表的编号 {id} 重复',
    en: 'Two holiday tables have the id {id}',
  },
  'CALENDAR.TABLES_COVER_NOTHING': {
    'zh-CN': '没有一张放假安排表写明起止日期',
    en: 'No holiday table has a period',
  },
  'CALENDAR.TABLES_LEAVE_GAP': {
    'zh-CN': '放假安排表之间缺少 {from} 至 {to}',
    en: 'The holiday tables leave {from} to {to} uncovered',
  },
} as const satisfies Record<CalendarCode, IssueMessage>;

export const CALENDAR_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
