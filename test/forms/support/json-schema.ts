type Schema = { readonly [keyword: string]: unknown };

/** The keywords that the schemas of records use, each with what it asks of a value. Anything else is an error. */
const KEYWORDS: Readonly<
  Record<string, (asked: never, value: unknown, schema: Schema) => readonly string[]>
> = {
  $schema: () => [],
  $id: () => [],
  title: () => [],
  description: () => [],
  'x-words': () => [],
  type: (type: string, value) => (isType(type, value) ? [] : [`no ${type}`]),
  const: (wanted: unknown, value) => (wanted === value ? [] : ['not the constant']),
  enum: (words: readonly unknown[], value) => (words.includes(value) ? [] : ['not in the list']),
  pattern: (pattern: string, value) =>
    typeof value !== 'string' || new RegExp(pattern, 'u').test(value) ? [] : ['pattern missed'],
  maxLength: (most: number, value) =>
    typeof value !== 'string' || [...value].length <= most ? [] : ['too long'],
  minimum: (least: number, value) => (typeof value !== 'number' || value >= least ? [] : ['too small']),
  maximum: (most: number, value) => (typeof value !== 'number' || value <= most ? [] : ['too large']),
  exclusiveMinimum: (least: number, value) =>
    typeof value !== 'number' || value > least ? [] : ['too small'],
  minItems: (least: number, value) => (!Array.isArray(value) || value.length >= least ? [] : ['too few']),
  maxItems: (most: number, value) => (!Array.isArray(value) || value.length <= most ? [] : ['too many']),
  items: (items: Schema, value) =>
    Array.isArray(value) ? value.flatMap((item, at) => problemsOf(items, item, String(at))) : [],
  anyOf: (choices: readonly Schema[], value) =>
    choices.some((choice) => problemsOf(choice, value).length === 0) ? [] : ['none of the choices'],
  oneOf: (choices: readonly Schema[], value) =>
    choices.filter((choice) => problemsOf(choice, value).length === 0).length === 1 ? [] : ['not one choice'],
  properties: (properties: Readonly<Record<string, Schema>>, value) =>
    entriesOf(value).flatMap(([key, member]) => {
      const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
      return schema === undefined ? [] : problemsOf(schema, member, key);
    }),
  required: (keys: readonly string[], value) =>
    keys.filter((key) => !entriesOf(value).some(([own]) => own === key)).map((key) => `no ${key}`),
  propertyNames: (names: Schema, value) => entriesOf(value).flatMap(([key]) => problemsOf(names, key)),
  additionalProperties: (more: false | Schema, value, { properties = {} }) =>
    entriesOf(value)
      .filter(([key]) => !Object.hasOwn(properties as object, key))
      .flatMap(([key, member]) => (more === false ? [`unknown ${key}`] : problemsOf(more, member, key))),
};

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

function isType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

/** What is wrong with a value by a JSON Schema, as short texts; a keyword that is not known is an error. */
export function problemsOf(schema: Schema, value: unknown, at = ''): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, asked]) => {
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`keyword ${keyword} is not known`);
    return check(asked as never, value, schema).map((problem) => (at === '' ? problem : `${at}: ${problem}`));
  });
}
