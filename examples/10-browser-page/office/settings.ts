import type { CollectionDeclaration } from 'wuye';
import type { Office } from './open-office.js';

/** A collection of the page's own, beside those of the library. */
export const SETTINGS_COLLECTION: CollectionDeclaration = { name: 'settings', fields: [], indexes: {} };

const ID = 'sample';

/** What the page keeps of itself. */
export interface Settings {
  /** Makes the ids of imported rows. A host keeps it on its server, apart from the data. */
  readonly secret: string;
  /** Whether the whole sample is there. */
  readonly filled: boolean;
}

/** The settings, or `null` in a new database. */
export async function readSettings({ store, estate }: Office): Promise<Settings | null> {
  const stored = await store.get(estate, SETTINGS_COLLECTION.name, ID);
  // Only `keepSettings` writes it.
  return (stored?.body ?? null) as object | null as Settings | null;
}

/** Writes the settings. */
export async function keepSettings({ store, estate }: Office, settings: Settings): Promise<void> {
  const stored = await store.get(estate, SETTINGS_COLLECTION.name, ID);
  const at = { collection: SETTINGS_COLLECTION.name, id: ID, expect: stored?.version ?? 'absent' } as const;
  await store.commit(estate, [{ type: 'put', ...at, body: settings, index: {} }]);
}
