import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

/** Every violation under `baseDir`/src as `rule: from -> to`. */
async function violations(baseDir: string): Promise<readonly string[]> {
  const { forbidden, options } = configuration;
  const { output } = await cruise(
    ['src'],
    { ...options, baseDir, validate: true, ruleSet: { forbidden } },
    undefined,
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  );
  return (output as ICruiseResult).summary.violations
    .map((violation) => `${violation.rule.name}: ${violation.from} -> ${violation.to}`)
    .sort();
}

describe('the import direction of the rooms', { timeout: 120_000 }, () => {
  it('holds', async () => {
    expect(await violations(root)).toEqual([]);
  });
});

describe('the import rules', { timeout: 120_000 }, () => {
  const place = mkdtempSync(join(tmpdir(), 'wuye-imports-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  const files: Readonly<Record<string, string>> = {
    'package.json': JSON.stringify({
      dependencies: { nanoid: '*', 'libphonenumber-js': '*' },
      peerDependencies: { zod: '*' },
      devDependencies: { zod: '*', vitest: '*' },
    }),
    'src/index.ts': "export * from './kernel/index.js';",
    'src/kernel/index.ts': "export * from './codes.js';",
    'src/kernel/codes.ts': 'export const a = 1;\nexport type A = typeof a;',
    'src/records/index.ts': "export * from './owner.js';\nexport * from './unit.js';",
    'src/records/owner.ts': "import * as z from 'zod';\nexport const owner = z.string();",
    'src/records/unit.ts': "import { a } from '../kernel/index.js';\nexport const unit = a;",
    'src/refresh/index.ts': "export * from './sweep.js';",
    'src/refresh/sweep.ts': "import { unit } from '../records/unit.js';\nexport const sweep = unit;",
    'src/describe/index.ts':
      "import type { B } from '../duties/codes.js';\nexport const text: Record<string, B> = {};",
    'src/duties/index.ts': "export * from './codes.js';",
    'src/duties/codes.ts': 'export const c = 1;\nexport type B = typeof c;',
  };
  const bad: Readonly<Record<string, readonly [text: string, rules: readonly string[]]>> = {
    'src/kernel/up.ts': [
      "import { unit } from '../records/index.js';\nexport const x = unit;",
      ['direction-kernel'],
    ],
    'src/records/up.ts': [
      "import type { B } from '../duties/index.js';\nexport type X = B;",
      ['direction-records'],
    ],
    'src/duties/side.ts': [
      "import { y } from '../registers/index.js';\nexport const x = y;",
      ['direction-duties'],
    ],
    'src/registers/index.ts': [
      "import { x } from '../describe/index.js';\nexport const y = x;",
      ['direction-registers'],
    ],
    'src/forms/deep.ts': [
      "import { sweep } from '../refresh/sweep.js';\nexport const x = sweep;",
      ['no-internals'],
    ],
    'src/describe/value.ts': [
      "import { c } from '../duties/index.js';\nexport const x = c;",
      ['describe-apart'],
    ],
    'src/describe/inside.ts': [
      "import { a } from '../kernel/codes.js';\nexport const x = a;",
      ['no-internals-of-values'],
    ],
    'src/storage/root.ts': ["import { a } from '../index.js';\nexport const x = a;", ['no-root']],
    'src/storage/one.ts': ["import { two } from './two.js';\nexport const one = two;", ['no-cycles']],
    // A circle is reported once, at its first file; a type closes it too.
    'src/storage/two.ts': [
      "import type { one } from './one.js';\nexport const two = 1 as unknown as typeof one;",
      [],
    ],
    'src/kernel/ids.ts': [
      "import { customRandom } from 'nanoid';\nexport const x = customRandom;",
      ['nanoid-in-one-file'],
    ],
    'src/forms/call.ts': [
      "import { parse } from 'libphonenumber-js';\nexport const x = parse;",
      ['phones-in-one-place'],
    ],
    'src/worklist/schema.ts': ["import * as z from 'zod';\nexport const x = z;", ['zod-in-schemas']],
    'src/worklist/dev.ts': ["import { vi } from 'vitest';\nexport const x = vi;", ['no-other-packages']],
    'src/worklist/disk.ts': [
      "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
      ['no-node'],
    ],
    'src/worklist/gone.ts': ["import { x } from './nowhere.js';\nexport { x };", ['no-unresolved']],
    'src/worklist/out.ts': ["import { x } from '../../test/help.js';\nexport { x };", ['no-way-out']],
    'test/help.ts': ['export const x = 1;', []],
  };

  it('each catch what they are for, and nothing else', async () => {
    for (const [path, text] of [
      ...Object.entries(files),
      ...Object.entries(bad).map(([path, [text]]) => [path, text] as const),
    ]) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');

    const found = (await violations(place)).map((violation) => violation.replace(/ -> .*/, ''));
    const expected = Object.entries(bad).flatMap(([path, [, rules]]) =>
      rules.map((rule) => `${rule}: ${path}`),
    );
    expect(found).toEqual(expected.sort());
    const tested = new Set(Object.values(bad).flatMap(([, rules]) => rules));
    const untested = configuration.forbidden
      .map((rule: { name: string }) => rule.name)
      .filter((name: string) => !tested.has(name) && !name.startsWith('direction-'));
    expect(untested).toEqual(['digests-in-one-file']);
  });
});
