import { createScreen } from './create-screen.js';
import { DEFAULT_HARMLESS_PHRASES, DEFAULT_SCREEN_TERMS } from './default-terms.js';
import type { ContentScreen } from './screen.js';

/**
 * The default screen for adverts: looks through a text for claims that somebody has to check before it is posted (CIM-4.2.1.3b).
 *
 * **When to use**: on all that a shop applies with. Notices of the service centre name fees and warn of fraud rightly: for them
 * there is `screenServiceNotice`.
 *
 * **Gotchas**: no hit does not mean that a text is lawful. A missing risk warning, an invented price or a true-sounding figure
 * shows in no word.
 *
 * @param text - any text, of any length
 * @returns the hits in order of their place, at most 50 of each kind
 *
 * @example
 * ```ts
 * import { screenText } from 'wuye/commercial';
 *
 * screenText('本店味道全城最佳'); // => [{ kind: 'absolute-term', term: '最佳', at: 6, clause: 'CN-ADV-9' }]
 * screenText('八年净挣一套房').map(({ kind }) => kind); // => ['financial-return']
 * screenText('第一栋最大限度减少停水影响'); // => []
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export const screenText: ContentScreen = /* @__PURE__ */ createScreen({
  terms: DEFAULT_SCREEN_TERMS,
  harmless: DEFAULT_HARMLESS_PHRASES,
});
