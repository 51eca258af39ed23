import type { Language } from 'wuye/describe';

const MESSAGES = {
  OPTION_UNKNOWN: { en: 'The command line is wrong: {value}', 'zh-CN': '命令行参数有误：{value}' },
  OPTION_AS_OF: {
    en: '--as-of wants a date such as 2026-11-21, not "{value}".',
    'zh-CN': '--as-of 应为 2026-11-21 这样的日期，而不是“{value}”。',
  },
  OPTION_LANG: {
    en: '--lang is zh-CN or en, not "{value}".',
    'zh-CN': '--lang 只能是 zh-CN 或 en，而不是“{value}”。',
  },
  OPTION_ESTATE: {
    en: '--estate wants letters, digits, "-" or "_", not "{value}".',
    'zh-CN': '--estate 只能用字母、数字、“-”和“_”，而不是“{value}”。',
  },
  ESTATE_UNKNOWN: {
    en: 'The sheets name no estate, and the database holds several ({value}). Tell which one with --estate.',
    'zh-CN': '表格中没有小区名称，而数据库中有多个小区（{value}）。请用 --estate 指明。',
  },
  FILE_MISSING: { en: 'There is no file or folder {file}.', 'zh-CN': '找不到文件或文件夹 {file}。' },
  FILE_NO_WORKBOOK: {
    en: '{file} is no workbook that can be read (.xlsx) and no CSV file. Save it as .xlsx and try again.',
    'zh-CN': '{file} 不是可读取的工作簿（.xlsx），也不是 CSV 文件。请另存为 .xlsx 后重试。',
  },
  FILE_EMPTY: { en: '{file} holds no sheet with any row.', 'zh-CN': '{file} 中没有任何有内容的工作表。' },
  FOLDER_EMPTY: { en: 'The folder {file} holds no .csv file.', 'zh-CN': '文件夹 {file} 中没有 .csv 文件。' },
  REGISTERS_UNUSABLE: {
    en: 'Nothing was imported; the database is as it was. Mend what is listed, or run again with --partial to import the readable registers alone.',
    'zh-CN': '没有导入任何数据，数据库保持原样。请修正以上问题；或加上 --partial，只导入可读的登记表。',
  },
  KEY_MISSING: {
    en: 'The database {file} was made with another key: its key file {key} is missing or changed. Put it back; without it the same rows would be imported again as new records.',
    'zh-CN':
      '数据库 {file} 使用的密钥文件 {key} 丢失或已改变。请放回原密钥文件，否则同样的行会被当作新记录再次导入。',
  },
  BATCH_UNKNOWN: {
    en: 'There is no import batch {batch} in {file}.',
    'zh-CN': '{file} 中没有导入批次 {batch}。',
  },
  BATCH_ALREADY_UNDONE: {
    en: 'The import batch {batch} was taken back already.',
    'zh-CN': '导入批次 {batch} 已经撤销过。',
  },
  DATABASE_UNUSABLE: {
    en: 'The database {file} cannot be used: {value}',
    'zh-CN': '数据库 {file} 无法使用：{value}',
  },
  LOG_UNREADABLE: {
    en: 'The publishing log {file} cannot be read: {value}',
    'zh-CN': '无法读取信息发布记录 {file}：{value}',
  },
  LOG_PERSON_UNKNOWN: {
    en: 'The publishing log names a person who is not among its people: {value}',
    'zh-CN': '信息发布记录中的人员 {value} 不在人员名单内。',
  },
  LOG_COMMAND_UNREADABLE: {
    en: 'An entry of the publishing log cannot be carried out: {value}',
    'zh-CN': '信息发布记录中的一项无法执行：{value}',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type UserErrorCode = keyof typeof MESSAGES;

/** Something that the person at the keyboard can mend: told in their language, without a stack. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: UserErrorCode, params: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'UserError';
    this.code = code;
    this.params = params;
  }

  in(language: Language): string {
    return MESSAGES[this.code][language].replace(/\{(\w+)\}/g, (_, name: string) => this.params[name] ?? '—');
  }
}
