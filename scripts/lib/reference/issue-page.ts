import {
  ERROR_MESSAGES,
  ISSUE_MESSAGES,
  type IssueMessage,
  type Language,
} from '../../../src/describe/index.js';
import { WORKLIST_ISSUES } from '../../../src/describe/messages/worklist.js';
import { type CodeList, listOf } from './code-lists.js';
import { anchorOfCode, both, clauseLinks, page, type Texts, table } from './page.js';
import type { RuleClauses } from './rule-clauses.js';

const TITLE: Texts = { en: 'Issue, work and error codes', 'zh-CN': '数据问题、待办与错误代码' };
const INTRO: Texts = {
  en: 'An issue tells what is wrong with a value that came in (`describeIssue`), an item of work what is to be done (`describeWorkItem`), an error that the caller has a bug or a device failed (`describeErrorCode`). Business outcomes are none of these: they are [findings](findings.md).',
  'zh-CN':
    '数据问题说明输入值哪里不对（`describeIssue`），待办说明要做什么（`describeWorkItem`），错误表示调用方有缺陷或设备故障（`describeErrorCode`）。业务结论不在此列，见[检查结论代码](findings.zh-CN.md)。',
};
const HEADINGS = {
  issues: { en: 'Issues of', 'zh-CN': '数据问题：' },
  work: { en: 'Items of work', 'zh-CN': '待办' },
  errors: { en: 'Errors', 'zh-CN': '错误' },
} as const satisfies Record<string, Texts>;
const CODE: Texts = { en: 'code', 'zh-CN': '代码' };
const TEXT: Texts = { en: 'text', 'zh-CN': '文字' };
const CLAUSES: Texts = { en: 'clauses', 'zh-CN': '条款' };

/** Every code that is no finding's, with its texts. */
export function issuePage(language: Language, lists: readonly CodeList[], clauses: RuleClauses): string {
  const issues = Object.keys(ISSUE_MESSAGES).filter((code) => !Object.hasOwn(WORKLIST_ISSUES, code));
  const roomOf = (code: string) => listOf(code, lists)?.room ?? 'wuye';
  const head = [CODE[language], TEXT[language]];
  const rows = (codes: readonly string[], messages: Readonly<Record<string, IssueMessage>>) =>
    codes.map((code) => [named(code), both(textsOf(code, messages), language)]);
  const sections = [...new Set(issues.map(roomOf))].sort().map((room) => {
    const own = issues.filter((code) => roomOf(code) === room);
    return `## ${HEADINGS.issues[language]}${language === 'en' ? ' ' : ''}${room}\n\n${table(head, rows(own, ISSUE_MESSAGES))}`;
  });
  const work = Object.keys(WORKLIST_ISSUES).map((code) => [
    named(code),
    clauseLinks(clauses.get(code) ?? [], language),
    both(textsOf(code, WORKLIST_ISSUES), language),
  ]);
  return page(
    'issues',
    TITLE,
    language,
    INTRO[language],
    ...sections,
    `## ${HEADINGS.work[language]}\n\n${table([CODE[language], CLAUSES[language], TEXT[language]], work)}`,
    `## ${HEADINGS.errors[language]}\n\n${table(head, rows(Object.keys(ERROR_MESSAGES), ERROR_MESSAGES))}`,
  );
}

const named = (code: string) => `<a id="${anchorOfCode(code)}"></a>\`${code}\``;

function textsOf(code: string, messages: Readonly<Record<string, IssueMessage>>): IssueMessage {
  const message = messages[code];
  if (message === undefined) throw new Error(`no text for ${code}`);
  return message;
}
