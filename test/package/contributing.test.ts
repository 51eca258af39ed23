import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, rooms } from '../../scripts/lib/typescript-project.js';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const gates = [...read('scripts/check').matchAll(/^ *gate ([a-z]+) /gm)].map(([, name]) => name);

/** What stands between single backquotes. */
const spans = (text: string) =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

const PATH =
  /^(?:(?:src|test|docs|examples|bench|scripts|\.github)(?:\/[\w.*-]+)*\/?|[\w.-]+\.(?:md|json|cjs|ts))$/;
/** Built, or of a place in the text: `index.ts` of a room, the pieces of a name. */
const NOT_COMMITTED = ['docs/api', 'index.ts', 'clauses-*.ts'];

/** Paths that a text names, and that the project does not have. */
function missingPaths(text: string): readonly string[] {
  return spans(text)
    .flatMap((span) => span.split(' '))
    .filter((word) => PATH.test(word) && !NOT_COMMITTED.includes(word))
    .filter(
      (word) =>
        !existsSync(
          join(ROOT, word.includes('*') ? word.slice(0, word.lastIndexOf('/', word.indexOf('*'))) : word),
        ),
    );
}

/** Commands that a text names, and that would not start. */
function missingCommands(text: string): readonly string[] {
  return spans(text).filter((span) => {
    const script = /^npm run ([\w:-]+)/.exec(span)?.[1];
    const named = /^scripts\/check ([a-z ]+)$/.exec(span)?.[1]?.split(' ') ?? [];
    const tool = /^npx (?!vitest|tsx|biome|knip|changeset)(\S+)/.exec(span)?.[1];
    return (
      (script !== undefined && !Object.hasOwn(manifest.scripts, script)) ||
      named.some((gate) => !gates.includes(gate)) ||
      tool !== undefined
    );
  });
}

describe.each(['CONTRIBUTING.md', 'AGENTS.md', 'SECURITY.md', '.github/pull_request_template.md'])(
  '%s',
  (file) => {
    const text = read(file);

    it('names paths that are there', () => expect(missingPaths(text)).toEqual([]));
    it('names commands that start', () => expect(missingCommands(text)).toEqual([]));
    it('links to nothing that could be invented', () => {
      const links = [...text.matchAll(/https?:\/\/[^\s)>]+/g)].map(([link]) => link);
      expect(links.filter((link) => link !== 'https://semver.org/')).toEqual([]);
    });
  },
);

describe('the map of the rooms', () => {
  it('has every room once, on the level that the check of imports gives it', () => {
    const rows = [...read('CONTRIBUTING.md').matchAll(/^\| (\d+|apart) \| (`src\/.*?) \|/gm)];
    const map = rows.map(([, , cell = '']) => spans(cell).map((span) => span.replace('src/', '')));
    const levels = /const LEVELS = (\[[\s\S]*?\n\]);/.exec(read('.dependency-cruiser.cjs'))?.[1] ?? '';
    const expected = JSON.parse(levels.replaceAll("'", '"').replace(/,(\s*)\]/g, '$1]'));
    expect(map).toEqual([...expected, ['describe']]);
    expect(map.flat().sort()).toEqual([...rooms()].sort());
  });
});

describe('the check of these pages', () => {
  it.each([
    ['a path that is not there', '`src/kernel/no-such.ts`'],
    ['a path in a command', '`npx vitest run test/no-such`'],
    ['a glob below a room that is not there', '`src/no-such/*.ts`'],
  ])('finds %s', (_, text) => expect(missingPaths(text)).toHaveLength(1));

  it.each([
    ['a script that is not there', '`npm run no-such`'],
    ['a gate that is not there', '`scripts/check types no`'],
    ['a tool that is not installed', '`npx no-such-tool`'],
  ])('finds %s', (_, text) => expect(missingCommands(text)).toHaveLength(1));
});

describe('the workflows', () => {
  const names = ['ci', 'nightly', 'release'];
  const files = names.map((name) => [name, read(`.github/workflows/${name}.yml`)] as const);

  it.each(files)('%s pins its actions by commit, with the version beside it', (_, text) => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  it.each(files)('%s runs scripts that are there', (_, text) => {
    const runs = [...text.matchAll(/(?:run|version|publish): (?:sudo )?(.+)/g)].map(
      ([, command = '']) => `\`${command}\``,
    );
    expect([...missingPaths(runs.join('\n')), ...missingCommands(runs.join('\n'))]).toEqual([]);
  });

  it('run every Node that the scripts run', () => {
    const versions = (text: string) => [...text.matchAll(/'(\d[\d.]*)'/g)].map(([, version]) => version);
    const matrix = versions(/matrix:\n.*/.exec(read('.github/workflows/ci.yml'))?.[0] ?? '');
    expect(matrix).toEqual(['20.19', '22', '24', '26']);
    expect(versions(/const NODES = .*/.exec(read('scripts/consumers.ts'))?.[0] ?? '')).toEqual(matrix);
    expect(read('scripts/node-matrix')).toContain(`versions=(${matrix.join(' ')})`);
    expect(manifest.engines.node).toBe(`>=${matrix[0]}`);
  });
});

describe('the README', () => {
  it.each(['README.md', 'README.zh-CN.md'])('%s gives the reason of every dependency at run time', (file) => {
    const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const table = read(file)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const without = names.filter(
      (name) => !table.some((line) => line.includes(`\`${name}\``) && line.length > name.length + 12),
    );
    expect(without).toEqual([]);
  });
});
