import type { RecordIssueCode } from '../../records/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const RECORDS_ISSUES = {
  UNIT_UNREADABLE: {
    'zh-CN': '房号无法识别,请写成“楼栋-单元-房号”,例如 3-2-1201',
    en: 'No unit can be read; write building-entrance-room, such as 3-2-1201',
  },
  REQUIRED_MISSING: { 'zh-CN': '缺少必填项', en: 'A required value is missing' },
  TYPE_MISMATCH: {
    'zh-CN': '数据类型不符,应为 {expected}',
    en: 'Wrong type of value; {expected} is expected',
  },
  FORM_INVALID: {
    'zh-CN': '格式不符,应为规范格式的 {expected}',
    en: 'Not in canonical form; {expected} is expected',
  },
  VALUE_UNKNOWN: { 'zh-CN': '不在可选值之内:{expected}', en: 'Not one of the listed values: {expected}' },
  KEY_UNKNOWN: { 'zh-CN': '没有这个字段', en: 'There is no such field' },
  TEXT_MALFORMED: {
    'zh-CN': '文本为空白,或含有无法保存的字符',
    en: 'The text is blank or holds characters that cannot be kept',
  },
  TOO_LONG: { 'zh-CN': '过长,最多 {most}', en: 'Too long; at most {most}' },
  TOO_SHORT: { 'zh-CN': '过短,至少 {least}', en: 'Too short; at least {least}' },
  TOO_LARGE: { 'zh-CN': '数值过大,上限 {most}', en: 'Too large; the limit is {most}' },
  TOO_SMALL: { 'zh-CN': '数值过小,下限 {least}', en: 'Too small; the limit is {least}' },
} as const satisfies Record<RecordIssueCode, IssueMessage>;

export const RECORDS_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
