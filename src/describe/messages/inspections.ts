import type { InspectionFindingCode, InspectionPlanCode } from '../../inspections/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const INSPECTIONS_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const INSPECTIONS_FINDINGS = {
  'INSPECTION.PLAN_STATE_REFUSES': {
    'zh-CN': {
      pass: '计划状态“{inspectionState}”，可以“{inspectionCommand}”',
      fail: '计划状态“{inspectionState}”，不能“{inspectionCommand}”',
      unknown: '计划状态不明',
    },
    en: {
      pass: 'The plan is {inspectionState}, which allows: {inspectionCommand}',
      fail: 'The plan is {inspectionState}, which does not allow: {inspectionCommand}',
      unknown: 'The state of the plan is not known',
    },
  },
  'INSPECTION.PLAN_ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份办理检查计划',
      fail: '无权办理检查计划，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'Done as {role}',
      fail: 'Not theirs to do. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'INSPECTION.PLAN_ACT_OUT_OF_ORDER': {
    'zh-CN': {
      pass: '办理日期不早于上一次办理',
      fail: '办理日期 {on} 早于上一次办理 {last}',
      unknown: '办理日期不明',
    },
    en: {
      pass: 'It comes after what was done before',
      fail: 'It is dated {on}, before what was last done on {last}',
      unknown: 'The date of the act is not known',
    },
  },
  'INSPECTION.PLAN_ENTRIES_ALIKE': {
    'zh-CN': {
      pass: '{year} 年计划各项编号不重复',
      fail: '{year} 年计划有编号重复的项目：{entries}',
      unknown: '不清楚计划各项编号是否重复',
    },
    en: {
      pass: 'Every entry of the plan for {year} has an id of its own',
      fail: 'Ids that stand more than once in the plan for {year}: {entries}',
      unknown: 'It is not known whether ids stand more than once',
    },
  },
  'INSPECTION.PLAN_WINDOW_WRONG': {
    'zh-CN': {
      pass: '{year} 年计划各项日期都在本年、本期之内',
      fail: '{year} 年计划有项目的日期颠倒、跨期或跨年：{entries}',
      unknown: '不清楚计划各项日期是否在期内',
    },
    en: {
      pass: 'Every window of the plan for {year} lies within its period',
      fail: 'Windows of the plan for {year} that run backwards or leave their period or year: {entries}',
      unknown: 'It is not known whether the windows lie within their periods',
    },
  },
  'INSPECTION.PLAN_PERIOD_UNCOVERED': {
    'zh-CN': {
      pass: '{year} 年每期都安排了{inspectionKind}',
      fail: '{year} 年以下各期没有安排{inspectionKind}：{periods}',
      unknown: '不清楚 {year} 年每期是否都安排了{inspectionKind}',
    },
    en: {
      pass: 'Every period of {year} has its {inspectionKind}',
      fail: 'Periods of {year} without a {inspectionKind}: {periods}',
      unknown: 'It is not known whether every period of {year} has its {inspectionKind}',
    },
  },
  'INSPECTION.PLAN_TOO_FEW': {
    'zh-CN': {
      pass: '{year} 年安排{inspectionKind} {planned} 次，不少于 {required} 次',
      fail: '{year} 年安排{inspectionKind} {planned} 次，应不少于 {required} 次',
      unknown: '不清楚 {year} 年安排了几次{inspectionKind}',
    },
    en: {
      pass: 'Planned for {year}: {inspectionKind}, {planned} of at least {required}',
      fail: 'Too few planned for {year}: {inspectionKind}, {planned} of at least {required}',
      unknown: 'It is not known how often a {inspectionKind} is planned for {year}',
    },
  },
  'INSPECTION.PLAN_APPROVER_IS_AUTHOR': {
    'zh-CN': {
      pass: '{year} 年计划由他人审批',
      fail: '{year} 年计划由拟订人自己审批',
      unknown: '不清楚由谁拟订、由谁审批',
    },
    en: {
      pass: 'The plan for {year} is approved by somebody else than its author',
      fail: 'The plan for {year} is approved by its own author',
      unknown: 'It is not known who drafted and who approves it',
    },
  },
  'INSPECTION.PLAN_LATE': {
    'zh-CN': {
      pass: '{year} 年计划在年初（{dueOn} 前）审批',
      fail: '{year} 年计划审批过晚：应在 {dueOn} 前，实际 {on}',
      unknown: '审批日期不明',
    },
    en: {
      pass: 'The plan for {year} is approved at the start of the year, by {dueOn}',
      fail: 'The plan for {year} is approved late: due on {dueOn}, approved on {on}',
      unknown: 'The date of the approval is not known',
    },
  },
  'INSPECTION.PLAN_REASON_MISSING': {
    'zh-CN': { pass: '已说明修订原因', fail: '须说明修订原因', unknown: '没有说明修订原因' },
    en: {
      pass: 'A reason for revising is given',
      fail: 'A reason for revising is needed',
      unknown: 'No reason for revising is given',
    },
  },
  'INSPECTION.STATE_REFUSES': {
    'zh-CN': {
      pass: '检查状态“{inspectionState}”，可以“{inspectionCommand}”',
      fail: '检查状态“{inspectionState}”，不能“{inspectionCommand}”',
      unknown: '检查状态不明',
    },
    en: {
      pass: 'The inspection is {inspectionState}, which allows: {inspectionCommand}',
      fail: 'The inspection is {inspectionState}, which does not allow: {inspectionCommand}',
      unknown: 'The state of the inspection is not known',
    },
  },
  'INSPECTION.ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份办理',
      fail: '无权办理，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'Done as {role}',
      fail: 'Not theirs to do. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'INSPECTION.ACTOR_OF_OFFICE': {
    'zh-CN': {
      pass: '公司检查人员不在被检查单位任职',
      fail: '公司检查不能由被检查单位的人员（{officeRole}）办理',
      unknown: '不清楚检查人员是否在被检查单位任职',
    },
    en: {
      pass: 'The inspector holds no role of the inspected office',
      fail: 'The company’s inspection is not for somebody of the inspected office ({officeRole})',
      unknown: 'It is not known whether the inspector holds a role of the inspected office',
    },
  },
  'INSPECTION.ACT_OUT_OF_ORDER': {
    'zh-CN': {
      pass: '办理日期不早于上一次办理',
      fail: '办理日期 {on} 早于上一次办理 {last}',
      unknown: '办理日期不明',
    },
    en: {
      pass: 'It comes after what was done before',
      fail: 'It is dated {on}, before what was last done on {last}',
      unknown: 'The date of the act is not known',
    },
  },
  'INSPECTION.WINDOW_OUTSIDE_PERIOD': {
    'zh-CN': {
      pass: '检查日期 {from} 至 {until} 在本期 {period} 之内',
      fail: '检查日期 {from} 至 {until} 颠倒或超出本期 {period}',
      unknown: '检查日期不明',
    },
    en: {
      pass: 'The window {from} to {until} lies within its period {period}',
      fail: 'The window {from} to {until} runs backwards or leaves its period {period}',
      unknown: 'The window is not known',
    },
  },
  'INSPECTION.WINDOW_NOT_OPEN': {
    'zh-CN': {
      pass: '检查日期自 {from} 起，已到',
      fail: '检查日期自 {from} 起，{on} 尚未到；可先调整日期',
      unknown: '检查日期不明',
    },
    en: {
      pass: 'The window has opened on {from}',
      fail: 'The window opens on {from} only, after {on}; move it first',
      unknown: 'The window is not known',
    },
  },
  'INSPECTION.WINDOW_MISSED': {
    'zh-CN': {
      pass: '在期限 {until} 之内开始',
      fail: '逾期开始：期限 {until}，实际 {on}',
      unknown: '检查期限不明',
    },
    en: {
      pass: 'Begun by the last day of the window, {until}',
      fail: 'Begun late: by {until}, begun on {on}',
      unknown: 'The window is not known',
    },
  },
  'INSPECTION.WINDOW_OVER': {
    'zh-CN': {
      pass: '尚在检查期限 {until} 之内',
      fail: '期限 {until} 早于 {on}：过期不能再延期或取消，也不能改到过去',
      unknown: '检查期限不明',
    },
    en: {
      pass: 'The window is open until {until}',
      fail: 'A window until {until} is over on {on}: it is not postponed or cancelled any more, nor anything postponed to it',
      unknown: 'The window is not known',
    },
  },
  'INSPECTION.REASON_MISSING': {
    'zh-CN': { pass: '已说明原因', fail: '须说明原因', unknown: '没有说明原因' },
    en: { pass: 'A reason is given', fail: 'A reason is needed', unknown: 'No reason is given' },
  },
  'INSPECTION.CHECKLIST_WRONG': {
    'zh-CN': {
      pass: '检查表 {checklist} 项',
      fail: '检查表为空或有重复项（{twice}）',
      unknown: '检查表不明',
    },
    en: {
      pass: 'The checklist has items: {checklist}',
      fail: 'The checklist is empty, or an item stands in it twice ({twice})',
      unknown: 'The checklist is not known',
    },
  },
  'INSPECTION.ITEM_UNKNOWN': {
    'zh-CN': {
      pass: '检查结果都对应检查表的项目',
      fail: '没有检查结果，或有不在检查表内、重复的项目（第 {positions} 条）',
      unknown: '检查结果不明',
    },
    en: {
      pass: 'Every answer is about an item of the checklist',
      fail: 'There is no answer, or answers about no item or twice about one, by number: {positions}',
      unknown: 'The answers are not known',
    },
  },
  'INSPECTION.ANSWER_UNEXPLAINED': {
    'zh-CN': {
      pass: '不符合、不适用的项目都有说明',
      fail: '以下检查结果须有说明（第 {positions} 条）',
      unknown: '以下检查结果没有说明（第 {positions} 条）',
    },
    en: {
      pass: 'Whatever is not met or not applicable is explained',
      fail: 'Answers that need an explanation, by number: {positions}',
      unknown: 'Answers without an explanation, by number: {positions}',
    },
  },
  'INSPECTION.ITEMS_UNANSWERED': {
    'zh-CN': {
      pass: '检查表 {asked} 项均已检查',
      fail: '检查表 {asked} 项，尚有 {unanswered} 项未检查：{items}',
      unknown: '检查表 {asked} 项，尚有 {unanswered} 项未检查：{items}',
    },
    en: {
      pass: 'All items of the checklist are answered: {asked}',
      fail: 'Items of {asked} not answered yet: {unanswered} ({items})',
      unknown: 'Items of {asked} not answered yet: {unanswered} ({items})',
    },
  },
  'INSPECTION.MEASURE_MISSING': {
    'zh-CN': {
      pass: '不符合的项目都有整改措施',
      fail: '以下不符合项须有整改措施：{items}',
      unknown: '以下不符合项没有整改措施：{items}',
    },
    en: {
      pass: 'Everything that is not met has its measure',
      fail: 'Items not met that need a measure: {items}',
      unknown: 'Items not met without a measure: {items}',
    },
  },
  'INSPECTION.MEASURE_UNFOUNDED': {
    'zh-CN': {
      pass: '整改措施都针对不符合项',
      fail: '以下整改措施没有对应的不符合项：{measures}',
      unknown: '不清楚整改措施针对哪些项目',
    },
    en: {
      pass: 'Every measure is about something that is not met',
      fail: 'Measures about nothing that is not met: {measures}',
      unknown: 'It is not known what the measures are about',
    },
  },
  'INSPECTION.MEASURES_ALIKE': {
    'zh-CN': {
      pass: '整改措施编号不重复',
      fail: '整改措施编号重复：{measures}',
      unknown: '不清楚整改措施编号是否重复',
    },
    en: {
      pass: 'Every measure has an id of its own',
      fail: 'Ids of measures that stand more than once: {measures}',
      unknown: 'It is not known whether ids stand more than once',
    },
  },
  'INSPECTION.MEASURE_WORDLESS': {
    'zh-CN': {
      pass: '整改措施都写明内容和责任岗位',
      fail: '以下整改措施须写明内容和责任岗位：{measures}',
      unknown: '以下整改措施没有写明内容或责任岗位：{measures}',
    },
    en: {
      pass: 'Every measure says what is to be done and by which role',
      fail: 'Measures that must say what is to be done and by which role: {measures}',
      unknown: 'Measures that do not say what is to be done, or by which role: {measures}',
    },
  },
  'INSPECTION.MEASURE_DUE_IN_PAST': {
    'zh-CN': {
      pass: '整改期限不早于 {on}',
      fail: '以下整改措施的期限早于 {on}：{measures}',
      unknown: '整改期限不明',
    },
    en: {
      pass: 'No measure is due before {on}',
      fail: 'Measures due before {on}: {measures}',
      unknown: 'The due dates are not known',
    },
  },
  'INSPECTION.MEASURE_UNKNOWN': {
    'zh-CN': {
      pass: '整改措施在册',
      fail: '本次检查的 {ordered} 项整改措施中没有这一项',
      unknown: '整改措施不明',
    },
    en: {
      pass: 'The measure is one of the inspection',
      fail: 'It is none of the measures of the inspection, which are {ordered}',
      unknown: 'The measure is not known',
    },
  },
  'INSPECTION.MEASURE_STATE_REFUSES': {
    'zh-CN': {
      pass: '整改措施 {measure}“{measureState}”，可以“{inspectionCommand}”',
      fail: '整改措施 {measure}“{measureState}”，不能“{inspectionCommand}”',
      unknown: '整改措施 {measure} 的状态不明',
    },
    en: {
      pass: 'The measure {measure} is {measureState}, which allows: {inspectionCommand}',
      fail: 'The measure {measure} is {measureState}, which does not allow: {inspectionCommand}',
      unknown: 'The state of the measure is not known: {measure}',
    },
  },
  'INSPECTION.MEASURE_OF_ANOTHER': {
    'zh-CN': {
      pass: '整改措施 {measure} 由责任人或上级落实',
      fail: '整改措施 {measure} 的责任人是 {person}',
      unknown: '整改措施 {measure} 的责任人不明',
    },
    en: {
      pass: 'The measure {measure} is done by its person or a superior',
      fail: 'The measure {measure} is for somebody else: {person}',
      unknown: 'It is not known whose measure {measure} is',
    },
  },
  'INSPECTION.MEASURE_OVERDUE': {
    'zh-CN': {
      pass: '整改措施 {measure} 在期限 {dueOn} 之内落实',
      fail: '整改措施 {measure} 逾期落实：期限 {dueOn}，实际 {on}',
      unknown: '整改措施 {measure} 的期限不明',
    },
    en: {
      pass: 'The measure {measure} is done by its due date {dueOn}',
      fail: 'The measure {measure} is done late: due on {dueOn}, done on {on}',
      unknown: 'The due date of the measure is not known: {measure}',
    },
  },
  'INSPECTION.MEASURE_UNCHANGED': {
    'zh-CN': {
      pass: '整改措施 {measure} 有变更',
      fail: '整改措施 {measure} 没有任何变更',
      unknown: '不清楚整改措施 {measure} 有无变更',
    },
    en: {
      pass: 'The measure is changed: {measure}',
      fail: 'Nothing of the measure is changed: {measure}',
      unknown: 'It is not known whether the measure is changed: {measure}',
    },
  },
  'INSPECTION.RECHECKER_CORRECTED': {
    'zh-CN': {
      pass: '整改措施 {measure} 由他人复查',
      fail: '整改措施 {measure} 不能由落实整改的人复查',
      unknown: '不清楚整改措施 {measure} 由谁落实',
    },
    en: {
      pass: 'The measure {measure} is checked again by somebody else than who carried it out',
      fail: 'The measure {measure} cannot be checked again by who carried it out',
      unknown: 'It is not known who carried out the measure {measure}',
    },
  },
  'INSPECTION.RECHECK_DUE_DATE_MISSING': {
    'zh-CN': {
      pass: '整改措施 {measure} 已定新的期限',
      fail: '整改措施 {measure} 复查未通过，新的期限不能早于 {on}',
      unknown: '整改措施 {measure} 复查未通过，须定新的期限',
    },
    en: {
      pass: 'The measure {measure} has a new due date',
      fail: 'The measure {measure} did not help: its new due date cannot lie before {on}',
      unknown: 'The measure {measure} did not help: it needs a new due date',
    },
  },
  'INSPECTION.RECHECK_LATE': {
    'zh-CN': {
      pass: '整改措施 {measure} 在期限 {recheckBy} 之内复查',
      fail: '整改措施 {measure} 逾期复查：期限 {recheckBy}，实际 {on}',
      unknown: '整改措施 {measure} 的复查期限不明',
    },
    en: {
      pass: 'The measure {measure} is checked again by {recheckBy}',
      fail: 'The measure {measure} is checked again late: due on {recheckBy}, checked on {on}',
      unknown: 'It is not known by when the measure {measure} is to be checked again',
    },
  },
  'INSPECTION.MEASURES_OPEN': {
    'zh-CN': {
      pass: '整改措施 {ordered} 项均已复查有效',
      fail: '整改措施 {ordered} 项，尚有 {open} 项未复查有效：{measures}',
      unknown: '不清楚整改措施是否均已复查',
    },
    en: {
      pass: 'All measures have helped: {ordered}',
      fail: 'Measures of {ordered} that are open or not checked again: {open} ({measures})',
      unknown: 'It is not known whether all measures have helped',
    },
  },
  'INSPECTION.SIGNER_CORRECTED': {
    'zh-CN': {
      pass: '签署人没有参与整改',
      fail: '签署人自己落实了整改措施（{measures}），应由他人签署',
      unknown: '不清楚签署人是否参与整改',
    },
    en: {
      pass: 'The signer carried out none of the measures',
      fail: 'The signer carried out measures ({measures}): somebody else signs off',
      unknown: 'It is not known whether the signer carried out a measure',
    },
  },
  'INSPECTION.SIGNED_OFF_LATE': {
    'zh-CN': {
      pass: '在期限 {signOffBy} 之内签署',
      fail: '逾期签署：期限 {signOffBy}，实际 {on}',
      unknown: '签署期限不明',
    },
    en: {
      pass: 'Signed off by {signOffBy}',
      fail: 'Signed off late: due on {signOffBy}, signed off on {on}',
      unknown: 'It is not known by when it is to be signed off',
    },
  },
} as const satisfies Record<InspectionFindingCode | InspectionPlanCode, FindingMessage>;
