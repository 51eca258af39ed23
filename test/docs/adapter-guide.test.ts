import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFORMANCE_CASES } from 'wuye/conformance';
import { filesBelow, ROOT } from '../../scripts/lib/typescript-project.js';
import { MARKER } from './embed.js';

const PAGES = ['docs/guide/writing-an-adapter.md', 'docs/guide/writing-an-adapter.zh-CN.md'];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const areas = new Set(CONFORMANCE_CASES.map(({ id }) => id.split('.')[0]));

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names cases that are in the kit, and every area of it', () => {
    const named = [...text.matchAll(/`([a-z-]+)\.([a-z-]+|\*)`/g)].filter(([, area]) => areas.has(area));
    const unknown = named.filter(
      ([, area, subject]) =>
        !CONFORMANCE_CASES.some(
          ({ id }) => id === `${area}.${subject}` || (subject === '*' && id.startsWith(`${area}.`)),
        ),
    );
    expect(unknown.map(([name]) => name)).toEqual([]);
    const own = new Set(named.map(([, area]) => area));
    expect([...areas].filter((area) => !own.has(area) && area !== 'contract' && area !== 'get-many')).toEqual(
      [],
    );
  });

  it('quotes guarantees as the kit words them', () => {
    const quoted = [...text.matchAll(/^FAILED (\S+): (.+)$/gm)];
    expect(quoted.length).toBeGreaterThan(2);
    for (const [, id, guarantee] of quoted) {
      expect(CONFORMANCE_CASES.find((one) => one.id === id)?.guarantee).toBe(guarantee);
    }
  });

  it('links to files that are there, and names such files', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => join(dirname(page), path));
    const named = [...text.matchAll(/`((?:test|scripts|examples)\/[^`]+)`/g)].map(([, path = '']) => path);
    expect([...links, ...named].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

it('both languages show the same code, and all steps of the skeleton in order', () => {
  const [english, chinese] = PAGES.map((page) =>
    read(page)
      .split('\n')
      .flatMap((line) => MARKER.exec(line)?.slice(1, 3).join('#') ?? []),
  );
  expect(chinese).toEqual(english);
  const sources = filesBelow('examples/adapters/skeleton', '.ts').map((path) => readFileSync(path, 'utf8'));
  const steps = sources.flatMap((text) =>
    [...text.matchAll(/(?:\/\/|\/\*\*) (\d)\. /g)].map(([, step]) => Number(step)),
  );
  expect(steps.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const shown = [...read(PAGES[0] ?? '').matchAll(/^(?:\/\/|\/\*\*) (\d)\. /gm)].map(([, step]) =>
    Number(step),
  );
  expect(shown).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
