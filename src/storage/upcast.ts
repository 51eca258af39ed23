import { type JsonObject, WuyeError } from '../kernel/index.js';

/**
 * Lifts a body by one version of its layout. `schemaVersion` is set afterwards, the step need not.
 *
 * @category Storage
 * @since 0.1.0
 */
export type Upcaster = (body: JsonObject) => JsonObject;

/**
 * Reads a stored body in the layout of today: older ones are lifted step by step.
 *
 * **Details**: the first upcaster lifts version 1 to 2, the second 2 to 3, and so on; with none, today's version is 1.
 * A body of today is returned as it is.
 *
 * @param upcasters - one for each version that is past, in order
 * @param body - as the store gave it, with its `schemaVersion`
 * @throws `STORAGE.SCHEMA_TOO_NEW` when a newer release wrote it; `STORAGE.INVALID_BODY` when it has no `schemaVersion`
 *
 * @example
 * ```ts
 * import { readBody, type Upcaster } from 'wuye/storage';
 *
 * const severalPhones: Upcaster = ({ tel, ...rest }) => ({ ...rest, phones: [tel ?? ''] });
 * readBody([severalPhones], { schemaVersion: 1, tel: '+8613800001234' });
 * // => { schemaVersion: 2, phones: ['+8613800001234'] }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function readBody(upcasters: readonly Upcaster[], body: JsonObject): JsonObject {
  const today = upcasters.length + 1;
  const written = body.schemaVersion;
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) {
    throw new WuyeError('STORAGE.INVALID_BODY', 'the body has no schemaVersion');
  }
  if (written > today) {
    throw new WuyeError(
      'STORAGE.SCHEMA_TOO_NEW',
      `the body has version ${written}, this release reads ${today}`,
    );
  }
  return upcasters
    .slice(written - 1)
    .reduce<JsonObject>((lifted, lift, at) => ({ ...lift(lifted), schemaVersion: written + at + 1 }), body);
}
