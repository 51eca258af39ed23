import type { BoardPlace } from '../../boards/board.js';
import type { BookingTier } from '../../boards/booking.js';
import type { SheetAspects } from '../../boards/command.js';
import type {
  PostingCommandType,
  PostingCondition,
  PostingState,
  TakeDownCause,
} from '../../boards/posting.js';
import type { PostingQuestion } from '../../boards/posting-questions.js';
import type { IssueMessage } from '../message.js';

export const BOARD_PLACE: Readonly<Record<BoardPlace, IssueMessage>> = {
  gate: { 'zh-CN': '大门', en: 'gate' },
  lobby: { 'zh-CN': '大堂', en: 'lobby' },
  stairwell: { 'zh-CN': '楼道', en: 'stairwell' },
  lift: { 'zh-CN': '电梯', en: 'lift' },
  square: { 'zh-CN': '广场', en: 'square' },
  other: { 'zh-CN': '其他位置', en: 'other place' },
};

export const BOOKING_TIER: Readonly<Record<BookingTier, IssueMessage>> = {
  emergency: { 'zh-CN': '紧急', en: 'emergency' },
  service: { 'zh-CN': '服务信息', en: 'service' },
  commercial: { 'zh-CN': '商情信息', en: 'commercial' },
};

export const POSTING_STATE: Readonly<Record<PostingState, IssueMessage>> = {
  planned: { 'zh-CN': '待张贴', en: 'planned' },
  up: { 'zh-CN': '张贴中', en: 'up' },
  down: { 'zh-CN': '已撤下', en: 'down' },
  cancelled: { 'zh-CN': '已取消', en: 'cancelled' },
};

export const POSTING_COMMAND: Readonly<Record<PostingCommandType, IssueMessage>> = {
  plan: { 'zh-CN': '安排张贴', en: 'plan' },
  post: { 'zh-CN': '张贴', en: 'post' },
  inspect: { 'zh-CN': '巡查', en: 'inspect' },
  repair: { 'zh-CN': '整理补贴', en: 'repair' },
  recall: { 'zh-CN': '召回', en: 'recall' },
  'take-down': { 'zh-CN': '撤下', en: 'take down' },
  cancel: { 'zh-CN': '取消', en: 'cancel' },
};

export const POSTING_CONDITION: Readonly<Record<PostingCondition, IssueMessage>> = {
  unseen: { 'zh-CN': '未巡查', en: 'unseen' },
  good: { 'zh-CN': '完好', en: 'good' },
  defective: { 'zh-CN': '有缺陷', en: 'defective' },
  missing: { 'zh-CN': '缺失', en: 'missing' },
};

export const TAKE_DOWN_CAUSE: Readonly<Record<TakeDownCause, IssueMessage>> = {
  expired: { 'zh-CN': '到期', en: 'expired' },
  withdrawn: { 'zh-CN': '信息已撤销', en: 'notice withdrawn' },
  'pre-empted': { 'zh-CN': '紧急事项占用', en: 'pre-empted' },
  damaged: { 'zh-CN': '破损', en: 'damaged' },
  'board-removed': { 'zh-CN': '信息栏拆除', en: 'board removed' },
};

export const SHEET_ASPECT: Readonly<Record<keyof SheetAspects, IssueMessage>> = {
  straight: { 'zh-CN': '端正', en: 'straight' },
  clean: { 'zh-CN': '整洁', en: 'clean' },
  whole: { 'zh-CN': '完整', en: 'whole' },
  legible: { 'zh-CN': '易阅看', en: 'legible' },
};

export const POSTING_QUESTION: Readonly<Record<PostingQuestion, IssueMessage>> = {
  'due-up': { 'zh-CN': '今日应张贴', en: 'due up' },
  'never-up': { 'zh-CN': '过期未张贴', en: 'never posted' },
  'due-down': { 'zh-CN': '今日到期', en: 'due down' },
  overdue: { 'zh-CN': '超期未撤', en: 'overdue' },
  missing: { 'zh-CN': '缺失', en: 'missing' },
  defective: { 'zh-CN': '破损不整', en: 'defective' },
  unseen: { 'zh-CN': '久未巡查', en: 'not inspected' },
};
