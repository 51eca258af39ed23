import type { Effect, Outcome, Role, Verdict } from '../../kernel/index.js';
import type { IssueMessage } from '../message.js';

export const ROLE: Readonly<Record<Role, IssueMessage>> = {
  staff: { 'zh-CN': '服务中心员工', en: 'service-centre staff' },
  clerk: { 'zh-CN': '客户服务部文员', en: 'clerk' },
  'information-officer': { 'zh-CN': '部门信息员', en: 'information officer' },
  'function-lead': { 'zh-CN': '业务负责人', en: 'function lead' },
  'security-supervisor': { 'zh-CN': '秩序维护主管', en: 'security supervisor' },
  'parking-handler': { 'zh-CN': '车位使用办理人员', en: 'parking handler' },
  'department-supervisor': { 'zh-CN': '部门主管', en: 'department supervisor' },
  'department-head': { 'zh-CN': '部门负责人', en: 'department head' },
  'project-manager': { 'zh-CN': '项目经理', en: 'project manager' },
  'company-inspector': { 'zh-CN': '公司检查人员', en: 'company inspector' },
  system: { 'zh-CN': '系统', en: 'system' },
};

export const VERDICT: Readonly<Record<Verdict, IssueMessage>> = {
  pass: { 'zh-CN': '通过', en: 'passed' },
  fail: { 'zh-CN': '不通过', en: 'failed' },
  unknown: { 'zh-CN': '信息不足', en: 'unknown' },
  'not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
};

export const EFFECT: Readonly<Record<Effect, IssueMessage>> = {
  blocks: { 'zh-CN': '阻止', en: 'blocks' },
  reviews: { 'zh-CN': '转人工复核', en: 'asks for a review' },
  advises: { 'zh-CN': '提示', en: 'advises' },
};

export const OUTCOME: Readonly<Record<Outcome, IssueMessage>> = {
  allowed: { 'zh-CN': '允许', en: 'allowed' },
  'needs-review': { 'zh-CN': '需要复核', en: 'needs review' },
  'needs-information': { 'zh-CN': '需要补充信息', en: 'needs information' },
  refused: { 'zh-CN': '拒绝', en: 'refused' },
};
