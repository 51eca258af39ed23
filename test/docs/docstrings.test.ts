import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/typescript-project.js';
import { exportedNames } from './docstrings.js';

/** Functions whose example would not say more than their signature, with the reason. None so far. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const { categoryOrder } = JSON.parse(readFileSync(join(ROOT, 'typedoc.json'), 'utf8')) as {
  readonly categoryOrder: readonly string[];
};

describe('the docstrings of everything exported', () => {
  const names = exportedNames();

  it('have a summary, one category, a version, their parameters and, on functions, an example', () => {
    expect(names.length).toBeGreaterThan(80);
    const wanting = names.filter(({ name, lacks }) => lacks.length > 0 && !(name in EXCEPTIONS));
    expect(wanting.map(({ name, place, lacks }) => `${place} ${name}: ${lacks.join(', ')}`)).toEqual([]);
  });

  it('have a category of the closed list in typedoc.json, and each of the list is used', () => {
    const used = new Set(names.map(({ category }) => category).filter((category) => category !== null));
    expect([...used].filter((category) => !categoryOrder.includes(category)).sort()).toEqual([]);
    expect(categoryOrder.filter((category) => category !== '*' && !used.has(category))).toEqual([]);
  });

  it('are looked at by a check that finds what is missing', () => {
    const text = `
      export const bare = 1;
      /** Told. @category A @since 0.1.0 */
      export interface Told {}
      /** Old.
       * @category A
       * @category B
       * @since soon */
      export const old = 1;
      /** Run.
       * @param a - one
       * @category A
       * @since 0.1.0 */
      export function run(a: number, b: number) { return a + b; }
      /** @see {@link old}
       * @category A
       * @since 0.1.0 */
      export type Old = typeof old;`;
    const found = exportedNames(new Map([[join(ROOT, 'src/snippet.ts'), text]]));
    expect(Object.fromEntries(found.map(({ name, lacks }) => [name, lacks]))).toEqual({
      bare: ['a summary', 'one @category', '@since with a version'],
      Told: [],
      old: ['one @category', '@since with a version'],
      run: ['an @example with a ts block', '@param b'],
      Old: [],
    });
  });
});
