import {
  type Application,
  type Context,
  Converter,
  type DeclarationReflection,
  ReferenceType,
  ReflectionKind,
  type SomeType,
  UnionType,
} from 'typedoc';

/** Fewer words than these are told on the spot. */
const SHORT = 4;

/**
 * Gives unions of literals their name back: TypeScript tells `Decision<DutyFindingCode>` with all codes of the union written out.
 * Only a union that has exactly one exported name gets it.
 */
export function nameUnions(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context: Context) => {
    const aliases = aliasesOf(context);
    const named = (type: SomeType): SomeType => renamed(type, aliases, context);
    for (const reflection of Object.values(context.project.reflections)) {
      if (reflection.isSignature() || reflection.isParameter()) {
        if (reflection.type !== undefined) reflection.type = named(reflection.type);
      } else if (
        reflection.isDeclaration() &&
        !reflection.kindOf(ReflectionKind.TypeAlias | ReflectionKind.Variable)
      ) {
        if (reflection.type !== undefined) reflection.type = named(reflection.type);
      }
    }
  });
}

type Aliases = ReadonlyMap<string, DeclarationReflection | null>;

/** The exported names of unions of literals, by what these hold; `null` where several names hold the same. */
function aliasesOf(context: Context): Aliases {
  const found = new Map<string, DeclarationReflection | null>();
  for (const reflection of context.project.getReflectionsByKind(ReflectionKind.TypeAlias)) {
    if (!reflection.isDeclaration()) continue;
    const symbol = context.getSymbolFromReflection(reflection);
    const [declaration] = symbol?.declarations ?? [];
    const program = context.programs.find((one) =>
      one.getSourceFile(declaration?.getSourceFile().fileName ?? ''),
    );
    if (symbol === undefined || program === undefined) continue;
    const type = program.getTypeChecker().getDeclaredTypeOfSymbol(symbol);
    if (!type.isUnion()) continue;
    const words = type.types.map((one) => (one.isStringLiteral() ? one.value : null));
    if (words.length < SHORT || words.some((word) => word === null)) continue;
    const key = keyOf(words);
    found.set(key, found.has(key) ? null : reflection);
  }
  return found;
}

const keyOf = (words: readonly unknown[]): string => JSON.stringify([...words].sort());

function renamed(type: SomeType, aliases: Aliases, context: Context): SomeType {
  if (type.type === 'union') return unionRenamed(type, aliases, context);
  if (type.type === 'array') type.elementType = renamed(type.elementType, aliases, context);
  if (type.type === 'typeOperator') type.target = renamed(type.target, aliases, context);
  if (type.type === 'reference' && type.typeArguments !== undefined) {
    type.typeArguments = type.typeArguments.map((one) => renamed(one, aliases, context));
  }
  return type;
}

/** The literals of a union under their name, beside whatever else it holds, such as `null`. */
function unionRenamed(type: UnionType, aliases: Aliases, context: Context): SomeType {
  const isWord = (one: SomeType) => one.type === 'literal' && typeof one.value === 'string';
  const words = type.types.filter(isWord).map((one) => (one.type === 'literal' ? one.value : null));
  const alias = words.length < SHORT ? null : aliases.get(keyOf(words));
  if (alias === null || alias === undefined) {
    type.types = type.types.map((one) => renamed(one, aliases, context));
    return type;
  }
  const name = ReferenceType.createResolvedReference(alias.name, alias, context.project);
  const others = type.types.filter((one) => !isWord(one)).map((one) => renamed(one, aliases, context));
  return others.length === 0 ? name : new UnionType([name, ...others]);
}
