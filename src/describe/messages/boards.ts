import type { BoardFindingCode } from '../../boards/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const BOARDS_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const BOARDS_FINDINGS = {
  'POSTING.STATE_REFUSES': {
    'zh-CN': {
      pass: '张贴件的状态可以{command}',
      fail: '张贴件的状态（{state}）不能{command}',
      unknown: '张贴件的状态不明',
    },
    en: {
      pass: 'The state of the posting allows this: {command}',
      fail: 'The state of the posting ({state}) does not allow this: {command}',
      unknown: 'The state of the posting is not known',
    },
  },
  'POSTING.ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份办理张贴事项',
      fail: '无权办理该张贴事项，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'Done as {role}',
      fail: 'This posting is not theirs to handle. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'POSTING.ACT_OUT_OF_ORDER': {
    'zh-CN': {
      pass: '在上次办理（{latest}）之后办理',
      fail: '办理时间（{at}）早于上次办理（{latest}）',
      unknown: '上次办理时间不明',
    },
    en: {
      pass: 'Done after what was last done ({latest})',
      fail: 'Dated {at}, before what was last done ({latest})',
      unknown: 'It is not known when something was last done',
    },
  },
  'POSTING.ESTATE_MISMATCHED': {
    'zh-CN': {
      pass: '信息、信息栏与张贴件属于同一小区',
      fail: '信息或信息栏不属于本小区（{estate}）',
      unknown: '未提供信息或信息栏，无法核对所属小区',
    },
    en: {
      pass: 'The notice, the board and the sheet are of one estate',
      fail: 'The notice or the board is not of this estate ({estate})',
      unknown: 'The notice or the board is not given, so their estate cannot be checked',
    },
  },
  'POSTING.NOTICE_NOT_ISSUED': {
    'zh-CN': {
      pass: '信息已签发且仍有效',
      fail: '信息未经签发或已失效（状态：{noticeState}），不得张贴',
      unknown: '未提供信息，不清楚是否已签发',
    },
    en: {
      pass: 'The notice is issued and in force',
      fail: 'The notice is not issued, or no longer in force (state: {noticeState}): it is not posted',
      unknown: 'The notice is not given; it is not known whether it is issued',
    },
  },
  'POSTING.CONTENT_CHANGED': {
    'zh-CN': {
      pass: '张贴内容与签发内容一致',
      fail: '张贴内容与签发内容不一致，须重新审批',
      unknown: '不清楚张贴内容与签发内容是否一致',
    },
    en: {
      pass: 'The content is the one that was issued',
      fail: 'The content is not the one that was issued; it needs its approvals again',
      unknown: 'It is not known whether the content is the one that was issued',
    },
  },
  'POSTING.MODE_NOT_BOARD': {
    'zh-CN': {
      pass: '信息的送达方式包括张贴',
      fail: '信息的送达方式（{modes}）不含张贴',
      unknown: '未提供信息，不清楚是否应张贴',
    },
    en: {
      pass: 'The notice is to be posted on boards',
      fail: 'The notice is not meant for boards, only for: {modes}',
      unknown: 'The notice is not given; it is not known whether it is meant for boards',
    },
  },
  'POSTING.SCOPE_NOT_REACHED': {
    'zh-CN': {
      pass: '信息栏面向信息所涉及的业户',
      fail: '信息栏不面向信息所涉及的业户',
      unknown: '不清楚信息栏是否面向信息所涉及的业户',
    },
    en: {
      pass: 'The board serves customers whom the notice concerns',
      fail: 'The board serves none of the customers whom the notice concerns',
      unknown: 'It is not known whether the board serves the customers whom the notice concerns',
    },
  },
  'POSTING.LEAD_TIME_SHORT': {
    'zh-CN': {
      pass: '{publishOn} 张贴，提前量符合要求',
      fail: '{publishOn} 张贴，提前量不足',
      unknown: '{publishOn} 张贴，不能判断提前量是否足够',
    },
    en: {
      pass: 'Posted on {publishOn}, early enough',
      fail: 'Posted on {publishOn}, too late before what the notice announces',
      unknown: 'Posted on {publishOn}; it is not known whether that is early enough',
    },
  },
  'POSTING.PERIOD_IMPOSSIBLE': {
    'zh-CN': {
      pass: '张贴期明确：{from} 至 {until}',
      fail: '张贴期有误：日期不存在或起止颠倒',
      unknown: '张贴期不明',
    },
    en: {
      pass: 'The posting period is clear: {from} to {until}',
      fail: 'The posting period cannot be: a day that does not exist, or an end before the beginning',
      unknown: 'The posting period is not known',
    },
  },
  'POSTING.PERIOD_OVER': {
    'zh-CN': {
      pass: '张贴期尚未结束（至 {until}）',
      fail: '张贴期已于 {until} 结束，不得再张贴',
      unknown: '张贴期限不明',
    },
    en: {
      pass: 'The posting period is not over (until {until})',
      fail: 'The posting period ended on {until}; nothing is posted after it',
      unknown: 'The end of the posting period is not known',
    },
  },
  'POSTING.PAST_VALIDITY': {
    'zh-CN': {
      pass: '张贴期未超出信息有效期（至 {validUntil}）',
      fail: '张贴期（至 {until}）超出信息有效期（至 {validUntil}）',
      unknown: '信息有效期不明，不能安排张贴',
    },
    en: {
      pass: 'The sheet hangs within the validity of the notice (until {validUntil})',
      fail: 'The sheet would hang until {until}, past the validity of the notice (until {validUntil})',
      unknown: 'The validity of the notice is not known',
    },
  },
  'POSTING.BEFORE_VALIDITY': {
    'zh-CN': {
      pass: '张贴不早于信息有效期（{validFrom} 起）',
      fail: '张贴（{from} 起）早于信息有效期（{validFrom} 起）',
      unknown: '信息有效期不明',
    },
    en: {
      pass: 'The sheet goes up within the validity of the notice (from {validFrom})',
      fail: 'The sheet goes up on {from}, before the validity of the notice (from {validFrom})',
      unknown: 'The validity of the notice is not known',
    },
  },
  'POSTING.SIZE_NOT_TAKEN': {
    'zh-CN': {
      pass: '信息栏 {board} 可张贴 {size}',
      fail: '信息栏 {board} 不能张贴 {size}，只能张贴 {sizes}',
      unknown: '未提供信息栏 {board}，不清楚可张贴的尺寸',
    },
    en: {
      pass: 'Board {board} takes {size}',
      fail: 'Board {board} does not take {size}, only {sizes}',
      unknown: 'Board {board} is not given; the sizes that it takes are not known',
    },
  },
  'POSTING.BOOKING_MISMATCHED': {
    'zh-CN': {
      pass: '预订 {booking} 与张贴件相符',
      fail: '预订 {booking} 与张贴件不符（信息栏、使用人、日期或级别）',
      unknown: '未提供预订 {booking}，无法核对',
    },
    en: {
      pass: 'Booking {booking} fits the sheet',
      fail: 'Booking {booking} does not fit the sheet: its board, holder, days or tier is another',
      unknown: 'Booking {booking} cannot be checked: it or the notice is not given',
    },
  },
  'POSTING.OTHER_BOARD': {
    'zh-CN': {
      pass: '张贴在安排的信息栏 {board}',
      fail: '未张贴在安排的信息栏 {board}',
      unknown: '张贴位置不明',
    },
    en: {
      pass: 'The sheet hangs on board {board}, as planned',
      fail: 'The sheet does not hang on board {board}, for which it was planned',
      unknown: 'It is not known where the sheet hangs',
    },
  },
  'POSTING.POSTED_EARLY': {
    'zh-CN': {
      pass: '不早于安排的日期 {from} 张贴',
      fail: '提前张贴：安排 {from}，实际 {on}',
      unknown: '张贴日期不明',
    },
    en: {
      pass: 'Posted on or after the planned day {from}',
      fail: 'Posted early: planned for {from}, posted on {on}',
      unknown: 'The day of the posting is not known',
    },
  },
  'POSTING.POSTED_LATE': {
    'zh-CN': {
      pass: '不晚于安排的日期 {from} 张贴',
      fail: '张贴晚了 {daysLate} 天：安排 {from}，实际 {on}',
      unknown: '张贴日期不明',
    },
    en: {
      pass: 'Posted on or before the planned day {from}',
      fail: 'Posted {daysLate} day(s) late: planned for {from}, posted on {on}',
      unknown: 'The day of the posting is not known',
    },
  },
  'POSTING.PHOTOGRAPH_MISSING': {
    'zh-CN': {
      pass: '张贴时已拍照',
      fail: '重要信息张贴时须拍照留存，未提供照片',
      unknown: '未提供信息，不清楚是否须拍照留存',
    },
    en: {
      pass: 'The sheet was photographed when it was posted',
      fail: 'Important information is photographed when it is posted; there is no photograph',
      unknown: 'The notice is not given; it is not known whether a photograph is needed',
    },
  },
  'POSTING.SHEET_MISSING': {
    'zh-CN': { pass: '张贴件在位', fail: '张贴件缺失', unknown: '未说明张贴件是否在位' },
    en: {
      pass: 'The sheet is there',
      fail: 'The sheet is missing',
      unknown: 'It is not said whether the sheet is there',
    },
  },
  'POSTING.SHEET_DEFECTIVE': {
    'zh-CN': {
      pass: '张贴端正、整洁、完整、易阅看',
      fail: '张贴有缺陷，未做到：{defects}',
      unknown: '有未查看的项目：{unseen}',
    },
    en: {
      pass: 'The sheet is straight, clean, whole and legible',
      fail: 'The sheet is not: {defects}',
      unknown: 'Not looked at: {unseen}',
    },
  },
  'POSTING.OVERDUE': {
    'zh-CN': {
      pass: '未超过张贴期（至 {until}）',
      fail: '超期张贴 {daysLate} 天（应于 {until} 撤下）',
      unknown: '张贴期限不明',
    },
    en: {
      pass: 'Not past its last day ({until})',
      fail: 'Hangs {daysLate} day(s) past its last day ({until})',
      unknown: 'The last day is not known',
    },
  },
  'POSTING.NOTHING_TO_REPAIR': {
    'zh-CN': {
      pass: '张贴件需要整理或补贴（{condition}）',
      fail: '张贴件完好，无须整理',
      unknown: '张贴件未经巡查，不清楚是否需要整理',
    },
    en: {
      pass: 'The sheet needs mending ({condition})',
      fail: 'The sheet is good; there is nothing to mend',
      unknown: 'Nobody inspected the sheet; it is not known whether it needs mending',
    },
  },
  'POSTING.RECALL_NOT_EARLIER': {
    'zh-CN': {
      pass: '最后张贴日由 {until} 提前到 {recalledUntil}',
      fail: '召回只能提前最后张贴日（现为 {until}）',
      unknown: '召回后的最后张贴日不明',
    },
    en: {
      pass: 'The last day moves from {until} to {recalledUntil}',
      fail: 'A recall only moves the last day to an earlier one (now {until})',
      unknown: 'The new last day is not known',
    },
  },
  'POSTING.RECALL_MISDATED': {
    'zh-CN': {
      pass: '召回日期 {recalledUntil} 合理',
      fail: '召回日期 {recalledUntil} 有误：应在 {earliest} 至 {latest} 之间',
      unknown: '召回日期不明',
    },
    en: {
      pass: 'The recall to {recalledUntil} fits what calls the sheet back',
      fail: 'The recall to {recalledUntil} does not fit: no earlier than {earliest}, no later than {latest}',
      unknown: 'The day of the recall is not known',
    },
  },
  'POSTING.EMERGENCY_UNFOUNDED': {
    'zh-CN': {
      pass: '紧急事项成立：{emergency}',
      fail: '{emergency} 不是占用该栏位的紧急事项',
      unknown: '未指明或未提供紧急事项，须核查',
    },
    en: {
      pass: 'There is an emergency: {emergency}',
      fail: '{emergency} is no emergency that takes this slot',
      unknown: 'No emergency is named or given; somebody has to look',
    },
  },
  'POSTING.CAUSE_UNFOUNDED': {
    'zh-CN': {
      pass: '撤下或召回的原因成立：{cause}',
      fail: '撤下或召回的原因不成立：{cause}',
      unknown: '未提供信息，无法核对原因：{cause}',
    },
    en: {
      pass: 'The cause holds: {cause}',
      fail: 'The cause does not hold: {cause}',
      unknown: 'The notice is not given, so the cause cannot be checked: {cause}',
    },
  },
  'POSTING.REASON_MISSING': {
    'zh-CN': { pass: '已说明理由', fail: '须说明理由', unknown: '理由不明' },
    en: {
      pass: 'A reason is given',
      fail: 'This takes a reason; none is given',
      unknown: 'The reason is not known',
    },
  },
  'POSTING.EVIDENCE_MISSING': {
    'zh-CN': {
      pass: '有撤下的凭据',
      fail: '撤下须有凭据：照片或书面说明',
      unknown: '撤下的凭据不明',
    },
    en: {
      pass: 'There is evidence that the sheet is down',
      fail: 'A take-down needs evidence: a photograph or a statement',
      unknown: 'The evidence is not known',
    },
  },
  'POSTING.TAKEN_DOWN_LATE': {
    'zh-CN': {
      pass: '按时撤下（期限 {until}）',
      fail: '撤下晚了 {daysLate} 天：期限 {until}，实际 {on}',
      unknown: '撤下期限不明',
    },
    en: {
      pass: 'Taken down in time (last day {until})',
      fail: 'Taken down {daysLate} day(s) late: last day {until}, down on {on}',
      unknown: 'The last day is not known',
    },
  },
  'BOARD.UNKNOWN': {
    'zh-CN': {
      pass: '信息栏 {board} 在册',
      fail: '没有信息栏 {board}',
      unknown: '没有指定信息栏',
    },
    en: {
      pass: 'Board {board} is known',
      fail: 'There is no board {board}',
      unknown: 'No board is named',
    },
  },
  'BOARD.SIZE_NOT_TAKEN': {
    'zh-CN': {
      pass: '信息栏 {board} 可张贴 {size}',
      fail: '信息栏 {board} 不能张贴 {size}',
      unknown: '不清楚信息栏 {board} 可张贴的尺寸',
    },
    en: {
      pass: 'Board {board} takes {size}',
      fail: 'Board {board} does not take {size}',
      unknown: 'The sizes that board {board} takes are not known',
    },
  },
  'BOARD.PERIOD_IMPOSSIBLE': {
    'zh-CN': {
      pass: '申请的日期明确',
      fail: '申请的日期有误：日期不存在、起止颠倒、天数不符或超过 {mostDays} 天',
      unknown: '申请的日期不明',
    },
    en: {
      pass: 'The days asked for are clear',
      fail: 'The days asked for cannot be: no such day, an end before the beginning, a number of days that does not fit, or more than {mostDays} days',
      unknown: 'The days asked for are not known',
    },
  },
  'BOARD.DAYS_FULL': {
    'zh-CN': {
      pass: '信息栏 {board} 有空位',
      fail: '信息栏 {board} 在以下日期已满：{days}',
      unknown: '不清楚信息栏 {board} 有无空位',
    },
    en: {
      pass: 'Board {board} has a free slot',
      fail: 'Board {board} is full on: {days}',
      unknown: 'It is not known whether board {board} has a free slot',
    },
  },
} as const satisfies Record<BoardFindingCode, FindingMessage>;
