import type { RefreshFindingCode } from '../../refresh/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const REFRESH_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const REFRESH_FINDINGS = {
  'REFRESH.KIND_NOT_MONITORED': {
    'zh-CN': {
      pass: '“{kind}”按期核实',
      fail: '“{kind}”没有规定核实周期',
      unknown: '不清楚“{kind}”的核实周期',
    },
    en: {
      pass: 'The kind “{kind}” is verified regularly',
      fail: 'The policy asks for no regular verification of the kind “{kind}”',
      unknown: 'It is not known how often the kind “{kind}” is verified',
    },
  },
  'REFRESH.RECORD_CLOSED': {
    'zh-CN': { pass: '记录在册', fail: '记录已注销', unknown: '记录是否在册不明' },
    en: {
      pass: 'The record is open',
      fail: 'The record is closed',
      unknown: 'It is not known whether the record is open',
    },
  },
  'REFRESH.DATE_UNREADABLE': {
    'zh-CN': { pass: '核实日期可读', fail: '核实日期无法识别', unknown: '核实日期无法识别，请补正' },
    en: {
      pass: 'The date of the verification can be read',
      fail: 'The date of the verification cannot be read',
      unknown: 'The date of the verification cannot be read: enter it anew',
    },
  },
  'REFRESH.VERIFIED_IN_FUTURE': {
    'zh-CN': {
      pass: '核实日期{verifiedOn}不晚于检查日',
      fail: '核实日期{verifiedOn}晚于检查日，请复核',
      unknown: '无法判断核实日期是否晚于检查日',
    },
    en: {
      pass: 'The verification of {verifiedOn} is not in the future',
      fail: 'The verification is dated {verifiedOn}, after the date of this check: have it looked at',
      unknown: 'It cannot be told whether the verification lies in the future',
    },
  },
  'REFRESH.NEVER_VERIFIED': {
    'zh-CN': {
      pass: '记录已核实过（{verifiedOn}）',
      fail: '记录从未核实，应于{dueBy}前核实',
      unknown: '无法判断记录是否核实过',
    },
    en: {
      pass: 'The record was verified on {verifiedOn}',
      fail: 'The record was never verified: due by {dueBy}',
      unknown: 'It cannot be told whether the record was ever verified',
    },
  },
  'REFRESH.VERIFICATION_OVERDUE': {
    'zh-CN': {
      pass: '核实未逾期',
      fail: '核实已逾期{periodsOverdue}期，上次核实{verifiedOn}，应于{dueBy}前完成',
      unknown: '无法判断核实是否逾期',
    },
    en: {
      pass: 'The verification is not overdue',
      fail: 'The verification is overdue by {periodsOverdue} period(s): last verified on {verifiedOn}, due by {dueBy}',
      unknown: 'It cannot be told whether the verification is overdue',
    },
  },
  'REFRESH.VERIFICATION_DUE': {
    'zh-CN': {
      pass: '本期无需核实',
      fail: '本期应核实，上次核实{verifiedOn}，应于{dueBy}前完成',
      unknown: '无法判断本期是否应核实',
    },
    en: {
      pass: 'No verification is due now',
      fail: 'A verification is due: last verified on {verifiedOn}, due by {dueBy}',
      unknown: 'It cannot be told whether a verification is due',
    },
  },
  'REFRESH.VERIFICATION_DUE_SOON': {
    'zh-CN': { pass: '近期无需核实', fail: '即将到期，{dueFrom}起应核实', unknown: '无法判断是否即将到期' },
    en: {
      pass: 'No verification is due soon',
      fail: 'A verification is due soon, from {dueFrom}',
      unknown: 'It cannot be told whether a verification is due soon',
    },
  },
  'REFRESH.CYCLE_MONTH_NOT_BEGUN': {
    'zh-CN': { pass: '{month}已开始', fail: '{month}尚未开始，不能建立月度核实', unknown: '不清楚月份' },
    en: {
      pass: 'The month {month} has begun',
      fail: 'The month {month} has not begun: its cycle cannot be opened yet',
      unknown: 'The month is not known',
    },
  },
  'REFRESH.CYCLE_STATE_REFUSES': {
    'zh-CN': {
      pass: '月度核实状态（{state}）允许“{command}”',
      fail: '月度核实状态为“{state}”，不能“{command}”',
      unknown: '月度核实状态不明',
    },
    en: {
      pass: 'The state of the cycle ({state}) allows: {command}',
      fail: 'The cycle is “{state}”, which does not allow: {command}',
      unknown: 'The state of the cycle is not known',
    },
  },
  'REFRESH.CYCLE_NOT_OPEN': {
    'zh-CN': {
      pass: '月度核实进行中',
      fail: '月度核实已核对结束，不能再办理其中的核实项',
      unknown: '月度核实状态不明',
    },
    en: {
      pass: 'The cycle is open',
      fail: 'The cycle is signed off: its cases can no longer be decided',
      unknown: 'The state of the cycle is not known',
    },
  },
  'REFRESH.CASE_STATE_REFUSES': {
    'zh-CN': {
      pass: '核实项状态（{state}）允许“{command}”',
      fail: '核实项状态为“{state}”，不能“{command}”',
      unknown: '核实项状态不明',
    },
    en: {
      pass: 'The state of the case ({state}) allows: {command}',
      fail: 'The case is “{state}”, which does not allow: {command}',
      unknown: 'The state of the case is not known',
    },
  },
  'REFRESH.CASE_OF_EARLIER_ROUND': {
    'zh-CN': {
      pass: '核实项属于本轮（第{round}轮）',
      fail: '核实项属于第{round}轮，已核对结束，现为第{cycleRound}轮',
      unknown: '核实项的轮次不明',
    },
    en: {
      pass: 'The case belongs to this round ({round})',
      fail: 'The case belongs to round {round}, which is signed off; this is round {cycleRound}',
      unknown: 'The round of the case is not known',
    },
  },
  'REFRESH.CASE_ASSIGNED_TO_ANOTHER': {
    'zh-CN': {
      pass: '由指定人员、其代理人或任一责任人办理',
      fail: '核实项已指定给他人（{assignee}），请先移交',
      unknown: '不清楚核实项指定给谁',
    },
    en: {
      pass: 'Decided by the assignee, in their name, or assigned to nobody',
      fail: 'The case is assigned to somebody else ({assignee}): have it handed over first',
      unknown: 'It is not known whom the case is assigned to',
    },
  },
  'REFRESH.CASE_DECIDED_LATE': {
    'zh-CN': { pass: '在{dueBy}前办理', fail: '{day}办理，晚于{dueBy}', unknown: '不清楚是否按时办理' },
    en: {
      pass: 'Decided in time, by {dueBy}',
      fail: 'Decided for {day}, after {dueBy}',
      unknown: 'It is not known whether it was decided in time',
    },
  },
  'REFRESH.ACTOR_LACKS_ROLE': {
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
  'REFRESH.DATE_BEFORE_OPENING': {
    'zh-CN': {
      pass: '办理日期不早于月度核实建立日',
      fail: '办理日期{on}早于月度核实建立日{openedOn}',
      unknown: '办理日期不明',
    },
    en: {
      pass: 'Not dated before the cycle was opened',
      fail: 'Dated {on}, before the cycle was opened on {openedOn}',
      unknown: 'The date of the act is not known',
    },
  },
  'REFRESH.REASON_MISSING': {
    'zh-CN': { pass: '已写明原因', fail: '没有写明原因', unknown: '请写明原因' },
    en: {
      pass: 'The reason is given',
      fail: 'The reason is missing',
      unknown: 'The reason is missing: give one',
    },
  },
  'REFRESH.ATTEMPTS_TOO_FEW': {
    'zh-CN': {
      pass: '已联系{attempts}次',
      fail: '只联系了{attempts}次，至少应联系{minimumAttempts}次',
      unknown: '请写明联系次数，至少{minimumAttempts}次',
    },
    en: {
      pass: 'Attempts made: {attempts}',
      fail: 'Attempts made: {attempts}; at least {minimumAttempts} are asked for',
      unknown: 'Say how many attempts were made; at least {minimumAttempts} are asked for',
    },
  },
  'REFRESH.FIELDS_MISSING': {
    'zh-CN': { pass: '已写明变更的项目', fail: '没有写明变更了哪些项目', unknown: '请写明变更了哪些项目' },
    en: {
      pass: 'The changed fields are named',
      fail: 'It is not said which fields were changed',
      unknown: 'Say which fields were changed',
    },
  },
  'REFRESH.EFFECTIVE_DAY_REFUSED': {
    'zh-CN': {
      pass: '日期{day}可用',
      fail: '日期{day}不可用：不得晚于{on}，核实日期不得早于{notBefore}',
      unknown: '日期不明',
    },
    en: {
      pass: 'The day {day} can be',
      fail: 'The day {day} cannot be: not after {on}, and a verification not before {notBefore}',
      unknown: 'The day is not known',
    },
  },
  'REFRESH.CASES_INCOMPLETE': {
    'zh-CN': {
      pass: '月度核实的{expected}项核实项齐全',
      fail: '月度核实应有{expected}项核实项，只提供了{given}项',
      unknown: '月度核实应有{expected}项核实项，只提供了{given}项',
    },
    en: {
      pass: 'All {expected} cases of the cycle are at hand',
      fail: 'The cycle has {expected} cases, {given} are at hand',
      unknown: 'The cycle has {expected} cases, {given} are at hand',
    },
  },
  'REFRESH.CASES_STILL_OPEN': {
    'zh-CN': {
      pass: '{cases}项核实项均已办理',
      fail: '还有{open}项核实项未办理（共{cases}项）',
      unknown: '不清楚是否还有未办理的核实项',
    },
    en: {
      pass: 'All {cases} cases are decided',
      fail: '{open} of {cases} cases are still open',
      unknown: 'It is not known whether cases are still open',
    },
  },
  'REFRESH.SIGNER_DECIDED_CASES': {
    'zh-CN': {
      pass: '核对人没有办理过本月度核实的核实项',
      fail: '核对人办理过其中{own}项（共{cases}项），应由他人核对',
      unknown: '不清楚核对人是否办理过核实项',
    },
    en: {
      pass: 'The signer decided none of the cases',
      fail: 'The signer decided {own} of the {cases} cases: somebody else has to sign off',
      unknown: 'It is not known whether the signer decided cases',
    },
  },
  'REFRESH.SIGNED_OFF_LATE': {
    'zh-CN': {
      pass: '在{signOffBy}前核对',
      fail: '{on}核对，晚于{signOffBy}',
      unknown: '不清楚是否按时核对',
    },
    en: {
      pass: 'Signed off in time, by {signOffBy}',
      fail: 'Signed off on {on}, after {signOffBy}',
      unknown: 'It is not known whether it was signed off in time',
    },
  },
  'REFRESH.NOTHING_UNDECIDED': {
    'zh-CN': {
      pass: '有{undecided}项未决',
      fail: '没有未决的核实项，无需重开',
      unknown: '不清楚是否有未决的核实项',
    },
    en: {
      pass: 'Cases left undecided: {undecided}',
      fail: 'No case was left undecided: there is nothing to reopen',
      unknown: 'It is not known whether cases were left undecided',
    },
  },
  'REFRESH.NOTHING_TO_HAND_OVER': {
    'zh-CN': {
      pass: '{from}有{open}项待办理',
      fail: '{from}没有待办理的核实项',
      unknown: '不清楚{from}是否有待办理的核实项',
    },
    en: {
      pass: '{from} has {open} cases still to decide',
      fail: '{from} has no cases left to decide',
      unknown: 'It is not known whether {from} has cases left to decide',
    },
  },
  'REFRESH.HANDED_TO_SAME_PERSON': {
    'zh-CN': { pass: '由{from}移交给{to}', fail: '移交人和接收人是同一人（{to}）', unknown: '接收人不明' },
    en: {
      pass: 'From {from} to {to}',
      fail: 'Handed over to the same person ({to})',
      unknown: 'It is not known who takes over',
    },
  },
} as const satisfies Record<RefreshFindingCode, FindingMessage>;
