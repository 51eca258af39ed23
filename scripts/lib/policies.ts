import { DEFAULT_ARCHIVE_POLICY } from '../../src/archive/index.js';
import { DEFAULT_BOARD_POLICY } from '../../src/boards/index.js';
import { DEFAULT_ELIGIBILITY_POLICY } from '../../src/commercial/index.js';
import { DEFAULT_CONFIDENTIALITY_POLICY } from '../../src/confidentiality/index.js';
import { DEFAULT_DELIVERY_POLICY } from '../../src/deliveries/index.js';
import {
  DEFAULT_DUTY_POLICY,
  DEFAULT_TASK_POLICY,
  DEFAULT_UPDATE_POLICY,
  type TaskRule,
} from '../../src/duties/index.js';
import { DEFAULT_INSPECTION_POLICY, type InspectionRule } from '../../src/inspections/index.js';
import type { PolicyRef } from '../../src/kernel/index.js';
import { DEFAULT_NOTICE_POLICY, type LeadTimePolicy, type LeadTimeRule } from '../../src/notices/index.js';
import {
  type CyclePolicy,
  DEFAULT_CYCLE_POLICY,
  DEFAULT_REFRESH_POLICY,
  type RefreshPolicy,
  type RefreshRule,
} from '../../src/refresh/index.js';
import { DEFAULT_REGISTER_POLICY } from '../../src/registers/index.js';
import {
  DEFAULT_DISCLOSURE_POLICY,
  DEFAULT_RETENTION_POLICY,
  DEFAULT_RIGHTS_POLICY,
} from '../../src/retention/index.js';
import { DEFAULT_FINDING_WORK_POLICY, DEFAULT_NOTICE_WORK_POLICY } from '../../src/worklist/index.js';
import { each, keysOf, type PolicyPart, part, ROLES_OF, textOf } from './policy-words.js';

/** One policy of the library, with words for each of its parts. */
export interface PolicyEntry {
  /** The exported name of the default. */
  readonly name: string;
  readonly room: string;
  readonly policy: object;
  readonly ref: PolicyRef | null;
  readonly parts: Readonly<Record<string, PolicyPart>>;
}

/** The compiler asks for words for each part, so that a new one is not forgotten. */
function entry<Policy extends object>(
  room: string,
  name: string,
  policy: Policy,
  parts: {
    readonly [Key in Exclude<keyof Policy, keyof PolicyRef> & string]-?: PolicyPart<Policy[Key]> | PolicyPart;
  },
): PolicyEntry {
  const ref = 'effectiveFrom' in policy ? (policy as object as PolicyRef) : null;
  return { name, room, policy, ref, parts: parts as PolicyEntry['parts'] };
}

const COUNT = ({ unit, count }: { readonly unit: string; readonly count: number }) => `\`${count} ${unit}\``;
const LINKED = (policy: unknown) =>
  `\`${policy === DEFAULT_CONFIDENTIALITY_POLICY ? 'DEFAULT_CONFIDENTIALITY_POLICY' : 'another'}\``;

const TASK_DAYS = each(({ dueDays }: TaskRule) => `\`${dueDays}\``);
const PERIODS = each((rule: RefreshRule | null) => (rule === null ? '—' : COUNT(rule.period)));
const LEAD_TIMES = ({ services, planned, overlays }: LeadTimePolicy) => {
  const leads = each(({ lead }: LeadTimeRule) => COUNT(lead))({ ...services, planned });
  return `${leads}; overlays: ${overlays.length === 0 ? '—' : textOf(overlays.map(({ id }) => id))}`;
};
const RHYTHMS = each(
  ({ everyMonths, inEachPeriod }: InspectionRule) =>
    `\`${everyMonths} month${inEachPeriod ? '' : ', not in each'}\``,
);

/** Every default policy, in the order of the rooms. */
export const POLICIES: readonly PolicyEntry[] = [
  entry('duties', 'DEFAULT_DUTY_POLICY', DEFAULT_DUTY_POLICY, {
    overrides: part(
      'CIM-4.1.1 – 4.1.9',
      'what differs from the matrix `DUTIES`',
      '与职责矩阵 `DUTIES` 的不同之处',
      keysOf,
    ),
  }),
  entry('duties', 'DEFAULT_TASK_POLICY', DEFAULT_TASK_POLICY, {
    tasks: part(
      'open CIM-4.1.4',
      'calendar days for each task of a move-in or change of ownership, and who does it',
      '入住、更名各项任务的期限（自然日）和办理人',
      TASK_DAYS,
    ),
    superiors: part(
      'open CIM-4.1.4',
      'who may complete and reassign anybody’s task',
      '可代办、改派他人任务的岗位',
    ),
  }),
  entry('duties', 'DEFAULT_UPDATE_POLICY', DEFAULT_UPDATE_POLICY, {
    keyFields: part(
      'NIM-4.2',
      'fields that the customer confirms, by kind of record',
      '须向客户核实的字段（按登记表）',
      () => '`KEY_FIELDS` (`wuye/records`)',
    ),
    means: part('open NIM-4.2', 'what counts as a confirmation', '核实方式'),
    confirmationDays: part('open NIM-4.2', 'days that a confirmation holds', '一次核实的有效天数'),
    superiors: part('open NIM-4.2, NIM-5.2', 'the superior of each role', '各岗位的上级'),
    escalationDays: part(
      'open NIM-4.2, NIM-5.2',
      'calendar days that a superior has',
      '上级处理期限（自然日）',
    ),
    raiserMayDecide: part('open NIM-5.2', 'whether who raised it may decide it', '上报人可否自行决定'),
  }),
  entry('registers', 'DEFAULT_REGISTER_POLICY', DEFAULT_REGISTER_POLICY, {
    expiringWithinDays: part(
      'open',
      'days before its last day from which something is expiring',
      '到期前多少天起提示',
    ),
    personRegisters: part(
      'open',
      'registers in which a person is expected once',
      '同一人只应出现一次的登记表',
    ),
    comparisonsPerPlate: part(
      'open',
      'bound of the comparisons for one plate on one space',
      '同一车位同一车牌的比较次数上限',
    ),
    overlapsPerSpace: part('open', 'overlaps reported for one space at most', '同一车位报告的重叠上限'),
    contradictoryDocuments: part(
      'open',
      'documents of which a person has one number',
      '一人只有一个号码的证件',
    ),
    personRoles: part('open', 'who merges persons', '合并人员的岗位'),
    unitRoles: part('open', 'who splits, merges and renumbers units', '拆分、合并、改号房屋的岗位'),
  }),
  entry('confidentiality', 'DEFAULT_CONFIDENTIALITY_POLICY', DEFAULT_CONFIDENTIALITY_POLICY, {
    fields: part(
      'CIM-4.3, CN-PIPL-28',
      'class, purposes, basis, mask and term of every field',
      '每个字段的级别、用途、依据、遮盖、保存期',
      () => '[→](field-classes.md)',
    ),
    child: part(
      'CN-PIPL-31',
      'what becomes of every field of a child under 14',
      '不满十四周岁者的字段一律改按',
    ),
    keepers: part(
      'CIM-4.1.1 – 4.1.8',
      'whose own duty each register is',
      '各登记表的经管岗位',
      () => '`DUTIES` (`wuye/duties`)',
    ),
    closedRegisters: part(
      'CIM-4.1.8, CIM-4.1.2',
      'registers that open to few',
      '仅少数岗位可查阅的登记表',
      keysOf,
    ),
    permittedBy: part('SVC-1', 'who permits access', '批准查阅的岗位'),
    inspectors: part('SVC-1', 'whose inspection needs no permission', '检查时无须批准的岗位'),
    withoutConsent: part('CN-PIPL-13', 'purposes that need no consent', '无须同意的用途'),
    reviewedAfterwards: part('open SVC-1', 'purposes that are looked at afterwards', '事后补审的用途'),
  }),
  entry<RefreshPolicy>('refresh', 'DEFAULT_REFRESH_POLICY', DEFAULT_REFRESH_POLICY, {
    rules: part(
      'CIM-4.1.5 – 4.1.8; open CIM-4.1.4',
      'how often each register is verified',
      '各登记表的核实周期',
      PERIODS,
    ),
    cycle: part(
      'open',
      'what months do otherwise than `DEFAULT_CYCLE_POLICY`',
      '与 `DEFAULT_CYCLE_POLICY` 的不同之处',
      (own) => (own === undefined ? '—' : keysOf(own)),
    ),
  }),
  entry<CyclePolicy>('refresh', 'DEFAULT_CYCLE_POLICY', DEFAULT_CYCLE_POLICY, {
    duties: part(
      'CIM-4.1.4 – 4.1.9',
      'who verifies and who signs off',
      '谁核实、谁核对签字',
      () => '`DEFAULT_DUTY_POLICY`',
    ),
    openRoles: part('open CIM-4.1.9', 'who opens a month', '谁开启当月核实'),
    reopenRoles: part('open CIM-4.1.9', 'who reopens a signed-off one', '谁可重新开启'),
    handOverRoles: part('open CIM-4.1.9', 'who hands over another’s cases', '谁可移交他人的待核实项'),
    assigneeOnly: part('open CIM-4.1.9', 'whether only the assignee decides a case', '是否只由被指派人处理'),
    signOffByDecider: part(
      'open CIM-4.1.9',
      'whether who decided may sign off, with the reason',
      '核实人可否自行签字（须写明理由）',
    ),
    minimumAttempts: part(
      'open CIM-4.1.9',
      'attempts after which somebody is unreachable',
      '多少次联系不上算无法联系',
    ),
    remindDaysBefore: part(
      'open CIM-4.1.9',
      'days before the end of the month with a reminder',
      '月末前几天提醒',
    ),
    escalateDaysAfter: part('open CIM-4.1.9', 'days after it with an escalation', '月末后第几天上报'),
    signOffDay: part('open CIM-4.1.9', 'day of the next month by which it is signed off', '次月几日前签字'),
  }),
  entry('notices', 'DEFAULT_NOTICE_POLICY', DEFAULT_NOTICE_POLICY, {
    roles: ROLES_OF('CIM-4.2.2, CIM-4.2.8; open'),
    separation: part(
      'CIM-4.2.2; open',
      'who may approve what they wrote or reviewed',
      '拟稿、审阅、签发可否同为一人',
    ),
    urgentIssueFirst: part(
      'open CIM-4.2.6',
      'whether an urgent notice is issued first and reviewed later',
      '紧急信息可否先发后审',
    ),
    leadTimes: part(
      'CIM-4.2.6',
      '`DEFAULT_LEAD_TIMES`, in calendar days',
      '`DEFAULT_LEAD_TIMES`（自然日）',
      LEAD_TIMES,
    ),
    late: part('open CIM-4.2.6', 'what becomes of a notice that is too late', '提前量不足时如何处理'),
  }),
  entry('boards', 'DEFAULT_BOARD_POLICY', DEFAULT_BOARD_POLICY, {
    roles: ROLES_OF('open CIM-4.2.5'),
    responsible: part('open CIM-4.2.5', 'on whose work list sheets stand', '张贴事项列入谁的待办'),
    inspector: part('open CIM-4.2.5', 'who walks round', '谁巡查'),
    photograph: part(
      'open CIM-4.2.8',
      'effect of a missing photograph when an important sheet goes up',
      '重要信息张贴时未拍照的后果',
    ),
    graceDays: part('CIM-4.2.4', 'days after the last one before a take-down is late', '到期后宽限天数'),
    repairWithinDays: part('open CIM-4.2.5', 'days within which a defect is mended', '破损修补期限（天）'),
    inspectEveryDays: part(
      'open CIM-4.2.5',
      'days after which a sheet is looked at again',
      '多少天未看须巡查',
    ),
    preempts: part('CIM-4.2.1.3e', 'what an emergency may displace', '紧急信息可占用哪类栏位'),
    offerWithinDays: part(
      'open CIM-4.2.1.3e',
      'days ahead within which other days are offered',
      '在多少天内另找空位',
    ),
  }),
  entry('deliveries', 'DEFAULT_DELIVERY_POLICY', DEFAULT_DELIVERY_POLICY, {
    roles: ROLES_OF('open CIM-4.2.7'),
    attemptsBeforeGivingUp: part('open CIM-4.2.7', 'visits before giving up', '几次未遇可放弃'),
    minutesBetweenAttempts: part(
      'open CIM-4.2.7',
      'minutes between visits that count',
      '两次上门至少间隔（分钟）',
    ),
    attemptsAtMost: part('open CIM-4.2.7', 'visits recorded at most', '最多记录的次数'),
    acceptsProxy: part(
      'CIM-4.2.7',
      'whether another’s signature is a receipt, with the reason',
      '代签是否有效（须写明理由）',
    ),
    deliverWithinDays: part('open CIM-4.2.7', 'calendar days to deliver', '送达期限（自然日）'),
  }),
  entry('archive', 'DEFAULT_ARCHIVE_POLICY', DEFAULT_ARCHIVE_POLICY, {
    roles: ROLES_OF('CIM-4.2.8; open'),
    signOffDay: part('open CIM-4.2.8', 'day of the next month by which it is signed off', '次月几日前签字'),
    waivers: part(
      'open CIM-4.2.8',
      'gaps that the office puts up with',
      '准许的缺项',
      (waivers) => keysOf(waivers) || '—',
    ),
  }),
  entry('commercial', 'DEFAULT_ELIGIBILITY_POLICY', DEFAULT_ELIGIBILITY_POLICY, {
    identityStamped: part(
      'open CIM-4.2.1.3a',
      'whether the copy of the identity document is stamped',
      '身份证件复印件是否须盖章',
    ),
    expiringWithinPosting: part(
      'open CIM-4.2.1.3a',
      'effect of a paper that ends before the posting does',
      '证件在张贴期内到期的后果',
    ),
    sizes: part('open CIM-4.2.1.3c', 'the uniform format', '统一文头格式的尺寸'),
    maxDays: part('open CIM-4.2.1.3d', 'days that a sheet hangs at most', '最长张贴天数'),
    maxPrizeFen: part('CN-AUCL-11', 'highest prize of a draw, in fen', '抽奖最高奖金额（分）'),
    trades: part(
      'open CIM-4.2.1.3a',
      'certificates and words of a licence’s scope, by trade',
      '各行业所需证照和经营范围字样',
      keysOf,
    ),
    roles: ROLES_OF('open CIM-4.2.1.3a'),
    reviewers: part('open CIM-4.2.1.3b', 'who accepts what needs a review', '谁受理须复核的申请'),
    decideWithinDays: part('open CIM-4.2.1.3a', 'calendar days to decide', '审核期限（自然日）'),
  }),
  entry('retention', 'DEFAULT_RETENTION_POLICY', DEFAULT_RETENTION_POLICY, {
    confidentiality: part(
      'open CN-PIPL-47',
      'the terms: `keep` of each field',
      '保存期：各字段的 `keep`',
      LINKED,
    ),
    roles: part('open CN-PIPL-47', 'who may erase, by ground', '谁可删除（按事由）'),
    statistics: part('open', 'what stays for statistics, by kind', '为统计保留什么', keysOf),
  }),
  entry('retention', 'DEFAULT_RIGHTS_POLICY', DEFAULT_RIGHTS_POLICY, {
    roles: ROLES_OF('open CN-PIPL-50'),
    answerWithin: part('open CN-PIPL-45, 46, 50', 'the law says “promptly”', '法律只要求“及时”'),
    extendByDays: part(
      'open CN-PIPL-50',
      'calendar days that it may be put off, once',
      '可延期一次的天数（自然日）',
    ),
    tellWithinDays: part('open CN-PIPL-50', 'days to tell the applicant', '告知期限（天）'),
  }),
  entry('retention', 'DEFAULT_DISCLOSURE_POLICY', DEFAULT_DISCLOSURE_POLICY, {
    confidentiality: part('CN-PIPL-23', 'which columns serve which purpose', '哪些列用于哪种用途', LINKED),
    recipients: part(
      'CN-PIPL-23; open',
      'what each kind of recipient may have',
      '各类接收方可得到什么',
      keysOf,
    ),
    roles: part('open SVC-1', 'who hands extracts over', '谁经办'),
    approvers: part('SVC-1', 'who approves', '谁批准'),
  }),
  entry('inspections', 'DEFAULT_INSPECTION_POLICY', DEFAULT_INSPECTION_POLICY, {
    rules: part(
      'CIM-4.3, SVC-1; open',
      'how often, who, and the checklist of each kind',
      '各类检查的周期、人员、检查表',
      RHYTHMS,
    ),
    plan: part(
      'open SVC-1',
      'who drafts and approves the plan of the year, within how many days',
      '年度计划由谁拟、谁批，几天内',
    ),
    superiors: part('open CIM-4.3', 'who may carry out anybody’s measure', '可代办他人整改的岗位'),
    recheckDays: part('open CIM-4.3', 'days to check a measure again', '复查期限（天）'),
    signOffDays: part('open CIM-4.3', 'days to sign off', '签字期限（天）'),
    noticeDays: part('open CIM-4.3', 'days ahead on the work list', '提前几天列入待办'),
  }),
  entry('worklist', 'DEFAULT_NOTICE_WORK_POLICY', DEFAULT_NOTICE_WORK_POLICY, {
    reviseDays: part('open CIM-4.2.2', 'days to revise what was returned', '退回后修改期限（天）'),
    reviewDays: part('open CIM-4.2.2', 'days to review', '审阅期限（天）'),
    issueDays: part('open CIM-4.2.2', 'days to issue', '签发期限（天）'),
    publishDays: part('open CIM-4.2.2', 'days to publish, or to withdraw what never was', '发布期限（天）'),
  }),
  entry('worklist', 'DEFAULT_FINDING_WORK_POLICY', DEFAULT_FINDING_WORK_POLICY, {
    daysAfterExpiry: part('open CIM-4.1.9', 'days after an expiry to look into it', '到期后处理期限（天）'),
  }),
];
