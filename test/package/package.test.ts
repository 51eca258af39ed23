import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consumerPrograms } from '../../scripts/lib/consumers/files.js';
import { usesOverBudget } from '../../scripts/lib/consumers/tree-shaking.js';
import { ROOT, rooms } from '../../scripts/lib/typescript-project.js';
import { filesWith, type Installed, install, reachOf } from './dist.js';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const subpaths = rooms().filter((room) => room !== 'kernel');
const formats = ['js', 'cjs'] as const;

/** Rooms that hold schemas or call parsers of records. All others must load without zod. */
const WITH_ZOD = ['records', 'forms', 'schemas'];

let installed: Installed;
beforeAll(async () => {
  installed = await install();
}, 60_000);
afterAll(() => rmSync(installed.place, { recursive: true, force: true }));

/** Runs a program of a consumer of the package, and gives what it prints as JSON. */
function consume(name: string, code: string): unknown {
  const file = join(installed.place, name);
  writeFileSync(file, code);
  return JSON.parse(execFileSync(process.execPath, ['--no-warnings', file], { encoding: 'utf8' }));
}

describe('the exports of package.json', () => {
  it('name the root, every room but the kernel, and package.json', () => {
    expect(Object.keys(manifest.exports)).toEqual([
      '.',
      ...subpaths.map((room) => `./${room}`),
      './package.json',
    ]);
  });

  it.each(['.', ...subpaths.map((room) => `./${room}`)])(
    'of %s have types and code for both formats, types first',
    (subpath) => {
      const name = subpath === '.' ? 'index' : subpath.slice(2);
      expect(JSON.stringify(manifest.exports[subpath])).toBe(
        JSON.stringify({
          import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
          require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
        }),
      );
    },
  );
});

describe('the built package', () => {
  const specifiers = ['wuye', ...subpaths.map((room) => `wuye/${room}`)];

  it('loads every subpath in both formats, with the same names', () => {
    const list = JSON.stringify(specifiers);
    const loaded = consume(
      'names.mjs',
      `import { createRequire } from 'node:module';
       const require = createRequire(import.meta.url);
       const names = [];
       for (const name of ${list}) names.push([name, Object.keys(await import(name)).sort(), Object.keys(require(name)).sort()]);
       console.log(JSON.stringify(names));`,
    ) as readonly (readonly [string, readonly string[], readonly string[]])[];
    expect(loaded.map(([name]) => name)).toEqual(specifiers);
    for (const [name, esm, cjs] of loaded) {
      expect(esm.length, name).toBeGreaterThan(0);
      expect(cjs, name).toEqual(esm);
    }
  });

  // `npm run consumers` does the same in empty projects, with every TypeScript, Node and bundler that is supported.
  it.each(['esm', 'cjs'] as const)('does as %s what the README promises', (format) => {
    mkdirSync(join(installed.place, format));
    const type = format === 'esm' ? 'module' : 'commonjs';
    writeFileSync(join(installed.place, format, 'package.json'), JSON.stringify({ type }));
    for (const [name, text] of consumerPrograms(format))
      writeFileSync(join(installed.place, format, name), text);
    const start = `import('./main.js').then(({ main }) => main()).then((said) => console.log(JSON.stringify(said)));`;
    expect(consume(`${format}/start.js`, start)).toMatch(/^\d+ subpaths, [1-9]\d* examples of the README$/);
  });

  const failing = `
    const seen = [];
    for (const run of [
      () => storage.createMemoryStore([{ name: 'Not a name', fields: [], indexes: {} }]),
      () => root.calendarDate('tomorrow'),
      () => calendar.addWorkingDays(calendar.chinaCalendar(), '2026-01-01', 0.5),
    ]) {
      try { run(); seen.push('nothing thrown'); }
      catch (error) { seen.push([error instanceof root.WuyeError, root.isWuyeError(error), other.isWuyeError(error), error instanceof other.WuyeError]); }
    }
    console.log(JSON.stringify(seen));`;
  // Thrown by a room: of the root's class, an error of ours to both copies, but not of the other copy's class.
  const expected = Array(3).fill([true, true, true, false]);

  it('has one class of errors for all subpaths of ESM, which CommonJS recognises', () => {
    const code = `
      import * as root from 'wuye'; import * as storage from 'wuye/storage'; import * as calendar from 'wuye/calendar';
      import { createRequire } from 'node:module';
      const other = createRequire(import.meta.url)('wuye');${failing}`;
    expect(consume('errors.mjs', code)).toEqual(expected);
  });

  it('has one class of errors for all subpaths of CommonJS, which ESM recognises', () => {
    const code = `
      const root = require('wuye'); const storage = require('wuye/storage'); const calendar = require('wuye/calendar');
      import('wuye').then((other) => {${failing}});`;
    expect(consume('errors.cjs', code)).toEqual(expected);
  });

  it.each(formats)('holds every module once in .%s', (format) => {
    expect(filesWith(installed.dist, `.${format}`, 'wuye.error')).toHaveLength(1);
  });

  it('is tree-shaken down to the budget of every single use', async () => {
    expect(await usesOverBudget(installed.place)).toEqual([]);
  });

  it.each(formats)('reaches only its declared packages in .%s, and nothing of Node', (format) => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    for (const name of ['index', ...subpaths]) {
      const packages = [...reachOf(installed.dist, `${name}.${format}`).packages];
      expect({ name, foreign: packages.filter((dependency) => !declared.includes(dependency)) }).toEqual({
        name,
        foreign: [],
      });
      expect({ name, builtin: packages.filter((dependency) => isBuiltin(dependency)) }).toEqual({
        name,
        builtin: [],
      });
    }
  });

  it.each(formats)('loads zod in .%s for schemas only', (format) => {
    const loading = subpaths.filter((room) =>
      reachOf(installed.dist, `${room}.${format}`).packages.has('zod'),
    );
    expect(loading.filter((room) => !WITH_ZOD.includes(room))).toEqual([]);
  });

  it('names no host global in what it built', () => {
    for (const text of [
      'process.',
      'require("node:',
      "require('node:",
      'from "node:',
      "from 'node:",
      '__dirname',
      'Buffer.',
    ]) {
      expect({ text, files: filesWith(installed.dist, 'js', text) }).toEqual({ text, files: [] });
    }
  });
});
