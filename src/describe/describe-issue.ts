import type { Issue } from '../kernel/index.js';
import { fill } from './fill.js';
import { textOf } from './label.js';
import type { Language } from './message.js';
import { ERROR_MESSAGES, ISSUE_MESSAGES } from './messages/index.js';

const UNKNOWN_ISSUE = { 'zh-CN': '数据有问题：{code}', en: 'Problem with the data: {code}' } as const;
const UNKNOWN_ERROR = { 'zh-CN': '程序出错：{code}', en: 'Program error: {code}' } as const;

/**
 * The text of an issue or a warning: what is wrong with a value and what is expected.
 *
 * **Details**: it does not say where; that is the issue's `path`. The masked sample appears where the message has a
 * place for it. A code without a message gives a neutral text with the code.
 *
 * **Gotchas**: plain text. Escape it for HTML.
 *
 * @param issue - an issue or a warning of any parser
 * @param language - the language
 *
 * @example
 * ```ts
 * import { describeIssue } from 'wuye/describe';
 *
 * const issue = { code: 'CALENDAR.TABLE_DAY_TWICE', path: ['holidays', 3], params: { date: '2026-10-01' } };
 * describeIssue(issue, 'en'); // => '2026-10-01 stands twice in the holiday table'
 * describeIssue({ code: 'OWN_CODE', path: [] }, 'zh-CN'); // => '数据有问题：OWN_CODE'
 * ```
 * @category Describe
 * @since 0.1.0
 */
export function describeIssue(issue: Issue, language: Language): string {
  const { code, params, sample } = issue;
  const message = textOf(ISSUE_MESSAGES, code);
  if (message === undefined) return fill(UNKNOWN_ISSUE[language], { code }, language);
  return fill(message[language], { ...(sample === undefined ? {} : { sample }), ...params }, language);
}

/**
 * The text of an error's code, for people who run the program: what failed in general. What exactly failed is in the
 * error's message.
 *
 * @param code - `error.code` of an error that `isWuyeError` knows
 * @param language - the language
 *
 * @example
 * ```ts
 * import { describeErrorCode } from 'wuye/describe';
 *
 * describeErrorCode('STORAGE.IO_FAILED', 'en'); // => 'The storage device failed; try again later'
 * describeErrorCode('OWN.CODE', 'zh-CN'); // => '程序出错：OWN.CODE'
 * ```
 * @category Describe
 * @since 0.1.0
 */
export function describeErrorCode(code: string, language: Language): string {
  return textOf(ERROR_MESSAGES, code)?.[language] ?? fill(UNKNOWN_ERROR[language], { code }, language);
}
