import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ROOT } from '../typescript-project.js';
import type { Page, PageLanguage } from './sections.js';

/** A Markdown file as a page: titled by its first heading, which the site shows by itself. */
export function pageOfMarkdown(path: string): Page {
  const text = readFileSync(path, 'utf8');
  const [heading = '', title = ''] = /^# (.+)\n+/m.exec(text) ?? [];
  if (title === '') throw new Error(`no heading in ${relative(ROOT, path)}`);
  const isIndex = basename(path) === 'README.md' && dirname(path) !== resolve(ROOT);
  return {
    path,
    title: title.replaceAll('`', ''),
    text: text.replace(heading, ''),
    url: urlOf(isIndex ? dirname(path) : path.replace(/\.md$/, '')),
    language: languageOf(path),
    also: isIndex ? [dirname(path)] : [],
    pages: [],
  };
}

const FENCES: readonly string[] = ['ts', 'tsx', 'json', 'html', 'css'];

/** A source file as a page, so that the site shows what a browser would offer to download. */
export function pageOfSource(path: string): Page {
  const url = `source/${urlOf(path)}`;
  return {
    path,
    title: relative(ROOT, path),
    text: `\n${fenced(path)}`,
    url,
    language: 'en',
    also: [],
    pages: [],
    isCode: true,
  };
}

/** All code of an example as one page, below that of its README. */
export function pageOfExampleCode(readme: Page): Page {
  const directory = dirname(readme.path);
  const files = codeBelow(directory);
  const within = new Set(files.map(dirname).filter((one) => one !== directory));
  return {
    path: join(directory, 'source'),
    title: `${readme.title}: the code`,
    text: files.map((file) => `## ${relative(directory, file)}\n\n${fenced(file)}`).join('\n'),
    url: `${readme.url}/source`,
    language: 'en',
    also: [...files, ...within],
    pages: [],
    isCode: true,
  };
}

/** The code of a directory and of those below it that have no README of their own. */
function codeBelow(directory: string): readonly string[] {
  const entries = readdirSync(directory, { withFileTypes: true }).sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  const files = entries.filter((entry) => entry.isFile() && /\.(?:tsx?|css|html)$/.test(entry.name));
  const below = entries.filter(
    (entry) =>
      entry.isDirectory() &&
      !['node_modules', 'dist'].includes(entry.name) &&
      !existsSync(join(directory, entry.name, 'README.md')),
  );
  return [
    ...files.map(({ name }) => join(directory, name)),
    ...below.flatMap(({ name }) => codeBelow(join(directory, name))),
  ];
}

function fenced(path: string): string {
  const code = readFileSync(path, 'utf8').trimEnd();
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const ending = path.split('.').at(-1) ?? '';
  return `${fence}${FENCES.includes(ending) ? ending : 'text'}\n${code}\n${fence}\n`;
}

/** A directory without a README as a page: what is in it. */
export function pageOfDirectory(path: string): Page {
  const name = relative(ROOT, path);
  const entries = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() || existsSync(join(path, entry.name, 'README.md')))
    .map((entry) => `- [\`${entry.name}\`](${entry.name}${entry.isDirectory() ? '/README.md' : ''})`)
    .sort();
  const text = `${entries.join('\n')}\n`;
  return {
    path: join(path, 'index'),
    title: name,
    text,
    url: urlOf(path),
    language: 'en',
    also: [path],
    pages: [],
  };
}

/** The language that a file is named for. */
export const languageOf = (path: string): PageLanguage => (path.endsWith('.zh-CN.md') ? 'zh-CN' : 'en');

const urlOf = (path: string) => relative(ROOT, path).replace(/^docs\//, '');
