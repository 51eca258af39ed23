import type { OutageService } from '../../notices/announced-event.js';
import type {
  DeliveryMode,
  ExternalBody,
  NoticeCategory,
  NoticePattern,
  PlanningClass,
} from '../../notices/content.js';
import type { NoticePhase } from '../../notices/phase.js';
import type { NoticeCommandType, NoticeState } from '../../notices/transitions.js';
import type { IssueMessage } from '../message.js';

export const NOTICE_STATE: Readonly<Record<NoticeState, IssueMessage>> = {
  draft: { 'zh-CN': '草稿', en: 'draft' },
  submitted: { 'zh-CN': '待审阅', en: 'submitted' },
  returned: { 'zh-CN': '已退回', en: 'returned' },
  reviewed: { 'zh-CN': '待签发', en: 'reviewed' },
  issued: { 'zh-CN': '已签发', en: 'issued' },
  scheduled: { 'zh-CN': '已排期', en: 'scheduled' },
  published: { 'zh-CN': '已发布', en: 'published' },
  withdrawn: { 'zh-CN': '已撤销', en: 'withdrawn' },
  archived: { 'zh-CN': '已归档', en: 'archived' },
  discarded: { 'zh-CN': '已作废', en: 'discarded' },
};

export const NOTICE_COMMAND: Readonly<Record<NoticeCommandType, IssueMessage>> = {
  draft: { 'zh-CN': '拟稿', en: 'draft' },
  edit: { 'zh-CN': '修改', en: 'edit' },
  submit: { 'zh-CN': '提交', en: 'submit' },
  return: { 'zh-CN': '退回', en: 'return' },
  review: { 'zh-CN': '审阅', en: 'review' },
  issue: { 'zh-CN': '签发', en: 'issue' },
  number: { 'zh-CN': '编号', en: 'number' },
  schedule: { 'zh-CN': '排期', en: 'schedule' },
  publish: { 'zh-CN': '发布', en: 'publish' },
  file: { 'zh-CN': '存档附件', en: 'file' },
  withdraw: { 'zh-CN': '撤销', en: 'withdraw' },
  archive: { 'zh-CN': '归档', en: 'archive' },
  discard: { 'zh-CN': '作废', en: 'discard' },
};

export const NOTICE_CATEGORY: Readonly<Record<NoticeCategory, IssueMessage>> = {
  internal: { 'zh-CN': '内部信息', en: 'internal' },
  external: { 'zh-CN': '外部信息', en: 'external' },
  commercial: { 'zh-CN': '商情信息', en: 'commercial' },
};

export const EXTERNAL_BODY: Readonly<Record<ExternalBody, IssueMessage>> = {
  company: { 'zh-CN': '物业公司', en: 'management company' },
  developer: { 'zh-CN': '开发商', en: 'developer' },
  'neighbourhood-committee': { 'zh-CN': '居委会', en: 'neighbourhood committee' },
  'owners-committee': { 'zh-CN': '业委会', en: 'owners’ committee' },
  police: { 'zh-CN': '公安机关', en: 'police' },
  government: { 'zh-CN': '政府部门', en: 'government' },
  water: { 'zh-CN': '供水单位', en: 'water supplier' },
  power: { 'zh-CN': '供电单位', en: 'power supplier' },
  gas: { 'zh-CN': '燃气单位', en: 'gas supplier' },
  heating: { 'zh-CN': '供暖单位', en: 'heating supplier' },
  telecom: { 'zh-CN': '电信运营商', en: 'telecom operator' },
  'cable-television': { 'zh-CN': '有线电视单位', en: 'cable television operator' },
  other: { 'zh-CN': '其他单位', en: 'other body' },
};

export const DELIVERY_MODE: Readonly<Record<DeliveryMode, IssueMessage>> = {
  board: { 'zh-CN': '信息栏张贴', en: 'on the boards' },
  personal: { 'zh-CN': '当面签收', en: 'in person' },
  digital: { 'zh-CN': '电子送达', en: 'by electronic message' },
};

export const OUTAGE_SERVICE: Readonly<Record<OutageService, IssueMessage>> = {
  water: { 'zh-CN': '供水', en: 'water' },
  power: { 'zh-CN': '供电', en: 'power' },
  gas: { 'zh-CN': '供气', en: 'gas' },
  heating: { 'zh-CN': '供暖', en: 'heating' },
  lift: { 'zh-CN': '电梯', en: 'lift' },
  network: { 'zh-CN': '网络', en: 'network' },
};

export const NOTICE_PATTERN: Readonly<Record<NoticePattern, IssueMessage>> = {
  announcement: { 'zh-CN': '公告', en: 'announcement' },
  notice: { 'zh-CN': '通知', en: 'notice' },
};

export const PLANNING_CLASS: Readonly<Record<PlanningClass, IssueMessage>> = {
  'planned-outage': { 'zh-CN': '计划停供', en: 'planned outage' },
  planned: { 'zh-CN': '其他计划事项', en: 'planned' },
  urgent: { 'zh-CN': '紧急', en: 'urgent' },
  routine: { 'zh-CN': '日常', en: 'routine' },
};

export const NOTICE_PHASE: Readonly<Record<NoticePhase, IssueMessage>> = {
  'not-issued': { 'zh-CN': '未签发', en: 'not issued' },
  'not-yet': { 'zh-CN': '未到有效期', en: 'not yet in force' },
  'in-force': { 'zh-CN': '有效', en: 'in force' },
  expired: { 'zh-CN': '已过期', en: 'expired' },
  withdrawn: { 'zh-CN': '已撤销', en: 'withdrawn' },
};

/** What a content may have been approved by: the fact `approval`. */
export const NOTICE_APPROVAL = {
  submission: { 'zh-CN': '提交', en: 'submission' },
  review: { 'zh-CN': '审阅', en: 'review' },
  issue: { 'zh-CN': '签发', en: 'issue' },
} as const satisfies Record<string, IssueMessage>;

/** Settings of a notice policy that let a failed rule pass: the reason of `waivedBy`. */
export const NOTICE_WAIVER = {
  'separation.reviewerMayBeAuthor': { 'zh-CN': '审阅人可以是拟稿人', en: 'the reviewer may be an author' },
  'separation.issuerMayBeAuthor': { 'zh-CN': '签发人可以是拟稿人', en: 'the issuer may be an author' },
  'separation.issuerMayBeReviewer': { 'zh-CN': '签发人可以是审阅人', en: 'the issuer may be the reviewer' },
  urgentIssueFirst: {
    'zh-CN': '紧急信息可先签发后审阅',
    en: 'an urgent notice may be issued first and reviewed afterwards',
  },
} as const satisfies Record<string, IssueMessage>;

/** An end that is no day: the fact `until`. */
export const VALIDITY_END = {
  'open-ended': { 'zh-CN': '长期', en: 'open-ended' },
} as const satisfies Record<string, IssueMessage>;
