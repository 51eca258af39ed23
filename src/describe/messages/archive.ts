import type { ArchiveFindingCode } from '../../archive/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const ARCHIVE_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const ARCHIVE_FINDINGS = {
  'ARCHIVE.NOTICE_UNKNOWN': {
    'zh-CN': {
      pass: '张贴件的信息原文在册',
      fail: '找不到张贴件的信息原文（{notice}）',
      unknown: '没有提供张贴件的信息原文（{notice}）',
    },
    en: {
      pass: 'The notice is on record',
      fail: 'The notice of the sheet is not on record ({notice})',
      unknown: 'The notice of the sheet is not given ({notice})',
    },
  },
  'ARCHIVE.APPROVALS_MISSING': {
    'zh-CN': {
      pass: '已审阅、已签发，内容未变',
      fail: '缺少对现有内容的审批：{approvals}',
      unknown: '不清楚是否已审阅、签发',
    },
    en: {
      pass: 'Reviewed and issued, both of this content',
      fail: 'Approvals of this content that are missing: {approvals}',
      unknown: 'It is not known whether it was reviewed and issued',
    },
  },
  'ARCHIVE.APPROVERS_NOT_DISTINCT': {
    'zh-CN': {
      pass: '拟稿、审阅、签发由不同的人办理',
      fail: '同一人兼任拟稿、审阅或签发：{persons}',
      unknown: '不清楚由谁拟稿、审阅、签发',
    },
    en: {
      pass: 'Author, reviewer and issuer are different people',
      fail: 'The same person wrote, reviewed or issued it: {persons}',
      unknown: 'It is not known who wrote, reviewed and issued it',
    },
  },
  'ARCHIVE.SHEET_DIFFERS': {
    'zh-CN': {
      pass: '张贴、送达的内容与签发的一致',
      fail: '与签发内容不一致的张贴件：{postings}；送达件：{deliveries}',
      unknown: '不清楚张贴、送达的内容与签发的是否一致',
    },
    en: {
      pass: 'What hung and was handed over is what was issued',
      fail: 'Not what was issued: sheets {postings}; deliveries {deliveries}',
      unknown: 'It is not known whether what hung and was handed over is what was issued',
    },
  },
  'ARCHIVE.NEVER_POSTED': {
    'zh-CN': {
      pass: '已张贴于信息栏',
      fail: '已签发应张贴，但没有任何张贴记录',
      unknown: '不清楚是否已张贴',
    },
    en: {
      pass: 'It was posted on a board',
      fail: 'It was issued for the board, and was never posted',
      unknown: 'It is not known whether it was posted',
    },
  },
  'ARCHIVE.WITHDRAWAL_MISSING': {
    'zh-CN': {
      pass: '到期或撤销的张贴件已撤下并有凭证',
      fail: '到期或撤销后仍在张贴：{stillUp}；撤下无凭证：{withoutEvidence}',
      unknown: '不清楚到期的张贴件是否已撤下',
    },
    en: {
      pass: 'What ended has come down, with evidence',
      fail: 'Ended and still up: {stillUp}. Withdrawn without evidence: {withoutEvidence}',
      unknown: 'It is not known whether what ended has come down',
    },
  },
  'ARCHIVE.HUNG_TOO_LONG': {
    'zh-CN': {
      pass: '没有超期张贴',
      fail: '超期张贴（{postings}），最长 {days} 天',
      unknown: '不清楚有无超期张贴',
    },
    en: {
      pass: 'Nothing hung past its period',
      fail: 'Sheets that hung past their period ({postings}), days over at most: {days}',
      unknown: 'It is not known whether anything hung past its period',
    },
  },
  'ARCHIVE.PHOTOGRAPH_MISSING': {
    'zh-CN': {
      pass: '重要信息已拍照留存',
      fail: '重要信息没有留存照片',
      unknown: '不清楚重要信息是否已拍照留存',
    },
    en: {
      pass: 'A photograph of the important information is kept',
      fail: 'No photograph of the important information is kept',
      unknown: 'It is not known whether a photograph is kept',
    },
  },
  'ARCHIVE.ORIGINAL_MISSING': {
    'zh-CN': {
      pass: '外部信息的原件已保存',
      fail: '没有保存外部信息的原件',
      unknown: '不清楚是否保存了原件',
    },
    en: {
      pass: 'The original of the external information is kept',
      fail: 'The original of the external information is not kept',
      unknown: 'It is not known whether the original is kept',
    },
  },
  'ARCHIVE.RECEIPTS_MISSING': {
    'zh-CN': {
      pass: '送达均已办结：收件人 {addressed} 人，本人签收 {signed} 人',
      fail: '送达未办结：收件人 {addressed} 人，本人签收 {signed} 人，待送达 {open} 人，尚未安排 {unplanned} 人',
      unknown: '没有提供收件人名单，不清楚是否全部送达；已安排 {addressed} 人，本人签收 {signed} 人',
    },
    en: {
      pass: 'Every delivery came to an end. Addressees: {addressed}, signed in person: {signed}',
      fail: 'Receipts are missing. Addressees: {addressed}, signed in person: {signed}, still open: {open}, not planned: {unplanned}',
      unknown:
        'The list of addressees is not given, so nobody knows whether all were reached. Planned: {addressed}, signed in person: {signed}',
    },
  },
  'ARCHIVE.RECEIPTS_NOT_OWN': {
    'zh-CN': {
      pass: '均由收件人本人签收',
      fail: '非本人签收：代签 {signedByAnother} 人，拒收 {refused} 人，未能送达 {undelivered} 人，无收件人的房屋 {unaddressed} 户',
      unknown: '不清楚由谁签收',
    },
    en: {
      pass: 'Every addressee signed in person',
      fail: 'Not signed in person: by another {signedByAnother}, refused {refused}, undelivered {undelivered}, units without an addressee {unaddressed}',
      unknown: 'It is not known who signed',
    },
  },
  'ARCHIVE.STATE_REFUSES': {
    'zh-CN': {
      pass: '归档状态“{state}”，可以“{command}”',
      fail: '归档状态“{state}”，不能“{command}”',
      unknown: '归档状态不明',
    },
    en: {
      pass: 'The archive is {state}, which allows: {command}',
      fail: 'The archive is {state}, which does not allow: {command}',
      unknown: 'The state of the archive is not known',
    },
  },
  'ARCHIVE.ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份办理归档',
      fail: '无权办理归档，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'Done as {role}',
      fail: 'Not theirs to do. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'ARCHIVE.ACT_OUT_OF_ORDER': {
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
  'ARCHIVE.MONTH_NOT_BEGUN': {
    'zh-CN': {
      pass: '{month} 已开始',
      fail: '{month} 尚未开始，今天是 {on}',
      unknown: '月份不明',
    },
    en: {
      pass: 'The month has begun: {month}',
      fail: 'The month {month} has not begun on {on}',
      unknown: 'The month is not known',
    },
  },
  'ARCHIVE.MONTH_NOT_ENDED': {
    'zh-CN': {
      pass: '{month} 已结束',
      fail: '{month} 到 {last} 才结束，不能提前归档',
      unknown: '月份不明',
    },
    en: {
      pass: 'The month has ended: {month}',
      fail: 'The month {month} ends on {last} only; it is signed off afterwards',
      unknown: 'The month is not known',
    },
  },
  'ARCHIVE.ENTRIES_INCOMPLETE': {
    'zh-CN': {
      pass: '{month} 发布的信息 {entries} 件，资料齐全',
      fail: '{month} 发布的信息 {entries} 件，资料不全 {incomplete} 件（{notices}）',
      unknown: '没有提供 {month} 发布的信息，不清楚资料是否齐全',
    },
    en: {
      pass: 'Notices of {month}: {entries}, all complete',
      fail: 'Notices of {month}: {entries}. With something missing: {incomplete} ({notices})',
      unknown: 'What was published in {month} is not given, so nobody knows what is missing',
    },
  },
  'ARCHIVE.MONTH_EMPTY': {
    'zh-CN': {
      pass: '{month} 有信息发布',
      fail: '{month} 没有任何信息发布',
      unknown: '不清楚 {month} 有无信息发布',
    },
    en: {
      pass: 'Something was published in {month}',
      fail: 'Nothing at all was published in {month}',
      unknown: 'It is not known whether anything was published in {month}',
    },
  },
  'ARCHIVE.SIGNED_OFF_LATE': {
    'zh-CN': {
      pass: '在期限 {dueOn} 之内归档',
      fail: '逾期归档：期限 {dueOn}，实际 {on}',
      unknown: '归档期限不明',
    },
    en: {
      pass: 'Signed off by the due date {dueOn}',
      fail: 'Signed off late: due on {dueOn}, signed off on {on}',
      unknown: 'The due date is not known',
    },
  },
  'ARCHIVE.REASON_MISSING': {
    'zh-CN': { pass: '已说明重开原因', fail: '须说明重开原因', unknown: '没有说明重开原因' },
    en: {
      pass: 'A reason for reopening is given',
      fail: 'A reason for reopening is needed',
      unknown: 'No reason for reopening is given',
    },
  },
  'ARCHIVE.CONTENT_CHANGED': {
    'zh-CN': {
      pass: '{month} 的档案与 {signedOff} 签署时一致',
      fail: '{month} 的档案在 {signedOff} 签署后有改动',
      unknown: '不清楚 {month} 的档案是否有改动',
    },
    en: {
      pass: 'The archive of {month} is what was signed off on {signedOff}',
      fail: 'The archive of {month} was changed after it was signed off on {signedOff}',
      unknown: 'It is not known whether the archive of {month} was changed',
    },
  },
} as const satisfies Record<ArchiveFindingCode, FindingMessage>;
