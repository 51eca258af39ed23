import type { ErrorCode } from '../../kernel/index.js';
import type { IssueMessage } from '../message.js';

/** Texts of what the library throws, for people who run it. */
export const KERNEL_ERRORS = {
  'KERNEL.INVALID_ARGUMENT': {
    'zh-CN': '程序错误：传入的参数无效',
    en: 'Programming error: an argument is not valid',
  },
  'IMPORTS.BATCH_UNDONE': {
    'zh-CN': '导入过程中该批次已被撤销',
    en: 'The batch was taken back while it was imported',
  },
  'KERNEL.STATE_UNKNOWN_EVENT': {
    'zh-CN': '程序错误：该状态不能接受这一事件',
    en: 'Programming error: the state cannot take this event',
  },
  'CALENDAR.DAY_NOT_COVERED': {
    'zh-CN': '程序错误：向工作日历询问了其范围之外的日期',
    en: 'Programming error: the working-day calendar was asked about a day that it does not cover',
  },
  'STORAGE.UNKNOWN_COLLECTION': {
    'zh-CN': '存储中没有这个集合',
    en: 'The store has no such collection',
  },
  'STORAGE.UNKNOWN_INDEX': {
    'zh-CN': '集合没有声明这个索引',
    en: 'The collection declares no such index',
  },
  'STORAGE.INVALID_KEY': {
    'zh-CN': '项目、集合或记录的编号不符合要求',
    en: 'The id of an estate, collection or document is not valid',
  },
  'STORAGE.INVALID_BODY': {
    'zh-CN': '要保存的内容不是纯 JSON 数据',
    en: 'What is to be stored is not plain JSON data',
  },
  'STORAGE.INVALID_INDEX_VALUE': {
    'zh-CN': '索引值与集合的声明不符',
    en: 'The index values do not match the collection’s declaration',
  },
  'STORAGE.INVALID_QUERY': { 'zh-CN': '查询条件无效', en: 'The query is not valid' },
  'STORAGE.INVALID_CURSOR': {
    'zh-CN': '翻页标记无效或不属于该查询',
    en: 'The cursor is not valid or belongs to another query',
  },
  'STORAGE.DUPLICATE_KEY': {
    'zh-CN': '一次提交中同一条记录出现了两次',
    en: 'One commit names the same document twice',
  },
  'STORAGE.TOO_MANY_CHANGES': {
    'zh-CN': '一次提交的更改超出了存储的上限',
    en: 'The commit has more changes than the store takes',
  },
  'STORAGE.UNSUPPORTED': { 'zh-CN': '存储不支持这项操作', en: 'The store does not support this' },
  'STORAGE.IO_FAILED': {
    'zh-CN': '存储设备读写失败，请稍后重试',
    en: 'The storage device failed; try again later',
  },
  'STORAGE.SCHEMA_TOO_NEW': {
    'zh-CN': '记录由更新版本的程序写入，本版本不能读取',
    en: 'The document was written by a newer version and cannot be read by this one',
  },
  'CENTRE.DOCUMENT_MISSING': {
    'zh-CN': '没有找到要处理的文档',
    en: 'What the command is about is not there',
  },
  'CENTRE.DOCUMENT_PRESENT': {
    'zh-CN': '已经存在，不能重复建立',
    en: 'It was begun before and cannot be begun again',
  },
  'CENTRE.DOCUMENT_CHANGED': {
    'zh-CN': '文档已被他人修改，请重新读取后再操作',
    en: 'It was changed since you read it; read it again, then decide',
  },
  'CENTRE.ID_MISFIT': {
    'zh-CN': '编号与命令的对象不符',
    en: 'The id does not fit what the command is about',
  },
  'CENTRE.COMMAND_ID_TAKEN': {
    'zh-CN': '该命令编号已用于另一条命令',
    en: 'Another command was given under this command id',
  },
  'CENTRE.ATTEMPTS_EXHAUSTED': {
    'zh-CN': '同时有其他人操作，本次未能完成，请重试',
    en: 'Others were quicker each time, and nothing was written; try again',
  },
} as const satisfies Record<ErrorCode, IssueMessage>;
