import { type CommitResult, type Version, WuyeError } from 'wuye';
import type { DoubleStore } from '../double.js';
import { type BrokenStore, everyStore } from './broken-store.js';

/** Whether a call failed because the device is gone. */
const failed = async (call: Promise<unknown>): Promise<boolean> =>
  call.then(
    () => false,
    (error: { readonly code?: unknown }) => error.code === 'STORAGE.IO_FAILED',
  );

/** Faults of a store whose device fails. */
export const BROKEN_FAILURES: readonly BrokenStore[] = [
  {
    what: 'answers with nothing where it cannot read',
    breakTarget: everyStore((store) => ({
      ...store,
      async get(...key) {
        const found = store.get(...key);
        return (await failed(found)) ? null : found;
      },
    })),
    fails: ['failure.rejects'],
  },
  {
    what: 'gives an empty page where it cannot read',
    breakTarget: everyStore((store) => ({
      ...store,
      async list(...query) {
        const page = store.list(...query);
        return (await failed(page)) ? { items: [], next: null } : page;
      },
    })),
    fails: ['failure.rejects'],
  },
  {
    what: 'says that it wrote where it could not',
    breakTarget: everyStore((store) => ({
      ...store,
      async commit(estate, changes) {
        const result = store.commit(estate, changes);
        const written = { ok: true, versions: changes.map(() => 'v0' as Version) } as const;
        return (await failed(result)) ? written : result;
      },
    })),
    fails: ['failure.opens-again', 'failure.rejects', 'failure.under-way'],
  },
  {
    what: 'lets the errors of its driver through',
    breakTarget: everyStore((store) => ({
      ...store,
      async commit(estate, changes) {
        const result = store.commit(estate, changes);
        if (await failed(result)) throw new Error('SQLITE_IOERR: disk I/O error');
        return result;
      },
    })),
    fails: ['failure.opens-again', 'failure.rejects', 'failure.try-again', 'failure.under-way'],
  },
  {
    what: 'hands on the statement and the parameters that its driver tells of',
    breakTarget: everyStore((store) => ({
      ...store,
      async commit(estate, changes) {
        const result = store.commit(estate, changes);
        if (!(await failed(result))) return result;
        const cause = Object.assign(new Error('INSERT INTO kit_things VALUES (?, ?)'), {
          parameters: changes.map((change) => JSON.stringify(change)),
        });
        throw new WuyeError('STORAGE.IO_FAILED', 'the database failed', { cause });
      },
    })),
    fails: ['failure.quotes-nothing'],
  },
  {
    what: 'commits change by change',
    breakTarget: everyStore((store) => ({
      ...store,
      async commit(estate, changes) {
        if (changes.length !== 3 || changes.some(({ expect }) => expect !== 'absent'))
          return store.commit(estate, changes);
        const versions: (Version | null)[] = [];
        for (const [at, change] of changes.entries()) {
          const result = await store.commit(estate, [change]);
          if (!result.ok) return { ok: false, conflict: { ...result.conflict, at } };
          versions.push(...result.versions);
        }
        return { ok: true, versions };
      },
    })),
    fails: ['commit.duplicate-key', 'failure.try-again', 'failure.under-way'],
  },
  {
    what: 'loses the last commit before the failure, though it resolved',
    breakTarget: ({ breakDevice }) => ({
      async breakDevice(store) {
        await breakDevice(store);
        forgetLast(store);
      },
    }),
    fails: ['failure.opens-again', 'failure.under-way'],
  },
  {
    what: 'keeps what a failed commit reserved',
    breakTarget: (target) => {
      const reserved = new Set<string>();
      return everyStore((store) => ({
        ...store,
        async commit(estate, changes): Promise<CommitResult> {
          const keyOf = (id: string) => `${estate} ${id}`;
          const first = changes[0];
          if (first !== undefined && reserved.has(keyOf(first.id)) && !store.device.broken) {
            return {
              ok: false,
              conflict: { at: 0, collection: first.collection, id: first.id, actual: 'v0' as Version },
            };
          }
          const result = store.commit(estate, changes);
          if ((await failed(result)) && first?.id.startsWith('n')) reserved.add(keyOf(first.id));
          return result;
        },
      }))(target);
    },
    fails: ['failure.try-again'],
  },
  {
    what: 'cannot be opened again',
    breakTarget: () => ({
      async reopen({ device, ...store }) {
        if (device.broken) throw new WuyeError('STORAGE.IO_FAILED', 'a lock is in the way');
        return { ...store, device };
      },
    }),
    fails: ['failure.opens-again', 'failure.try-again', 'failure.under-way'],
  },
];

/** Takes the documents of the last commit away again. */
function forgetLast({ disk }: DoubleStore): void {
  const last = `v${disk.commits}`;
  for (const rows of disk.rows.values()) {
    for (const [key, { version }] of rows) if (version === last) rows.delete(key);
  }
}
