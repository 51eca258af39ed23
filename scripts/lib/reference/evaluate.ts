import ts from 'typescript';
import { bare, givenBy, isInline, isOfFinding, iterated, mayTell, returnsOf, valuesOf } from './syntax.js';

/** What an expression may be, told from the text of the program alone: the string literals that can reach it. */
export interface Evaluator {
  strings(expression: ts.Node): ReadonlySet<string>;
  /** The arguments that calls give to a parameter: one row for each call, with all of its arguments. */
  callsOf(owner: ts.SignatureDeclaration): readonly (readonly ts.Expression[])[];
  /** Whether it is a declared property, read or taken out of an object, rather than a value told on the spot. */
  isField(node: ts.Node): boolean;
  /** The single literals among the properties of an object literal, its spreads included. */
  literals(literal: ts.ObjectLiteralExpression): readonly string[];
  /** The table that an element is taken from, by key. */
  table(node: ts.Node): ReadonlyMap<string, ts.Node> | null;
  /** The expression that an object literal gives to a property, its spreads and shorthands included. */
  property(literal: ts.ObjectLiteralExpression, name: string): ts.Node | null;
}

/** An evaluator of a program's files. It follows constants, parameters, returns and declared properties, whatever the order. */
export function createEvaluator(program: ts.Program, files: readonly ts.SourceFile[]): Evaluator {
  const checker = program.getTypeChecker();
  const calls = new Map<ts.Node, (readonly ts.Expression[])[]>();
  const written = new Map<ts.Node, ts.Node[]>();
  const known = new Map<ts.Node, ReadonlySet<string>>();
  for (const file of files) visit(file);

  /** Notes who calls what, and what is written into each declared property. */
  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node)) {
      const owner = functionOf(node.expression);
      if (owner !== null) calls.set(owner, [...(calls.get(owner) ?? []), node.arguments]);
    }
    if (ts.isObjectLiteralExpression(node) && mayTell(node)) {
      const type = checker.getContextualType(node);
      for (const member of node.properties) {
        const name = member.name?.getText();
        const value = givenBy(member);
        if (name === undefined || value === null) continue;
        const declared = type && propertyOf(type, name);
        for (const declaration of declared?.declarations ?? []) {
          written.set(declaration, [...(written.get(declaration) ?? []), value]);
        }
      }
    }
    ts.forEachChild(node, visit);
  }

  function propertyOf(type: ts.Type, name: string): ts.Symbol | undefined {
    return checker.getPropertyOfType(checker.getNonNullableType(type), name);
  }

  function symbolOf(node: ts.Node): ts.Symbol | undefined {
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  /** The function that a name stands for. */
  function functionOf(node: ts.Node): ts.SignatureDeclaration | null {
    for (const declaration of symbolOf(node)?.declarations ?? []) {
      if (ts.isFunctionDeclaration(declaration)) return declaration;
      if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
        const value = bare(declaration.initializer);
        if (isInline(value)) return value;
        // A function that gives a function: `const rule = ruleOn(record)`.
        const maker = ts.isCallExpression(value) ? functionOf(value.expression) : null;
        const made = maker && returnsOf(maker).map(bare).find(isInline);
        if (made) return made;
      }
    }
    return null;
  }

  function strings(node: ts.Node): ReadonlySet<string> {
    const before = known.get(node);
    if (before !== undefined) return before;
    // What leads back to itself adds nothing.
    known.set(node, new Set());
    const found = new Set(
      partsOf(node).flatMap((part) => (typeof part === 'string' ? [part] : [...strings(part)])),
    );
    known.set(node, found);
    return found;
  }

  /** One step back from an expression: literals, or what it is made of. */
  function partsOf(given: ts.Node): readonly (string | ts.Node)[] {
    const node = bare(given);
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
    if (ts.isBinaryExpression(node)) return [node.left, node.right];
    if (ts.isArrayLiteralExpression(node)) return node.elements;
    if (ts.isSpreadElement(node)) return [node.expression];
    if (ts.isObjectLiteralExpression(node))
      return node.properties.map(givenBy).filter((value) => value !== null);
    if (ts.isElementAccessExpression(node)) return [node.expression];
    if (ts.isCallExpression(node)) {
      const owner = functionOf(node.expression);
      return owner === null ? [] : returnsOf(owner);
    }
    if (ts.isPropertyAccessExpression(node)) return declared(symbolOf(node.name));
    if (ts.isIdentifier(node)) return declared(symbolOf(node));
    return [];
  }

  function declared(symbol: ts.Symbol | undefined): readonly ts.Node[] {
    return (symbol?.declarations ?? []).flatMap((declaration): readonly ts.Node[] => {
      if (ts.isVariableDeclaration(declaration)) return valuesOf(declaration);
      if (ts.isPropertyAssignment(declaration)) return [declaration.initializer];
      if (ts.isShorthandPropertyAssignment(declaration)) return [declaration.name];
      if (ts.isParameter(declaration)) return argumentsFor(declaration);
      if (ts.isBindingElement(declaration)) return boundTo(declaration);
      // A finding handed on was judged where it was made.
      return isOfFinding(declaration) ? [] : (written.get(declaration) ?? []);
    });
  }

  function argumentsFor(parameter: ts.ParameterDeclaration): readonly ts.Node[] {
    const owner = parameter.parent;
    const index = owner.parameters.indexOf(parameter);
    const given = (calls.get(owner) ?? [])
      .map((row) => row[index])
      .filter((argument) => argument !== undefined);
    const items = iterated(owner);
    return [parameter.initializer, items, ...given].filter((node) => node !== undefined && node !== null);
  }

  /** `const { clause } = rule`: what is written into that property anywhere. */
  function boundTo(element: ts.BindingElement): readonly ts.Node[] {
    if (ts.isArrayBindingPattern(element.parent)) {
      const holder = element.parent.parent;
      return ts.isParameter(holder)
        ? argumentsFor(holder)
        : ts.isVariableDeclaration(holder)
          ? valuesOf(holder)
          : [];
    }
    const name = (element.propertyName ?? element.name).getText();
    const symbol = propertyOf(checker.getTypeAtLocation(element.parent), name);
    return element.initializer === undefined ? declared(symbol) : [element.initializer, ...declared(symbol)];
  }

  function property(literal: ts.ObjectLiteralExpression, name: string): ts.Node | null {
    for (const member of [...literal.properties].reverse()) {
      if (member.name?.getText() === name) return givenBy(member);
      if (ts.isSpreadAssignment(member)) {
        const symbol = propertyOf(checker.getTypeAtLocation(member.expression), name);
        const [declaration] = symbol?.declarations ?? [];
        if (declaration !== undefined && ts.isPropertyAssignment(declaration)) return declaration.initializer;
      }
    }
    return null;
  }

  function isField(node: ts.Node): boolean {
    if (ts.isPropertyAccessExpression(node)) return true;
    return (symbolOf(node)?.declarations ?? []).some(
      (declaration) => ts.isBindingElement(declaration) && ts.isObjectBindingPattern(declaration.parent),
    );
  }

  function literals(literal: ts.ObjectLiteralExpression): readonly string[] {
    const types = checker
      .getTypeAtLocation(literal)
      .getProperties()
      .map((symbol) => checker.getTypeOfSymbol(symbol));
    return types.flatMap((type) => (type.isStringLiteral() ? [type.value] : []));
  }

  function table(node: ts.Node): ReadonlyMap<string, ts.Node> | null {
    if (!ts.isElementAccessExpression(node)) return null;
    const [declaration] = symbolOf(node.expression)?.declarations ?? [];
    if (declaration === undefined || !ts.isVariableDeclaration(declaration) || !declaration.initializer)
      return null;
    const value = bare(declaration.initializer);
    if (!ts.isObjectLiteralExpression(value)) return null;
    return new Map(
      value.properties.flatMap((member) => {
        const given = givenBy(member);
        const name =
          member.name && ts.isStringLiteral(member.name) ? member.name.text : member.name?.getText();
        return given === null || name === undefined ? [] : [[name, given] as const];
      }),
    );
  }

  return { strings, property, isField, literals, table, callsOf: (owner) => calls.get(owner) ?? [] };
}
