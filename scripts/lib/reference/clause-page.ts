import { clauseLabel, type Language } from '../../../src/describe/index.js';
import { CLAUSES, type ClauseEntry, type ClauseSource } from '../../../src/kernel/index.js';
import { anchorOfClause } from '../clause-mentions.js';
import { NOT_ENFORCED } from './not-enforced.js';
import { cell, codeLink, folded, page, type Texts } from './page.js';
import type { Enforcement, RuleClauses } from './rule-clauses.js';

const TITLE: Texts = { en: 'Clauses, and where each is enforced', 'zh-CN': '条款及其执行位置' };
const INTRO: Texts = {
  en: 'The catalogue `CLAUSES` of `wuye`. *Codes* are the findings and items of work that are reported under the clause, read from the code of the rules and the data of the policies, those of fewest clauses first; *data* are the tables that name it; *symbols* are the exports whose documentation names it. A clause marked † leaves a number or a word open, and a policy holds a default for it. A clause without any code or data says why.',
  'zh-CN':
    '条款目录即 `wuye` 的 `CLAUSES`。“代码”为依据该条款给出的检查结论和待办（取自规则代码和策略数据，涉及条款少的在前），“数据”为注明该条款的数据表，“符号”为文档中提到该条款的导出项。标 † 的条款原文未写明数值或用语，由策略给出默认值。没有代码和数据的条款注明原因。',
};
const NAMES = {
  en: { codes: 'Codes', data: 'Data', symbols: 'Symbols', none: 'No code' },
  'zh-CN': { codes: '代码', data: '数据', symbols: '符号', none: '无代码' },
} as const;
const OF: Readonly<Record<ClauseSource, Texts>> = {
  CIM: { en: 'Customer information management (CIM)', 'zh-CN': '客户信息管理（CIM）' },
  NIM: { en: 'Online customer information (NIM)', 'zh-CN': '网上客户信息管理（NIM）' },
  CRM: { en: 'Customer relations (CRM)', 'zh-CN': '客户维系（CRM）' },
  RCP: { en: 'Reception (RCP)', 'zh-CN': '来电来访来函（RCP）' },
  CSQ: { en: 'Customer service standard (CSQ)', 'zh-CN': '客户服务标准（CSQ）' },
  OPS: { en: 'Company-wide rules (OPS)', 'zh-CN': '公司制度（OPS）' },
  VIS: { en: 'Visits and front desk (VIS)', 'zh-CN': '来访接待（VIS）' },
  SVC: { en: 'Service centre (SVC)', 'zh-CN': '物业服务中心（SVC）' },
  CN: { en: 'Laws and national standards (CN)', 'zh-CN': '法律与国家标准（CN）' },
};

/** Every clause in both languages, with what enforces it. */
export function clausePage(language: Language, enforcement: Enforcement): string {
  const sources = [...new Set(CLAUSES.map(({ source }) => source))];
  const sections = sources.map((source) => {
    const entries = CLAUSES.filter((entry) => entry.source === source);
    return [
      `## ${OF[source][language]}`,
      ...entries.map((entry) => block(entry, language, enforcement)),
    ].join('\n\n');
  });
  return page('clauses', TITLE, language, INTRO[language], ...sections);
}

function block(entry: ClauseEntry, language: Language, { codes, files, symbols }: Enforcement): string {
  const { id, zh, en, policy } = entry;
  const names = NAMES[language];
  const own = [...codes].filter(([, clauses]) => clauses.has(id)).map(([code]) => code);
  const reason = NOT_ENFORCED[id]?.[language];
  const data = [...(files.get(id) ?? [])].filter((file) => isData(file, own.length));
  const texts = language === 'en' ? [en, zh] : [zh, en];
  const colon = language === 'en' ? ': ' : '：';
  const more = (what: string) => (count: number) =>
    language === 'en' ? `${count} more ${what.toLowerCase()}` : `另有 ${count} 个${what}`;
  const list = (name: string, items: readonly string[]) => folded(name, items, more(name), language);
  return [
    `<a id="${anchorOfClause(id)}"></a>**${id}**${policy === true ? ' †' : ''} · ${cell(clauseLabel(id, language))}`,
    texts.map((text) => `> ${cell(text)}`).join('<br>\n'),
    own.length === 0 && reason !== undefined ? `**${names.none}**${colon}${reason}` : '',
    list(
      names.codes,
      byClauses(own, codes).map((code) => codeLink(code, language)),
    ),
    list(
      names.data,
      data.map((file) => `\`${file.replace(/^src\//, '')}\``),
    ),
    list(
      names.symbols,
      [...(symbols.get(id) ?? [])].sort().map((name) => `\`${name}\``),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Where codes tell where a clause is enforced, files say nothing more. */
const isData = (file: string, codes: number): boolean => codes === 0 || /\/(?:fields|terms)\//.test(file);

/** What is special to few clauses first: a code that is reported under that of any duty would stand before it everywhere. */
function byClauses(own: readonly string[], codes: RuleClauses): readonly string[] {
  const count = (code: string) => codes.get(code)?.size ?? 0;
  return [...own].sort().sort((one, other) => count(one) - count(other));
}
