import { type JsonObject, WuyeError } from '../kernel/index.js';

/**
 * The layout that this version of the library writes and reads.
 *
 * @category Records
 * @since 0.1.0
 */
export const RECORD_SCHEMA_VERSION = 1;

/**
 * Lifts a body by one version: `UPCASTERS[0]` from 1 to 2. Pure; `schemaVersion` itself is set by {@link upcastRecord}.
 *
 * @category Records
 * @since 0.1.0
 */
export type Upcaster = (body: JsonObject) => JsonObject;

/**
 * The upcasters in order. None yet: there is one layout.
 *
 * @category Records
 * @since 0.1.0
 */
export const RECORD_UPCASTERS: readonly Upcaster[] = [];

/**
 * Lifts a stored body to the present layout. Stores keep what was written; readers pass bodies through here.
 *
 * @param body - a body as a store gave it
 * @param upcasters - from version 1 on; those of the library by default
 * @returns the body itself where it is up to date, else a lifted copy
 * @throws `STORAGE.SCHEMA_TOO_NEW` when a later version of the library wrote it, `STORAGE.INVALID_BODY` when it bears no
 *   version
 *
 * @example
 * ```ts
 * import { upcastRecord } from 'wuye/records';
 *
 * upcastRecord({ schemaVersion: 1, kind: 'dog' }); // => { schemaVersion: 1, kind: 'dog' }
 * upcastRecord({ schemaVersion: 2 }); // throws STORAGE.SCHEMA_TOO_NEW
 * ```
 * @category Records
 * @since 0.1.0
 */
export function upcastRecord(
  body: JsonObject,
  upcasters: readonly Upcaster[] = RECORD_UPCASTERS,
): JsonObject {
  const written = Object.hasOwn(body, 'schemaVersion') ? body.schemaVersion : undefined;
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) {
    throw new WuyeError('STORAGE.INVALID_BODY', 'the body bears no schemaVersion');
  }
  const present = upcasters.length + 1;
  if (written > present) {
    throw new WuyeError(
      'STORAGE.SCHEMA_TOO_NEW',
      `schemaVersion ${written}; this library reads up to ${present}`,
    );
  }
  return upcasters
    .slice(written - 1)
    .reduce((lifted, upcast, at) => ({ ...upcast(lifted), schemaVersion: written + at + 1 }), body);
}
