/** Line ends of every kind. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Controls, invisible format characters (bidirectional overrides among them), and what is no character at all. */
const UNPRINTABLE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/gu;
/** Half of a character. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * A text as paper shows it: no control characters, no overrides of the direction of writing, one kind of line end. Rare
 * characters, their variants and joiners stay.
 *
 * @param text - any text
 *
 * @example
 * ```ts
 * import { cleanText } from 'wuye';
 *
 * cleanText('停水\u202e通知\r\n𠮷先生'); // => '停水通知\n𠮷先生'
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as HTML shows it, between tags or in a quoted attribute: nothing in it is markup or runs.
 *
 * @param text - any text
 *
 * @example
 * ```ts
 * import { escapeHtml } from 'wuye';
 *
 * escapeHtml('<b>豆豆 & 花花</b>'); // => '&lt;b&gt;豆豆 &amp; 花花&lt;/b&gt;'
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML[character] ?? character);
}
