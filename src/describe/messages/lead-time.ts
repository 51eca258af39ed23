import type { LeadTimeFindingCode, LeadTimeIssueCode } from '../../notices/lead-time-codes.js';
import type { SlotIssueCode } from '../../notices/slot-issues.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const LEAD_TIME_ISSUES = {
  LEAD_TIME_EVENT_UNKNOWN: {
    'zh-CN': '不清楚所通知事项的起始日期，无法推算发布日期',
    en: 'It is not known when the event begins, so that no day of publication can be told',
  },
  LEAD_TIME_SERVICES_UNKNOWN: {
    'zh-CN': '未写明停止的是哪项服务（水、电、气等），无法推算发布日期',
    en: 'It is not said what the outage stops, so that no day of publication can be told',
  },
  LEAD_TIME_CALENDAR_MISSING: {
    'zh-CN': '提前量按工作日计算，但没有提供工作日历',
    en: 'The lead time counts working days, and no working-day calendar was given',
  },
  LEAD_TIME_DATE_OUT_OF_RANGE: {
    'zh-CN': '推算出的日期超出可用的年份范围（1000 至 9999 年）',
    en: 'The date would lie outside of the years 1000 to 9999',
  },
  SLOT_TIME_IMPOSSIBLE: {
    'zh-CN': '时段中的日期或时刻无效',
    en: 'The slot names a day or a time of day that does not exist',
  },
  SLOT_ENDS_BEFORE_START: {
    'zh-CN': '时段的结束早于开始；跨零点的时段，结束日期应写次日',
    en: 'The slot ends before it begins; where it runs past midnight, write the next day as its end',
  },
  SLOT_REPEATS_END_BEFORE_START: {
    'zh-CN': '重复的截止日期早于第一次的日期',
    en: 'The repeats end before the first day of the slot',
  },
  SLOT_NEVER_TAKES_PLACE: {
    'zh-CN': '时段的每一天都被排除，实际不会发生',
    en: 'Every day of the slot is excluded, so that it never takes place',
  },
} as const satisfies Record<LeadTimeIssueCode | SlotIssueCode, IssueMessage>;

export const LEAD_TIME_FINDINGS = {
  'LEAD_TIME.SHORT': {
    'zh-CN': {
      pass: '提前量符合要求：“{event}”{from} 开始，{publishOn} 发布，应提前 {required} {unit}',
      fail: '提前量不足：“{event}”{from} 开始，{publishOn} 发布，只提前 {lead} {unit}，应提前 {required} {unit}',
      unknown: '不能判断提前量是否足够，不清楚的是：{missing}（事项“{event}”，{from}；发布 {publishOn}）',
    },
    en: {
      pass: 'Published early enough: “{event}” begins on {from}, publication on {publishOn}, required: {required} {unit}',
      fail: 'Published too late: “{event}” begins on {from}, publication on {publishOn}; lead: {lead} {unit}, required: {required} {unit}',
      unknown:
        'Whether it is published early enough is not known for want of: {missing} (event “{event}”, {from}; publication {publishOn})',
    },
  },
  'LEAD_TIME.OVERLAY_SHORT': {
    'zh-CN': {
      pass: '符合另行规定（{overlay}）的提前量：“{event}”{from} 开始，{publishOn} 发布，应提前 {required} {unit}',
      fail: '未达到另行规定（{overlay}）的提前量：“{event}”{from} 开始，{publishOn} 发布，只提前 {lead} {unit}，应提前 {required} {unit}',
      unknown:
        '不能判断是否符合另行规定（{overlay}）的提前量，不清楚的是：{missing}（事项“{event}”，{from}；发布 {publishOn}）',
    },
    en: {
      pass: 'The lead time of “{overlay}” is kept: “{event}” begins on {from}, publication on {publishOn}, required: {required} {unit}',
      fail: 'The lead time of “{overlay}” is not kept: “{event}” begins on {from}, publication on {publishOn}; lead: {lead} {unit}, required: {required} {unit}',
      unknown:
        'Whether the lead time of “{overlay}” is kept is not known for want of: {missing} (event “{event}”, {from}; publication {publishOn})',
    },
  },
} as const satisfies Record<LeadTimeFindingCode, FindingMessage>;
