import type { HoldReason } from '../../retention/hold.js';
import type { ErasureGround } from '../../retention/policy.js';
import type { Recipient } from '../../retention/recipient.js';
import type { RecordRetention, RetentionReason } from '../../retention/retained.js';
import type { RefusalGround } from '../../retention/rights-grounds.js';
import type { Applicant } from '../../retention/rights-request.js';
import type { Right, RightsCommandType, RightsState } from '../../retention/rights-transitions.js';
import type { IssueMessage } from '../message.js';

export const HOLD_REASON: Readonly<Record<HoldReason, IssueMessage>> = {
  dispute: { 'zh-CN': '纠纷未决', en: 'a dispute' },
  unpaid: { 'zh-CN': '费用未清', en: 'unpaid fees' },
  escalation: { 'zh-CN': '上报事项未裁定', en: 'an open escalation' },
  inspection: { 'zh-CN': '检查进行中', en: 'an inspection under way' },
  authority: { 'zh-CN': '有权机关要求保留', en: 'the order of an authority' },
  restriction: { 'zh-CN': '本人要求限制处理', en: 'use restricted at the person’s wish' },
};

export const ERASURE_GROUND: Readonly<Record<ErasureGround, IssueMessage>> = {
  'term-over': { 'zh-CN': '保存期限届满', en: 'the term is over' },
  'consent-withdrawn': { 'zh-CN': '撤回同意', en: 'consent withdrawn' },
  unlawful: { 'zh-CN': '不应收集', en: 'never lawful to hold' },
};

export const RETENTION_ACTION: Readonly<Record<RecordRetention['action'], IssueMessage>> = {
  keep: { 'zh-CN': '保存', en: 'keep' },
  hold: { 'zh-CN': '暂不删除', en: 'on hold' },
  'erase-fields': { 'zh-CN': '删除部分字段', en: 'erase some fields' },
  anonymise: { 'zh-CN': '匿名化', en: 'anonymise' },
  erase: { 'zh-CN': '删除', en: 'erase' },
};

export const RETENTION_REASON: Readonly<Record<RetentionReason, IssueMessage>> = {
  'record-open': { 'zh-CN': '记录仍在用', en: 'the record is open' },
  'term-running': { 'zh-CN': '保存期限未满', en: 'the term runs' },
  'on-hold': { 'zh-CN': '暂不得删除', en: 'on hold' },
  'term-over': { 'zh-CN': '保存期限届满', en: 'the term is over' },
};

export const RIGHT: Readonly<Record<Right, IssueMessage>> = {
  copy: { 'zh-CN': '查阅、复制', en: 'a copy' },
  correct: { 'zh-CN': '更正、补充', en: 'a correction' },
  erase: { 'zh-CN': '删除', en: 'erasure' },
  'withdraw-consent': { 'zh-CN': '撤回同意', en: 'the end of a consent' },
  explain: { 'zh-CN': '解释处理规则', en: 'an explanation' },
};

export const RIGHTS_STATE: Readonly<Record<RightsState, IssueMessage>> = {
  received: { 'zh-CN': '已受理', en: 'received' },
  identified: { 'zh-CN': '已核验身份', en: 'identified' },
  granted: { 'zh-CN': '同意', en: 'granted' },
  'partly-granted': { 'zh-CN': '部分同意', en: 'granted in part' },
  refused: { 'zh-CN': '不同意', en: 'refused' },
  fulfilled: { 'zh-CN': '已办结', en: 'fulfilled' },
  'closed-refused': { 'zh-CN': '已告知不同意', en: 'refused and told' },
  withdrawn: { 'zh-CN': '申请人撤回', en: 'withdrawn' },
};

export const RIGHTS_COMMAND: Readonly<Record<RightsCommandType, IssueMessage>> = {
  receive: { 'zh-CN': '受理', en: 'receive' },
  identify: { 'zh-CN': '核验身份', en: 'identify' },
  extend: { 'zh-CN': '延期', en: 'extend' },
  grant: { 'zh-CN': '同意', en: 'grant' },
  'grant-partly': { 'zh-CN': '部分同意', en: 'grant in part' },
  refuse: { 'zh-CN': '不同意', en: 'refuse' },
  fulfil: { 'zh-CN': '办结', en: 'fulfil' },
  'tell-refusal': { 'zh-CN': '告知不同意', en: 'tell the refusal' },
  withdraw: { 'zh-CN': '撤回申请', en: 'withdraw' },
};

export const APPLICANT: Readonly<Record<Applicant, IssueMessage>> = {
  person: { 'zh-CN': '本人', en: 'the person' },
  guardian: { 'zh-CN': '监护人', en: 'a parent or guardian' },
  agent: { 'zh-CN': '代理人', en: 'an agent' },
  relative: { 'zh-CN': '近亲属', en: 'a near relative' },
};

export const REFUSAL_GROUND: Readonly<Record<RefusalGround, IssueMessage>> = {
  'identity-unproven': { 'zh-CN': '无法核验身份', en: 'identity not proven' },
  'nothing-held': { 'zh-CN': '未持有相关信息', en: 'nothing of the kind is held' },
  'others-information': { 'zh-CN': '涉及他人信息', en: 'it tells of somebody else' },
  'secrecy-by-law': { 'zh-CN': '法律规定保密', en: 'secrecy by law' },
  'already-right': { 'zh-CN': '经核实信息无误', en: 'checked and found right' },
  'term-running': { 'zh-CN': '保存期限未满', en: 'the term runs' },
  'on-hold': { 'zh-CN': '暂不得删除', en: 'on hold' },
  'other-basis': { 'zh-CN': '不以同意为处理依据', en: 'it does not rest on consent' },
  'needed-for-service': { 'zh-CN': '提供服务所必需', en: 'the service needs it' },
};

export const RECIPIENT: Readonly<Record<Recipient, IssueMessage>> = {
  police: { 'zh-CN': '公安机关', en: 'police' },
  'neighbourhood-committee': { 'zh-CN': '居委会', en: 'neighbourhood committee' },
  court: { 'zh-CN': '法院', en: 'court' },
  'housing-authority': { 'zh-CN': '房屋主管部门', en: 'housing authority' },
};

/** What a work item of this room is about. */
export const RETENTION_SUBJECT = {
  'rights-request': { 'zh-CN': '个人信息权利申请', en: 'request about personal information' },
} as const satisfies Record<string, IssueMessage>;
