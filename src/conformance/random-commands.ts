import type { Change, EstateId, StoreCapabilities, Version } from '../kernel/index.js';
import { ids } from './fixtures.js';
import { TEXTS } from './hostile-values.js';
import type { Model, ModelQuery } from './model.js';
import { declaredIndexes, serves, WRITTEN } from './snapshot.js';

/** One step of a random sequence. */
export type Command =
  | { readonly do: 'commit'; readonly estate: EstateId; readonly changes: readonly Change[] }
  /** A commit of which one change is refused. */
  | { readonly do: 'refused'; readonly estate: EstateId; readonly changes: readonly Change[] }
  | { readonly do: 'get'; readonly estate: EstateId; readonly collection: string; readonly id: string }
  | {
      readonly do: 'getMany';
      readonly estate: EstateId;
      readonly collection: string;
      readonly ids: readonly string[];
    }
  /** A walk to the end by pages of a size. */
  | { readonly do: 'walk'; readonly estate: EstateId; readonly query: ModelQuery; readonly limit: number }
  | { readonly do: 'reopen' };

/** The ids that commands are about: few, so that they meet often. */
export const RANDOM_IDS = ids('n', 6);

const GROUPS = ['g', 'h', ''] as const;
const RANKS = ['', '1', '10', '2', 'a', 'a '] as const;
const TAGS = ['', 't'] as const;
const STRANGE = 'no-version-of-this-store' as Version;

type Random = (below: number) => number;

/** What a command may be. */
export interface Range {
  readonly model: Model;
  readonly estates: readonly EstateId[];
  readonly capabilities: StoreCapabilities;
  readonly reopens: boolean;
}

/** Draws the next command. The same numbers give the same commands, whatever the versions of the store look like. */
export function drawCommand(random: Random, range: Range): Command {
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const { model, capabilities } = range;
  const estate = pick(range.estates);
  const collection = pick(WRITTEN);
  const kind = random(24);
  if (kind === 0 && range.reopens) return { do: 'reopen' };
  if (kind < 4) return { do: 'get', estate, collection, id: pick(RANDOM_IDS) };
  if (kind < 8) {
    const many = Array.from({ length: random(8) }, () => pick(RANDOM_IDS));
    return { do: 'getMany', estate, collection, ids: many };
  }
  const served = declaredIndexes().filter((index) => serves(capabilities, index));
  if (kind < 14 && served.length > 0) {
    return { do: 'walk', estate, query: drawQuery(random, pick(served)), limit: 1 + random(5) };
  }
  const changes = drawChanges(random, model, estate);
  if (kind > 14) return { do: 'commit', estate, changes };
  const at = random(changes.length);
  const bad = { ...changes[at], collection: 'kit_unknown' } as Change;
  return { do: 'refused', estate, changes: changes.with(at, bad) };
}

function drawQuery(random: Random, index: ModelQuery['index']): ModelQuery {
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const values: Readonly<Record<string, readonly string[]>> = { group: GROUPS, tag: TAGS };
  const equal = Object.fromEntries(index.equal.map((field) => [field, pick(values[field] ?? [''])]));
  const bounded = index.range !== null;
  const range = {
    ...(bounded && random(3) === 0 ? { from: pick(RANKS) } : {}),
    ...(bounded && random(3) === 0 ? { before: pick(RANKS) } : {}),
  };
  return { index, equal, range, order: random(2) === 0 ? 'ascending' : 'descending' };
}

/** One to eight changes; in one of six commits some of them expect what is not so. */
function drawChanges(random: Random, model: Model, estate: EstateId): readonly Change[] {
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const doubtful = random(6) === 0;
  const changes = new Map<string, Change>();
  const count = 1 + random(random(3) === 0 ? 8 : 3);
  for (let drawn = 0; drawn < count; drawn++) {
    const collection = pick(WRITTEN);
    const id = pick(RANDOM_IDS);
    const version = model.get(estate, collection, id)?.version;
    const past = model.past(estate, collection, id).filter((old) => old !== version);
    const wrong: readonly (Version | 'absent')[] = [
      STRANGE,
      ...(version === undefined ? [] : ['absent' as const]),
      ...past.slice(-2),
    ];
    const expect = doubtful && random(2) === 0 ? pick(wrong) : (version ?? 'absent');
    const removed = random(3) === 0 && expect !== 'absent';
    const text = pick(TEXTS);
    const body = { schemaVersion: 1, text, drawn: random(1000) };
    const index = indexFor(collection, { group: pick(GROUPS), rank: pick(RANKS), tag: pick(TAGS) });
    const key = `${collection} ${id}`;
    if (removed) changes.set(key, { type: 'delete', collection, id, expect });
    else changes.set(key, { type: 'put', collection, id, expect, body, index });
  }
  return [...changes.values()];
}

function indexFor(
  collection: string,
  { group, rank, tag }: Readonly<Record<'group' | 'rank' | 'tag', string>>,
): Readonly<Record<string, string>> {
  if (collection === 'kit_things') return { group, rank, tag };
  return collection === 'kit_others' ? { rank } : {};
}
