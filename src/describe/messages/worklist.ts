import type { WorkCode } from '../../worklist/index.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const WORKLIST_ISSUES = {
  'REFRESH.VERIFY': {
    'zh-CN': '核实并更新{kind}信息（上次核实：{verifiedOn}）',
    en: 'Verify and update the {kind} record (last verified: {verifiedOn})',
  },
  'REFRESH.SIGN_OFF': {
    'zh-CN': '核对{kind}登记表 {month} 的信息更新',
    en: 'Check the {month} updates of the {kind} register and sign them off',
  },
  'ESCALATION.DECIDE': {
    'zh-CN': '裁定有冲突或未经确认的字段：{fields}',
    en: 'Decide on fields in conflict or not confirmed: {fields}',
  },
  'TASK.NOTIFY_MOVE_IN': { 'zh-CN': '通知业主办理入住手续', en: 'Notify the owner to complete move-in' },
  'TASK.NOTIFY_NAME_CHANGE': {
    'zh-CN': '通知买方业主办理更名手续',
    en: 'Notify the buyer to complete the change of name',
  },
  'TASK.CLOSE_OWNER_CARD': { 'zh-CN': '关闭原业主资料登记卡', en: 'Close the old owner card' },
  'TASK.OPEN_OWNER_CARD': { 'zh-CN': '登记新业主资料登记卡', en: 'Open the new owner card' },
  'TASK.FILL_OCCUPANCY_SUMMARY': { 'zh-CN': '登记入住情况汇总表', en: 'Fill in the occupancy summary' },
  'TASK.FILL_SHOP_SUMMARY': { 'zh-CN': '登记商铺情况汇总表', en: 'Fill in the shop summary' },
  'TASK.RE_REGISTER_PARKING': { 'zh-CN': '重新登记车位使用信息', en: 'Register the parking use again' },
  'TASK.REVIEW_TENANCY': { 'zh-CN': '核对租户信息', en: 'Review the tenancy' },
  'TASK.REVIEW_OCCUPANCY': { 'zh-CN': '核对入住情况', en: 'Review the occupancy' },
  'TASK.REVIEW_RECORD': { 'zh-CN': '核对该房屋的其他登记信息', en: 'Review the other records of the unit' },
  'NOTICE.REVISE': {
    'zh-CN': '修改被退回的对客信息并重新提交',
    en: 'Revise the returned notice and submit it again',
  },
  'NOTICE.REVIEW': { 'zh-CN': '审阅对客信息', en: 'Review the notice' },
  'NOTICE.ISSUE': { 'zh-CN': '签发对客信息', en: 'Issue the notice' },
  'NOTICE.PUBLISH': { 'zh-CN': '发布已签发的对客信息', en: 'Publish the issued notice' },
  'NOTICE.NEVER_PUBLISHED': {
    'zh-CN': '撤销已过期而从未发布的对客信息',
    en: 'Withdraw the notice, whose period ended before it was published',
  },
  'NOTICE.REVIEW_AFTERWARDS': {
    'zh-CN': '补办紧急信息的审阅',
    en: 'Review the urgent notice that was issued first',
  },
  'POSTING.PUT_UP': { 'zh-CN': '张贴到信息栏 {board}', en: 'Post the sheet on board {board}' },
  'POSTING.TAKE_DOWN': {
    'zh-CN': '从信息栏 {board} 撤下（有效期至 {until}）',
    en: 'Take the sheet down from board {board} (valid until {until})',
  },
  'POSTING.REPAIR': {
    'zh-CN': '整理或补贴信息栏 {board} 上的张贴件（{condition}）',
    en: 'Repair or replace the sheet on board {board} ({condition})',
  },
  'POSTING.CANCEL': {
    'zh-CN': '取消在信息栏 {board} 的张贴安排（{cause}）',
    en: 'Cancel the sheet planned for board {board} ({cause})',
  },
  'POSTING.INSPECT': {
    'zh-CN': '巡查信息栏 {board} 上的张贴件',
    en: 'Inspect the sheet on board {board}',
  },
  'POSTING.REPLACE': {
    'zh-CN': '有效的信息没有张贴，须重新张贴',
    en: 'Put a new sheet up: a notice in force hangs nowhere',
  },
  'DELIVERY.DELIVER': {
    'zh-CN': '送达业户本人签收：{unit}',
    en: 'Deliver in person against a signature: {unit}',
  },
  'ARCHIVE.SIGN_OFF': {
    'zh-CN': '汇总归档 {month} 对客发布的信息',
    en: 'Compile and sign off what was published in {month}',
  },
  'APPLICATION.DECIDE': {
    'zh-CN': '审核商情信息发布申请',
    en: 'Decide on the application for a commercial notice',
  },
  'APPLICATION.PUBLISH': {
    'zh-CN': '发布已受理的商情信息（张贴期 {from} 至 {until}）',
    en: 'Publish the commercial notice that was accepted ({from} to {until})',
  },
  'APPLICATION.CLOSE': {
    'zh-CN': '张贴期已于 {until} 结束而未发布，请联系商家修改或撤回申请',
    en: 'The days accepted ended on {until} without a notice: have the shop amend or withdraw the application',
  },
  'INSPECTION.DRAFT_PLAN': {
    'zh-CN': '制订 {year} 年度检查计划',
    en: 'Draft the plan of inspections for {year}',
  },
  'INSPECTION.APPROVE_PLAN': {
    'zh-CN': '审批 {year} 年度检查计划',
    en: 'Approve the plan of inspections for {year}',
  },
  'INSPECTION.CONDUCT': {
    'zh-CN': '开展{inspectionKind}（{from} 至 {until}）',
    en: 'Carry out the {inspectionKind} ({from} to {until})',
  },
  'INSPECTION.CORRECT': {
    'zh-CN': '落实{inspectionKind}的整改措施（{measure}）',
    en: 'Carry out a corrective measure of the {inspectionKind} ({measure})',
  },
  'INSPECTION.RE_CHECK': {
    'zh-CN': '复查{inspectionKind}的整改措施（{measure}）',
    en: 'Check a corrective measure of the {inspectionKind} again ({measure})',
  },
  'INSPECTION.SIGN_OFF': {
    'zh-CN': '签署确认{inspectionKind}',
    en: 'Sign off the {inspectionKind}',
  },
  'RIGHTS.IDENTIFY': {
    'zh-CN': '核验个人信息权利申请（{right}）申请人的身份',
    en: 'Find out who asks: request for {right}',
  },
  'RIGHTS.DECIDE': {
    'zh-CN': '答复个人信息权利申请（{right}）',
    en: 'Decide on the request for {right}',
  },
  'RIGHTS.TELL': {
    'zh-CN': '办理并告知个人信息权利申请（{right}）的结果',
    en: 'Carry out and tell what was decided on the request for {right}',
  },
} as const satisfies Record<WorkCode, IssueMessage>;

/** Items that come from findings have the texts of those. */
export const WORKLIST_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
