import * as z from 'zod';
import { type JsonObject, WuyeError } from '../kernel/index.js';
import { RECORD_SCHEMAS, type RecordKind } from '../records/index.js';
import { columnFields } from './column-facts.js';
import type { FormColumn } from './form.js';
import { OWNER_CARD } from './forms/owner-card.js';
import { FORMS } from './forms.js';
import { PHONES, REMARK, SEX, UNIT } from './shared-columns.js';

/**
 * The name of a field in two languages.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface FieldTitle {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** The address of the schema of a kind: a name, nothing is fetched from it. */
const address = (kind: RecordKind) => `urn:wuye:record:${kind}:1`;

/**
 * The JSON Schema (draft 2020-12) of a kind of record, for hosts that draw their own screens or check bodies elsewhere:
 * made by zod's own converter, with the header of the field's column as `title` (Chinese) and `description` (English), and
 * the words of lists as `x-words` (code to Chinese word).
 *
 * **Gotchas**: patterns want the `u` flag, as JSON Schema says. What JSON Schema cannot say, `parseRecord` checks beside:
 * that a document's number has the form of its kind, and that a committee's term does not end before it begins.
 *
 * @param kind - the kind of record
 * @param titleOf - names of fields that have no column; `LABELS.field` of `wuye/describe` has them all
 * @returns a schema of one's own, plain JSON
 * @throws `KERNEL.INVALID_ARGUMENT` when `kind` is none
 *
 * @example
 * ```ts
 * import { recordJsonSchema } from 'wuye/forms';
 *
 * const { properties, required } = recordJsonSchema('parking-use') as {
 *   properties: Record<string, Record<string, unknown>>;
 *   required: string[];
 * };
 * properties.rightKind?.title; // => '使用性质'
 * properties.rightKind?.['x-words']; // => { owned: '自有', leased: '租赁', temporary: '临时' }
 * required.includes('validUntil'); // => false
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function recordJsonSchema(
  kind: RecordKind,
  titleOf: (field: string) => FieldTitle | undefined = () => undefined,
): JsonObject {
  if (!Object.hasOwn(RECORD_SCHEMAS, kind)) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not a kind of record');
  }
  const { $schema, properties = {}, ...rest } = z.toJSONSchema(RECORD_SCHEMAS[kind]);
  const form = FORMS.find(({ recordKind }) => recordKind === kind);
  const named = Object.entries(properties).map(([field, schema]) => {
    const column = columnFor(form?.columns ?? [], field);
    const title = column === undefined ? titleOf(field) : { 'zh-CN': column.header, en: column.headerEn };
    return [field, typeof schema === 'object' ? { ...titled(title), ...schema, ...wordsOf(column) } : schema];
  });
  const titles = form === undefined ? titleOf(kind) : { 'zh-CN': form.title, en: form.titleEn };
  return JSON.parse(
    JSON.stringify({
      $schema,
      $id: address(kind),
      ...titled(titles),
      ...rest,
      properties: Object.fromEntries(named),
    }),
  ) as JsonObject;
}

const titled = (title: FieldTitle | undefined) =>
  title === undefined ? {} : { title: title['zh-CN'], description: title.en };

function wordsOf(column: FormColumn | undefined) {
  if (column?.words === undefined) return {};
  return { 'x-words': Object.fromEntries(column.words.map(({ code, word }) => [code, word])) };
}

/** Columns that mean the same on every form. */
const SHARED: readonly FormColumn[] = [UNIT, SEX, PHONES, REMARK];

/** The column that a field stands in: of its own name, else the one that it shares with others. */
function columnFor(columns: readonly FormColumn[], field: string): FormColumn | undefined {
  const own = columns.find(({ id }) => id === field) ?? SHARED.find(({ id }) => id === field);
  if (own !== undefined) return own;
  const shared = columns.find((column) => columnFields(column).includes(field) && field !== 'idKind');
  return shared ?? OWNER_CARD.columns.find(({ id, part }) => id === field && part === 'document');
}
