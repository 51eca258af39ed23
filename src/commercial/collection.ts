import type { CollectionDeclaration } from '../kernel/index.js';
import type { CommercialApplication } from './application.js';

/**
 * Applications for commercial notices, by state and by shop: what waits for a decision since when costs what waits.
 *
 * @category Commercial
 * @since 0.1.0
 */
export const APPLICATIONS_COLLECTION: CollectionDeclaration = {
  name: 'applications',
  fields: ['state', 'since', 'unit', 'post_from'],
  indexes: {
    by_state: { equal: ['state'], range: 'since' },
    by_unit: { equal: ['unit'], range: 'since' },
    by_posting: { equal: ['state'], range: 'post_from' },
  },
};

/**
 * The index fields of an application, as a change of its collection carries them. `since` is the instant at which it was
 * received or last amended; `post_from` the first day wanted, `''` where it states none.
 *
 * @param application - the application
 *
 * @example
 * ```ts
 * import { applicationIndex, type CommercialApplication } from 'wuye/commercial';
 *
 * applicationIndex({
 *   state: 'pending', received: { at: '2026-11-21T01:00:00.000Z' }, shop: { unit: '1-S05' }, wanted: { from: '2026-11-25' },
 * } as CommercialApplication);
 * // => { state: 'pending', since: '2026-11-21T01:00:00.000Z', unit: '1-S05', post_from: '2026-11-25' }
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function applicationIndex(application: CommercialApplication): Readonly<Record<string, string>> {
  const { state, received, amended, shop, wanted } = application;
  return { state, since: (amended ?? received).at, unit: shop.unit, post_from: wanted.from ?? '' };
}
