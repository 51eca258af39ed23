import type { DayKind } from '../../calendar/working-day-calendar.js';
import type { DutyAction } from '../../duties/duty.js';
import type { EscalationState } from '../../duties/escalation.js';
import type { TaskState, TaskType } from '../../duties/task.js';
import type { FormId } from '../../forms/form.js';
import type { FreshnessState } from '../../refresh/freshness.js';
import type { CaseCommandType, CaseState, CycleCommandType, CycleState } from '../../refresh/transitions.js';
import type { WorkState } from '../../worklist/work-item.js';
import type { IssueMessage } from '../message.js';

export const DUTY_ACTION: Readonly<Record<DutyAction, IssueMessage>> = {
  collect: { 'zh-CN': '收集', en: 'collect' },
  record: { 'zh-CN': '录入维护', en: 'record' },
  verify: { 'zh-CN': '核实更新', en: 'verify' },
  'sign-off': { 'zh-CN': '月度核对', en: 'sign off' },
};

export const FORM: Readonly<Record<FormId, IssueMessage>> = {
  supplierStaff: { 'zh-CN': '供方人员信息登记表', en: 'supplier-staff form' },
  ownerCard: { 'zh-CN': '业主资料登记卡', en: 'owner card' },
  occupancySummary: { 'zh-CN': '入住情况汇总表', en: 'occupancy summary' },
  shopSummary: { 'zh-CN': '商铺情况汇总表', en: 'shop summary' },
  tenantRegister: { 'zh-CN': '租户情况登记表', en: 'tenant form' },
  foreignNational: { 'zh-CN': '外籍人员情况登记表', en: 'foreign-national form' },
  domesticWorker: { 'zh-CN': '家政服务人员登记表', en: 'domestic-worker form' },
  dogRegister: { 'zh-CN': '犬类登记表', en: 'dog form' },
  parkingUse: { 'zh-CN': '车位使用情况汇总表', en: 'parking-use summary' },
  specialCare: { 'zh-CN': '特殊群体、弱势群体清册', en: 'special-care register' },
  commercialApplication: { 'zh-CN': '商情信息发布申请表', en: 'commercial application' },
  deliveryRecord: { 'zh-CN': '信息送达记录表', en: 'delivery record' },
};

export const FRESHNESS: Readonly<Record<FreshnessState, IssueMessage>> = {
  'verified-this-period': { 'zh-CN': '本期已核实', en: 'verified this period' },
  'due-soon': { 'zh-CN': '即将到期', en: 'due soon' },
  due: { 'zh-CN': '待核实', en: 'due' },
  overdue: { 'zh-CN': '逾期', en: 'overdue' },
  'never-verified': { 'zh-CN': '从未核实', en: 'never verified' },
};

export const WORK_STATE: Readonly<Record<WorkState, IssueMessage>> = {
  overdue: { 'zh-CN': '逾期', en: 'overdue' },
  'never-done': { 'zh-CN': '从未办理', en: 'never done' },
  due: { 'zh-CN': '待办', en: 'due' },
  'due-soon': { 'zh-CN': '即将到期', en: 'due soon' },
};

export const TASK_TYPE: Readonly<Record<TaskType, IssueMessage>> = {
  'notify-move-in': { 'zh-CN': '通知业主办理入住', en: 'notify the owner to complete move-in' },
  'notify-name-change': {
    'zh-CN': '通知买方办理更名',
    en: 'notify the buyer to complete the change of name',
  },
  'close-owner-card': { 'zh-CN': '注销原业主资料登记卡', en: 'close the old owner’s card' },
  'open-owner-card': { 'zh-CN': '登记业主资料登记卡', en: 'open the owner card' },
  'fill-occupancy-summary': { 'zh-CN': '登记入住情况汇总表', en: 'fill the occupancy summary' },
  'fill-shop-summary': { 'zh-CN': '登记商铺情况汇总表', en: 'fill the shop summary' },
  're-register-parking': { 'zh-CN': '重新登记车位使用', en: 're-register the parking use' },
  'review-tenancy': { 'zh-CN': '核对租赁情况', en: 'review the tenancy' },
  'review-occupancy': { 'zh-CN': '核对入住情况', en: 'review the occupancy' },
  'review-record': { 'zh-CN': '核对记录', en: 'review the record' },
};

export const TASK_STATE: Readonly<Record<TaskState, IssueMessage>> = {
  open: { 'zh-CN': '未办', en: 'open' },
  done: { 'zh-CN': '已办', en: 'done' },
  cancelled: { 'zh-CN': '已取消', en: 'cancelled' },
};

export const CYCLE_STATE: Readonly<Record<CycleState, IssueMessage>> = {
  open: { 'zh-CN': '进行中', en: 'open' },
  'signed-off': { 'zh-CN': '已核对', en: 'signed off' },
  reopened: { 'zh-CN': '已重开', en: 'reopened' },
};

export const CASE_STATE: Readonly<Record<CaseState, IssueMessage>> = {
  open: { 'zh-CN': '待办', en: 'open' },
  confirmed: { 'zh-CN': '已核实无变化', en: 'confirmed' },
  changed: { 'zh-CN': '已更新', en: 'changed' },
  ended: { 'zh-CN': '已注销', en: 'ended' },
  unreachable: { 'zh-CN': '联系不上', en: 'unreachable' },
  'not-decided': { 'zh-CN': '未决', en: 'not decided' },
};

export const REFRESH_COMMAND: Readonly<Record<CaseCommandType | CycleCommandType, IssueMessage>> = {
  confirm: { 'zh-CN': '核实无变化', en: 'confirm' },
  change: { 'zh-CN': '更新', en: 'change' },
  end: { 'zh-CN': '注销', en: 'end' },
  'mark-unreachable': { 'zh-CN': '标记联系不上', en: 'mark as unreachable' },
  'leave-undecided': { 'zh-CN': '留待下期', en: 'leave undecided' },
  assign: { 'zh-CN': '指派', en: 'assign' },
  'hand-over': { 'zh-CN': '移交', en: 'hand over' },
  reopen: { 'zh-CN': '重开', en: 'reopen' },
  'sign-off': { 'zh-CN': '核对确认', en: 'sign off' },
};

export const ESCALATION_STATE: Readonly<Record<EscalationState, IssueMessage>> = {
  open: { 'zh-CN': '待裁定', en: 'open' },
  resolved: { 'zh-CN': '已裁定', en: 'resolved' },
};

export const DAY_KIND: Readonly<Record<DayKind, IssueMessage>> = {
  workday: { 'zh-CN': '工作日', en: 'working day' },
  weekend: { 'zh-CN': '周末', en: 'weekend' },
  holiday: { 'zh-CN': '放假', en: 'holiday' },
  makeup: { 'zh-CN': '调休上班', en: 'make-up working day' },
};

/** What an issue's parameter `expected` may name. */
export const EXPECTED = {
  text: { 'zh-CN': '文本', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  'whole-number': { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': '是或否', en: 'yes or no' },
  object: { 'zh-CN': '对象', en: 'an object' },
  list: { 'zh-CN': '列表', en: 'a list' },
  date: { 'zh-CN': '日期', en: 'a date' },
  'YYYY-MM-DD': { 'zh-CN': 'YYYY-MM-DD（实际存在的日期）', en: 'YYYY-MM-DD (a day that exists)' },
  'YYYY-MM-DD, open-ended': {
    'zh-CN': 'YYYY-MM-DD（实际存在的日期）或 open-ended',
    en: 'YYYY-MM-DD (a day that exists) or open-ended',
  },
  key: { 'zh-CN': '字段名', en: 'the name of a field' },
  'known-field': { 'zh-CN': '已知的字段', en: 'a known field' },
  '>= from': { 'zh-CN': '不早于起始日期', en: 'a day not before the first one' },
} as const satisfies Record<string, IssueMessage>;

/** The types that may stand among the values in a list of what is expected; the values themselves have no label. */
export const EXPECTED_OPTION = {
  boolean: EXPECTED.boolean,
  object: EXPECTED.object,
  list: EXPECTED.list,
} as const satisfies Record<string, IssueMessage>;

/** What a work item may be about beside a record. */
export const WORK_SUBJECT = {
  task: { 'zh-CN': '任务', en: 'task' },
  escalation: { 'zh-CN': '上报事项', en: 'escalation' },
  notice: { 'zh-CN': '对客信息', en: 'notice' },
  posting: { 'zh-CN': '张贴件', en: 'sheet on a board' },
  delivery: { 'zh-CN': '送达', en: 'delivery' },
  archive: { 'zh-CN': '月度归档', en: 'month’s archive' },
  application: { 'zh-CN': '商情申请', en: 'commercial application' },
} as const satisfies Record<string, IssueMessage>;
