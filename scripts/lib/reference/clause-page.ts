import { clauseLabel, type Language } from '../../../src/describe/index.js';
import { CLAUSES, type ClauseEntry, type ClauseSource } from '../../../src/kernel/index.js';
import { anchorOfClause } from '../clause-mentions.js';
import { NOT_ENFORCED } from './not-enforced.js';
import { cell, codeLink, comma, nameIn, page, type Texts, table } from './page.js';
import type { Enforcement, RuleClauses } from './rule-clauses.js';

const TITLE: Texts = { en: 'Clauses, and where each is enforced', 'zh-CN': '条款及其执行位置' };
const INTRO: Texts = {
  en: 'The catalogue `CLAUSES` of `wuye`. *Codes* are the findings and items of work that are reported under the clause, read from the code of the rules; *data* are the tables that name it; *symbols* are the exports whose documentation names it. A clause marked † leaves a number or a word open, and a policy holds a default for it. A clause without any code or data says why.',
  'zh-CN':
    '条款目录即 `wuye` 的 `CLAUSES`。“代码”为依据该条款给出的检查结论和待办（取自规则代码），“数据”为注明该条款的数据表，“符号”为文档中提到该条款的导出项。标 † 的条款原文未写明数值或用语，由策略给出默认值。没有代码和数据的条款注明原因。',
};
const HEAD = {
  en: ['clause', 'what it says', 'codes', 'data', 'symbols'],
  'zh-CN': ['条款', '内容', '代码', '数据', '符号'],
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
    const rows = CLAUSES.filter((entry) => entry.source === source).map((entry) =>
      row(entry, language, enforcement),
    );
    return `## ${OF[source][language]}\n\n${table(HEAD[language], rows)}`;
  });
  return page('clauses', TITLE, language, INTRO[language], ...sections);
}

function row(
  entry: ClauseEntry,
  language: Language,
  { codes, files, symbols }: Enforcement,
): readonly string[] {
  const { id, zh, en, policy } = entry;
  const own = [...codes].filter(([, clauses]) => clauses.has(id)).map(([code]) => code);
  const reason = NOT_ENFORCED[id]?.[language] ?? '';
  const data = [...(files.get(id) ?? [])].filter((file) => isData(file, own.length));
  const texts = language === 'en' ? [en, zh] : [zh, en];
  return [
    `<a id="${anchorOfClause(id)}"></a>**${id}**${policy === true ? ' †' : ''}<br>${cell(clauseLabel(id, language))}`,
    texts.map(cell).join('<br>'),
    own.length === 0 ? reason : codeList(own, codes, language),
    data.map((file) => `\`${file.replace(/^src\//, '')}\``).join(comma(language)),
    [...(symbols.get(id) ?? [])]
      .sort()
      .map((name) => `\`${name}\``)
      .join(comma(language)),
  ];
}

/** Where codes tell where a clause is enforced, files say nothing more. */
const isData = (file: string, codes: number): boolean => codes === 0 || /\/(?:fields|terms)\//.test(file);

/** More clauses than this, and a code is reported under that of the duty at hand: it would stand in every row. */
const OF_EVERY_DUTY = 3;

function codeList(own: readonly string[], codes: RuleClauses, language: Language): string {
  const isGeneral = (code: string) => (codes.get(code)?.size ?? 0) > OF_EVERY_DUTY;
  const general = own.filter(isGeneral);
  const special = own.filter((code) => !isGeneral(code)).sort();
  const count =
    language === 'en'
      ? `${general.length} [codes](${nameIn('findings', language)}) that are reported under the clause of the duty or the command`
      : `另有 ${general.length} 个[代码](${nameIn('findings', language)})按当时的职责或命令所依据的条款给出`;
  const links = special.map((code) => codeLink(code, language));
  return [...links, ...(general.length === 0 ? [] : [count])].join(comma(language));
}
