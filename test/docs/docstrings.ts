import ts from 'typescript';
import { createProject, ROOT, rooms, shown } from '../../scripts/lib/typescript-project.js';

/** An exported name, with what its docstring lacks. */
export interface Documented {
  readonly name: string;
  /** `src/kernel/period.ts:12` */
  readonly place: string;
  readonly category: string | null;
  readonly lacks: readonly string[];
}

/** Every name that the root and the rooms export, once each. */
export function exportedNames(virtual?: ReadonlyMap<string, string>): readonly Documented[] {
  const entries = virtual
    ? [...virtual.keys()]
    : [`${ROOT}src/index.ts`, ...rooms().map((room) => `${ROOT}src/${room}/index.ts`)];
  const program = createProject(virtual ? [] : entries, virtual);
  const checker = program.getTypeChecker();
  const symbols = new Set<ts.Symbol>();
  for (const entry of entries) {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`not a module: ${entry}`);
    for (const symbol of checker.getExportsOfModule(module)) {
      symbols.add(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
    }
  }
  return [...symbols].map((symbol) => documented(symbol, checker)).filter((name) => name !== null);
}

function documented(symbol: ts.Symbol, checker: ts.TypeChecker): Documented | null {
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined) return null;
  const source = declaration.getSourceFile();
  // What a dependency declares is documented there.
  if (source.fileName.includes('/node_modules/')) return null;
  const line = source.getLineAndCharacterOfPosition(declaration.getStart(source)).line + 1;
  const tags = symbol.getJsDocTags(checker);
  const texts = (name: string) =>
    tags.filter((tag) => tag.name === name).map((tag) => ts.displayPartsToString(tag.text).trim());
  const lacks: string[] = [];

  const isType = (symbol.flags & ts.SymbolFlags.Value) === 0;
  const summary = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  // The type of a documented constant may point to it.
  if (summary === '' && !(isType && texts('see').length > 0)) lacks.push('a summary');
  if (texts('category').length !== 1) lacks.push('one @category');
  if (!texts('since').every((since) => /^\d+\.\d+\.\d+$/.test(since)) || texts('since').length !== 1) {
    lacks.push('@since with a version');
  }
  if (symbol.flags & ts.SymbolFlags.Function) {
    if (!texts('example').some((example) => example.includes('```ts')))
      lacks.push('an @example with a ts block');
    const described = new Set(texts('param').map((text) => text.split(/[\s-]/)[0]));
    for (const name of parameterNames(symbol)) if (!described.has(name)) lacks.push(`@param ${name}`);
  }
  return {
    name: symbol.name,
    place: `${shown(source.fileName)}:${line}`,
    category: texts('category')[0] ?? null,
    lacks,
  };
}

/** The plain names among the parameters of a function; what is taken apart in place is described by its type. */
function parameterNames(symbol: ts.Symbol): readonly string[] {
  const names = (symbol.declarations ?? []).flatMap((declaration) =>
    ts.isFunctionDeclaration(declaration) ? declaration.parameters.map(({ name }) => name) : [],
  );
  return [...new Set(names.filter(ts.isIdentifier).map(({ text }) => text.replace(/^_/, '')))];
}
