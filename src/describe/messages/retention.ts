import type {
  DisclosureFindingCode,
  RetentionFindingCode,
  RightsFindingCode,
} from '../../retention/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const RETENTION_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const RETENTION_FINDINGS = {
  'RETENTION.ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份办理删除',
      fail: '无权办理删除，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'Erased as {role}',
      fail: 'Not theirs to erase. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'RETENTION.FIELDS_UNKNOWN': {
    'zh-CN': {
      pass: '要删除的都是记录中的字段',
      fail: '有 {unknown} 个要删除的字段不在记录中，或没有指明字段',
      unknown: '不清楚要删除哪些字段',
    },
    en: {
      pass: 'Every field to erase is in the record',
      fail: 'Names that are no personal field of the record: {unknown}; or none is named',
      unknown: 'It is not known which fields to erase',
    },
  },
  'RETENTION.RECORD_OPEN': {
    'zh-CN': {
      pass: '记录已关闭',
      fail: '{kind}记录仍在用，不能按期限删除',
      unknown: '不清楚{kind}记录何时关闭，不能按期限删除',
    },
    en: {
      pass: 'The record is closed',
      fail: 'The {kind} record is open: nothing of it is over',
      unknown: 'It is not known when the {kind} record closed, so no term runs',
    },
  },
  'RETENTION.TERM_RUNNING': {
    'zh-CN': {
      pass: '保存期限已满',
      fail: '“{field}”须保存，{erasableFrom} 起方可删除',
      unknown: '保存期限不明',
    },
    en: {
      pass: 'Every term is over',
      fail: 'Kept: {field} may be erased from {erasableFrom} on',
      unknown: 'The term is not known',
    },
  },
  'RETENTION.CONSENT_STANDS': {
    'zh-CN': {
      pass: '所依据的同意已撤回',
      fail: '以下字段不以同意为依据，或同意未撤回：{fields}',
      unknown: '没有提供同意记录，不清楚是否已撤回：{fields}',
    },
    en: {
      pass: 'The consent that it rested on is withdrawn',
      fail: 'Not resting on a withdrawn consent: {fields}',
      unknown: 'The consents are not given, so nobody knows whether they are withdrawn: {fields}',
    },
  },
  'RETENTION.ON_HOLD': {
    'zh-CN': {
      pass: '没有暂不得删除的情形',
      fail: '暂不得删除：{holdReasons}（{holds}）',
      unknown: '没有提供暂不得删除的情形（纠纷、欠费等），不能删除',
    },
    en: {
      pass: 'Nothing holds it',
      fail: 'It must stay for now: {holdReasons} ({holds})',
      unknown: 'It is not given what holds it (disputes, unpaid fees), so nothing is erased',
    },
  },
  'RETENTION.REASON_MISSING': {
    'zh-CN': {
      pass: '已说明不应收集的原因',
      fail: '须说明不应收集的原因',
      unknown: '没有说明不应收集的原因',
    },
    en: {
      pass: 'It is told why it was never lawful',
      fail: 'It must be told why it was never lawful',
      unknown: 'It is not told why it was never lawful',
    },
  },
  'RIGHTS.STATE_REFUSES': {
    'zh-CN': {
      pass: '申请状态“{rightsState}”，可以“{rightsCommand}”',
      fail: '申请状态“{rightsState}”，不能“{rightsCommand}”',
      unknown: '申请状态不明',
    },
    en: {
      pass: 'The request is {rightsState}, which allows: {rightsCommand}',
      fail: 'The request is {rightsState}, which does not allow: {rightsCommand}',
      unknown: 'The state of the request is not known',
    },
  },
  'RIGHTS.ACTOR_LACKS_ROLE': {
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
  'RIGHTS.ACT_OUT_OF_ORDER': {
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
  'RIGHTS.NOTHING_NAMED': {
    'zh-CN': {
      pass: '申请涉及 {held} 条记录',
      fail: '申请“{right}”须指明所涉记录或个人',
      unknown: '申请“{right}”没有指明所涉记录或个人',
    },
    en: {
      pass: 'The request names records: {held}',
      fail: 'A request for {right} must name a person or records',
      unknown: 'The request for {right} names no person and no records',
    },
  },
  'RIGHTS.DEADLINE_PROVISIONAL': {
    'zh-CN': {
      pass: '答复期限 {dueOn}',
      fail: '答复期限暂定 {dueOn}：没有工作日历，{days} 个工作日按周一至周五计',
      unknown: '答复期限不明',
    },
    en: {
      pass: 'To be answered by {dueOn}',
      fail: 'To be answered by {dueOn} for the time being: without a calendar {days} working days are counted Monday to Friday',
      unknown: 'The deadline is not known',
    },
  },
  'RIGHTS.IDENTITY_UNPROVEN': {
    'zh-CN': {
      pass: '申请人（{applicant}）身份已核验',
      fail: '申请人（{applicant}）身份尚未核验时，只能以“无法核验身份”不同意',
      unknown: '申请人（{applicant}）身份尚未核验',
    },
    en: {
      pass: 'It is known who asks ({applicant})',
      fail: 'Before it is known who asks ({applicant}), identity is the only ground to refuse',
      unknown: 'It is not known who asks ({applicant})',
    },
  },
  'RIGHTS.GUARDIAN_NEEDED': {
    'zh-CN': {
      pass: '不满十四周岁的，由监护人申请',
      fail: '不满十四周岁的，须由监护人申请，现申请人为{applicant}',
      unknown: '不清楚是否不满十四周岁；现申请人为{applicant}',
    },
    en: {
      pass: 'For a child under 14 a parent or guardian asks',
      fail: 'For a child under 14 a parent or guardian must ask, not {applicant}',
      unknown: 'It is not known whether it is a child under 14; who asks is {applicant}',
    },
  },
  'RIGHTS.AUTHORITY_MISSING': {
    'zh-CN': {
      pass: '申请人（{applicant}）有证明材料',
      fail: '申请人（{applicant}）须有证明材料',
      unknown: '申请人（{applicant}）没有证明材料',
    },
    en: {
      pass: 'The applicant ({applicant}) showed a paper for it',
      fail: 'The applicant ({applicant}) needs a paper for it',
      unknown: 'The applicant ({applicant}) showed no paper for it',
    },
  },
  'RIGHTS.PARTS_INCOMPLETE': {
    'zh-CN': {
      pass: '{asked} 条记录都有答复',
      fail: '{asked} 条记录，答复 {answers} 条；部分同意须逐条答复，有同意也有不同意',
      unknown: '不清楚是否逐条答复',
    },
    en: {
      pass: 'Every record is answered: {asked}',
      fail: 'Records {asked}, answers {answers}: a partial grant answers each once, some with yes and some with no',
      unknown: 'It is not known whether every record is answered',
    },
  },
  'RIGHTS.GROUND_NOT_LAWFUL': {
    'zh-CN': {
      pass: '不同意“{right}”的理由合法：{grounds}',
      fail: '不同意“{right}”的理由中有 {wrong} 项不合法；合法的有：{grounds}',
      unknown: '不同意“{right}”的理由不明：{grounds}',
    },
    en: {
      pass: 'The grounds to refuse {right} are lawful: {grounds}',
      fail: 'Answers without a lawful ground to refuse {right}: {wrong}. Grounds given: {grounds}',
      unknown: 'The grounds to refuse {right} are not known: {grounds}',
    },
  },
  'RIGHTS.EXPLANATION_MISSING': {
    'zh-CN': {
      pass: '不同意的都说明了理由',
      fail: '有 {mute} 项不同意须说明理由',
      unknown: '有 {mute} 项不同意没有说明理由',
    },
    en: {
      pass: 'Whatever is refused is explained',
      fail: 'Refusals that must be explained: {mute}',
      unknown: 'Refusals without an explanation: {mute}',
    },
  },
  'RIGHTS.ERASURE_REFUSED': {
    'zh-CN': {
      pass: '同意删除的记录都可以删除',
      fail: '以下记录现在不得删除：{records}',
      unknown: '没有提供可否删除的结论',
    },
    en: {
      pass: 'What is granted may be erased',
      fail: 'Records that may not be erased now: {records}',
      unknown: 'It is not given whether the records may be erased',
    },
  },
  'RIGHTS.CONSENT_UNNAMED': {
    'zh-CN': { pass: '已指明要撤回的同意', fail: '须指明要撤回的同意', unknown: '没有指明要撤回哪项同意' },
    en: {
      pass: 'The consents to end are named',
      fail: 'The consents to end must be named',
      unknown: 'It is not named which consents are to end',
    },
  },
  'RIGHTS.EXTENSION_WRONG': {
    'zh-CN': {
      pass: '延期至 {latest} 之内',
      fail: '不能延期：原期限 {dueOn}，最迟延至 {latest}，只能在期限内延期一次',
      unknown: '延期日期不明',
    },
    en: {
      pass: 'Extended within {latest}',
      fail: 'It cannot be extended like this: due on {dueOn}, to {latest} at the latest, once and in time',
      unknown: 'The new date is not known',
    },
  },
  'RIGHTS.REASON_MISSING': {
    'zh-CN': { pass: '已说明延期原因', fail: '须说明延期原因', unknown: '没有说明延期原因' },
    en: { pass: 'A reason is given', fail: 'A reason is needed', unknown: 'No reason is given' },
  },
  'RIGHTS.APPLICANT_NOT_TOLD': {
    'zh-CN': { pass: '已告知申请人', fail: '须写明如何告知申请人', unknown: '没有写明如何告知申请人' },
    en: {
      pass: 'The applicant was told',
      fail: 'It must be said how the applicant was told',
      unknown: 'It is not said how the applicant was told',
    },
  },
  'RIGHTS.ANSWERED_LATE': {
    'zh-CN': {
      pass: '在期限 {dueOn} 之内办理',
      fail: '逾期办理：期限 {dueOn}，实际 {on}',
      unknown: '期限不明',
    },
    en: {
      pass: 'In time, by {dueOn}',
      fail: 'Late: due on {dueOn}, done on {on}',
      unknown: 'The deadline is not known',
    },
  },
  'DISCLOSURE.ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份提供',
      fail: '无权对外提供，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'Handed over as {role}',
      fail: 'Not theirs to hand over. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'DISCLOSURE.RECIPIENT_UNKNOWN': {
    'zh-CN': {
      pass: '接收方为{recipient}',
      fail: '不能向{recipient}提供，或没有写明接收单位',
      unknown: '接收方不明',
    },
    en: {
      pass: 'The recipient is the {recipient}',
      fail: 'Nothing is given to this recipient ({recipient}), or its office is not named',
      unknown: 'The recipient is not known',
    },
  },
  'DISCLOSURE.REGISTER_NOT_FOR_RECIPIENT': {
    'zh-CN': {
      pass: '{kind}登记表可以提供给{recipient}',
      fail: '{kind}登记表不提供给{recipient}',
      unknown: '不清楚{kind}登记表可否提供给{recipient}',
    },
    en: {
      pass: 'The {kind} register may be given to the {recipient}',
      fail: 'The {kind} register is not for the {recipient}',
      unknown: 'It is not known whether the {kind} register is for the {recipient}',
    },
  },
  'DISCLOSURE.PURPOSE_NOT_FOR_RECIPIENT': {
    'zh-CN': {
      pass: '用途“{purpose}”适用于{recipient}',
      fail: '用途“{purpose}”不适用于{recipient}',
      unknown: '用途不明：{purpose}（{recipient}）',
    },
    en: {
      pass: 'The {recipient} may ask for this purpose: {purpose}',
      fail: 'Not a purpose of the {recipient}: {purpose}',
      unknown: 'The purpose is not known: {purpose} ({recipient})',
    },
  },
  'DISCLOSURE.REASON_MISSING': {
    'zh-CN': { pass: '接收方已说明用途', fail: '接收方须说明用途', unknown: '接收方没有说明用途' },
    en: {
      pass: 'The recipient says what it is needed for',
      fail: 'The recipient must say what it is needed for',
      unknown: 'The recipient does not say what it is needed for',
    },
  },
  'DISCLOSURE.BASIS_MISSING': {
    'zh-CN': {
      pass: '提供依据为{basis}',
      fail: '{basis}不是向{recipient}提供的依据',
      unknown: '提供依据为{basis}，但没有写明法律条款',
    },
    en: {
      pass: 'The basis is {basis}',
      fail: 'No basis to give anything to the {recipient}: {basis}',
      unknown: 'The basis is {basis}, and no law is named',
    },
  },
  'DISCLOSURE.DOCUMENT_MISSING': {
    'zh-CN': { pass: '有调取文书', fail: '须有调取文书', unknown: '没有调取文书' },
    en: {
      pass: 'There is a letter that asks for it',
      fail: 'A letter that asks for it is needed',
      unknown: 'There is no letter that asks for it',
    },
  },
  'DISCLOSURE.COLUMNS_UNKNOWN': {
    'zh-CN': {
      pass: '所要 {columns} 列都是登记表的字段',
      fail: '所要 {columns} 列中有 {unknown} 列不是{kind}登记表的字段，或有重复、或一列也没有',
      unknown: '不清楚要哪些列',
    },
    en: {
      pass: 'All columns asked for are fields: {columns}',
      fail: 'Of {columns} columns asked for, no fields of the {kind} register: {unknown}; or one stands twice, or there is none',
      unknown: 'It is not known which columns are asked for',
    },
  },
  'DISCLOSURE.COLUMNS_NOT_NEEDED': {
    'zh-CN': {
      pass: '各列都为用途“{purpose}”所需',
      fail: '用途“{purpose}”不需要：{fields}',
      unknown: '不清楚用途“{purpose}”需要哪些列',
    },
    en: {
      pass: 'Every column serves the purpose: {purpose}',
      fail: 'Not needed for the purpose {purpose}: {fields}',
      unknown: 'It is not known which columns the purpose {purpose} needs',
    },
  },
  'DISCLOSURE.COLUMNS_TOO_SENSITIVE': {
    'zh-CN': {
      pass: '没有不得提供给接收方的敏感字段',
      fail: '不得提供给接收方的敏感字段：{fields}',
      unknown: '不清楚有无敏感字段',
    },
    en: {
      pass: 'No column is too sensitive for the recipient',
      fail: 'Too sensitive for the recipient: {fields}',
      unknown: 'It is not known whether a column is too sensitive',
    },
  },
  'DISCLOSURE.RECORDS_WRONG': {
    'zh-CN': {
      pass: '所涉{kind}记录 {records} 条',
      fail: '所涉记录 {records} 条，其中不属于{kind}登记表或本小区 {foreign} 条，重复 {twice} 条；至少要有一条',
      unknown: '不清楚涉及哪些{kind}记录',
    },
    en: {
      pass: 'Records of the {kind} register: {records}',
      fail: 'Records {records}: of another register than {kind} or another estate {foreign}, given twice {twice}; there must be one',
      unknown: 'It is not known which {kind} records are meant',
    },
  },
  'DISCLOSURE.CONSENT_MISSING': {
    'zh-CN': {
      pass: '每条记录都有相应的同意',
      fail: '以下记录没有涵盖这些列和用途的同意：{records}',
      unknown: '没有提供同意记录：{records}',
    },
    en: {
      pass: 'A consent covers every record',
      fail: 'Records without a consent for these columns and this purpose: {records}',
      unknown: 'The consents are not given: {records}',
    },
  },
  'DISCLOSURE.CHILD_CONCERNED': {
    'zh-CN': {
      pass: '没有未经监护人同意的儿童信息',
      fail: '涉及不满十四周岁儿童，没有监护人同意：{records}',
      unknown: '不清楚是否涉及不满十四周岁儿童：{records}',
    },
    en: {
      pass: 'Nothing of a child goes out without a guardian’s consent',
      fail: 'Values of children under 14 without a guardian’s consent: {records}',
      unknown: 'It is not known whether children under 14 are concerned: {records}',
    },
  },
  'DISCLOSURE.APPROVAL_MISSING': {
    'zh-CN': {
      pass: '已经许可',
      fail: '许可与本次提供不符，应由{roles}事先许可',
      unknown: '未经许可，应由{roles}许可',
    },
    en: {
      pass: 'It is approved',
      fail: 'The approval is not of this extract. It takes one before, by: {roles}',
      unknown: 'It is not approved. It takes: {roles}',
    },
  },
  'DISCLOSURE.APPROVER_ASKED': {
    'zh-CN': { pass: '许可人不是经办人', fail: '许可人就是经办人，应由他人办理', unknown: '不清楚由谁许可' },
    en: {
      pass: 'Who approved is not who hands it over',
      fail: 'Who approved hands it over: somebody else has to',
      unknown: 'It is not known who approved',
    },
  },
} as const satisfies Record<RetentionFindingCode | RightsFindingCode | DisclosureFindingCode, FindingMessage>;
