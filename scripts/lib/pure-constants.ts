import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** What a bundler must take for an effect, since it cannot look behind a call, a getter or an iterator. */
const EFFECTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.TemplateSpan,
  ts.SyntaxKind.ComputedPropertyName,
]);

/**
 * Tells bundlers that the constants of a module may go when nobody takes them. Modules of `src` that nobody needs leave as a
 * whole (`sideEffects: false`); the chunks of `dist` hold many modules each, and would keep every constant that is computed.
 * It is sound because `src` is pure, which `test/architecture/purity.test.ts` checks.
 *
 * `const A = B.map(f);` becomes `const A = /* @__PURE__ *\/ (() => (B.map(f)))();`
 */
export function withPureConstants(text: string): string {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022, true);
  const computed = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ name }) => ts.isIdentifier(name))
    .flatMap(({ initializer }) => (initializer !== undefined && mayAct(initializer) ? [initializer] : []));
  let out = text;
  for (const node of computed.reverse()) {
    const [start, end] = [node.getStart(source), node.end];
    out = `${out.slice(0, start)}/* @__PURE__ */ (() => (${out.slice(start, end)}))()${out.slice(end)}`;
  }
  return out;
}

/** Whether something happens when an expression is read; what stands in functions waits for their call. */
function mayAct(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false;
  return EFFECTS.has(node.kind) || ts.forEachChild(node, mayAct) === true;
}

/** The same for every file of `src` that esbuild reads. */
export const pureConstants: Plugin = {
  name: 'pure-constants',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
      path.includes('node_modules')
        ? undefined
        : { contents: withPureConstants(readFileSync(path, 'utf8')), loader: 'ts' },
    );
  },
};
