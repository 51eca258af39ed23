import type { CommitResult, Version } from '../kernel/index.js';
import type { CheckedChange } from './check-changes.js';

/**
 * The result of a commit that wrote everything under one version.
 *
 * @param changes - from {@link checkChanges}
 * @param version - that of every document it put; never given before to any of them
 *
 * @example
 * ```ts
 * import type { Version } from 'wuye';
 * import { committed } from 'wuye/storage';
 *
 * committed([{ type: 'delete', collection: 'tasks', id: 'tsk_1', expect: '7' as Version }], '8' as Version);
 * // => { ok: true, versions: [null] }
 * ```
 * @category Storage
 * @since 0.1.0
 */
export function committed(changes: readonly CheckedChange[], version: Version): CommitResult {
  return { ok: true, versions: changes.map(({ type }) => (type === 'put' ? version : null)) };
}
