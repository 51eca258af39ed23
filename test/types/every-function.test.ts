import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, rooms } from '../../scripts/lib/typescript-project.js';

// The assertions of test/types/*.test-d.ts hold as soon as `tsc -p .` passes. Here it is only seen that none is missing.

/** Functions that need no type test of their own, with the reason. None so far. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

/** Names that a file uses outside its imports: in an expression or in a type. */
function namesUsedIn(text: string): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest));
  return used;
}

const modules = await Promise.all(
  [...rooms().map((room) => `../../src/${room}/index.ts`), '../../src/index.ts'].map(
    async (path) => (await import(path)) as Readonly<Record<string, unknown>>,
  ),
);
const functions = new Set(
  modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  ),
);

describe('the types of every public function', () => {
  it('are tested', () => {
    const files = filesBelow('test/types', '.test-d.ts');
    const used = new Set(files.flatMap((file) => [...namesUsedIn(readFileSync(file, 'utf8'))]));
    expect(functions.size).toBeGreaterThan(400);
    expect([...functions].filter((name) => !used.has(name) && !(name in EXCEPTIONS)).sort()).toEqual([]);
    expect(Object.keys(EXCEPTIONS).filter((name) => !functions.has(name))).toEqual([]);
  });

  it('are tested by files that the compiler reads', () => {
    const names = readdirSync(new URL('.', import.meta.url));
    expect(names.filter((name) => !/\.test(?:-d)?\.ts$/.test(name))).toEqual([]);
  });

  it('are found by what uses a name, not by what imports it', () => {
    const text =
      "import { a, b } from 'x';\nimport * as c from 'y';\nexpectTypeOf(a).returns;\ntype T = typeof c.d;";
    const used = namesUsedIn(text);
    expect(['a', 'b', 'd'].map((name) => used.has(name))).toEqual([true, false, true]);
  });
});
