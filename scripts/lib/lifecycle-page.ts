import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/describe/index.js';
import { LIFECYCLES, type Lifecycle } from './lifecycles.js';
import { withSection } from './section.js';
import { stateDiagram, stateRows, titleOf } from './state-diagram.js';
import { ROOT } from './typescript-project.js';

/** The pages that hold the diagrams, from the project's directory. */
export const LIFECYCLE_PAGES: Readonly<Record<Language, string>> = {
  en: 'docs/guide/lifecycles.md',
  'zh-CN': 'docs/guide/lifecycles.zh-CN.md',
};

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  en: ['state', 'what each command leads to'],
  'zh-CN': ['状态', '各命令的去向'],
};

/** Every file of the lifecycles as the code has it, from the project's directory: both pages and their pictures. */
export async function lifecycleFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const language of ['en', 'zh-CN'] as const) {
    const page = LIFECYCLE_PAGES[language];
    files.set(page, withDiagrams(readFileSync(join(ROOT, page), 'utf8'), language));
    for (const [name, lifecycle] of Object.entries(LIFECYCLES)) {
      files.set(`docs/guide/${pictureOf(name, language)}`, await stateDiagram(lifecycle, language));
    }
  }
  return files;
}

const pictureOf = (name: string, language: Language) =>
  `lifecycles/${name}${language === 'en' ? '' : '.zh-CN'}.svg`;

/** A page with its diagrams written anew, each in the section of its lifecycle. */
export function withDiagrams(
  page: string,
  language: Language,
  lifecycles: Readonly<Record<string, Lifecycle>> = LIFECYCLES,
): string {
  return Object.entries(lifecycles).reduce((text, [name, lifecycle]) => {
    const picture = `![${titleOf(lifecycle, language)}](${pictureOf(name, language)})`;
    const rows = [HEAD[language], ['---', '---'], ...stateRows(lifecycle, language)];
    const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    return withSection(text, name, `${picture}\n\n${table}`);
  }, page);
}
