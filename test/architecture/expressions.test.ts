import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allExpressions, checkExpression, keptVerdicts } from '../../scripts/lib/check-expression.js';
import { expressionsIn, expressionsOfSources } from '../../scripts/lib/regular-expressions.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';
import { processorTime } from '../support/processor-time.js';

// A text that somebody wrote into a form must not be able to stop the process: every regular expression of the library is
// asked for catastrophic backtracking. Verdicts are kept in docs/quality/expressions.json; what is new is asked about here.

/** What the tool does not clear: why it is harmless, and texts that would show it if it were not. */
const EXAMINED: readonly {
  readonly begins: string;
  readonly why: string;
  readonly worst: readonly string[];
}[] = [
  {
    begins: '/[^；;。，,\\n]{0,80}除外|除',
    why: 'each start looks at 80 characters at most, or takes the whole clause',
    worst: ['含事', '除', '不', '除 a', '除外', '不含'],
  },
  {
    begins: '/(?<!\\d)(?:(?:00)?86',
    why: 'every alternative is of bounded length, and no digit can be a gap: the tool runs out of time',
    worst: ['8\x002\x002\x009\0\0\0', '1', '1 ', '13 ', '86', '1-3-8-', '330106'],
  },
];
const examined = (expression: string) => EXAMINED.find(({ begins }) => expression.startsWith(begins));

const expressions = await allExpressions();
const kept = keptVerdicts();

describe('the regular expressions of the library', () => {
  it('are found: literals, and those put together while a room loads', () => {
    const { literals, calls } = expressionsOfSources();
    expect(literals.length).toBeGreaterThan(200);
    expect(expressions.size).toBeGreaterThan(literals.length / 2);
    // Each call that puts one together does so while its room loads, so that its result was seen.
    const files = [...new Set(calls.map(({ place }) => place.replace(/:\d+$/, '')))];
    expect(files).toEqual([
      'src/confidentiality/reveal-reason.ts',
      'src/forms/papers/delivery-words.ts',
      'src/identifiers/plate-patterns.ts',
      'src/records/schema-forms.ts',
      'src/records/unit-parts.ts',
      'src/records/unit.ts',
    ]);
  });

  it('are safe from catastrophic backtracking', async () => {
    const unsafe: string[] = [];
    for (const [expression, each] of expressions) {
      if (examined(expression) !== undefined) continue;
      const verdict = kept.get(expression) ?? (await checkExpression(each));
      if (verdict.status !== 'safe') {
        unsafe.push(`${each.place} ${verdict.status} (${verdict.complexity}): ${expression}`);
      }
    }
    expect(unsafe).toEqual([]);
  });

  it.each(EXAMINED)('are measured where the tool does not clear them: $begins', ({ begins, worst }) => {
    const [expression] = [...expressions].filter(([written]) => written.startsWith(begins)).map(([, e]) => e);
    if (expression === undefined) throw new Error(`there is no such expression any more: ${begins}`);
    const pattern = new RegExp(expression.source, `${expression.flags.replace('g', '')}g`);
    const time = (text: string) => processorTime(() => text.replace(pattern, ''));
    for (const word of worst) {
      const long = `${word.repeat(160_000 / word.length)}\n`;
      // Linear takes milliseconds; quadratic would take minutes.
      expect(time(long), word).toBeLessThan(5_000);
    }
  });

  it('are asked about by a check that finds a bad one', async () => {
    expect(await checkExpression({ source: '^(a+)+$', flags: '' })).toMatchObject({ status: 'vulnerable' });
    expect(await checkExpression({ source: '\\s*\\n', flags: '' })).toMatchObject({ status: 'vulnerable' });
    expect(await checkExpression({ source: '^\\d{4}-\\d{2}$', flags: 'u' })).toMatchObject({
      status: 'safe',
    });
    const text = "const a = /b\\/[/]c/gu;\nnew RegExp('x');\nglobalThis.RegExp(a);\nRegExpo('no');";
    const { literals, calls } = expressionsIn(join(ROOT, 'src/snippet.ts'), text);
    expect(literals).toEqual([{ place: 'src/snippet.ts:1', source: 'b\\/[/]c', flags: 'gu' }]);
    expect(calls.map(({ place }) => place)).toEqual(['src/snippet.ts:2', 'src/snippet.ts:3']);
  });
});
