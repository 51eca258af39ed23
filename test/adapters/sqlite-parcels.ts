import type { CollectionDeclaration } from 'wuye';

/** A collection as an earlier release had it; `value` and `key` are names that json_each uses as well. */
export const PARCELS_BEFORE: CollectionDeclaration = {
  name: 'parcels',
  fields: ['state', 'value', 'shelf'],
  indexes: { by_state: { equal: ['state'] }, by_shelf: { equal: ['shelf'], range: 'state' } },
};

/** The same today: two fields more, a field less, one index that changed, one that is gone, one that is new. */
export const PARCELS_TODAY: CollectionDeclaration = {
  name: 'parcels',
  fields: ['since', 'value', 'state', 'key'],
  indexes: { by_state: { equal: ['state'], range: 'since' }, oldest: { equal: [], range: 'since' } },
};

export function indexOfParcel(body: object): Readonly<Record<string, string>> {
  const { since = '', state = '' } = body as { readonly since?: string; readonly state?: string };
  return { since, value: '7', state, key: 'k' };
}
