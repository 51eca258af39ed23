import type { AccessLogFindingCode, RevealFindingCode } from '../../confidentiality/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const CONFIDENTIALITY_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const CONFIDENTIALITY_FINDINGS = {
  'REVEAL.RECORD_MISMATCHED': {
    'zh-CN': {
      pass: '所附记录即申请查看的记录',
      fail: '所附记录不是申请查看的{kind}记录',
      unknown: '尚未取得申请查看的{kind}记录',
    },
    en: {
      pass: 'The record is the one that was asked for',
      fail: 'The record is not the one that was asked for ({kind})',
      unknown: 'The record that was asked for ({kind}) is not at hand',
    },
  },
  'REVEAL.FIELDS_UNKNOWN': {
    'zh-CN': {
      pass: '申请查看的字段：{fields}',
      fail: '没有列明字段，或有 {unknown} 个字段不在字段分类表中',
      unknown: '申请查看的字段不明',
    },
    en: {
      pass: 'Fields asked for: {fields}',
      fail: 'No field is named, or fields that the table does not hold: {unknown}',
      unknown: 'It is not known which fields are asked for',
    },
  },
  'REVEAL.REGISTER_CLOSED': {
    'zh-CN': {
      pass: '可以为“{purpose}”查阅{kind}档案',
      fail: '{kind}档案只对{roles}开放，目的限于{purposes}；本次目的：{purpose}',
      unknown: '{kind}档案可否查阅不明',
    },
    en: {
      pass: 'The register ({kind}) is open to them for: {purpose}',
      fail: 'The register ({kind}) opens to {roles} alone, for {purposes}; asked for: {purpose}',
      unknown: 'It is not known whether the register ({kind}) is open to them',
    },
  },
  'REVEAL.ROLE_MAY_NOT': {
    'zh-CN': {
      pass: '以“{role}”岗位申请查看',
      fail: '其岗位不得申请查看：{fields}',
      unknown: '申请人的岗位不明',
    },
    en: {
      pass: 'Asked as {role}',
      fail: 'Their role may not ask for: {fields}',
      unknown: 'The role of the person is not known',
    },
  },
  'REVEAL.PURPOSE_NOT_OF_FIELD': {
    'zh-CN': {
      pass: '“{purpose}”符合各字段的处理目的',
      fail: '“{purpose}”不是下列字段的处理目的：{fields}',
      unknown: '处理目的不明',
    },
    en: {
      pass: 'The purpose ({purpose}) is one of each field',
      fail: 'The purpose ({purpose}) is none of these fields: {fields}',
      unknown: 'The purpose is not known',
    },
  },
  'REVEAL.CONSENT_MISSING': {
    'zh-CN': {
      pass: '已取得为“{purpose}”处理的同意',
      fail: '下列字段没有本人为“{purpose}”作出的同意：{fields}',
      unknown: '没有查到下列字段的同意记录：{fields}',
    },
    en: {
      pass: 'Consent is on file for: {purpose}',
      fail: 'No consent of the person for {purpose} covers: {fields}',
      unknown: 'Whether consent is on file was not looked up for: {fields}',
    },
  },
  'REVEAL.GUARDIAN_CONSENT_MISSING': {
    'zh-CN': {
      pass: '已取得监护人为“{purpose}”处理的同意',
      fail: '下列字段涉及不满十四周岁未成年人，没有监护人为“{purpose}”作出的单独同意：{fields}',
      unknown: '没有查到下列字段的监护人同意记录：{fields}',
    },
    en: {
      pass: 'The consent of a parent or guardian is on file for: {purpose}',
      fail: 'These fields are of a child under 14, and no separate consent of a parent or guardian for {purpose} covers: {fields}',
      unknown: 'Whether a parent or guardian consented was not looked up for: {fields}',
    },
  },
  'REVEAL.PERMISSION_MISSING': {
    'zh-CN': {
      pass: '经{roles}许可',
      fail: '未经{roles}许可',
      unknown: '没有查到{roles}的许可记录',
    },
    en: {
      pass: 'Permitted by: {roles}',
      fail: 'Not permitted by: {roles}',
      unknown: 'Whether it was permitted was not looked up: {roles}',
    },
  },
  'REVEAL.PERMITTED_BY_VIEWER': {
    'zh-CN': { pass: '由查看人以外的人许可', fail: '不得自行许可', unknown: '许可人不明' },
    en: {
      pass: 'Permitted by another person than the one who looks',
      fail: 'Nobody permits it to themselves',
      unknown: 'It is not known who permitted it',
    },
  },
  'REVEAL.PERMITTER_ALONE': {
    'zh-CN': {
      pass: '许可人只查看一般信息，或另有许可',
      fail: '许可人凭自身权限查看了下列字段，应予复查：{fields}',
      unknown: '许可人查看的字段不明',
    },
    en: {
      pass: 'Who permits looked at ordinary fields alone, or was permitted by another',
      fail: 'Who permits looked on their own authority, somebody should review it: {fields}',
      unknown: 'It is not known which fields they looked at',
    },
  },
  'REVEAL.REASON_MISSING': {
    'zh-CN': { pass: '已说明理由', fail: '须说明理由', unknown: '理由不明' },
    en: { pass: 'A reason is given', fail: 'A reason is needed', unknown: 'The reason is not known' },
  },
  'REVEAL.REASON_TELLS_VALUE': {
    'zh-CN': {
      pass: '理由未写入当事人的信息',
      fail: '理由中不得写入姓名、电话或证件号码',
      unknown: '没有记录可供核对理由中有无当事人的信息',
    },
    en: {
      pass: 'The reason tells nothing of the person',
      fail: 'The reason must hold no name, phone or document number',
      unknown: 'Without the record nobody can tell whether the reason names the person',
    },
  },
  'ACCESS_LOG.LINK_MALFORMED': {
    'zh-CN': {
      pass: '各环格式正确',
      fail: '{count} 环格式有误：{places}',
      unknown: '各环格式不明',
    },
    en: {
      pass: 'Every link is well formed',
      fail: 'Malformed links ({count}): {places}',
      unknown: 'The form of the links is not known',
    },
  },
  'ACCESS_LOG.LINK_FOREIGN': {
    'zh-CN': {
      pass: '各环属于同一小区',
      fail: '{count} 环属于其他小区：{places}',
      unknown: '各环所属小区不明',
    },
    en: {
      pass: 'All links are of one estate',
      fail: 'Links of another estate ({count}): {places}',
      unknown: 'The estate of the links is not known',
    },
  },
  'ACCESS_LOG.LINK_CHANGED': {
    'zh-CN': {
      pass: '各环未被改动',
      fail: '{count} 环被改动：{places}',
      unknown: '各环有无改动不明',
    },
    en: {
      pass: 'No link was changed',
      fail: 'Changed links ({count}): {places}',
      unknown: 'It is not known whether links were changed',
    },
  },
  'ACCESS_LOG.LINK_OUT_OF_ORDER': {
    'zh-CN': {
      pass: '各环按序排列',
      fail: '{count} 环次序错乱或重复：{places}',
      unknown: '各环次序不明',
    },
    en: {
      pass: 'The links are in order',
      fail: 'Links out of order or twice ({count}): {places}',
      unknown: 'The order of the links is not known',
    },
  },
  'ACCESS_LOG.LINK_MISSING': {
    'zh-CN': {
      pass: '中间没有缺环',
      fail: '下列 {count} 环之前有缺环：{places}',
      unknown: '有无缺环不明',
    },
    en: {
      pass: 'No link is missing in between',
      fail: 'Links are missing before these ({count}): {places}',
      unknown: 'It is not known whether links are missing',
    },
  },
  'ACCESS_LOG.CHAIN_BROKEN': {
    'zh-CN': {
      pass: '各环首尾相接',
      fail: '{count} 环与前一环不接：{places}',
      unknown: '各环是否相接不明',
    },
    en: {
      pass: 'Each link holds the one before',
      fail: 'Links that do not hold the one before ({count}): {places}',
      unknown: 'It is not known whether the links hold together',
    },
  },
  'ACCESS_LOG.FRONT_MISSING': {
    'zh-CN': {
      pass: '从应有的起点开始',
      fail: '起点之前有缺失',
      unknown: '没有给出此前的末环，起点之前有无缺失不明',
    },
    en: {
      pass: 'It begins where it should',
      fail: 'Links are missing at the front',
      unknown: 'Without the head before, nobody can tell whether links are missing at the front',
    },
  },
  'ACCESS_LOG.BACK_MISSING': {
    'zh-CN': {
      pass: '到达应有的末环',
      fail: '没有到达应有的末环',
      unknown: '没有给出应有的末环，末尾有无缺失不明',
    },
    en: {
      pass: 'It ends with the head that was noted',
      fail: 'It does not end with the head that was noted',
      unknown: 'Without a noted head, nobody can tell whether links are missing at the back',
    },
  },
  'ACCESS_LOG.ENTRY_CHANGED': {
    'zh-CN': {
      pass: '各条查阅记录未被改动',
      fail: '{count} 条查阅记录被改动或缺失：{places}',
      unknown: '查阅记录有无改动不明',
    },
    en: {
      pass: 'No entry was changed',
      fail: 'Entries that were changed or are gone ({count}): {places}',
      unknown: 'It is not known whether entries were changed',
    },
  },
} as const satisfies Record<RevealFindingCode | AccessLogFindingCode, FindingMessage>;
