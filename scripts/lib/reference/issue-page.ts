import {
  ERROR_MESSAGES,
  ISSUE_MESSAGES,
  type IssueMessage,
  type Language,
} from '../../../src/describe/index.js';
import { WORKLIST_ISSUES } from '../../../src/describe/messages/worklist.js';
import { type CodeList, listOf } from './code-lists.js';
import { both, clauseLinks, named, page, type Texts } from './page.js';
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

/** Every code that is no finding's, with its texts. */
export function issuePage(language: Language, lists: readonly CodeList[], clauses: RuleClauses): string {
  const issues = Object.keys(ISSUE_MESSAGES).filter((code) => !Object.hasOwn(WORKLIST_ISSUES, code));
  const roomOf = (code: string) => listOf(code, lists)?.room ?? 'wuye';
  const sections = [...new Set(issues.map(roomOf))].sort().map((room) => {
    const own = issues.filter((code) => roomOf(code) === room);
    const heading = `${HEADINGS.issues[language]}${language === 'en' ? ' ' : ''}${room}`;
    return section(heading, own, ISSUE_MESSAGES, language, clauses);
  });
  return page(
    'issues',
    TITLE,
    language,
    INTRO[language],
    ...sections,
    section(HEADINGS.work[language], Object.keys(WORKLIST_ISSUES), WORKLIST_ISSUES, language, clauses),
    section(HEADINGS.errors[language], Object.keys(ERROR_MESSAGES), ERROR_MESSAGES, language, clauses),
  );
}

type Messages = Readonly<Record<string, IssueMessage>>;

/** A heading with its codes, each as a block: a table would be wider than a phone. */
function section(
  heading: string,
  codes: readonly string[],
  messages: Messages,
  language: Language,
  clauses: RuleClauses,
): string {
  const blocks = codes.map((code) => {
    const links = clauseLinks(clauses.get(code) ?? [], language);
    return `${named(code, links)}\n\n> ${both(textsOf(code, messages), language)}`;
  });
  return [`## ${heading}`, ...blocks].join('\n\n');
}

function textsOf(code: string, messages: Messages): IssueMessage {
  const message = messages[code];
  if (message === undefined) throw new Error(`no text for ${code}`);
  return message;
}
