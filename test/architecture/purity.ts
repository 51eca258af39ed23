import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { shown } from '../../scripts/lib/typescript-project.js';

/** One place where a source file does what `src` must not do. */
export interface Impurity {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What it is, such as `Date.now` or `module-level let`. */
  readonly what: string;
}

type Report = (node: ts.Node, what: string) => void;

/** What a platform offers beyond the language and has everywhere: pure functions of their arguments. */
const HARMLESS = new Set(['TextEncoder', 'TextDecoder', 'structuredClone', 'URL', 'URLSearchParams']);

/** Globals of the language that reach further than their arguments. `Intl` knows the zone and language of the process. */
const REACHING = new Set([
  'globalThis',
  'eval',
  'Function',
  'WeakRef',
  'FinalizationRegistry',
  'Atomics',
  'Intl',
]);

/** Members that read the time zone or the locale of the process. */
const LOCAL_MEMBERS =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)|getTimezoneOffset|toDateString|toTimeString|toLocale(?:Date|Time|Upper|Lower)?(?:String|Case)|localeCompare)$/;

/** Every impurity of one file of a program, in order. */
export function impurities(program: ts.Program, source: ts.SourceFile): readonly Impurity[] {
  const checker = program.getTypeChecker();
  const file = shown(source.fileName);
  const found: Impurity[] = [];
  const report: Report = (node, what) => {
    found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, what });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    lookAtSyntax(node, report);
    if (ts.isIdentifier(node)) lookAtName(node, program, checker, report);
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) lookAtStatement(statement, report);
  visit(source);
  return found;
}

function lookAtStatement(statement: ts.Statement, report: Report): void {
  if (ts.isVariableStatement(statement)) {
    if (!(statement.declarationList.flags & ts.NodeFlags.Const)) report(statement, 'module-level let');
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer && isEmptyContainer(initializer)) report(initializer, 'module-level empty container');
    }
  }
  if (ts.isImportDeclaration(statement) && !statement.importClause)
    report(statement, 'import for side effects');
  if (ts.isExpressionStatement(statement)) report(statement, 'statement at module level');
}

/** A container that starts empty at module level is there to be filled: state that all callers share. */
function isEmptyContainer(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  return (
    ts.isNewExpression(node) &&
    ts.isIdentifier(node.expression) &&
    /^(?:Weak)?(?:Map|Set)$/.test(node.expression.text) &&
    !node.arguments?.length
  );
}

function lookAtSyntax(node: ts.Node, report: Report): void {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) lookAtModule(node, report);
  if (ts.isExportAssignment(node)) report(node, 'default export');
  if (ts.canHaveModifiers(node) && hasModifier(node, ts.SyntaxKind.DefaultKeyword)) {
    report(node, 'default export');
  }
  if (ts.isEnumDeclaration(node)) report(node, 'enum');
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword)
    report(node, 'import.meta');
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    report(node, 'dynamic import');
  }
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date')) {
    const count = node.arguments?.length ?? 0;
    if (count !== 1) report(node, count === 0 ? 'new Date()' : 'new Date(parts)');
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) report(node, 'Date()');
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) lookAtMember(node, report);
}

const isNamed = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name;

function hasModifier(node: ts.HasModifiers, kind: ts.SyntaxKind): boolean {
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false;
}

function lookAtMember(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, report: Report): void {
  const member = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isStringLiteralLike(node.argumentExpression)
      ? node.argumentExpression.text
      : null;
  if (isNamed(node.expression, 'Date') && (member === 'now' || member === null)) report(node, 'Date.now');
  if (isNamed(node.expression, 'Math') && (member === 'random' || member === null))
    report(node, 'Math.random');
  if (member !== null && LOCAL_MEMBERS.test(member)) report(node, member);
}

function lookAtModule(node: ts.ImportDeclaration | ts.ExportDeclaration, report: Report): void {
  const specifier =
    node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
  if (specifier !== '' && isBuiltin(specifier)) report(node, `import of ${specifier}`);
  if (!/^zod(?:\/|$)/.test(specifier)) return;
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
  const whole = clause?.namedBindings !== undefined && ts.isNamespaceImport(clause.namedBindings);
  if (!whole && clause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) {
    report(node, "zod other than import * as z from 'zod'");
  }
}

/** A name that the language does not have, but a host: console, process, timers, crypto, files, the page. */
function lookAtName(node: ts.Identifier, program: ts.Program, checker: ts.TypeChecker, report: Report): void {
  const { parent, text } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  if (symbol === undefined || !isGlobal(symbol, program)) return;
  if (REACHING.has(text) || !(isOfLanguage(symbol) || HARMLESS.has(text))) report(node, text);
  if ((text === 'Date' || text === 'Math') && !isUsedInPlace(node)) report(node, `${text} as a value`);
}

function isGlobal(symbol: ts.Symbol, program: ts.Program): boolean {
  const declarations = symbol.declarations ?? [];
  if (declarations.length === 0) return symbol.name === 'globalThis';
  return declarations.every((declaration) => {
    const from = declaration.getSourceFile();
    const isOfPlatform =
      program.isSourceFileDefaultLibrary(from) || from.fileName.includes('/node_modules/@types/node/');
    return isOfPlatform && !isMember(declaration);
  });
}

function isOfLanguage(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) =>
    /\/lib\.(?:es|decorators)[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName),
  );
}

/** A member of a type, such as `length`: reached through a value, and no global. */
function isMember(declaration: ts.Declaration): boolean {
  return (
    ts.isPropertySignature(declaration) ||
    ts.isMethodSignature(declaration) ||
    ts.isGetAccessor(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isMethodDeclaration(declaration)
  );
}

/** `Date.UTC(...)`, `new Date(text)` or `x instanceof Date`, not `const clock = Date` or `run(Math)`. */
function isUsedInPlace(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isNewExpression(parent) || ts.isCallExpression(parent)) return parent.expression === node;
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
}
