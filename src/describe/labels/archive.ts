import type { ArchiveCommandType, ArchiveState } from '../../archive/transitions.js';
import type { IssueMessage } from '../message.js';

export const ARCHIVE_STATE: Readonly<Record<ArchiveState, IssueMessage>> = {
  open: { 'zh-CN': '待归档', en: 'open' },
  'signed-off': { 'zh-CN': '已归档', en: 'signed off' },
  reopened: { 'zh-CN': '已重开', en: 'reopened' },
};

export const ARCHIVE_COMMAND: Readonly<Record<ArchiveCommandType, IssueMessage>> = {
  open: { 'zh-CN': '建档', en: 'open' },
  'sign-off': { 'zh-CN': '归档确认', en: 'sign off' },
  reopen: { 'zh-CN': '重开', en: 'reopen' },
};
