import { type ClauseId, type ClauseSource, clauseOf } from '../kernel/index.js';
import { fill } from './fill.js';
import { textOf } from './label.js';
import type { IssueMessage, Language } from './message.js';

const SOURCES = {
  CIM: { 'zh-CN': '《客户信息管理作业指导书》', en: 'Customer information management guide' },
  NIM: { 'zh-CN': '《物业网上客户信息管理作业指导书》', en: 'Online customer information management guide' },
  CRM: { 'zh-CN': '《客户维系作业指导书》', en: 'Customer relations guide' },
  RCP: { 'zh-CN': '《处理客户来电、来访、来函作业指导书》', en: 'Reception guide' },
  CSQ: { 'zh-CN': '《客户服务管理标准》', en: 'Customer service standard' },
  OPS: { 'zh-CN': '《管理公司全套制度》', en: 'Company-wide rules' },
  VIS: { 'zh-CN': '《来访接待作业指导书》', en: 'Visits and front-desk guides' },
  SVC: { 'zh-CN': '《物业服务中心作业指导书》', en: 'Service-centre guide' },
  CN: { 'zh-CN': '国家法律、标准', en: 'National laws and standards' },
} as const satisfies Record<ClauseSource, IssueMessage>;

/** Sources whose ids end in the number that the text itself prints. */
const NUMBERED: readonly ClauseSource[] = ['CIM', 'NIM', 'CRM', 'CSQ'];

const LAWS: Readonly<Record<string, IssueMessage>> = {
  PIPL: {
    'zh-CN': '《个人信息保护法》第 {article} 条',
    en: 'Personal Information Protection Law, article {article}',
  },
  CIVIL: { 'zh-CN': '《民法典》第 {article} 条', en: 'Civil Code, article {article}' },
  AEP: { 'zh-CN': '《动物防疫法》第 {article} 条', en: 'Animal Epidemic Prevention Law, article {article}' },
  EEA: {
    'zh-CN': '《出境入境管理法》第 {article} 条',
    en: 'Exit and Entry Administration Law, article {article}',
  },
  POWER: {
    'zh-CN': '《电力供应与使用条例》第 {article} 条',
    en: 'Power Supply and Use Regulation, article {article}',
  },
  WATER: {
    'zh-CN': '《城市供水条例》第 {article} 条',
    en: 'Urban Water Supply Regulation, article {article}',
  },
  GAS: { 'zh-CN': '《城镇燃气管理条例》第 {article} 条', en: 'Urban Gas Regulation, article {article}' },
  ADV: { 'zh-CN': '《广告法》第 {article} 条', en: 'Advertising Law, article {article}' },
  AUCL: {
    'zh-CN': '《反不正当竞争法》第 {article} 条',
    en: 'Anti-Unfair Competition Law, article {article}',
  },
  TUTORING: {
    'zh-CN': '{article} 年《关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见》',
    en: 'Opinion on homework and off-campus tutoring, {article}',
  },
  GB: { 'zh-CN': 'GB {article}', en: 'GB {article}' },
  GA: { 'zh-CN': 'GA {article}', en: 'GA {article}' },
};

/**
 * Where a clause stands: the document's title and the number in it. An id that the catalogue does not hold, a host's
 * own, is given back as it is.
 *
 * @param id - the clause's id
 * @param language - the language
 *
 * @example
 * ```ts
 * import { clauseLabel } from 'wuye/describe';
 *
 * clauseLabel('CIM-4.1.9', 'zh-CN'); // => '《客户信息管理作业指导书》4.1.9'
 * clauseLabel('CN-PIPL-28', 'en'); // => 'Personal Information Protection Law, article 28'
 * clauseLabel('OUR-RULES-7', 'en'); // => 'OUR-RULES-7'
 * ```
 * @category Describe
 * @since 0.1.0
 */
export function clauseLabel(id: ClauseId, language: Language): string {
  const entry = clauseOf(id);
  if (entry === null) return id;
  const [, head = '', article = ''] = id.split('-');
  const law = entry.source === 'CN' ? textOf(LAWS, head) : undefined;
  if (law !== undefined) return fill(law[language], { article }, language);
  const title = SOURCES[entry.source][language];
  if (!NUMBERED.includes(entry.source)) return title;
  return language === 'zh-CN' ? `${title}${head}` : `${title}, ${head}`;
}

/**
 * What a clause requires, in one sentence. An id that the catalogue does not hold is given back as it is.
 *
 * @param id - the clause's id
 * @param language - the language
 *
 * @example
 * ```ts
 * import { describeClause } from 'wuye/describe';
 *
 * describeClause('CIM-4.1.9', 'zh-CN'); // => '客户服务部文员负责每月核对信息更新，确保客户信息准确。'
 * describeClause('OUR-RULES-7', 'en'); // => 'OUR-RULES-7'
 * ```
 * @category Describe
 * @since 0.1.0
 */
export function describeClause(id: ClauseId, language: Language): string {
  const entry = clauseOf(id);
  if (entry === null) return id;
  return language === 'zh-CN' ? entry.zh : entry.en;
}
