import type { RecordFindingCode, RecordIssueCode } from '../../records/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const RECORDS_ISSUES = {
  UNIT_UNREADABLE: {
    'zh-CN': '房号无法识别，请写成“楼栋-单元-房号”，例如 3-2-1201',
    en: 'No unit can be read; write building-entrance-room, such as 3-2-1201',
  },
  REQUIRED_MISSING: { 'zh-CN': '缺少必填项', en: 'A required value is missing' },
  TYPE_MISMATCH: {
    'zh-CN': '数据类型不符，应为 {expected}',
    en: 'Wrong type of value; {expected} is expected',
  },
  FORM_INVALID: {
    'zh-CN': '格式不符，应为规范格式的 {expected}',
    en: 'Not in canonical form; {expected} is expected',
  },
  VALUE_UNKNOWN: { 'zh-CN': '不在可选值之内：{expected}', en: 'Not one of the listed values: {expected}' },
  KEY_UNKNOWN: { 'zh-CN': '没有这个字段', en: 'There is no such field' },
  TEXT_MALFORMED: {
    'zh-CN': '文本为空白，或含有无法保存的字符',
    en: 'The text is blank or holds characters that cannot be kept',
  },
  TOO_LONG: { 'zh-CN': '过长，最多 {most}', en: 'Too long; at most {most}' },
  TOO_SHORT: { 'zh-CN': '过短，至少 {least}', en: 'Too short; at least {least}' },
  TOO_LARGE: { 'zh-CN': '数值过大，上限 {most}', en: 'Too large; the limit is {most}' },
  TOO_SMALL: { 'zh-CN': '数值过小，下限 {least}', en: 'Too small; the limit is {least}' },
} as const satisfies Record<RecordIssueCode, IssueMessage>;

export const RECORDS_FINDINGS = {
  'RECORD.DATES_OUT_OF_ORDER': {
    'zh-CN': {
      pass: '日期先后相符（{earlier} {from}，{later} {until}）',
      fail: '日期先后颠倒：{later} {until} 早于 {earlier} {from}',
      unknown: '日期不全，无法核对先后（{earlier}、{later}）',
    },
    en: {
      pass: 'The dates are in order: {earlier} {from}, {later} {until}',
      fail: 'The dates are the wrong way round: {later} {until} lies before {earlier} {from}',
      unknown: 'A date is missing, their order cannot be checked ({earlier}, {later})',
    },
  },
} as const satisfies Record<RecordFindingCode, FindingMessage>;
