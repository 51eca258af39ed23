/**
 * Any value that survives `JSON.parse(JSON.stringify(value))` unchanged.
 *
 * @category Kernel
 * @since 0.1.0
 */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/**
 * A plain JSON object. Absent keys mean "unknown".
 *
 * @category Kernel
 * @since 0.1.0
 */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/**
 * One text for one value: keys sorted by code unit, absent keys left out, no blanks. Equal values give equal
 * texts, so that a digest of the text is a digest of the value.
 *
 * @param value - plain JSON data; `undefined` members of objects are left out
 * @returns canonical JSON text
 *
 * @example
 * ```ts
 * import { canonicalJson } from 'wuye';
 *
 * canonicalJson({ unit: '3-2-1201', name: '王芳', left: undefined }); // => '{"name":"王芳","unit":"3-2-1201"}'
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function canonicalJson(value: JsonValue | object): string {
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => canonicalJson(item)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const object = value as JsonObject;
  const members: string[] = [];
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}
