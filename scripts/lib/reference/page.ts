import { FINDING_MESSAGES, type Language } from '../../../src/describe/index.js';
import { CLAUSES } from '../../../src/kernel/index.js';
import { anchorOfClause } from '../clause-mentions.js';

/** A text in both languages. */
export type Texts = Readonly<Record<Language, string>>;

/** The file of a page, from the project's directory: `docs/reference/clauses.zh-CN.md`. */
export const fileOf = (name: string, language: Language): string =>
  `docs/reference/${nameIn(name, language)}`;

/** The file's name in a language. */
export const nameIn = (name: string, language: Language): string =>
  `${name}${language === 'en' ? '' : '.zh-CN'}.md`;

const OTHER: Texts = { en: '中文', 'zh-CN': 'English' };
/** For who would edit the file; readers of the page do not see it. */
const MADE =
  '<!-- Written from the code by `npx tsx scripts/reference.ts`, and held equal to it by a test: change the code, not this page. -->';

/** A page with its title, the way to the other language, and what stands under both. */
export function page(name: string, title: Texts, language: Language, ...parts: readonly string[]): string {
  const other = language === 'en' ? 'zh-CN' : 'en';
  const head = [`# ${title[language]}`, `[${OTHER[language]}](${nameIn(name, other)})`, MADE];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

/** A text on one line, as it reads. */
export const cell = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('\n', ' ');

/** More than these, and the others fold away. */
const SHOWN = 8;

/** A list by name, its first items in the open and the others folded away under their number. */
export function folded(
  name: string,
  items: readonly string[],
  more: (count: number) => string,
  language: Language,
): string {
  if (items.length === 0) return '';
  const open = items.length <= SHOWN + 2 ? items : items.slice(0, SHOWN);
  const rest = items.slice(open.length);
  const line = `**${name}**${language === 'en' ? ': ' : '：'}${open.join(comma(language))}`;
  return rest.length === 0 ? line : `${line}\n\n${details(more(rest.length), rest.join(comma(language)))}`;
}

/** What opens on a click, on GitHub and in the site alike. */
const details = (summary: string, text: string): string =>
  `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`;

/** Both languages one below the other, the page's own first. */
export const both = (texts: Texts, language: Language): string =>
  [texts[language], texts[language === 'en' ? 'zh-CN' : 'en']].map(cell).join('<br>');

/** A clause with the link to its row; neighbours of the catalogue as a range. */
export function clauseLinks(ids: Iterable<string>, language: Language): string {
  const wanted = new Set(ids);
  const runs: string[][] = [];
  const run: string[] = [];
  for (const { id } of CLAUSES) {
    if (wanted.has(id)) run.push(id);
    else if (run.length > 0) runs.push(run.splice(0));
  }
  if (run.length > 0) runs.push(run);
  const link = (id: string) => `[${id}](${nameIn('clauses', language)}#${anchorOfClause(id)})`;
  const word = language === 'en' ? ' to ' : ' 至 ';
  return runs
    .flatMap((one) => {
      const [first = '', last = ''] = [one[0], one.at(-1)];
      return one.length > 3 ? [`${link(first)}${word}${link(last)}`] : one.map(link);
    })
    .join(comma(language));
}

/** Between the items of a list. */
export const comma = (language: Language): string => (language === 'en' ? ', ' : '、');

/** The page that holds a code: a finding's, or that of items of work. */
const anchorOfCode = (code: string): string => code.toLowerCase().replaceAll('.', '-').replaceAll('_', '-');

/** The first line of a code's block: its place, its name, the clauses that it is reported under. */
export const named = (code: string, links: string): string =>
  `<a id="${anchorOfCode(code)}"></a>**\`${code}\`**${links === '' ? '' : ` · ${links}`}`;

/** A finding's code with the link to its row; any other code as it is. */
export const codeLink = (code: string, language: Language): string =>
  Object.hasOwn(FINDING_MESSAGES, code)
    ? `[\`${code}\`](${nameIn('findings', language)}#${anchorOfCode(code)})`
    : `[\`${code}\`](${nameIn('issues', language)}#${anchorOfCode(code)})`;
