import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, ROOT, shown } from '../../scripts/lib/typescript-project.js';
import { examplesOfPage } from './example.js';

const GUIDES = filesBelow('docs/guide', '.md');
const inChinese = (path: string) => path.replace(/\.md$/, '.zh-CN.md');
const textOf = (path: string) => readFileSync(path, 'utf8');

const pairs = GUIDES.filter((path) => !path.endsWith('.zh-CN.md')).map(
  (path) => [shown(path), path] as const,
);

/** The code of a page without its comments, which are in its own language, as texts may be: their values are run on both pages. */
const codeOf = (path: string) =>
  examplesOfPage(path).map(({ code }) =>
    code
      .replace(/^\s*\/\/.*\n?/gm, '')
      .replace(/ *\/\/ .*$/gm, '')
      .replace(/'(?:en|zh-CN)'/g, 'LANGUAGE'),
  );

/** What is embedded; what a program prints in the page's language stands in a file of that language. */
const markersOf = (path: string) =>
  textOf(path)
    .match(/^<!-- from .*-->$/gm)
    ?.map((marker) => marker.replace('.zh-CN.', '.'));
const headingsOf = (path: string) => textOf(path).match(/^##+ /gm);

describe('the guides', () => {
  it.each(pairs)('%s says the same in Chinese: code, embedded parts, headings', (_, english) => {
    const chinese = inChinese(english);
    expect(codeOf(chinese)).toEqual(codeOf(english));
    expect(markersOf(chinese)).toEqual(markersOf(english));
    expect(headingsOf(chinese)).toEqual(headingsOf(english));
  });

  const indexes = [
    ['README.md', 'docs/guide/README.md', (path: string) => !path.endsWith('.zh-CN.md')],
    ['README.zh-CN.md', 'docs/guide/README.zh-CN.md', (path: string) => path.endsWith('.zh-CN.md')],
  ] as const;

  it.each(indexes)('%s and %s lead to every guide', (...[readme, index, isOfLanguage]) => {
    const guides = GUIDES.filter(isOfLanguage).map((path) => shown(path));
    const from = (page: string) => linksOf(join(ROOT, page)).map((path) => shown(path));
    const toOthers = guides.filter((path) => path !== index);
    expect(toOthers.filter((path) => !from(index).includes(path))).toEqual([]);
    expect(from(readme)).toContain(index);
  });

  const pages = [
    ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'].map((name) => join(ROOT, name)),
    ...filesBelow('docs', '.md').filter((path) => !shown(path).startsWith('docs/api/')),
    ...filesBelow('examples', '.md').filter((path) => !path.includes('node_modules')),
  ].filter((path) => existsSync(path));

  it.each(pages.map((path) => [shown(path), path]))('%s links to files that are there', (_, path) => {
    expect(linksOf(path).filter((target) => !existsSync(target))).toEqual([]);
  });
});

/** The files that a page links to. */
function linksOf(path: string): readonly string[] {
  const prose = textOf(path).replace(/^```.*?^```/gms, '');
  return [...prose.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(path), target));
}
