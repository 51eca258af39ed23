import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { asserting } from '../../../test/docs/assertions.js';
import { type Example, examplesOfPage } from '../../../test/docs/example.js';
import { ROOT } from '../typescript-project.js';

const HANDWRITTEN = ['equal.ts', 'uses.ts'];

/** Every subpath with code that the package exports: `wuye`, `wuye/records`, ... */
function subpaths(): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.keys(exports)
    .filter((subpath) => !subpath.endsWith('.json'))
    .map((subpath) => `wuye${subpath.slice(1)}`);
}

/**
 * The TypeScript of a consumer, name to text: every subpath imported, a program written by hand, and the examples of the
 * README as functions that compare what the README promises. `main.ts` runs all of it.
 */
export function consumerSources(): ReadonlyMap<string, string> {
  const readme = examplesOfPage(join(ROOT, 'README.md')).filter(({ runs }) => runs);
  const files = new Map([['every.ts', every()]]);
  for (const name of HANDWRITTEN) {
    files.set(name, readFileSync(join(ROOT, 'test/package/consumer', name), 'utf8'));
  }
  for (const [at, example] of readme.entries()) files.set(`readme-${at}.ts`, asFunction(example, at));
  return files.set('main.ts', main(readme.length));
}

/** The same as JavaScript. */
export function consumerPrograms(format: 'esm' | 'cjs'): ReadonlyMap<string, string> {
  const module = format === 'esm' ? ts.ModuleKind.ES2022 : ts.ModuleKind.CommonJS;
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module };
  return new Map(
    [...consumerSources()].map(([name, text]) => [
      name.replace(/\.ts$/, '.js'),
      ts.transpileModule(text, { compilerOptions }).outputText,
    ]),
  );
}

function every(): string {
  const names = subpaths();
  return [
    ...names.map((name, at) => `import * as room${at} from '${name}';`),
    'export const every: readonly (readonly [string, object])[] = [',
    ...names.map((name, at) => `  ['${name}', room${at}],`),
    '];',
    '',
  ].join('\n');
}

function asFunction(example: Example, at: number): string {
  const { code } = asserting(example);
  const source = ts.createSourceFile('readme.ts', code, ts.ScriptTarget.ES2022, true);
  const imports = source.statements.filter(ts.isImportDeclaration).map((node) => node.getText(source));
  const body = source.statements.filter((node) => !ts.isImportDeclaration(node));
  return [
    ...imports,
    "import { equal as $equal, throws as $throws } from './equal.js';",
    `export async function readme${at}(): Promise<void> {`,
    ...body.map((node) => node.getText(source)),
    '  void $throws;',
    '}',
    '',
  ].join('\n');
}

function main(examples: number): string {
  const readme = Array.from({ length: examples }, (_, at) => `readme${at}`);
  return [
    "import { every } from './every.js';",
    ...readme.map((name, at) => `import { ${name} } from './readme-${at}.js';`),
    "import { uses } from './uses.js';",
    '',
    'export async function main(): Promise<string> {',
    '  for (const [name, room] of every) {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: text of the program
    '    if (Object.keys(room).length === 0) throw new Error(`${name} is empty`);',
    '  }',
    ...['uses', ...readme].map((name) => `  await ${name}();`),
    `  return \`\${every.length} subpaths, ${readme.length} examples of the README\`;`,
    '}',
    '',
  ].join('\n');
}
