import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ROOT } from '../typescript-project.js';
import {
  languageOf,
  pageOfDirectory,
  pageOfExampleCode,
  pageOfMarkdown,
  pageOfSource,
} from './page-of-file.js';
import { type Page, SECTIONS, type Section } from './sections.js';

/** All pages of the site with those below them, and beneath each example the files that any page links to. */
export function sitePages(): readonly Page[] {
  const sections = SECTIONS.map(sectionPage);
  const known = new Set(sections.flatMap(pathsOf));
  const linked: Page[] = [];
  const queue = sections.flatMap(flat);
  for (const page of queue) {
    for (const target of linksOf(page)) {
      if (known.has(target) || !existsSync(target) || isPicture(target)) continue;
      known.add(target);
      const made = pageOf(target);
      linked.push(made);
      queue.push(made);
    }
  }
  const byPath = [...linked].sort((one, other) => (one.path < other.path ? -1 : 1));
  return sections.map((section) => withLinked(section, byPath));
}

function pageOf(path: string): Page {
  if (statSync(path).isDirectory()) return pageOfDirectory(path);
  return path.endsWith('.md') ? pageOfMarkdown(path) : pageOfSource(path);
}

function sectionPage({ title, language, intro, from, first = [] }: Section): Page {
  const directory = typeof from === 'string' ? join(ROOT, from) : null;
  const rank = (file: string) => {
    const at = first.indexOf(basename(file).replace(/(?:\.zh-CN)?\.md$/, ''));
    return at === -1 ? first.length : at;
  };
  const pages = (typeof from === 'string' ? filesOf(from) : from.map((file) => join(ROOT, file)))
    .filter((file) => existsSync(file) && (directory === null || languageOf(file) === language))
    .filter((file) => dirname(file) !== directory || !basename(file).startsWith('README'))
    .sort((one, other) => rank(one) - rank(other))
    .map(pageOfMarkdown)
    .map((page) => (from === 'examples' ? withCode(page) : page));
  const suffix = language === 'en' ? '' : '.zh-CN';
  const name = typeof from === 'string' ? from.replace(/^docs\//, '') : 'project';
  const also = directory !== null && language === 'en' ? [directory] : [];
  const rest = { title, url: `${name}/index${suffix}`, language, also, pages };
  const index = directory === null ? null : join(directory, `README${suffix}.md`);
  const path = index !== null && existsSync(index) ? index : join(ROOT, `${name}${suffix}`);
  const text = path === index ? pageOfMarkdown(index).text : `${intro}\n`;
  // What the text does not lead to stands in a list below: a phone shows no navigation beside it.
  const list = pages
    .filter((page) => !text.includes(basename(page.path)) || basename(page.path) === 'README.md')
    .map((page) => `- [${page.title}](${relative(dirname(path), page.path)})`);
  return { ...rest, path, text: `${text}\n${list.join('\n')}\n` };
}

function withCode(page: Page): Page {
  const code = pageOfExampleCode(page);
  const [first] = code.also;
  if (first === undefined) return page;
  // Adapters are in the package; all others are not.
  const where = /^\d/.test(basename(dirname(page.path))) ? 'It runs in a clone of the repository. ' : '';
  const link = `[All of its code](${relative(dirname(page.path), first)})`;
  return { ...page, text: `${page.text}\n${where}${link}\n`, pages: [code] };
}

/** What is linked stands under the example that it belongs to; what belongs to none, in the last section of its kind. */
function withLinked(section: Page, linked: readonly Page[]): Page {
  const pages = section.pages.map((page) => ({
    ...page,
    pages: [...page.pages, ...linked.filter(({ path }) => ownerOf(path) === page.path)],
  }));
  const home = { Examples: true, Project: false }[section.title];
  if (home === undefined) return { ...section, pages };
  return {
    ...section,
    pages: [...pages, ...linked.filter(({ path }) => ownerOf(path) === null && inExamples(path) === home)],
  };
}

const EXAMPLES = join(ROOT, 'examples');
const inExamples = (path: string) => path.startsWith(`${EXAMPLES}/`);

/** The README of the nearest directory above, below `examples`. */
function ownerOf(path: string): string | null {
  for (let above = dirname(path); inExamples(above); above = dirname(above)) {
    const readme = join(above, 'README.md');
    if (existsSync(readme)) return readme;
  }
  return null;
}

function filesOf(directory: string): readonly string[] {
  const from = join(ROOT, directory);
  if (!existsSync(from)) return [];
  const deep = directory === 'examples';
  return readdirSync(from, { recursive: deep, encoding: 'utf8' })
    .filter((name) => !/(?:^|\/)(?:node_modules|dist)\//.test(name))
    .filter((name) => (deep ? basename(name) === 'README.md' : name.endsWith('.md')))
    .sort()
    .map((name) => join(from, name));
}

const flat = (page: Page): readonly Page[] => [page, ...page.pages.flatMap(flat)];
const pathsOf = (page: Page): readonly string[] => flat(page).flatMap(({ path, also }) => [path, ...also]);
const isPicture = (path: string) => /\.(?:svg|png|jpe?g|gif|xlsx)$/.test(path);

/** What a page links to inside the project, absolute, without anchors. Code is no link. */
function linksOf({ path, text }: Page): readonly string[] {
  const prose = text.replace(/^(`{3,})[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '`code`');
  return [...prose.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => resolve(dirname(path), decodeURI(target)));
}
