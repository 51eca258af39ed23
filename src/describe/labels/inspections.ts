import type { ChecklistAnswer } from '../../inspections/checklist.js';
import type { ChecklistItemId } from '../../inspections/checklists.js';
import type { InspectionKind } from '../../inspections/kinds.js';
import type { InspectionPlanCommandType, InspectionPlanState } from '../../inspections/plan-transitions.js';
import type { InspectionCommandType, InspectionState, MeasureState } from '../../inspections/transitions.js';
import type { IssueMessage } from '../message.js';

export const INSPECTION_KIND: Readonly<Record<InspectionKind, IssueMessage>> = {
  'self-check': { 'zh-CN': '部门季度自查', en: 'quarterly self-check' },
  'company-inspection': { 'zh-CN': '公司半年检查', en: 'half-yearly inspection by the company' },
  'records-inspection': { 'zh-CN': '档案检查', en: 'inspection of the records' },
};

/** States of inspections and of plans. */
export const INSPECTION_STATE: Readonly<Record<InspectionState | InspectionPlanState, IssueMessage>> = {
  planned: { 'zh-CN': '已计划', en: 'planned' },
  'under-way': { 'zh-CN': '检查中', en: 'under way' },
  recorded: { 'zh-CN': '已记录检查结果', en: 'recorded' },
  'signed-off': { 'zh-CN': '已签署', en: 'signed off' },
  cancelled: { 'zh-CN': '已取消', en: 'cancelled' },
  draft: { 'zh-CN': '草稿', en: 'a draft' },
  approved: { 'zh-CN': '已审批', en: 'approved' },
};

/** Commands on inspections and on plans. */
export const INSPECTION_COMMAND: Readonly<
  Record<InspectionCommandType | InspectionPlanCommandType, IssueMessage>
> = {
  plan: { 'zh-CN': '安排检查', en: 'plan' },
  postpone: { 'zh-CN': '延期', en: 'postpone' },
  cancel: { 'zh-CN': '取消', en: 'cancel' },
  start: { 'zh-CN': '开始检查', en: 'start' },
  answer: { 'zh-CN': '记录检查结果', en: 'answer' },
  conclude: { 'zh-CN': '结束检查', en: 'conclude' },
  'amend-measure': { 'zh-CN': '变更整改措施', en: 'amend a measure' },
  'complete-measure': { 'zh-CN': '落实整改', en: 'complete a measure' },
  're-check': { 'zh-CN': '复查', en: 'check again' },
  'sign-off': { 'zh-CN': '签署确认', en: 'sign off' },
  draft: { 'zh-CN': '拟订计划', en: 'draft' },
  edit: { 'zh-CN': '修改计划', en: 'edit' },
  approve: { 'zh-CN': '审批计划', en: 'approve' },
  revise: { 'zh-CN': '修订计划', en: 'revise' },
};

export const MEASURE_STATE: Readonly<Record<MeasureState, IssueMessage>> = {
  open: { 'zh-CN': '待落实', en: 'open' },
  done: { 'zh-CN': '待复查', en: 'done, not checked again' },
  effective: { 'zh-CN': '复查有效', en: 'effective' },
};

export const CHECKLIST_ANSWER: Readonly<Record<ChecklistAnswer, IssueMessage>> = {
  met: { 'zh-CN': '符合', en: 'met' },
  'not-met': { 'zh-CN': '不符合', en: 'not met' },
  'not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
};

export const CHECKLIST_ITEM: Readonly<Record<ChecklistItemId, IssueMessage>> = {
  'registers-complete': {
    'zh-CN': '各登记表齐全，信息录入及时',
    en: 'the registers are complete and entered promptly',
  },
  'verifications-fresh': {
    'zh-CN': '信息按月核实、核对',
    en: 'records are verified and signed off every month',
  },
  'owner-contacts-reviewed': {
    'zh-CN': '业主联系方式定期梳理',
    en: 'contacts of owners are reviewed regularly',
  },
  'committee-archive-locked': {
    'zh-CN': '业委会资料单独建档并上锁保管',
    en: 'the owners’ committee archive is kept apart and locked',
  },
  'special-care-access': {
    'zh-CN': '特殊群体清册仅限授权人员查阅',
    en: 'only who may see it opens the special-care register',
  },
  'notices-archived': { 'zh-CN': '对客信息按月汇总归档', en: 'notices are archived every month' },
  'originals-bound': {
    'zh-CN': '外部信息张贴原件装订保存',
    en: 'posted originals of external information are bound',
  },
  'deliveries-signed': { 'zh-CN': '送达记录由本人签收', en: 'delivery records are signed by the addressee' },
  'rules-known': { 'zh-CN': '保密规定已传达，人员知晓', en: 'the rules of confidentiality are known' },
  'papers-locked': { 'zh-CN': '纸质资料上锁，桌面无遗留', en: 'papers are locked away, none lie about' },
  'self-checks-held': {
    'zh-CN': '季度自查已开展并签署',
    en: 'the quarterly self-checks were held and signed off',
  },
  'measures-closed': {
    'zh-CN': '上次检查的整改措施已关闭',
    en: 'the measures of the last inspection are closed',
  },
  'one-keeper': { 'zh-CN': '档案由专人管理', en: 'the records have one keeper' },
  'dedicated-cabinet': { 'zh-CN': '档案专柜存放', en: 'the records have a dedicated cabinet' },
  'files-complete': { 'zh-CN': '档案资料齐全、真实', en: 'the files are complete and truthful' },
  'filed-in-time': { 'zh-CN': '资料归档及时', en: 'papers are filed in time' },
  'forms-current': { 'zh-CN': '表格为最新有效版本', en: 'the forms are the current version' },
  'kept-as-prescribed': { 'zh-CN': '保存期限符合规定', en: 'the files are kept as long as prescribed' },
  'access-permitted': { 'zh-CN': '查阅、借阅均经经理许可', en: 'every access had the manager’s permission' },
  'loans-returned': { 'zh-CN': '借出档案已按期归还', en: 'what was lent has come back' },
  'changes-filed': { 'zh-CN': '档案变更随时整理', en: 'changes are filed as they happen' },
  'collected-for-a-purpose': {
    'zh-CN': '信息收集目的明确、不超范围',
    en: 'nothing is collected beyond its purpose',
  },
  'disclosures-lawful': {
    'zh-CN': '对外提供信息依据充分并有记录',
    en: 'disclosures have a lawful basis and are recorded',
  },
  'nothing-kept-too-long': {
    'zh-CN': '没有超期保存的个人信息',
    en: 'no personal information is kept too long',
  },
  'consent-on-file': {
    'zh-CN': '敏感个人信息有单独同意',
    en: 'sensitive information has separate consent on file',
  },
  'guardian-consent-on-file': {
    'zh-CN': '儿童信息有监护人同意',
    en: 'a guardian’s consent is on file for every child',
  },
  'erasures-done': { 'zh-CN': '应删除的个人信息已删除', en: 'what had to be erased was erased' },
  'access-log-kept': { 'zh-CN': '查看明文有记录且完整', en: 'the log of access is kept and unbroken' },
  'permissions-by-role': { 'zh-CN': '操作权限与岗位一致', en: 'permissions agree with roles' },
  'staff-trained': {
    'zh-CN': '人员接受过个人信息保护培训',
    en: 'staff are trained in protecting personal information',
  },
  'incident-plan': { 'zh-CN': '有个人信息安全事件应急预案', en: 'there is a plan for incidents' },
};

/** What a work item of an inspection is about. */
export const INSPECTION_SUBJECT = {
  inspection: { 'zh-CN': '检查', en: 'inspection' },
  'inspection-plan': { 'zh-CN': '检查计划', en: 'plan of inspections' },
} as const satisfies Record<string, IssueMessage>;
