import type { DutyFindingCode } from '../../duties/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const DUTIES_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const DUTIES_FINDINGS = {
  'DUTY.ACTION_UNASSIGNED': {
    'zh-CN': {
      pass: '“{kind}”的“{action}”有职责安排',
      fail: '“{kind}”的“{action}”没有安排任何岗位',
      unknown: '不清楚“{kind}”的“{action}”由谁负责',
    },
    en: {
      pass: 'Somebody is charged with this for the kind “{kind}”: {action}',
      fail: 'Nobody is charged with this for the kind “{kind}”: {action}',
      unknown: 'It is not known who is charged with this for the kind “{kind}”: {action}',
    },
  },
  'DUTY.ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份对“{kind}”进行“{action}”',
      fail: '无权对“{kind}”进行“{action}”，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'Done as {role} for the kind “{kind}”: {action}',
      fail: 'Not theirs to do for the kind “{kind}”: {action}. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'DUTY.TASK_NOT_OPEN': {
    'zh-CN': { pass: '任务未结束', fail: '任务已结束，不能再办理', unknown: '任务状态不明' },
    en: {
      pass: 'The task is open',
      fail: 'The task is closed, nothing more can be done with it',
      unknown: 'It is not known whether the task is open',
    },
  },
  'DUTY.TASK_ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份办理任务',
      fail: '无权办理该任务，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'The task is done as {role}',
      fail: 'The task is not theirs. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'DUTY.TASK_ASSIGNED_TO_ANOTHER': {
    'zh-CN': {
      pass: '由指定的人或其代理人办理',
      fail: '任务已指定给他人（{assignee}）',
      unknown: '不清楚任务指定给谁',
    },
    en: {
      pass: 'Done by the person it is assigned to, or in their name',
      fail: 'The task is assigned to somebody else ({assignee})',
      unknown: 'It is not known whom the task is assigned to',
    },
  },
  'DUTY.TASK_OVERDUE': {
    'zh-CN': {
      pass: '在期限 {dueOn} 之内完成',
      fail: '逾期完成：期限 {dueOn}，实际 {on}',
      unknown: '期限不明',
    },
    en: {
      pass: 'Done by the due date {dueOn}',
      fail: 'Done late: due on {dueOn}, done on {on}',
      unknown: 'The due date is not known',
    },
  },
  'DUTY.TASK_REASON_MISSING': {
    'zh-CN': { pass: '已说明取消原因', fail: '取消任务须说明原因', unknown: '取消原因不明' },
    en: {
      pass: 'A reason is given for the cancellation',
      fail: 'A task is cancelled for a reason only; none is given',
      unknown: 'The reason of the cancellation is not known',
    },
  },
  'DUTY.TASK_REASSIGNED_NOWHERE': {
    'zh-CN': {
      pass: '任务转交给{role}',
      fail: '任务本来就由该岗位、该人负责，无须转交',
      unknown: '不清楚任务转交给谁',
    },
    en: {
      pass: 'The task goes to the {role}',
      fail: 'The task is with this role and person already',
      unknown: 'It is not known whom the task goes to',
    },
  },
  'DUTY.UPDATE_RECORD_CLOSED': {
    'zh-CN': { pass: '记录在册', fail: '记录已注销，不能修改', unknown: '记录状态不明' },
    en: {
      pass: 'The record is open',
      fail: 'The record is closed and cannot be changed',
      unknown: 'It is not known whether the record is open',
    },
  },
  'DUTY.UPDATE_FIELD_PROTECTED': {
    'zh-CN': {
      pass: '所改字段均可修改',
      fail: '不可直接修改的字段：{fields}',
      unknown: '不清楚字段能否修改',
    },
    en: {
      pass: 'All the fields may be changed',
      fail: 'Fields that no update changes: {fields}',
      unknown: 'It is not known whether the fields may be changed',
    },
  },
  'DUTY.UPDATE_STATED_IN_FUTURE': {
    'zh-CN': {
      pass: '信息日期无误',
      fail: '信息日期晚于办理日期',
      unknown: '信息日期不明',
    },
    en: {
      pass: 'The date of the information is right',
      fail: 'The information is dated after the day of the update',
      unknown: 'The date of the information is not known',
    },
  },
  'DUTY.UPDATE_EMPTY': {
    'zh-CN': { pass: '有内容变更', fail: '没有任何内容变更', unknown: '不清楚有无内容变更' },
    en: {
      pass: 'Something changes',
      fail: 'Nothing changes',
      unknown: 'It is not known whether anything changes',
    },
  },
  'DUTY.UPDATE_CONFIRMATION_IN_FUTURE': {
    'zh-CN': {
      pass: '客户确认日期无误',
      fail: '客户确认日期晚于办理日期',
      unknown: '客户确认日期不明',
    },
    en: {
      pass: 'The date of the confirmation is right',
      fail: 'The confirmation is dated after the day of the update',
      unknown: 'The date of the confirmation is not known',
    },
  },
  'DUTY.UPDATE_CONFIRMATION_WEAK': {
    'zh-CN': {
      pass: '客户确认方式与时间符合要求',
      fail: '客户确认的方式不被认可或已过时，不作为核实依据',
      unknown: '客户确认的方式或时间不明',
    },
    en: {
      pass: 'The confirmation counts',
      fail: 'The confirmation does not count: its means are not accepted, or it is too old',
      unknown: 'The means or the date of the confirmation are not known',
    },
  },
  'DUTY.UPDATE_FIELD_UNCONFIRMED': {
    'zh-CN': {
      pass: '重要字段的变更已向客户核实',
      fail: '未向客户核实的重要字段：{fields}，已上报',
      unknown: '没有客户确认记录的重要字段：{fields}，已上报',
    },
    en: {
      pass: 'The customer confirmed every change of a key field',
      fail: 'Key fields that the customer did not confirm, now escalated: {fields}',
      unknown: 'Key fields without any confirmation, now escalated: {fields}',
    },
  },
  'DUTY.UPDATE_CONFLICT': {
    'zh-CN': {
      pass: '客户所述与记录相符',
      fail: '与现有记录不符的字段：{fields}，已上报',
      unknown: '不清楚客户所述与记录是否相符',
    },
    en: {
      pass: 'What the customer says agrees with the record',
      fail: 'Fields in conflict with what is on record, now escalated: {fields}',
      unknown: 'It is not known whether what the customer says agrees with the record',
    },
  },
  'DUTY.CLOSE_ALREADY_CLOSED': {
    'zh-CN': { pass: '记录在册', fail: '记录已注销', unknown: '记录状态不明' },
    en: {
      pass: 'The record is open',
      fail: 'The record is closed already',
      unknown: 'It is not known whether the record is open',
    },
  },
  'DUTY.CLOSE_REASON_MISSING': {
    'zh-CN': { pass: '已说明注销理由', fail: '须说明注销理由', unknown: '注销理由不明' },
    en: {
      pass: 'A reason for the closing is given',
      fail: 'A reason for the closing is needed',
      unknown: 'The reason for the closing is not known',
    },
  },
  'DUTY.CLOSE_DATE_IN_FUTURE': {
    'zh-CN': {
      pass: '注销日期 {closedOn} 无误',
      fail: '注销日期 {closedOn} 晚于办理日期 {on}',
      unknown: '注销日期无法辨认',
    },
    en: {
      pass: 'The day of the closing is right: {closedOn}',
      fail: 'The day of the closing, {closedOn}, lies after the day of the act, {on}',
      unknown: 'The day of the closing cannot be read',
    },
  },
  'DUTY.ESCALATION_NOT_OPEN': {
    'zh-CN': { pass: '上报事项待裁定', fail: '上报事项已裁定', unknown: '上报事项状态不明' },
    en: {
      pass: 'The escalation is open',
      fail: 'The escalation is decided already',
      unknown: 'It is not known whether the escalation is open',
    },
  },
  'DUTY.ESCALATION_ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份裁定',
      fail: '无权裁定，应由{roles}裁定',
      unknown: '裁定人的岗位不明，应由{roles}裁定',
    },
    en: {
      pass: 'Decided as {role}',
      fail: 'Not theirs to decide. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'DUTY.ESCALATION_DECIDER_IS_RAISER': {
    'zh-CN': { pass: '由上报人以外的人裁定', fail: '上报人不得自行裁定', unknown: '上报人不明' },
    en: {
      pass: 'Decided by another person than the one who raised it',
      fail: 'Who raised it may not decide it',
      unknown: 'It is not known who raised it',
    },
  },
  'DUTY.ESCALATION_OVERDUE': {
    'zh-CN': {
      pass: '在期限 {dueOn} 之内裁定',
      fail: '逾期裁定：期限 {dueOn}，实际 {on}',
      unknown: '期限不明',
    },
    en: {
      pass: 'Decided by the due date {dueOn}',
      fail: 'Decided late: due on {dueOn}, decided on {on}',
      unknown: 'The due date is not known',
    },
  },
  'DUTY.ESCALATION_RECORD_MISMATCHED': {
    'zh-CN': {
      pass: '所附记录即上报事项的记录',
      fail: '所附记录不是上报事项的记录，或已注销',
      unknown: '上报事项的记录不明',
    },
    en: {
      pass: 'The record is the one in question',
      fail: 'The record is not the one in question, or it is closed',
      unknown: 'The record in question is not known',
    },
  },
  'DUTY.ESCALATION_RECORD_CHANGED': {
    'zh-CN': {
      pass: '记录自上报后未变',
      fail: '记录自上报后已变更的字段：{fields}，请重新核实',
      unknown: '不清楚记录自上报后有无变更',
    },
    en: {
      pass: 'The record has not changed since',
      fail: 'Fields that have changed since it was raised, look at them again: {fields}',
      unknown: 'It is not known whether the record has changed since',
    },
  },
  'DUTY.ESCALATION_FIELD_NOT_IN_QUESTION': {
    'zh-CN': {
      pass: '只修改上报事项所列字段',
      fail: '没有给出新值，或字段不在上报事项之内：{fields}',
      unknown: '不清楚所改字段是否在上报事项之内',
    },
    en: {
      pass: 'Only fields in question are replaced',
      fail: 'No value is given, or a field is not in question: {fields}',
      unknown: 'It is not known whether the fields are in question',
    },
  },
  'DUTY.ESCALATION_UNCONFIRMED': {
    'zh-CN': {
      pass: '重要字段已向客户核实',
      fail: '客户未确认的重要字段：{fields}',
      unknown: '没有客户确认记录的重要字段：{fields}',
    },
    en: {
      pass: 'The customer confirmed every key field',
      fail: 'Key fields that the customer did not confirm: {fields}',
      unknown: 'Key fields without any confirmation: {fields}',
    },
  },
  'DUTY.ESCALATION_REASON_MISSING': {
    'zh-CN': { pass: '已说明理由', fail: '须说明理由', unknown: '理由不明' },
    en: { pass: 'A reason is given', fail: 'A reason is needed', unknown: 'The reason is not known' },
  },
  'DUTY.ESCALATION_NO_SUPERIOR': {
    'zh-CN': {
      pass: '“{role}”有上级可以上报',
      fail: '“{role}”没有上级可以上报',
      unknown: '“{role}”的上级不明',
    },
    en: {
      pass: 'The {role} has a superior to pass it to',
      fail: 'The {role} has no superior to pass it to',
      unknown: 'The superior of the {role} is not known',
    },
  },
} as const satisfies Record<DutyFindingCode, FindingMessage>;
