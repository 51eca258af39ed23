import type { CollectionDeclaration, Store } from '../kernel/index.js';
import type { Indexer } from '../storage/index.js';
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

/** Keeps what was opened, so that all of it is closed. */
export function createHandles<Opened extends Store>(target: ConformanceTarget<Opened>): Handles {
  const opened: Opened[] = [];
  let broken = false;
  const first = (): Opened => opened[0] ?? fail('no store is open');
  return {
    current: first,
    async open() {
      opened[0] = await target.open(CONFORMANCE_COLLECTIONS);
      return first();
    },
    async reopen() {
      opened[0] = (await target.reopen?.(first())) ?? fail('the target cannot reopen');
      broken = false;
    },
    async connect() {
      const second = (await target.connect?.(first())) ?? fail('the target cannot connect');
      opened.push(second);
      return second;
    },
    async migrate(declarations, indexOf) {
      opened[0] =
        (await target.migrate?.(first(), declarations, indexOf)) ?? fail('the target cannot migrate');
    },
    async breakDevice() {
      broken = true;
      await target.breakDevice?.(first());
    },
    async close() {
      for (const store of opened.reverse()) {
        try {
          await target.close?.(store);
        } catch (error) {
          // A store without its device may fail to close.
          if (!broken) throw error;
        }
      }
    },
  };
}
