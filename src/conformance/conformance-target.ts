import type { CollectionDeclaration, Store } from '../kernel/index.js';
import type { Indexer } from '../storage/index.js';

/**
 * What an adapter hands to the kit: how to open its store, and what else it can do with it.
 *
 * **Details**: every case opens a store of its own, works in estates named after the case, and closes it again. So a
 * target may give a fresh database each time or the same one; with `migrate` it is a fresh one each time. The type
 * parameter is the adapter's own store type.
 *
 * @example
 * ```ts
 * import { type ConformanceTarget, runConformance } from 'wuye/conformance';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * const target: ConformanceTarget = {
 *   open: async (declarations) => createMemoryStore(declarations),
 *   spec: '0.1.0',
 *   seed: 4711,
 * };
 * const report = await runConformance(target);
 * report.random; // => { seeds: [4711], steps: 150 }
 * report.results.find(({ id }) => id === 'durable.documents')?.reason; // => 'the target has no reopen'
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export interface ConformanceTarget<Opened extends Store = Store> {
  /** Opens a store that holds these collections. */
  open(declarations: readonly CollectionDeclaration[]): Promise<Opened>;
  /** Gives back what `open`, `reopen`, `migrate` and `connect` took. */
  close?(store: Opened): Promise<void>;
  /**
   * Closes a store and opens it again with the same data. Cases of durable stores need it. After `breakDevice` the store
   * that it gets may refuse to be closed.
   */
  reopen?(store: Opened): Promise<Opened>;
  /** A second handle on the same data, such as another connection. Cases of several writers need it. */
  connect?(store: Opened): Promise<Opened>;
  /**
   * Closes a store and opens it on the same data with other declarations. `indexOf` tells the values of fields that are
   * new. Cases of migrations need it.
   *
   * **Details**: where the migration fails it rejects, and is called once more with the same store, closed by then.
   */
  migrate?(store: Opened, declarations: readonly CollectionDeclaration[], indexOf: Indexer): Promise<Opened>;
  /**
   * Takes the device from under an open store: its connection, its file, its server. From then on every call must reject
   * with a `STORAGE.*` code; `reopen` works again. Cases of failures need it.
   *
   * **Details**: called also while commits are under way. They may still finish, or fail; they may not hang.
   */
  breakDevice?(store: Opened): Promise<void>;
  /**
   * The release of the port that the adapter was written against, such as `'0.1.0'`. Cases that came later are run as
   * well, but what they find is a warning. Left out: the newest.
   */
  readonly spec?: string;
  /**
   * Ids of cases that do not hold, each with the reason. They are reported as known; one that holds after all fails, so
   * that the list does not rot.
   */
  readonly known?: Readonly<Record<string, string>>;
  /** Where the random sequences begin; an option of the run goes before it. */
  readonly seed?: number;
  /** How many commands each random sequence has; an option of the run goes before it. */
  readonly steps?: number;
}
