import ts from 'typescript';

/** A function written on the spot. */
export const isInline = (node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node);

/** `codes.map((code) => ...)`: what the function is given one by one. */
export function iterated(owner: ts.Node): ts.Node | null {
  const call = owner.parent;
  if (call === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
    return null;
  return call.arguments[0] === owner ? call.expression.expression : null;
}

/** What a variable begins with, or goes through. */
export function valuesOf(declaration: ts.VariableDeclaration): readonly ts.Node[] {
  if (declaration.initializer !== undefined) return [declaration.initializer];
  const loop = declaration.parent.parent;
  return ts.isForOfStatement(loop) ? [loop.expression] : [];
}

/** Whether a declaration is a member of the kernel’s `Finding`. */
export const isOfFinding = ({ parent }: ts.Node): boolean =>
  ts.isInterfaceDeclaration(parent) && parent.name.text === 'Finding';

/** What a member of an object literal gives. */
export const givenBy = (member: ts.ObjectLiteralElementLike): ts.Node | null =>
  ts.isPropertyAssignment(member)
    ? member.initializer
    : ts.isShorthandPropertyAssignment(member)
      ? member.name
      : null;

/** Without the words that only the compiler reads. */
export function bare(node: ts.Node): ts.Node {
  return ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node)
    ? bare(node.expression)
    : node;
}

/** What a function gives back, in all its branches; not what functions inside it give back. */
export function returnsOf(owner: ts.SignatureDeclaration): readonly ts.Expression[] {
  const body =
    ts.isFunctionLike(owner) && 'body' in owner ? (owner.body as ts.ConciseBody | undefined) : undefined;
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [body];
  const returned: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) returned.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return returned;
}

/** Whether an object may hold an id in capitals, told from its text: asking for the type of every object takes long. */
export const mayTell = (literal: ts.ObjectLiteralExpression): boolean =>
  literal.properties.some((member) => {
    const value = givenBy(member);
    const isId =
      value !== null && ts.isStringLiteralLike(bare(value)) && /^'[A-Z]+[-._]/.test(bare(value).getText());
    return isId || /clause|code/i.test(member.name?.getText() ?? '');
  });
