import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createProject, filesBelow, ROOT, shown } from '../../scripts/lib/typescript-project.js';
import { asserting } from './assertions.js';
import { type Example, examplesOfPage, examplesOfSource } from './example.js';
import { runExample } from './run-example.js';

const pages = [
  ...['README.md', 'README.zh-CN.md'].map((name) => join(ROOT, name)).filter((path) => existsSync(path)),
  ...filesBelow('docs', '.md').filter((path) => !shown(path).startsWith('docs/api/')),
];
const ofSources = filesBelow('src', '.ts').flatMap(examplesOfSource);
const ofPages = pages.flatMap(examplesOfPage);
const examples = [...ofSources, ...ofPages];
const place = (example: Example) => `${example.file}:${example.line}`;

/** What the compiler says of the examples, each at its place in the file that it stands in. */
function complaints(blocks: readonly Example[]): readonly string[] {
  const virtual = new Map(
    blocks.map((block, at) => [
      join(ROOT, dirname(block.file), `example-${at}.ts`),
      // The same lines as in the file around it, so that the compiler names them.
      '\n'.repeat(block.line - 1) + block.code,
    ]),
  );
  const files = new Map([...virtual.keys()].map((path, at) => [path, blocks[at]?.file ?? '']));
  const program = createProject([], virtual, {
    moduleDetection: ts.ModuleDetectionKind.Force,
    noUnusedLocals: false,
    noUnusedParameters: false,
  });
  return [...virtual.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    return ts.getPreEmitDiagnostics(program, source).map(({ start = 0, messageText }) => {
      const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start).line + 1;
      return `${files.get(path)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

describe('the examples of docstrings and pages', () => {
  it('compile', { timeout: 240_000 }, () => {
    expect(complaints(examples)).toEqual([]);
  });

  it('of docstrings promise at least one value each', () => {
    expect(ofSources.length).toBeGreaterThan(20);
    const idle = ofSources.filter((example) => asserting(example).count === 0);
    expect(idle.map(place)).toEqual([]);
  });

  for (const example of examples.filter(({ runs }) => runs)) {
    it(`${place(example)} gives what it promises`, () => runExample(example));
  }
});

describe('the reader of examples', () => {
  const block = (code: string): Example => ({ file: 'a.ts', line: 7, code, runs: true });
  const failure = (code: string) =>
    runExample(block(code)).then(
      () => 'no failure',
      (error: Error) => error.message,
    );

  it.each([
    ['a value', '1 + 1; // => 2'],
    ['an object over lines', "({ a: [1, 'b'] });\n// => {\n//   a: [1, 'b'],\n// }\nconst x = 1;"],
    ['a value followed by another comment', "'a'; // => 'a'\n// Another thought.\n'b'; // => 'b'"],
    ['a name', 'const x = 3; // => 3\nx + 1; // => 4'],
    ['something printed', 'console.log([1].length); // => 1'],
    ['something awaited', 'await Promise.resolve(5); // => 5'],
    ['a value inside a block', 'for (const n of [1]) {\n  n; // => 1\n}'],
    [
      'an error',
      "import { calendarDate } from 'wuye';\ncalendarDate('x'); // throws KERNEL.INVALID_ARGUMENT",
    ],
  ])('holds %s', async (_, code) => {
    expect(await failure(code)).toBe('no failure');
    expect(asserting(block(code)).count).toBeGreaterThan(0);
  });

  it.each([
    ['another value', '1 + 1; // => 3', 'a.ts:7'],
    ['another object', 'const y = 1;\n({ a: 1 });\n// => { a: 2 }', 'a.ts:8'],
    ['an error that does not come', '1; // throws KERNEL.INVALID_ARGUMENT', 'nothing thrown'],
    ['prose in place of a value', "'a'; // => a text of one letter", 'not a value'],
    ['a value at no statement', 'if (true) {\n} // => 1', '1 values promised, 0 understood'],
    ['a name that nothing exports', "import { nope } from 'wuye';\nnope(); // => 1", 'not a function'],
  ])('fails on %s', async (_, code, message) => {
    expect(await failure(code)).toContain(message);
  });

  it('names file and line of what does not compile', () => {
    expect(complaints([block("import { addDays } from 'wuye';\n\naddDays(1, 2); // => 1")])).toEqual([
      expect.stringMatching(/^a\.ts:9 Argument of type 'number'/),
    ]);
  });

  it('finds the blocks of a docstring and their lines', () => {
    const own = examplesOfSource(join(ROOT, 'src/kernel/errors.ts'));
    const text = readFileSync(join(ROOT, 'src/kernel/errors.ts'), 'utf8').split('\n');
    expect(own).toHaveLength(1);
    expect(own.map(({ line }) => text[line - 1])).toEqual([` * ${own[0]?.code.split('\n')[0]}`]);
  });

  it('finds the blocks of a page, indented ones too, and leaves other languages alone', () => {
    const page = join(mkdtempSync(join(tmpdir(), 'wuye-page-')), 'page.md');
    const lines = [
      '# Page',
      '```ts',
      'a;',
      '```',
      '```sh',
      'ls',
      '```',
      '- x',
      '  ```ts no-run',
      '  b;',
      '',
      '    c;',
      '  ```',
    ];
    writeFileSync(page, lines.join('\n'));
    expect(examplesOfPage(page).map(({ line, code, runs }) => ({ line, code, runs }))).toEqual([
      { line: 3, code: 'a;', runs: true },
      { line: 10, code: 'b;\n\n  c;', runs: false },
    ]);
    writeFileSync(page, lines.slice(0, -1).join('\n'));
    expect(() => examplesOfPage(page)).toThrow('page.md:9: the code block is not closed');
    rmSync(dirname(page), { recursive: true });
  });
});
