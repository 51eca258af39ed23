import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/typescript-project.js';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

// `dist` may be missing or old here; `test/package/package.test.ts` and `npm run consumers` look into a fresh one.
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
) as readonly Packed[];
const files = (packed?.files ?? []).map(({ path }) => path);

/** Relative links of a page, without what follows `#`. */
const linksOf = (page: string): readonly string[] =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => posix.join(posix.dirname(page), link));

describe('the tarball', () => {
  it('holds the licence, the manual in both languages and the adapters to copy', () => {
    for (const file of [
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'CHANGELOG.md',
      'docs/guide/getting-started.md',
    ]) {
      expect(files).toContain(file);
    }
    expect(files.filter((file) => /^examples\/adapters\/\w+\/\w+-store\.ts$/.test(file)).length).toBe(4);
  });

  it('holds nothing else: no sources, tests, source maps, keys or databases', () => {
    const expected =
      /^(?:dist\/[\w.-]+\.(?:js|cjs|d\.ts|d\.cts)|docs\/(?:guide|reference|decisions)\/.+\.(?:md|svg)|examples\/adapters\/.+\.(?:ts|md)|[\w.-]+\.md|LICENSE|package\.json)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
  });

  it('has pages whose links lead to files of it, or to examples and measurements of the repository', () => {
    const ofRepository =
      /^(?:examples\/\d\d-|bench\/budgets\.json$|docs\/(?:performance|quality)[\w.-]*\.md$)/;
    const shipped = (target: string) =>
      files.some((file) => file === target || file.startsWith(`${target}/`));
    const dead = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((page) => linksOf(page).map((target) => ({ page, target })))
      .filter(({ target }) => !shipped(target) && !ofRepository.test(target));
    expect(dead).toEqual([]);
  });
});
