import type { Language } from '../../../src/describe/index.js';
import { clausePage } from './clause-page.js';
import { codeLists } from './code-lists.js';
import { collectionPage } from './collection-page.js';
import { dutyPage } from './duty-page.js';
import { findingPage } from './finding-page.js';
import { issuePage } from './issue-page.js';
import { fileOf, nameIn, type Texts } from './page.js';
import { type Enforcement, readEnforcement } from './rule-clauses.js';

/** Every page of `docs/reference` as the code has it, by its file from the project's directory. */
export async function referencePages(
  enforcement: Enforcement = readEnforcement(),
): Promise<ReadonlyMap<string, string>> {
  const lists = await codeLists();
  const pages = new Map<string, string>();
  for (const language of ['en', 'zh-CN'] as const) {
    pages.set(fileOf('findings', language), findingPage(language, lists, enforcement.codes));
    pages.set(fileOf('issues', language), issuePage(language, lists, enforcement.codes));
    pages.set(fileOf('clauses', language), clausePage(language, enforcement));
    pages.set(fileOf('duties', language), dutyPage(language));
    pages.set(fileOf('collections', language), collectionPage(language));
    pages.set(fileOf('README', language), indexPage(language));
  }
  return pages;
}

const ENTRIES: readonly (readonly [file: string, texts: Texts])[] = [
  ['clauses', { en: 'Clauses, and where each is enforced', 'zh-CN': '条款及其执行位置' }],
  ['findings', { en: 'Finding codes', 'zh-CN': '检查结论代码' }],
  ['issues', { en: 'Issue, work and error codes', 'zh-CN': '数据问题、待办与错误代码' }],
  ['duties', { en: 'The duty matrix', 'zh-CN': '职责矩阵' }],
  ['collections', { en: 'Collections and indexes', 'zh-CN': '集合与索引' }],
  ['../guide/lifecycles', { en: 'Lifecycles', 'zh-CN': '生命周期' }],
  ['../guide/field-classes', { en: 'Every field and its class', 'zh-CN': '字段分级表' }],
];

function indexPage(language: Language): string {
  const [title, other] = language === 'en' ? ['Reference tables', '中文'] : ['参考表', 'English'];
  const intro =
    language === 'en'
      ? 'Tables written from the code; a test holds each of them up to date.'
      : '以下各表均由代码生成，并由测试保证与代码一致。';
  const entries = ENTRIES.map(([file, texts]) => `- [${texts[language]}](${nameIn(file, language)})`);
  const switched = nameIn('README', language === 'en' ? 'zh-CN' : 'en');
  return `# ${title}\n\n[${other}](${switched})\n\n${intro}\n\n${entries.join('\n')}\n`;
}
