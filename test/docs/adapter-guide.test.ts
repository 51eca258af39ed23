import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as kernel from 'wuye';
import { CONFORMANCE_CASES } from 'wuye/conformance';
import * as storage from 'wuye/storage';
import { filesBelow, ROOT } from '../../scripts/lib/typescript-project.js';
import { MARKER } from './embed.js';

const PAGES = ['docs/guide/writing-an-adapter.md', 'docs/guide/writing-an-adapter.zh-CN.md'];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** What looks like a case and is none. */
const NO_CASES: readonly string[] = ['capabilities.list', 'report.results', 'util.inspect'];
const areas: ReadonlySet<string> = new Set(CONFORMANCE_CASES.map(({ id }) => id.split('.')[0] ?? ''));

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names cases that are in the kit, and every area of it', () => {
    const named = [...text.matchAll(/[`']([a-z][a-z-]*)\.([a-z][a-z-]*|\*)[`']/g)]
      .map(([, area = '', subject = '']) => ({ area, subject, id: `${area}.${subject}` }))
      .filter(({ id }) => !/\.(ts|js|md|json)$/.test(id) && !NO_CASES.includes(id));
    const isCase = ({ area, subject, id: name }: (typeof named)[number]) =>
      CONFORMANCE_CASES.some(({ id }) => id === name || (subject === '*' && id.startsWith(`${area}.`)));
    expect(named.filter((one) => !isCase(one)).map(({ id }) => id)).toEqual([]);
    const own = new Set(named.map(({ area }) => area));
    expect([...areas].filter((area) => !own.has(area))).toEqual([]);
  });

  it('names with each member of a target the cases that need it, and every option', () => {
    for (const need of ['reopen', 'connect', 'migrate', 'breakDevice'] as const) {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${need}\` |`)) ?? '';
      const cases = CONFORMANCE_CASES.filter(({ needs }) => needs.includes(need)).map(({ id }) => id);
      const missing = cases.filter(
        (id) => !row.includes(`\`${id}\``) && !row.includes(`\`${id.split('.')[0]}.*\``),
      );
      expect(missing, need).toEqual([]);
    }
    const options = [
      'cases',
      'seed',
      'steps',
      'timeLimit',
      'clock',
      'skip',
      'warn',
      'spec',
      'known',
      'not-run',
    ];
    expect(options.filter((option) => !text.includes(`\`${option}\``))).toEqual([]);
  });

  it('says where names come from', () => {
    const block = /```ts\n(import \{[^`]+)```/.exec(text)?.[1] ?? '';
    const imports = [...block.matchAll(/import \{([^}]+)\} from '(\S+)'/g)];
    expect(imports.map(([, , from]) => from)).toEqual(['wuye', 'wuye/storage']);
    for (const [, names = '', from] of imports) {
      const found: Readonly<Record<string, unknown>> = from === 'wuye' ? kernel : storage;
      const source = filesBelow(from === 'wuye' ? 'src/kernel' : 'src/storage', '.ts').map((path) =>
        readFileSync(path, 'utf8'),
      );
      const isType = (one: string) =>
        source.some((code) => new RegExp(`export (type|interface) ${one}\\b`).test(code));
      for (const name of names.split(',').map((one) => one.trim())) {
        const type = /^type (\w+)$/.exec(name)?.[1];
        if (name !== '') expect(type === undefined ? name in found : isType(type), name).toBe(true);
      }
    }
    // Every helper of the skeleton stands where the page says.
    const places = [...text.matchAll(/((?:`\w+`(?:, | and |、))*`\w+`)\s+(?:in|在)\s+`(\w+\.ts)`/g)];
    expect(places.map(([, , file]) => file)).toEqual(['keys.ts', 'store.ts', 'migrate.ts', 'engine.ts']);
    for (const [, names = '', file = ''] of places) {
      for (const [, name = ''] of names.matchAll(/`(\w+)`/g)) {
        expect(read(`examples/adapters/skeleton/${file}`)).toMatch(
          new RegExp(`(function|interface) ${name}\\b`),
        );
      }
    }
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
    // The others are not in the package, and said to be in the repository only.
    expect(links.filter((path) => !/^(docs|examples\/adapters)\//.test(path))).toEqual([]);
    expect(text).toMatch(/`test\/`.+`scripts\/`.*(repository|仓库)/);
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
