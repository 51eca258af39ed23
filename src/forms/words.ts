import type { Form } from './form.js';
import { columnOf } from './forms.js';
import type { FormValue } from './reading.js';

/**
 * What records hold for a word of a column's list: `owned` for `自有`.
 *
 * @param form - the form
 * @param column - the column's identifier
 * @param word - a value of that column
 * @returns the code, or `undefined` where the list has no such word
 *
 * @example
 * ```ts
 * import { codeOf, formOf } from 'wuye/forms';
 *
 * codeOf(formOf('parkingUse'), 'rightKind', '自有'); // => 'owned'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function codeOf(form: Form, column: string, word: FormValue): string | undefined {
  return columnOf(form, column)?.words?.find((entry) => entry.word === word)?.code;
}

/**
 * The word that a form prints for what records hold: `自有` for `owned`. The other way round from {@link codeOf}.
 *
 * @param form - the form
 * @param column - the column's identifier
 * @param code - what a record holds
 * @returns the word, or `undefined` where the list has none for it
 *
 * @example
 * ```ts
 * import { formOf, wordOf } from 'wuye/forms';
 *
 * wordOf(formOf('parkingUse'), 'rightKind', 'owned'); // => '自有'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function wordOf(form: Form, column: string, code: string): string | undefined {
  return columnOf(form, column)?.words?.find((entry) => entry.code === code)?.word;
}
