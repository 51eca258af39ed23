import {
  type Change,
  type CollectionDeclaration,
  type CommitResult,
  type EstateId,
  type JsonObject,
  type Store,
  type StoreCapabilities,
  type Stored,
  type Version,
  WuyeError,
} from 'wuye';
import type { ConformanceTarget } from 'wuye/conformance';
import {
  type CheckedChange,
  checkChanges,
  checkDeclarations,
  checkKeys,
  checkListQuery,
  firstConflict,
  type Indexer,
  pageOf,
} from 'wuye/storage';

export interface Row {
  readonly version: Version;
  readonly body: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** What stays when a store is closed. */
export interface Disk {
  /** By collection, and by estate and id. */
  readonly rows: Map<string, Map<string, Row>>;
  /** What each collection was last declared as. */
  readonly fields: Map<string, readonly string[]>;
  commits: number;
  /** The version that a commit gives. */
  versionOf: (commit: number) => string;
  /** The commit before: they go one after the other. */
  last: Promise<unknown>;
}

/** A store that can do all that a target can show: durable, with several handles, migrations and a device to break. */
export interface DoubleStore extends Store {
  readonly disk: Disk;
  readonly declarations: readonly CollectionDeclaration[];
  readonly device: { broken: boolean };
}

const keyOf = (estate: EstateId, id: string): string => `${estate}/${id}`;

/** Gives each document the fields that are new; all of them, or none when the indexer throws. */
function migrate(disk: Disk, declarations: readonly CollectionDeclaration[], indexOf: Indexer): void {
  const filled = declarations.map(({ name, fields }) => {
    const was = disk.fields.get(name) ?? fields;
    const added = fields.filter((field) => !was.includes(field));
    const rows = [...(disk.rows.get(name) ?? [])].map(([key, row]): [string, Row] => {
      const told: Readonly<Record<string, string>> =
        added.length > 0 ? indexOf(name, JSON.parse(row.body) as object) : {};
      const value = (field: string) => (added.includes(field) ? told[field] : row.fields.get(field)) ?? '';
      return [key, { ...row, fields: new Map(fields.map((field) => [field, value(field)])) }];
    });
    return { name, fields, rows: new Map(rows) };
  });
  for (const { name, fields, rows } of filled) {
    disk.rows.set(name, rows);
    disk.fields.set(name, fields);
  }
}

/** Opens the double on what a disk holds; migrates it first. */
export function openOn(
  disk: Disk,
  declarations: readonly CollectionDeclaration[],
  indexOf: Indexer,
): DoubleStore {
  const declared = checkDeclarations(declarations);
  migrate(disk, declarations, indexOf);
  const device = { broken: false };
  const capabilities: StoreCapabilities = { name: 'double', list: 'all', durable: true, maxChanges: 500 };
  const reachDevice = async () => {
    await Promise.resolve();
    if (device.broken) throw new WuyeError('STORAGE.IO_FAILED', 'the double has no device');
  };
  const find = (estate: EstateId, collection: string, id: string) =>
    disk.rows.get(collection)?.get(keyOf(estate, id));
  const stored = (id: string, { version, body }: Row): Stored => ({
    id,
    version,
    body: JSON.parse(body) as JsonObject,
  });
  const read: Store['getMany'] = async (estate, collection, ids) => {
    const checked = checkKeys(declared, estate, collection, ids);
    await reachDevice();
    return checked.ids.map((id) => {
      const row = find(estate, collection, id);
      return row === undefined ? null : stored(id, row);
    });
  };
  const write = (estate: EstateId, change: CheckedChange, version: Version) => {
    const rows = disk.rows.get(change.collection) ?? new Map<string, Row>();
    if (change.type === 'delete') return rows.delete(keyOf(estate, change.id));
    const { fields = [] } = declared.get(change.collection) ?? {};
    const values = new Map(fields.map((field, at) => [field, change.index[at] ?? '']));
    return rows.set(keyOf(estate, change.id), { version, body: change.body, fields: values });
  };
  const apply = async (estate: EstateId, checked: readonly CheckedChange[]): Promise<CommitResult> => {
    await reachDevice();
    const actual = checked.map(({ collection, id }) => find(estate, collection, id)?.version ?? null);
    const conflict = firstConflict(checked, actual);
    if (conflict !== null) return { ok: false, conflict };
    disk.commits += 1;
    const version = disk.versionOf(disk.commits) as Version;
    for (const change of checked) write(estate, change, version);
    return { ok: true, versions: checked.map(({ type }) => (type === 'put' ? version : null)) };
  };
  return {
    disk,
    declarations,
    device,
    capabilities,
    get: async (estate, collection, id) => (await read(estate, collection, [id]))[0] ?? null,
    getMany: read,
    async list(estate, query) {
      const checked = checkListQuery(declared, estate, query);
      await reachDevice();
      const { declaration, index, equal, from, before, after, descending, limit } = checked;
      const behind = (range: string, id: string) =>
        after === null ||
        (descending
          ? range < after.range || (range === after.range && id < after.id)
          : range > after.range || (range === after.range && id > after.id));
      const prefix = keyOf(estate, '');
      const found = [...(disk.rows.get(declaration.name) ?? [])].flatMap(([key, row]) => {
        if (!key.startsWith(prefix)) return [];
        const range = index.range === undefined ? '' : (row.fields.get(index.range) ?? '');
        const id = key.slice(prefix.length);
        const wanted =
          index.equal.every((field, at) => row.fields.get(field) === equal[at]) &&
          (from === null || range >= from) &&
          (before === null || range < before) &&
          behind(range, id);
        return wanted ? [{ id, range, row }] : [];
      });
      found.sort((a, b) => (a.range < b.range || (a.range === b.range && a.id < b.id) ? -1 : 1));
      if (descending) found.reverse();
      const page = found.slice(0, limit + 1).map(({ id, range, row }) => ({ ...stored(id, row), range }));
      return pageOf(checked, page);
    },
    async commit(estate, changes: readonly Change[]) {
      const checked = checkChanges(declared, estate, changes, capabilities.maxChanges);
      const commit = disk.last.then(() => apply(estate, checked));
      disk.last = commit.catch(() => undefined);
      return commit;
    },
  };
}

/** For opening what was not declared otherwise. */
const unasked: Indexer = () => {
  throw new WuyeError('STORAGE.UNSUPPORTED', 'a field is new, and nobody tells its values');
};

/** A target with everything that a target can do. */
export type DoubleTarget = Required<
  Pick<ConformanceTarget<DoubleStore>, 'open' | 'close' | 'reopen' | 'connect' | 'migrate' | 'breakDevice'>
>;

/** How the kit opens, reopens, migrates and breaks such a store. */
export const DOUBLE_TARGET: DoubleTarget = {
  open: async (declarations) =>
    openOn(
      {
        rows: new Map(),
        fields: new Map(),
        commits: 0,
        versionOf: (commit) => `v${commit}`,
        last: Promise.resolve(),
      },
      declarations,
      unasked,
    ),
  close: async () => undefined,
  reopen: async ({ disk, declarations }) => openOn(disk, declarations, unasked),
  connect: async ({ disk, declarations }) => openOn(disk, declarations, unasked),
  migrate: async ({ disk }, declarations, indexOf) => openOn(disk, declarations, indexOf),
  async breakDevice({ device }) {
    // Not at once: of what is under way, some may still go through.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    device.broken = true;
  },
};

/** The store as one that serves fewer lists. */
export function limited<Opened extends Store>(
  store: Opened,
  list: 'equality' | 'none',
  declarations: readonly CollectionDeclaration[],
): Opened {
  return {
    ...store,
    capabilities: { ...store.capabilities, list },
    async list(estate, query) {
      const declaration = declarations.find(({ name }) => name === query.collection);
      if (list === 'none' || declaration?.indexes[query.index]?.range !== undefined) {
        throw new WuyeError('STORAGE.UNSUPPORTED', `no list through ${query.index}`);
      }
      return store.list(estate, query);
    },
  };
}
