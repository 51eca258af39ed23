import type { ColumnType } from '../form.js';

/** What a masked value is written as where its mask tells nothing. */
export const HIDDEN = '***';

/** A text that is hidden but for a few characters at its ends. */
const HIDDEN_TEXT = /^[^*＊]{0,10}[*＊]{2,}[^*＊]{0,4}$/u;
const STAR = /[*＊]/;
const STARS = /[*＊]{2,}/;
const HIDDEN_WHOLE = /^[*＊]+$/;

const TEXTS: ReadonlySet<ColumnType> = new Set(['text', 'list']);
/** Names of organisations and codes may hold one star: 7*24便利店. */
const STARRED: ReadonlySet<ColumnType> = new Set(['organisation', 'code']);

/**
 * Tells whether a cell shows a masked value, `王*` or `138****1234`, which is no data. In running text stars may mean
 * something else: there a cell is masked that is hidden but for its ends.
 */
export function looksMasked(type: ColumnType, text: string): boolean {
  if (!STAR.test(text)) return false;
  if (HIDDEN_WHOLE.test(text)) return true;
  if (TEXTS.has(type)) return HIDDEN_TEXT.test(text);
  return STARRED.has(type) ? STARS.test(text) : true;
}
