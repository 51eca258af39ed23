import type { Change, CollectionDeclaration, JsonObject, Version } from '../kernel/index.js';

/**
 * The collections of the kit: `kit_things` with every kind of index (and a field with a word of SQL as name),
 * `kit_others` beside it, `kit_plain` without fields.
 *
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

/** A document of `kit_things`, with defaults for what a case does not care about. */
export interface Thing {
  readonly id: string;
  readonly expect?: 'absent' | Version;
  readonly group?: string;
  readonly rank?: string;
  readonly tag?: string;
  readonly body?: object;
}

/** A put into `kit_things`. */
export function thing({ id, expect = 'absent', group = 'g', rank = '', tag = '', body }: Thing): Change {
  const index = { group, rank, tag };
  return { type: 'put', collection: 'kit_things', id, expect, body: body ?? bodyOf(id), index };
}

/** A put into `kit_others`. */
export function other(id: string, expect: 'absent' | Version = 'absent', body: object = bodyOf(id)): Change {
  return { type: 'put', collection: 'kit_others', id, expect, body, index: { rank: '' } };
}

/** A put into `kit_plain`. */
export function plain(id: string, body: object, expect: 'absent' | Version = 'absent'): Change {
  return { type: 'put', collection: 'kit_plain', id, expect, body, index: {} };
}

/** A deletion. */
export function removal(collection: string, id: string, expect: Version): Change {
  return { type: 'delete', collection, id, expect };
}

/** A body that tells whose it is. */
export function bodyOf(id: string, revision = 1): JsonObject {
  return { schemaVersion: 1, name: `document ${id}`, revision };
}

/** `count` numbered ids with a prefix: `a00`, `a01`, ... */
export function ids(prefix: string, count: number): readonly string[] {
  const width = String(count - 1).length;
  return Array.from({ length: count }, (_, number) => prefix + String(number).padStart(width, '0'));
}

/** Numbers that look random and are the same in every run. */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}
