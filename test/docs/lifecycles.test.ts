import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIFECYCLE_PAGES, lifecycleFiles, withDiagrams } from '../../scripts/lib/lifecycle-page.js';
import { LIFECYCLES, type Lifecycle } from '../../scripts/lib/lifecycles.js';
import { stateDiagram, stateRows } from '../../scripts/lib/state-diagram.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';

const lamp: Lifecycle = {
  transitions: { 'off-now': { press: 'on', hold: 'on' }, on: { press: 'off-now', wait: 'on' }, broken: {} },
  first: 'off-now',
  begins: 'buy',
  words: ['noticeState', null],
  name: { en: 'a lamp', 'zh-CN': '灯' },
};

describe('the lifecycles', () => {
  it('are those of the code, pages and pictures: else run npx tsx scripts/diagrams.ts', async () => {
    const files = await lifecycleFiles();
    for (const [file, text] of files) {
      const path = join(ROOT, file);
      expect.soft(existsSync(path) ? readFileSync(path, 'utf8') : null, file).toBe(text);
    }
    const pictures = readdirSync(join(ROOT, 'docs/guide/lifecycles')).map(
      (name) => `docs/guide/lifecycles/${name}`,
    );
    expect(pictures.filter((picture) => !files.has(picture))).toEqual([]);
  });

  it('stand on both pages under a heading each', () => {
    const counts = Object.values(LIFECYCLE_PAGES).map(
      (page) => readFileSync(join(ROOT, page), 'utf8').split(/^## /m).length - 1,
    );
    expect(counts).toEqual([Object.keys(LIFECYCLES).length, Object.keys(LIFECYCLES).length]);
  });

  it('reach every state from the first one, in the table as in the picture', async () => {
    for (const [name, lifecycle] of Object.entries(LIFECYCLES)) {
      const reached = new Set([lifecycle.first]);
      for (const state of reached)
        for (const to of Object.values(lifecycle.transitions[state] ?? {})) if (to) reached.add(to);
      expect([name, [...reached].sort()]).toEqual([name, Object.keys(lifecycle.transitions).sort()]);
      const picture = await stateDiagram(lifecycle, 'en');
      for (const state of reached) expect(picture).toContain(`>${state}</text>`);
    }
  });
});

describe('a picture', () => {
  const textsOf = (picture: string) =>
    [...picture.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

  it('shows every state and command once, what stays in a state inside it', async () => {
    const texts = textsOf(await stateDiagram(lamp, 'en'));
    expect([...texts].sort()).toEqual(['broken', 'buy', 'hold', 'off-now', 'on', 'press', 'press', '↻ wait']);
  });

  it('has Chinese words beside those of the code where the library has them', async () => {
    const { delivery } = LIFECYCLES;
    if (delivery === undefined) throw new Error('no lifecycle');
    expect(textsOf(await stateDiagram(delivery, 'zh-CN'))).toEqual(
      expect.arrayContaining(['签收 sign', 'signed']),
    );
  });

  it('asks for nothing from outside, tells what it is, and has colours for dark pages', async () => {
    const picture = await stateDiagram(lamp, 'zh-CN');
    expect(picture).toMatch(/^<svg [^>]*role="img" aria-labelledby="title">\n<title id="title">灯的状态图/);
    expect(picture).toContain('prefers-color-scheme:dark');
    expect(picture.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(picture).not.toMatch(/<script|@import|url\(|href/);
  });
});

describe('a page', () => {
  it('says in a table what the picture shows', () => {
    expect(stateRows(lamp, 'en')).toEqual([
      ['`off-now`', '`press`, `hold` → `on`'],
      ['`on`', '`press` → `off-now`<br>`wait` → `on`'],
      ['`broken`', 'ends here'],
    ]);
  });

  it('needs a place for each, and is left alone elsewhere', () => {
    const page = 'before\n<!-- lamp -->\nstale words\n<!-- /lamp -->\nafter\n';
    const written = withDiagrams(page, 'en', { lamp });
    expect(written).toMatch(
      /^before\n<!-- lamp -->\n\n!\[[^\]]+\]\(lifecycles\/lamp\.svg\)\n\n\| state [\s\S]*\n<!-- \/lamp -->\nafter\n$/,
    );
    expect(written).not.toContain('stale');
    expect(withDiagrams(written, 'en', { lamp })).toBe(written);
    expect(() => withDiagrams('nothing', 'en', { lamp })).toThrow('no section lamp');
  });
});
