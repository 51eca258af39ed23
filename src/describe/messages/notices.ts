import type { NoticeFindingCode } from '../../notices/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const NOTICES_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const NOTICES_FINDINGS = {
  'NOTICE.STATE_REFUSES': {
    'zh-CN': {
      pass: '当前状态允许“{command}”',
      fail: '“{state}”状态下不能“{command}”',
      unknown: '状态不明，不清楚能否“{command}”',
    },
    en: {
      pass: 'Its state allows: {command}',
      fail: 'In state {state} it does not take: {command}',
      unknown: 'Its state is not known, so neither is whether it takes: {command}',
    },
  },
  'NOTICE.ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份办理',
      fail: '无权办理，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'Done as {role}',
      fail: 'Not theirs to do. It takes one of: {roles}',
      unknown: 'The role of the person is not known. It takes one of: {roles}',
    },
  },
  'NOTICE.ACT_OUT_OF_ORDER': {
    'zh-CN': {
      pass: '办理时间不早于上一次办理',
      fail: '办理时间 {at} 早于上一次办理 {last}',
      unknown: '办理时间不明',
    },
    en: {
      pass: 'It comes after what was done before',
      fail: 'It is dated {at}, before what was last done at {last}',
      unknown: 'The time of the act is not known',
    },
  },
  'NOTICE.TITLE_MISSING': {
    'zh-CN': { pass: '有标题', fail: '没有标题', unknown: '尚未填写标题' },
    en: { pass: 'It has a title', fail: 'It has no title', unknown: 'The title is still to be written' },
  },
  'NOTICE.BODY_MISSING': {
    'zh-CN': { pass: '内容明确', fail: '没有正文', unknown: '尚未填写正文' },
    en: { pass: 'It has a text', fail: 'It has no text', unknown: 'The text is still to be written' },
  },
  'NOTICE.SCOPE_MISSING': {
    'zh-CN': { pass: '范围明确', fail: '没有写明范围', unknown: '尚未填写范围' },
    en: {
      pass: 'It says whom it concerns',
      fail: 'It does not say whom it concerns',
      unknown: 'Whom it concerns is still to be written',
    },
  },
  'NOTICE.VALIDITY_MISSING': {
    'zh-CN': { pass: '时效明确', fail: '没有写明有效期', unknown: '尚未填写有效期' },
    en: {
      pass: 'It says how long it holds',
      fail: 'It does not say how long it holds',
      unknown: 'How long it holds is still to be written',
    },
  },
  'NOTICE.VALIDITY_OUT_OF_ORDER': {
    'zh-CN': {
      pass: '有效期 {from} 至 {until} 无误',
      fail: '有效期截止日 {until} 早于起始日 {from}',
      unknown: '有效期不明',
    },
    en: {
      pass: 'Its period is in order: {from} to {until}',
      fail: 'Its period ends on {until}, before it begins on {from}',
      unknown: 'Its period is not known',
    },
  },
  'NOTICE.VALIDITY_ENDS_EARLY': {
    'zh-CN': {
      pass: '有效期覆盖所告知的事项',
      fail: '有效期至 {until}，早于所告知事项的最后一天 {last}',
      unknown: '不清楚有效期是否覆盖所告知的事项',
    },
    en: {
      pass: 'It holds until what it announces is over',
      fail: 'It ends on {until}, before the last day of what it announces, {last}',
      unknown: 'It is not known whether it holds until what it announces is over',
    },
  },
  'NOTICE.PUBLISH_DAY_OUTSIDE': {
    'zh-CN': {
      pass: '拟发布日期 {publishOn} 在有效期内',
      fail: '拟发布日期 {publishOn} 不在有效期 {from} 至 {until} 内',
      unknown: '不清楚拟发布日期是否在有效期内',
    },
    en: {
      pass: 'The day that it is meant for, {publishOn}, lies in its period',
      fail: 'The day that it is meant for, {publishOn}, lies outside of its period, {from} to {until}',
      unknown: 'It is not known whether the day that it is meant for lies in its period',
    },
  },
  'NOTICE.FOLLOWED_REFUSED': {
    'zh-CN': {
      pass: '更正或取消的 {follows} 已签发',
      fail: '{follows} 未签发、不属本项目或与本信息互相取消，不能更正或取消',
      unknown: '未提供 {follows}，不清楚能否更正或取消',
    },
    en: {
      pass: 'What it corrects or cancels, {follows}, was issued',
      fail: '{follows} was not issued, is of another estate or cancels this one in turn: it cannot be corrected or cancelled',
      unknown: '{follows} was not given, so it is not known whether it can be corrected or cancelled',
    },
  },
  'NOTICE.RECEIVED_IN_FUTURE': {
    'zh-CN': {
      pass: '收到日期 {receivedOn} 不晚于办理日期',
      fail: '收到日期 {receivedOn} 晚于办理日期 {on}',
      unknown: '收到日期不明',
    },
    en: {
      pass: 'It was received on {receivedOn}, not after today',
      fail: 'The day of receipt, {receivedOn}, lies after today, {on}',
      unknown: 'The day of receipt is not known',
    },
  },
  'NOTICE.APPLICATION_NOT_ACCEPTED': {
    'zh-CN': {
      pass: '商情信息发布申请 {application} 已受理，样张一致',
      fail: '商情信息发布申请 {application} 未受理，或样张、有效期与申请不一致，或已另行成文',
      unknown: '商情信息发布申请 {application} 的受理情况或样张不明',
    },
    en: {
      pass: 'Its application, {application}, was accepted with this sample',
      fail: 'Its application, {application}, was not accepted, or with another sample or other days, or became another notice',
      unknown: 'It is not known whether its application, {application}, was accepted with this sample',
    },
  },
  'NOTICE.SUCCESSOR_REFUSED': {
    'zh-CN': {
      pass: '{supersededBy} 更正或取消本信息，且有效',
      fail: '{supersededBy} 未签发、已撤销、不属本项目，或并非更正、取消本信息',
      unknown: '未提供 {supersededBy}，不清楚能否替代本信息',
    },
    en: {
      pass: '{supersededBy} corrects or cancels this one, and holds',
      fail: '{supersededBy} does not take the place of this one: it is not issued, is withdrawn, is of another estate or follows another notice',
      unknown: '{supersededBy} was not given, so it is not known whether it takes the place of this one',
    },
  },
  'NOTICE.MODE_MISSING': {
    'zh-CN': { pass: '发布方式明确', fail: '没有写明发布方式', unknown: '尚未填写发布方式' },
    en: {
      pass: 'It says how it reaches the customers',
      fail: 'It does not say how it reaches the customers',
      unknown: 'How it reaches the customers is still to be written',
    },
  },
  'NOTICE.EVENT_MISSING': {
    'zh-CN': {
      pass: '所告知的事项明确',
      fail: '没有写明所告知的事项（{planning}）',
      unknown: '没有写明所告知的事项或停供内容（{planning}），无法核对提前时间',
    },
    en: {
      pass: 'It says what it announces',
      fail: 'It does not say what it announces ({planning})',
      unknown:
        'It does not say what it announces or what stops ({planning}), so its lead time cannot be judged',
    },
  },
  'NOTICE.FOLLOWS_ITSELF': {
    'zh-CN': {
      pass: '更正或取消的是另一条信息',
      fail: '不能更正或取消自身（{follows}）',
      unknown: '更正或取消的对象不明',
    },
    en: {
      pass: 'It corrects or cancels another notice',
      fail: 'It cannot correct or cancel itself ({follows})',
      unknown: 'What it corrects or cancels is not known',
    },
  },
  'NOTICE.URGENT_CAUSE_MISSING': {
    'zh-CN': { pass: '写明了紧急缘由', fail: '紧急信息没有写明缘由', unknown: '尚未写明紧急缘由' },
    en: {
      pass: 'It says why it is urgent',
      fail: 'It does not say why it is urgent',
      unknown: 'Why it is urgent is still to be written',
    },
  },
  'NOTICE.URGENT_MARK_MISSING': {
    'zh-CN': { pass: '有醒目提示', fail: '紧急信息没有醒目提示', unknown: '不清楚有没有醒目提示' },
    en: {
      pass: 'It carries a conspicuous mark',
      fail: 'It is urgent and carries no conspicuous mark',
      unknown: 'It is not known whether it carries a conspicuous mark',
    },
  },
  'NOTICE.URGENT_WAS_PLANNED': {
    'zh-CN': {
      pass: '事项无法提前告知，确属紧急',
      fail: '事项在 {eventKnownOn} 已知悉，本可按计划提前告知，不属紧急',
      unknown: '不清楚何时知悉该事项，无法判断是否确属紧急',
    },
    en: {
      pass: 'It could not have been announced in time, so it is urgent',
      fail: 'The event was known on {eventKnownOn}, early enough to announce it in time: it is not urgent',
      unknown: 'It cannot be told whether the event was known early enough to announce it in time',
    },
  },
  'NOTICE.CONTENT_CHANGED': {
    'zh-CN': {
      pass: '内容与{approval}时一致',
      fail: '内容与{approval}时不一致',
      unknown: '不清楚内容与{approval}时是否一致',
    },
    en: {
      pass: 'The content is the same as at its {approval}',
      fail: 'The content is not the same as at its {approval}',
      unknown: 'It is not known whether the content is the same as at its {approval}',
    },
  },
  'NOTICE.REVIEW_MISSING': {
    'zh-CN': { pass: '已经部门负责人审阅', fail: '未经部门负责人审阅', unknown: '是否已审阅不明' },
    en: {
      pass: 'The department head has reviewed it',
      fail: 'The department head has not reviewed it',
      unknown: 'It is not known whether it was reviewed',
    },
  },
  'NOTICE.REVIEW_NOT_OPEN': {
    'zh-CN': { pass: '待补办审阅', fail: '没有待补办的审阅', unknown: '是否待补办审阅不明' },
    en: {
      pass: 'Its review is still to be done',
      fail: 'It has no review that is still to be done',
      unknown: 'It is not known whether its review is still to be done',
    },
  },
  'NOTICE.REVIEW_LATE': {
    'zh-CN': {
      pass: '在期限 {reviewDueOn} 之内补办审阅',
      fail: '逾期补办审阅：期限 {reviewDueOn}，实际 {on}',
      unknown: '补办审阅的期限不明',
    },
    en: {
      pass: 'Reviewed by the due date {reviewDueOn}',
      fail: 'Reviewed late: due on {reviewDueOn}, done on {on}',
      unknown: 'The due date of the review is not known',
    },
  },
  'NOTICE.REVIEWER_IS_AUTHOR': {
    'zh-CN': {
      pass: '审阅人不是拟稿人',
      fail: '审阅人（{reviewer}）不得是拟稿人（{authors}）',
      unknown: '审阅人或拟稿人不明',
    },
    en: {
      pass: 'The reviewer wrote none of it',
      fail: 'The reviewer ({reviewer}) is among the authors ({authors})',
      unknown: 'The reviewer or the authors are not known',
    },
  },
  'NOTICE.ISSUER_IS_AUTHOR': {
    'zh-CN': {
      pass: '签发人不是拟稿人',
      fail: '签发人（{issuer}）不得是拟稿人（{authors}）',
      unknown: '签发人或拟稿人不明',
    },
    en: {
      pass: 'The issuer wrote none of it',
      fail: 'The issuer ({issuer}) is among the authors ({authors})',
      unknown: 'The issuer or the authors are not known',
    },
  },
  'NOTICE.ISSUER_IS_REVIEWER': {
    'zh-CN': {
      pass: '签发人不是审阅人',
      fail: '签发人（{issuer}）不得是审阅人（{reviewer}）',
      unknown: '签发人或审阅人不明',
    },
    en: {
      pass: 'Issuer and reviewer are different people',
      fail: 'The issuer ({issuer}) is the reviewer ({reviewer})',
      unknown: 'The issuer or the reviewer is not known',
    },
  },
  'NOTICE.ISSUE_MISSING': {
    'zh-CN': { pass: '已经项目经理签发', fail: '未经项目经理签发', unknown: '是否已签发不明' },
    en: {
      pass: 'The project manager has issued it',
      fail: 'The project manager has not issued it',
      unknown: 'It is not known whether it was issued',
    },
  },
  'NOTICE.LATE_BY_OFFICE': {
    'zh-CN': {
      pass: '发文单位送达时已来不及（收到日期 {receivedOn}）',
      fail: '收到时尚来得及（{receivedOn}），由服务中心延误',
      unknown: '收到日期不明，不清楚由谁延误',
    },
    en: {
      pass: 'It was too late already when it was received on {receivedOn}',
      fail: 'It was received in time, on {receivedOn}: the office is late with it',
      unknown: 'The day of receipt is not known, so neither is who was late',
    },
  },
  'NOTICE.LATE_REASON_MISSING': {
    'zh-CN': {
      pass: '已说明提前时间不足的原因',
      fail: '提前时间不足，须说明原因方可办理',
      unknown: '签发时须说明提前时间不足的原因',
    },
    en: {
      pass: 'It is stated why it comes late',
      fail: 'It comes late, and it is not stated why',
      unknown: 'Why it comes late is to be stated when it is issued',
    },
  },
  'NOTICE.REASON_MISSING': {
    'zh-CN': { pass: '已说明理由', fail: '须说明理由', unknown: '理由不明' },
    en: { pass: 'A reason is given', fail: 'A reason is needed', unknown: 'The reason is not known' },
  },
  'NOTICE.NUMBER_MISSING': {
    'zh-CN': { pass: '有编号', fail: '没有编号', unknown: '编号不明' },
    en: { pass: 'A number is given', fail: 'No number is given', unknown: 'The number is not known' },
  },
  'NOTICE.ALREADY_NUMBERED': {
    'zh-CN': { pass: '尚未编号', fail: '已有编号 {number}', unknown: '是否已编号不明' },
    en: {
      pass: 'It has no number yet',
      fail: 'It has a number already: {number}',
      unknown: 'It is not known whether it has a number',
    },
  },
  'NOTICE.SCHEDULE_DAY_REFUSED': {
    'zh-CN': {
      pass: '发布日期 {day} 在有效期内',
      fail: '发布日期 {day} 不在有效期 {from} 至 {until} 内，或早于办理日期 {on}',
      unknown: '有效期不明，不清楚能否在 {day} 发布',
    },
    en: {
      pass: 'The day of publication, {day}, lies in its period',
      fail: 'The day of publication, {day}, lies outside of its period, {from} to {until}, or before today, {on}',
      unknown: 'Its period is not known, so neither is whether it can be published on {day}',
    },
  },
  'NOTICE.NOT_YET_VALID': {
    'zh-CN': {
      pass: '有效期自 {from} 起，发布时已开始',
      fail: '有效期自 {from} 起，{on} 发布时尚未开始',
      unknown: '有效期的起始日不明',
    },
    en: {
      pass: 'Its period began on {from}',
      fail: 'Its period begins on {from}, after the day of publication, {on}',
      unknown: 'It is not known when its period begins',
    },
  },
  'NOTICE.EXPIRED': {
    'zh-CN': {
      pass: '在有效期内（至 {until}）',
      fail: '有效期至 {until}，{on} 已过期',
      unknown: '有效期不明，不清楚是否过期',
    },
    en: {
      pass: 'It still holds, until {until}',
      fail: 'It ended on {until}, before {on}',
      unknown: 'Its period is not known, so neither is whether it has ended',
    },
  },
  'NOTICE.ATTACHMENT_MISSING': {
    'zh-CN': {
      pass: '附件 {attachments} 件，均有文件和摘要',
      fail: '没有附件，或附件缺少文件或摘要',
      unknown: '附件不明',
    },
    en: {
      pass: 'Each attachment ({attachments}) has its file and digest',
      fail: 'There is no attachment, or one lacks its file or digest',
      unknown: 'The attachments are not known',
    },
  },
  'NOTICE.EVIDENCE_MISSING': {
    'zh-CN': { pass: '有照片或书面说明', fail: '须有照片或书面说明', unknown: '凭证不明' },
    en: {
      pass: 'A photograph or a statement shows it',
      fail: 'A photograph or a statement is needed',
      unknown: 'The evidence is not known',
    },
  },
  'NOTICE.SUCCESSOR_MISSING': {
    'zh-CN': {
      pass: '由 {supersededBy} 替代',
      fail: '须写明由哪一条其他信息替代',
      unknown: '替代的信息不明',
    },
    en: {
      pass: 'Notice {supersededBy} takes its place',
      fail: 'Which other notice takes its place is not stated',
      unknown: 'Which notice takes its place is not known',
    },
  },
  'NOTICE.STILL_IN_FORCE': {
    'zh-CN': {
      pass: '已撤销或已过期',
      fail: '仍然有效（至 {until}），不能归档',
      unknown: '有效期不明，不能归档',
    },
    en: {
      pass: 'It is withdrawn or over',
      fail: 'It still holds, until {until}, and cannot be archived',
      unknown: 'It is not known whether it still holds',
    },
  },
  'NOTICE.STILL_HANGING': {
    'zh-CN': {
      pass: '张贴件均已撤下',
      fail: '还有 {hanging} 张没有撤下',
      unknown: '不清楚还有没有没撤下的张贴件',
    },
    en: {
      pass: 'Every sheet of it is taken down',
      fail: 'Sheets of it still hang: {hanging}',
      unknown: 'It is not known whether sheets of it still hang',
    },
  },
  'NOTICE.REVIEW_STILL_OPEN': {
    'zh-CN': {
      pass: '没有待补办的审阅',
      fail: '审阅尚未补办（期限 {reviewDueOn}），不能归档',
      unknown: '是否待补办审阅不明',
    },
    en: {
      pass: 'No review is still to be done',
      fail: 'Its review is still to be done, by {reviewDueOn}',
      unknown: 'It is not known whether its review is still to be done',
    },
  },
  'NOTICE.ARCHIVE_MONTH_REFUSED': {
    'zh-CN': {
      pass: '归入 {month}',
      fail: '不能归入 {month}：应不早于发布当月 {first}，也不晚于本月（{on}）',
      unknown: '不清楚能否归入 {month}',
    },
    en: {
      pass: 'It is kept under {month}',
      fail: 'It cannot be kept under {month}: not before {first}, when it came out, nor after the month of {on}',
      unknown: 'It is not known whether it can be kept under {month}',
    },
  },
} as const satisfies Record<NoticeFindingCode, FindingMessage>;
