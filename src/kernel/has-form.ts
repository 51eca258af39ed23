/**
 * Whether a value is a text of one form. What is no text has none: `RegExp.test` alone would turn a list or an object into
 * text first, or throw.
 *
 * @param value - anything, as untyped callers hand it over
 * @param form - the whole form, from `^` to `$`
 */
export function hasForm(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}
