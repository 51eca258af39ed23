import ts from 'typescript';
import type { Example } from './example.js';

/** An example with its comments turned into calls of `$equal` and `$throws`. */
export interface Asserting {
  readonly code: string;
  readonly count: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Turns `expression; // => value` into an assertion, wherever the statement stands. The value may also stand on the
 * lines after the statement and go over several of them; `const name = expression; // => value` asserts the name,
 * `console.log(expression); // => value` the expression, and `expression; // throws CODE` that it throws.
 */
export function asserting(example: Example): Asserting {
  const { code } = example;
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    const comment =
      ts.isExpressionStatement(node) || ts.isVariableStatement(node) ? promiseAfter(code, node.end) : null;
    if (comment === null) return void ts.forEachChild(node, visit);
    const line = example.line + source.getLineAndCharacterOfPosition(node.getStart(source)).line;
    const place = `${example.file}:${line}`;
    edits.push(...assertion(node as ts.ExpressionStatement | ts.VariableStatement, source, comment, place));
  };
  visit(source);

  const promises = code.match(/\/\/ (?:=>|throws )/g)?.length ?? 0;
  if (edits.length !== promises) {
    throw new Error(
      `${example.file}:${example.line}: ${promises} values promised, ${edits.length} understood`,
    );
  }
  let text = code;
  for (const { start, end, text: replacement } of edits.reverse()) {
    text = text.slice(0, start) + replacement + text.slice(end);
  }
  return { code: text, count: edits.length };
}

type Promised = { readonly kind: 'equal' | 'throws'; readonly text: string };

/** The comment after a statement, on its line or on those that follow. */
function promiseAfter(code: string, end: number): Promised | null {
  const match = /^[ \t]*(?:\n[ \t]*)?\/\/ (=>|throws )(.*)((?:\n[ \t]*\/\/(?! =>| throws ).*)*)/.exec(
    code.slice(end),
  );
  if (match === null) return null;
  if (match[1] !== '=>') return { kind: 'throws', text: match[2]?.trim() ?? '' };
  let text = match[2]?.trim() ?? '';
  for (const line of match[3]?.split('\n').slice(1) ?? []) {
    if (isExpression(text)) break;
    text += ` ${line.replace(/^[ \t]*\/\//, '').trim()}`;
  }
  return { kind: 'equal', text };
}

function isExpression(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`const value = (${text}\n);`, { reportDiagnostics: true });
  return diagnostics.length === 0;
}

function assertion(
  node: ts.ExpressionStatement | ts.VariableStatement,
  source: ts.SourceFile,
  promised: Promised,
  place: string,
): readonly Edit[] {
  const start = node.getStart(source);
  const where = JSON.stringify(place);
  if (promised.kind === 'throws') {
    if (!ts.isExpressionStatement(node)) throw new Error(`${place}: only an expression can throw`);
    const thrown = `await $throws(async () => (${node.expression.getText(source)}), ${JSON.stringify(promised.text)}, ${where});`;
    return [{ start, end: node.end, text: thrown }];
  }
  if (!isExpression(promised.text)) throw new Error(`${place}: not a value: ${promised.text}`);
  if (ts.isVariableStatement(node)) {
    const names = node.declarationList.declarations.map((declaration) => declaration.name);
    const [name] = names;
    if (names.length !== 1 || !name || !ts.isIdentifier(name)) {
      throw new Error(`${place}: a value stands for one name`);
    }
    return [{ start: node.end, end: node.end, text: ` $equal(${name.text}, (${promised.text}), ${where});` }];
  }
  const { expression } = node;
  const printed =
    ts.isCallExpression(expression) && expression.expression.getText(source) === 'console.log'
      ? expression.arguments[0]
      : undefined;
  const text = `$equal((${(printed ?? expression).getText(source)}), (${promised.text}), ${where});`;
  return [{ start, end: node.end, text }];
}

/** The modules that an example imports. */
export function modulesOf(code: string): readonly string[] {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
}
