import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/typescript-project.js';
import { examplesOfPage } from './example.js';

const page = (name: string) => join(ROOT, 'docs/guide', name);

/** The code of a page, without comments in its own language. What is promised stays. */
const codeOf = (name: string) =>
  examplesOfPage(page(name)).map(({ code }) => code.replace(/^\s*\/\/ (?!=>).*$/gm, '//'));

it('the guide on confidentiality shows the same code in both languages', () => {
  const [english, chinese] = ['confidentiality.md', 'confidentiality.zh-CN.md'].map(codeOf);
  expect(english?.length).toBeGreaterThan(8);
  expect(chinese).toEqual(english);
  const headings = ['confidentiality.md', 'confidentiality.zh-CN.md'].map(
    (name) => readFileSync(page(name), 'utf8').match(/^## /gm)?.length,
  );
  expect(headings[0]).toBe(headings[1]);
});
