import ts from 'typescript';
import { FINDING_MESSAGES } from '../../../src/describe/index.js';
import { WORKLIST_ISSUES } from '../../../src/describe/messages/worklist.js';
import { CLAUSES } from '../../../src/kernel/index.js';
import { clausesNamedIn } from '../clause-mentions.js';
import { createProject, filesBelow, shown } from '../typescript-project.js';
import { createEvaluator, type Evaluator } from './evaluate.js';
import { CLAUSES_OF_POLICIES } from './policy-clauses.js';

/** Which clauses a code is reported under, told from the code of the rules. */
export type RuleClauses = ReadonlyMap<string, ReadonlySet<string>>;

/** What the sources say of clauses. */
export interface Enforcement {
  /** By code of a finding or of an item of work. */
  readonly codes: RuleClauses;
  /** By clause: the files outside the catalogue whose code names it. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  /** By clause: the exports whose docstring names it. */
  readonly symbols: ReadonlyMap<string, ReadonlySet<string>>;
}

const IDS: ReadonlySet<string> = new Set(CLAUSES.map(({ id }) => id));
const CODES: ReadonlySet<string> = new Set([
  ...Object.keys(FINDING_MESSAGES),
  ...Object.keys(WORKLIST_ISSUES),
]);
const CATALOGUE = /^src\/kernel\/clause/;

/** Reads `src` once; `virtual` are files of no disk, by path. */
export function readEnforcement(
  sources: readonly string[] = filesBelow('src', '.ts'),
  virtual: ReadonlyMap<string, string> = new Map(),
): Enforcement {
  const program = createProject(sources, virtual);
  const files = [...sources, ...virtual.keys()]
    .map((file) => program.getSourceFile(file))
    .filter((file) => file !== undefined)
    .filter(
      ({ fileName }) => !CATALOGUE.test(shown(fileName)) && !shown(fileName).startsWith('src/describe/'),
    );
  const evaluator = createEvaluator(program, files);
  const codes = new Map<string, Set<string>>();
  const named = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string) => {
    map.set(key, (map.get(key) ?? new Set()).add(value));
  };
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) && IDS.has(node.text)) add(named, node.text, shown(file.fileName));
      for (const [code, id] of pairsAt(node, evaluator))
        if (CODES.has(code) && IDS.has(id)) add(codes, code, id);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  for (const [code, clauses] of CLAUSES_OF_POLICIES) if (codes.has(code)) codes.set(code, new Set(clauses));
  return { codes, files: named, symbols: symbolsOf(program, sources) };
}

/** What the rooms export, by the clauses that its docstring names. */
function symbolsOf(
  program: ts.Program,
  sources: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<string>>();
  for (const file of sources.filter((one) => /^src\/(?:(?!kernel\/)[^/]+\/)?index\.ts$/.test(shown(one)))) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      for (const { id } of clausesNamedIn(docstringOf(symbol, checker))) {
        found.set(id, (found.get(id) ?? new Set()).add(symbol.name));
      }
    }
  }
  return found;
}

function docstringOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const tags = symbol.getJsDocTags(checker).filter(({ name }) => name !== 'example');
  return [symbol.getDocumentationComment(checker), ...tags.map(({ text }) => text)]
    .map((parts) => ts.displayPartsToString(parts))
    .join(' ');
}

type Pair = readonly [code: string, clause: string];

/** Where codes meet their clause: an object with both. */
function pairsAt(node: ts.Node, evaluator: Evaluator): readonly Pair[] {
  if (!ts.isObjectLiteralExpression(node)) return [];
  const clause = evaluator.property(node, 'clause');
  if (clause === null) return [];
  const code = evaluator.property(node, 'code');
  const told = evaluator.literals(node).filter((text) => CODES.has(text));
  return [
    ...(code === null ? [] : pairs(code, clause, evaluator)),
    ...told.flatMap((one) => [...evaluator.strings(clause)].map((id): Pair => [one, id])),
  ];
}

/** Both followed to the calls that they come from together, so that no code is put beside the clause of another call. */
function pairs(code: ts.Node, clause: ts.Node, evaluator: Evaluator, depth = 6): readonly Pair[] {
  const owner = ownerOf(code) ?? ownerOf(clause);
  const calls = owner === null || depth === 0 ? [] : evaluator.callsOf(owner);
  if (owner !== null && calls.length > 0) {
    return calls.flatMap((row) => {
      const [one, other] = [argumentFor(code, owner, row), argumentFor(clause, owner, row)];
      return one === null || other === null ? [] : pairs(one, other, evaluator, depth - 1);
    });
  }
  const byCode = evaluator.table(clause);
  if (byCode !== null && [...byCode.keys()].some((key) => CODES.has(key))) {
    return [...byCode].flatMap(([key, value]) => [...evaluator.strings(value)].map((id): Pair => [key, id]));
  }
  // Both from declared properties: they met where these were written.
  if (evaluator.isField(code) && evaluator.isField(clause)) return [];
  return [...evaluator.strings(code)].flatMap((one) =>
    [...evaluator.strings(clause)].map((id): Pair => [one, id]),
  );
}

/** The function whose parameter a name is. */
function ownerOf(node: ts.Node): ts.SignatureDeclaration | null {
  return parameterOf(node)?.parent ?? null;
}

function parameterOf(node: ts.Node): ts.ParameterDeclaration | null {
  if (!ts.isIdentifier(node)) return null;
  for (let scope: ts.Node | undefined = node.parent; scope !== undefined; scope = scope.parent) {
    if (!ts.isFunctionLike(scope)) continue;
    const parameter = scope.parameters.find(({ name }) => ts.isIdentifier(name) && name.text === node.text);
    if (parameter !== undefined) return parameter;
  }
  return null;
}

function argumentFor(
  node: ts.Node,
  owner: ts.SignatureDeclaration,
  row: readonly ts.Expression[],
): ts.Node | null {
  const parameter = parameterOf(node);
  if (parameter === null || parameter.parent !== owner) return node;
  return row[owner.parameters.indexOf(parameter)] ?? parameter.initializer ?? null;
}
