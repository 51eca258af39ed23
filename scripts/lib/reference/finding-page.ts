import { FINDING_MESSAGES, type Language } from '../../../src/describe/index.js';
import { type CodeList, listOf } from './code-lists.js';
import { both, clauseLinks, named, page, type Texts } from './page.js';
import type { RuleClauses } from './rule-clauses.js';

const TITLE: Texts = { en: 'Finding codes', 'zh-CN': '检查结论代码' };
const INTRO: Texts = {
  en: 'Every finding has one of these codes. `describeFinding` of `wuye/describe` gives the text of its verdict with the `{places}` filled from its facts; `not-applicable` has one text for all codes. The clauses are those that the rules report it under, read from their code and the data of the policies; a range that spans a whole chapter means that it is reported under the clause of the duty at hand.',
  'zh-CN':
    '每条检查结论的代码都列在下面。文字由 `wuye/describe` 的 `describeFinding` 给出，`{占位}` 由事实填入；`not-applicable` 各代码共用一句。条款取自规则代码和策略数据；跨整章的范围表示以当时所依据的职责条款为准。',
};
const VERDICTS = ['fail', 'unknown', 'pass'] as const;
const NAMES = {
  en: { fail: 'fail', unknown: 'unknown', pass: 'pass' },
  'zh-CN': { fail: '不符合', unknown: '缺信息', pass: '符合' },
} as const;

/** Every finding code by room, with its texts and clauses. */
export function findingPage(language: Language, lists: readonly CodeList[], clauses: RuleClauses): string {
  const codes = Object.keys(FINDING_MESSAGES);
  const roomOf = (code: string) => listOf(code, lists)?.room ?? 'wuye';
  const rooms = [...new Set(codes.map(roomOf))].sort();
  const sections = rooms.map((room) => {
    const own = codes.filter((code) => roomOf(code) === room);
    return [`## ${room}`, ...own.map((code) => block(code, language, clauses))].join('\n\n');
  });
  return page('findings', TITLE, language, INTRO[language], ...sections);
}

function block(code: string, language: Language, clauses: RuleClauses): string {
  const message = FINDING_MESSAGES[code];
  if (message === undefined) throw new Error(`no text for ${code}`);
  const links = clauseLinks(clauses.get(code) ?? [], language);
  const texts = VERDICTS.map((verdict) => {
    const text = both({ en: message.en[verdict], 'zh-CN': message['zh-CN'][verdict] }, language);
    return `- *${NAMES[language][verdict]}*${language === 'en' ? ': ' : '：'}${text}`;
  });
  return [named(code, links), texts.join('\n')].join('\n\n');
}
