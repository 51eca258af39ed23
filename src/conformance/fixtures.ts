import type { Change, CollectionDeclaration, JsonObject, Version } from '../kernel/index.js';

/**
 * The collections of the kit: `kit_things` with every kind of index (and a field with a word of SQL as name),
 * `kit_others` beside it, `kit_plain` without fields, `kit_plain_old` whose name begins like another.
 *
 * @example
 * ```ts
 * import { CONFORMANCE_COLLECTIONS } from 'wuye/conformance';
 *
 * CONFORMANCE_COLLECTIONS.map(({ name }) => name); // => ['kit_things', 'kit_others', 'kit_plain', 'kit_plain_old']
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export const CONFORMANCE_COLLECTIONS: readonly CollectionDeclaration[] = [
  {
    name: 'kit_things',
    fields: ['group', 'rank', 'tag'],
    indexes: {
      by_group: { equal: ['group'], range: 'rank' },
      by_pair: { equal: ['tag', 'group'], range: 'rank' },
      by_label: { equal: ['tag', 'group'] },
      by_tag: { equal: ['tag'] },
      by_rank: { equal: [], range: 'rank' },
      all: { equal: [] },
    },
  },
  {
    name: 'kit_others',
    fields: ['rank'],
    indexes: { by_rank: { equal: [], range: 'rank' }, all: { equal: [] } },
  },
  { name: 'kit_plain', fields: [], indexes: {} },
  { name: 'kit_plain_old', fields: [], indexes: {} },
];

/**
 * A document of `kit_things`, with defaults for what a case does not care about: to be created, in the group `g`, its other
 * index fields empty, its body {@link bodyOf} its id.
 *
 * @category Conformance
 * @since 0.1.0
 */
export interface Thing {
  readonly id: string;
  readonly expect?: 'absent' | Version;
  readonly group?: string;
  readonly rank?: string;
  readonly tag?: string;
  readonly body?: object;
}

/**
 * A put into `kit_things`.
 *
 * @param options - the id, and what is not as {@link Thing} says
 *
 * @example
 * ```ts
 * import { thing } from 'wuye/conformance';
 *
 * thing({ id: 'a', rank: '7', body: {} });
 * // => {
 * //   type: 'put', collection: 'kit_things', id: 'a', expect: 'absent', body: {},
 * //   index: { group: 'g', rank: '7', tag: '' },
 * // }
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export function thing(options: Thing): Change {
  const { id, expect = 'absent', group = 'g', rank = '', tag = '', body } = options;
  const index = { group, rank, tag };
  return { type: 'put', collection: 'kit_things', id, expect, body: body ?? bodyOf(id), index };
}

/**
 * A put into `kit_others`.
 *
 * @param id - of the document
 * @param expect - `'absent'` by default
 * @param body - {@link bodyOf} the id by default
 *
 * @example
 * ```ts
 * import { other } from 'wuye/conformance';
 *
 * other('a').collection; // => 'kit_others'
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export function other(id: string, expect: 'absent' | Version = 'absent', body: object = bodyOf(id)): Change {
  return { type: 'put', collection: 'kit_others', id, expect, body, index: { rank: '' } };
}

/**
 * A put into `kit_plain`.
 *
 * @param id - of the document
 * @param body - any
 * @param expect - `'absent'` by default
 *
 * @example
 * ```ts
 * import { plain } from 'wuye/conformance';
 *
 * plain('a', { n: 1 });
 * // => { type: 'put', collection: 'kit_plain', id: 'a', expect: 'absent', body: { n: 1 }, index: {} }
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export function plain(id: string, body: object, expect: 'absent' | Version = 'absent'): Change {
  return { type: 'put', collection: 'kit_plain', id, expect, body, index: {} };
}

/**
 * A deletion.
 *
 * @param collection - any
 * @param id - of the document
 * @param expect - the version that it has
 *
 * @example
 * ```ts
 * import type { Version } from 'wuye';
 * import { removal } from 'wuye/conformance';
 *
 * removal('kit_plain', 'a', '7' as Version);
 * // => { type: 'delete', collection: 'kit_plain', id: 'a', expect: '7' }
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export function removal(collection: string, id: string, expect: Version): Change {
  return { type: 'delete', collection, id, expect };
}

/**
 * A body that tells whose it is.
 *
 * @param id - of the document
 * @param revision - 1 by default
 *
 * @example
 * ```ts
 * import { bodyOf } from 'wuye/conformance';
 *
 * bodyOf('a', 2); // => { schemaVersion: 1, name: 'document a', revision: 2 }
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export function bodyOf(id: string, revision = 1): JsonObject {
  return { schemaVersion: 1, name: `document ${id}`, revision };
}

/**
 * Numbered ids with a prefix, all of one length, so that their order is that of their numbers.
 *
 * @param prefix - what each begins with
 * @param count - how many, 1 or more
 *
 * @example
 * ```ts
 * import { ids } from 'wuye/conformance';
 *
 * ids('a', 11).slice(8); // => ['a08', 'a09', 'a10']
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export function ids(prefix: string, count: number): readonly string[] {
  const width = String(count - 1).length;
  return Array.from({ length: count }, (_, number) => prefix + String(number).padStart(width, '0'));
}

/**
 * Numbers that look random and are the same in every run and on every machine.
 *
 * @param seed - any whole number
 * @returns a function that gives the next number from 0 to below its argument
 *
 * @example
 * ```ts
 * import { sequence } from 'wuye/conformance';
 *
 * const random = sequence(7);
 * [random(10), random(10), random(10)]; // => [9, 5, 8]
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}
