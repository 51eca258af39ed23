import {
  type Application,
  type Context,
  Converter,
  type DeclarationReflection,
  LiteralType,
  ReflectionKind,
  UnionType,
} from 'typedoc';
import ts from 'typescript';

/** Shows the words that `(typeof STATES)[number]` and `keyof Areas` stand for: a reader of the type sees no constant. */
export function spellOutUnions(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context: Context) => {
    for (const reflection of context.project.getReflectionsByKind(ReflectionKind.TypeAlias)) {
      if (!reflection.isDeclaration()) continue;
      const words = wordsOf(reflection, context);
      if (words.length > 0) reflection.type = new UnionType(words.map((word) => new LiteralType(word)));
    }
  });
}

/** In the order in which they are written; none for any other type. */
function wordsOf(reflection: DeclarationReflection, context: Context): readonly string[] {
  const node = context.getSymbolFromReflection(reflection)?.declarations?.find(ts.isTypeAliasDeclaration);
  const file = node?.getSourceFile().fileName ?? '';
  const checker = context.programs.find((program) => program.getSourceFile(file))?.getTypeChecker();
  if (node === undefined || checker === undefined) return [];
  if (ts.isTypeOperatorNode(node.type) && node.type.operator === ts.SyntaxKind.KeyOfKeyword) {
    return checker
      .getTypeFromTypeNode(node.type.type)
      .getProperties()
      .map(({ name }) => name);
  }
  if (!ts.isIndexedAccessTypeNode(node.type) || node.type.indexType.kind !== ts.SyntaxKind.NumberKeyword) {
    return [];
  }
  const list = checker.getTypeFromTypeNode(node.type.objectType);
  if (!checker.isTupleType(list)) return [];
  const items = checker.getTypeArguments(list as ts.TypeReference);
  return items.every((item) => item.isStringLiteral()) ? items.map((item) => item.value) : [];
}
