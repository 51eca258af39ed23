import type { SheetSize } from '../../boards/board.js';
import type { ApplicantRelation } from '../../commercial/application-content.js';
import type { EligibilityOutcome } from '../../commercial/eligibility-context.js';
import type { ClaimKind } from '../../commercial/screen/screen.js';
import type { ApplicationDocumentKind, Trade } from '../../commercial/trade.js';
import type { ApplicationCommandType, ApplicationState } from '../../commercial/transitions.js';
import type { IssueMessage } from '../message.js';

export const APPLICATION_STATE: Readonly<Record<ApplicationState, IssueMessage>> = {
  pending: { 'zh-CN': '待审核', en: 'pending' },
  returned: { 'zh-CN': '已退回', en: 'returned' },
  accepted: { 'zh-CN': '已受理', en: 'accepted' },
  refused: { 'zh-CN': '已拒绝', en: 'refused' },
  withdrawn: { 'zh-CN': '已撤回', en: 'withdrawn' },
  published: { 'zh-CN': '已发布', en: 'published' },
};

export const APPLICATION_COMMAND: Readonly<Record<ApplicationCommandType, IssueMessage>> = {
  apply: { 'zh-CN': '申请', en: 'apply' },
  amend: { 'zh-CN': '修改', en: 'amend' },
  quote: { 'zh-CN': '报价', en: 'quote' },
  return: { 'zh-CN': '退回', en: 'return' },
  accept: { 'zh-CN': '受理', en: 'accept' },
  refuse: { 'zh-CN': '拒绝', en: 'refuse' },
  withdraw: { 'zh-CN': '撤回', en: 'withdraw' },
  publish: { 'zh-CN': '发布', en: 'publish' },
};

export const ELIGIBILITY: Readonly<Record<EligibilityOutcome, IssueMessage>> = {
  eligible: { 'zh-CN': '符合条件', en: 'eligible' },
  'needs-review': { 'zh-CN': '需要复核', en: 'needs review' },
  'needs-information': { 'zh-CN': '需要补充信息', en: 'needs information' },
  refused: { 'zh-CN': '不符合条件', en: 'refused' },
};

export const TRADE: Readonly<Record<Trade, IssueMessage>> = {
  catering: { 'zh-CN': '餐饮', en: 'catering' },
  'food-retail': { 'zh-CN': '食品零售', en: 'food retail' },
  retail: { 'zh-CN': '零售', en: 'retail' },
  beauty: { 'zh-CN': '美容美发', en: 'beauty' },
  fitness: { 'zh-CN': '健身', en: 'fitness' },
  'household-service': { 'zh-CN': '家庭服务', en: 'household service' },
  training: { 'zh-CN': '非学科类培训', en: 'training' },
  'off-campus-tutoring': { 'zh-CN': '校外学科类培训', en: 'off-campus tutoring' },
  medical: { 'zh-CN': '医疗', en: 'medical care' },
  'medical-beauty': { 'zh-CN': '医疗美容', en: 'medical beauty' },
  pharmacy: { 'zh-CN': '药店', en: 'pharmacy' },
  'health-food': { 'zh-CN': '保健食品', en: 'health food' },
  tobacco: { 'zh-CN': '烟草', en: 'tobacco' },
  alcohol: { 'zh-CN': '酒类', en: 'alcohol' },
  finance: { 'zh-CN': '金融', en: 'finance' },
  property: { 'zh-CN': '房地产', en: 'real estate' },
  other: { 'zh-CN': '其他行业', en: 'another trade' },
};

export const APPLICATION_DOCUMENT: Readonly<Record<ApplicationDocumentKind, IssueMessage>> = {
  'identity-document': { 'zh-CN': '身份证件', en: 'identity document' },
  'business-licence': { 'zh-CN': '营业执照', en: 'business licence' },
  authorisation: { 'zh-CN': '委托书', en: 'authorisation' },
  'food-business-licence': { 'zh-CN': '食品经营许可证', en: 'food business licence' },
  'medical-institution-licence': { 'zh-CN': '医疗机构执业许可证', en: 'licence of a medical institution' },
  'drug-business-licence': { 'zh-CN': '药品经营许可证', en: 'drug business licence' },
  'advertisement-review': { 'zh-CN': '广告审查批准文件', en: 'approval of the advertisement' },
  'school-licence': { 'zh-CN': '办学许可证', en: 'school licence' },
  'tobacco-licence': { 'zh-CN': '烟草专卖零售许可证', en: 'tobacco licence' },
  'financial-licence': { 'zh-CN': '金融许可证', en: 'financial licence' },
  'property-filing': { 'zh-CN': '房地产备案或预售证明', en: 'filing of real estate' },
  'price-evidence': { 'zh-CN': '价格依据', en: 'evidence of prices' },
  'prize-rules': { 'zh-CN': '有奖销售规则', en: 'rules of the prize draw' },
  other: { 'zh-CN': '其他材料', en: 'another document' },
};

export const APPLICANT_RELATION: Readonly<Record<ApplicantRelation, IssueMessage>> = {
  operator: { 'zh-CN': '经营者', en: 'operator' },
  owner: { 'zh-CN': '业主', en: 'owner' },
  employee: { 'zh-CN': '员工', en: 'employee' },
  agent: { 'zh-CN': '受托人', en: 'agent' },
};

export const CLAIM_KIND: Readonly<Record<ClaimKind, IssueMessage>> = {
  'absolute-term': { 'zh-CN': '绝对化用语', en: 'absolute term' },
  'false-guarantee': { 'zh-CN': '保证性承诺', en: 'guarantee' },
  'unproven-claim': { 'zh-CN': '无依据的表述', en: 'unproven claim' },
  'medical-claim': { 'zh-CN': '医疗功效表述', en: 'medical claim' },
  tobacco: { 'zh-CN': '烟草广告', en: 'tobacco' },
  'off-campus-tutoring': { 'zh-CN': '校外培训广告', en: 'off-campus tutoring' },
  'financial-return': { 'zh-CN': '收益承诺', en: 'return on money' },
  prize: { 'zh-CN': '有奖销售', en: 'prize' },
  price: { 'zh-CN': '价格表述', en: 'price' },
  'government-name': { 'zh-CN': '国家机关名义', en: 'name of a state organ' },
  'property-claim': { 'zh-CN': '房地产表述', en: 'claim on real estate' },
};

export const SHEET_SIZE: Readonly<Record<SheetSize | 'other', IssueMessage>> = {
  A5: { 'zh-CN': 'A5 纸', en: 'A5' },
  A4: { 'zh-CN': 'A4 纸', en: 'A4' },
  A3: { 'zh-CN': 'A3 纸', en: 'A3' },
  A2: { 'zh-CN': 'A2 纸', en: 'A2' },
  A1: { 'zh-CN': 'A1 纸', en: 'A1' },
  other: { 'zh-CN': '其他尺寸', en: 'another size' },
};
