import { cleanText, isGiven } from '../kernel/index.js';

/**
 * A text on one line; `''` where paper would show nothing.
 *
 * @internal
 */
export function cleanLine(text: string): string {
  const line = cleanText(text)
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
  return isGiven(line) ? line : '';
}

/**
 * The lines of a text that hold something: each is set as a paragraph of its own, indented by the sheet.
 *
 * @internal
 */
export function cleanLines(text: string): readonly string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(isGiven);
}
