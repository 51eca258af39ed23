import { createScreen } from './create-screen.js';
import { DEFAULT_HARMLESS_PHRASES, DEFAULT_SCREEN_TERMS, DEFAULT_SERVICE_PHRASES } from './default-terms.js';
import type { ContentScreen } from './screen.js';

/**
 * The screen for notices of the service centre, of suppliers and of authorities: the terms of `screenText`, without what such
 * notices say rightly, as 停车费每小时5元 or 警惕高收益投资骗局.
 *
 * **When to use**: on service notices only, to learn whether an advert passes for one. What a shop applies with is an advert
 * even where it is written as a notice: use `screenText`.
 *
 * @param text - any text, of any length
 * @returns the hits in order of their place, at most 50 of each kind
 *
 * @example
 * ```ts
 * import { screenServiceNotice, screenText } from 'wuye/commercial';
 *
 * screenServiceNotice('停车费每小时5元'); // => []
 * screenText('停车费每小时5元').map(({ kind }) => kind); // => ['price']
 * screenServiceNotice('本店味道全城最佳').map(({ term }) => term); // => ['最佳']
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export const screenServiceNotice: ContentScreen = /* @__PURE__ */ createScreen({
  terms: DEFAULT_SCREEN_TERMS,
  harmless: /* @__PURE__ */ DEFAULT_HARMLESS_PHRASES.concat(DEFAULT_SERVICE_PHRASES),
});
