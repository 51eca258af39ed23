import type { CollectionDeclaration, Store } from '../kernel/index.js';
import type { Indexer } from '../storage/index.js';
import { type Watch, watched, watchedStore } from './calls.js';
import type { ConformanceTarget } from './conformance-target.js';
import { fail } from './expectations.js';
import { CONFORMANCE_COLLECTIONS } from './fixtures.js';

/** The stores that a case has open. */
export interface Handles {
  readonly current: () => Store;
  open(): Promise<Store>;
  reopen(): Promise<void>;
  connect(): Promise<Store>;
  migrate(declarations: readonly CollectionDeclaration[], indexOf: Indexer): Promise<void>;
  breakDevice(): Promise<void>;
  close(): Promise<void>;
}

/** A store as the target knows it, and as the case calls it. */
interface Handle<Opened extends Store> {
  readonly own: Opened;
  readonly store: Store;
}

/** Keeps what was opened, so that all of it is closed; `watch` hears of every call of the target and of its stores. */
export function createHandles<Opened extends Store>(
  target: ConformanceTarget<Opened>,
  watch: Watch = () => () => undefined,
): Handles {
  const opened: Handle<Opened>[] = [];
  let broken = false;
  const first = (): Handle<Opened> => opened[0] ?? fail('no store is open');
  const handleOf = (own: Opened): Handle<Opened> => ({ own, store: watchedStore(own, watch) });
  const need = async (name: string, call: () => Promise<Opened> | undefined): Promise<Handle<Opened>> =>
    handleOf(await watched(watch, name, () => call() ?? fail(`the target cannot ${name}`)));
  return {
    current: () => first().store,
    async open() {
      opened[0] = await need('open', () => target.open(CONFORMANCE_COLLECTIONS));
      return first().store;
    },
    async reopen() {
      const { own } = first();
      opened[0] = await need('reopen', () => target.reopen?.(own));
      broken = false;
    },
    async connect() {
      const { own } = first();
      const second = await need('connect', () => target.connect?.(own));
      opened.push(second);
      return second.store;
    },
    async migrate(declarations, indexOf) {
      const { own } = first();
      opened[0] = await need('migrate', () => target.migrate?.(own, declarations, indexOf));
    },
    async breakDevice() {
      broken = true;
      const { own } = first();
      await watched(watch, 'breakDevice', async () => target.breakDevice?.(own));
    },
    async close() {
      for (const { own } of opened.reverse()) {
        try {
          await watched(watch, 'close', async () => target.close?.(own));
        } catch (error) {
          // A store without its device may fail to close.
          if (!broken) throw error;
        }
      }
    },
  };
}
