import type { FormIssueCode } from '../../forms/index.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const FORMS_ISSUES = {
  REQUIRED_BLANK: { 'zh-CN': '必填项为空', en: 'A required cell is blank' },
  CELL_TOO_LONG: {
    'zh-CN': '内容过长：{length}个字符，最多{longest}个',
    en: 'The cell is too long: {length} characters, at most {longest}',
  },
  CELL_MALFORMED: {
    'zh-CN': '含有无法保存的字符，请重新录入',
    en: 'The cell holds characters that cannot be kept; enter it again',
  },
  CELL_ERROR: {
    'zh-CN': '单元格是公式错误（如 #REF!），没有内容',
    en: 'The cell shows the error of a formula, such as #REF!, and no value',
  },
  CELL_UNREADABLE: { 'zh-CN': '无法识别该单元格的内容', en: 'The cell cannot be read' },
  DATE_UNREADABLE: {
    'zh-CN': '不是完整的日期，请写成年-月-日，例如 2026-03-05',
    en: 'Not a whole date; write year-month-day, such as 2026-03-05',
  },
  DATE_IMPOSSIBLE: { 'zh-CN': '日期不存在，请核对年月日', en: 'There is no such day; please check it' },
  PERIOD_UNREADABLE: {
    'zh-CN': '无法识别起止日期，请写成“2026.1.1-2026.12.31”',
    en: 'Not a first and a last day; write 2026.1.1-2026.12.31',
  },
  NUMBER_UNREADABLE: { 'zh-CN': '不是数字', en: 'Not a number' },
  NUMBER_NOT_WHOLE: { 'zh-CN': '应为整数', en: 'Not a whole number' },
  NUMBER_OUT_OF_RANGE: {
    'zh-CN': '数值超出合理范围（{least}至{most}）',
    en: 'Out of the range that is believed ({least} to {most})',
  },
  NUMBER_PRECISION_LOST: {
    'zh-CN': '该号码曾按数值存储，末尾几位可能已丢失，请核对原件',
    en: 'Stored as a number, so its last digits may be lost; compare it with the original',
  },
  ENUM_UNKNOWN: { 'zh-CN': '不在可选值之内：{words}', en: 'Not one of the listed words: {words}' },
  NAME_SEVERAL: {
    'zh-CN': '一个单元格内似有多人姓名，请分行登记',
    en: 'More than one name in a cell; give each person a row',
  },
  NAME_NOT_LATIN: {
    'zh-CN': '应填护照上的拉丁字母姓名',
    en: 'The name in Latin letters, as in the passport, is expected',
  },
  DOCUMENT_KIND_GUESSED: {
    'zh-CN': '按八位数字推断为台湾居民来往大陆通行证，请核对证件',
    en: 'Taken for a travel permit of Taiwan by its eight digits; compare it with the document',
  },
  FORM_VALUE_MASKED: {
    'zh-CN': '内容已脱敏（含“*”），不能作为资料导入，请填写完整内容',
    en: 'The value is masked (it holds *) and is no data; enter it in full',
  },
  SHEET_EMPTY: { 'zh-CN': '工作表没有内容', en: 'The sheet is empty' },
  HEADER_NOT_FOUND: {
    'zh-CN': '前{searched}行中没有找到“{form}”的表头',
    en: 'No header of the {form} in the first {searched} rows',
  },
  COLUMN_MISSING: { 'zh-CN': '缺少必需的列“{header}”', en: 'The required column {header} is missing' },
  COLUMN_DUPLICATE: {
    'zh-CN': '有多列的含义都是“{header}”：{headers}，请只保留一列或改名',
    en: 'Several columns mean {header}: {headers}; keep one, or rename the others',
  },
  COLUMN_UNKNOWN: {
    'zh-CN': '表中没有规定“{header}”这一列，内容原样保留',
    en: 'The form has no column {header}; its cells are kept as they are',
  },
  COLUMN_UNNAMED: {
    'zh-CN': '第{at}列没有表头，内容原样保留',
    en: 'Column {at} has no header; its cells are kept as they are',
  },
  COLUMN_GUESSED: {
    'zh-CN': '表头“{header}”按去掉括号内的说明识别，请核对',
    en: 'The header {header} was read without its remark in brackets; please check',
  },
  CHARACTERS_LOST: {
    'zh-CN': '{count}行的姓名含有“?”，可能是保存文件时丢失的生僻字；请改存为 xlsx 或 UTF-8',
    en: 'Names in {count} rows hold a “?”, perhaps a rare character lost on saving; save as xlsx or UTF-8',
  },
  DIGITS_SUSPECT: {
    'zh-CN': '{count}行的证件号码以000结尾，可能曾按数值存储而丢失末尾三位，请核对',
    en: 'Identity numbers in {count} rows end in 000 and may have lost their last digits in number cells; please check',
  },
  NO_RECORDS: { 'zh-CN': '表头之下没有记录', en: 'There are no records below the header' },
  REJECTIONS_LEFT_OUT: {
    'zh-CN': '共有{count}行被退回，只列出前{kept}行',
    en: '{count} rows were refused; the first {kept} are listed',
  },
  FORM_UNRECOGNISED: { 'zh-CN': '不是已知的登记表', en: 'Not a form that is known' },
  FORM_AMBIGUOUS: {
    'zh-CN': '无法确定是哪一种登记表，可能是：{form}',
    en: 'The sheet may be one of several forms: {form}',
  },
  FORM_NOT_A_REGISTER: {
    'zh-CN': '“{form}”不是登记表，不导入为记录',
    en: 'The {form} is no register and gives no records',
  },
} as const satisfies Record<FormIssueCode, IssueMessage>;

export const FORMS_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
