import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, shown } from '../../scripts/lib/typescript-project.js';
import { embed, MARKER } from './embed.js';

const pages = filesBelow('docs', '.md').filter((path) => !shown(path).startsWith('docs/api/'));

describe('code of pages that comes from compiled files', () => {
  const embedding = pages.filter((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .some((line) => MARKER.test(line)),
  );

  it('is there', () => expect(embedding.length).toBeGreaterThan(1));

  it.each(embedding.map((path) => [shown(path), path]))('%s shows what stands there', (_, path) => {
    const text = readFileSync(path, 'utf8');
    expect(embed(text), 'run: npx tsx scripts/embed.ts').toBe(text);
  });
});

describe('embedding', () => {
  const read = () =>
    'before\n  // #region a\n  one {\n    // #region b\n    two\n    // #endregion b\n  }\n  // #endregion a\n';
  const page = (marker: string, code: string) => `text\n\n${marker}\n\`\`\`ts\n${code}\n\`\`\`\nmore\n`;

  it('puts the region in place of whatever stood there, and leaves the rest of the page', () => {
    const whole = page('<!-- from x.ts#a -->', 'one {\n  two\n}');
    expect(embed(page('<!-- from x.ts#a -->', 'old\n\nolder'), read)).toBe(whole);
    expect(embed(whole, read)).toBe(whole);
    expect(embed(page('<!-- from x.ts#b -->', ''), read)).toBe(page('<!-- from x.ts#b -->', 'two'));
    expect(embed(page('<!-- of x.ts -->', 'own'), read)).toBe(page('<!-- of x.ts -->', 'own'));
    expect(embed(page('<!-- from x.ts -->', ''), () => 'a\nb\n')).toBe(page('<!-- from x.ts -->', 'a\nb'));
  });

  it('fails where there is no such region, or no block', () => {
    expect(() => embed(page('<!-- from x.ts#c -->', ''), read)).toThrow('x.ts has no region c');
    expect(() => embed('<!-- from x.ts#a -->\n\ntext', read)).toThrow('no code block');
  });
});
