import type { Texts } from './page.js';

const KIND: Texts = {
  en: 'a definition: a kind of record carries it',
  'zh-CN': '定义条款，由相应的登记种类体现',
};
const DESK: Texts = {
  en: 'not modelled: the service desk is outside this version',
  'zh-CN': '未实现：客服台业务不在本版本范围内',
};
const PARSER: Texts = {
  en: 'carried out by a parser of `wuye/identifiers`, with issues of its own instead of findings',
  'zh-CN': '由 `wuye/identifiers` 的解析函数执行，结果为数据问题而不是检查结论',
};
const COMMERCIAL: Texts = {
  en: 'not modelled: the screen has no words of its own for it; a person judges the content',
  'zh-CN': '未实现：内容筛查未设专门词表，由人工审核',
};
const VOTE: Texts = {
  en: 'not modelled: votes and accounts of the owners are outside this library',
  'zh-CN': '未实现：业主表决和公共收益账目不在本库范围内',
};

/**
 * Clauses of the catalogue that no rule enforces, each with the reason. A clause that is neither enforced nor here fails the
 * build, and so does one that is here and has come to be enforced.
 */
export const NOT_ENFORCED: Readonly<Record<string, Texts>> = {
  'CIM-3.1': KIND,
  'CIM-3.2': KIND,
  'CIM-3.3': KIND,
  'CIM-4.2.1.1': {
    en: 'a definition: the category `internal` of a notice carries it',
    'zh-CN': '定义条款，由信息的 `internal` 类别体现',
  },
  'CIM-5': {
    en: 'carried out by `wuye/printing`: the two patterns are layouts, not rules',
    'zh-CN': '由 `wuye/printing` 执行：两种版式是排版，不是规则',
  },
  'CIM-6': {
    en: 'carried out by `wuye/forms`: the twelve forms are data',
    'zh-CN': '由 `wuye/forms` 执行：十二张表是数据',
  },
  'NIM-4.1': {
    en: 'carried out by the schemas of `wuye/records`: a record lacks none of it',
    'zh-CN': '由 `wuye/records` 的数据结构执行：缺项的记录不能成立',
  },
  'NIM-6': DESK,
  'CRM-3.1.2': DESK,
  'CRM-3.1.3': DESK,
  'CRM-3.1.4': DESK,
  'CRM-3.1.5': DESK,
  'CRM-3.1.6': DESK,
  'RCP-1': DESK,
  'VIS-1': DESK,
  'VIS-2': DESK,
  'VIS-3': DESK,
  'VIS-4': DESK,
  'VIS-5': DESK,
  'CSQ-1': DESK,
  'CSQ-2': DESK,
  'CSQ-3': DESK,
  'CSQ-4': DESK,
  'CSQ-5': DESK,
  'CSQ-6': DESK,
  'CSQ-8': DESK,
  'CSQ-9': DESK,
  'CSQ-10': DESK,
  'CSQ-P': DESK,
  'SVC-2': DESK,
  OPS: {
    en: 'titles only: the source holds no rule',
    'zh-CN': '仅有制度名称，原文没有可执行的规定',
  },
  'CN-GB-11643': PARSER,
  'CN-GB-32100': PARSER,
  'CN-GA-36': PARSER,
  'CN-ADV-4': COMMERCIAL,
  'CN-ADV-14': COMMERCIAL,
  'CN-ADV-18': COMMERCIAL,
  'CN-ADV-23': COMMERCIAL,
  'CN-ADV-34': {
    en: 'the ground of the eligibility rules, which name the guide’s own clause CIM-4.2.1.3',
    'zh-CN': '商情信息审核规则的依据，各规则注明的是作业指导书 CIM-4.2.1.3',
  },
  'CN-ADV-43': {
    en: 'not modelled: advertisements are posted on boards, never sent to homes',
    'zh-CN': '未实现：商情信息只张贴于公告栏，不向住户发送',
  },
  'CN-ADV-44': {
    en: 'not modelled: the library publishes nothing on the internet',
    'zh-CN': '未实现：本库不在互联网上发布广告',
  },
  'CN-ADV-45': {
    en: 'the ground for taking a notice down; the rule names the guide’s own clause CIM-4.2.1.3e',
    'zh-CN': '撤下违法广告的依据，规则注明的是作业指导书 CIM-4.2.1.3e',
  },
  'CN-CIVIL-278': VOTE,
  'CN-CIVIL-282': VOTE,
};

/** Codes of findings that name no clause, each with the reason. Every rule names one today. */
export const WITHOUT_CLAUSE: Readonly<Record<string, Texts>> = {};
