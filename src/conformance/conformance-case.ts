import type { CollectionDeclaration, Store, StoreCapabilities } from '../kernel/index.js';
import type { Indexer } from '../storage/index.js';

/**
 * What an adapter hands to the kit: how to open its store, and what else it can do with it.
 *
 * **Details**: every case opens a store of its own, works in estates named after the case, and closes it again. So a
 * target may give a fresh database each time or the same one. The type parameter is the adapter's own store type.
 *
 * @category Conformance
 * @since 0.1.0
 */
export interface ConformanceTarget<Opened extends Store = Store> {
  /** Opens a store that holds these collections. */
  open(declarations: readonly CollectionDeclaration[]): Promise<Opened>;
  /** Gives back what `open`, `reopen` and `connect` took. */
  close?(store: Opened): Promise<void>;
  /** Closes a store and opens it again with the same data. Cases of durable stores need it. */
  reopen?(store: Opened): Promise<Opened>;
  /** A second handle on the same data, such as another connection. Cases of several writers need it. */
  connect?(store: Opened): Promise<Opened>;
  /**
   * Closes a store and opens it on the same data with other declarations. `indexOf` tells the values of fields that are
   * new. Cases of migrations need it.
   */
  migrate?(store: Opened, declarations: readonly CollectionDeclaration[], indexOf: Indexer): Promise<Opened>;
  /**
   * Takes the device from under an open store: its connection, its file, its server. From then on every call must reject
   * with a `STORAGE.*` code; `reopen` works again. Cases of failures need it.
   */
  breakDevice?(store: Opened): Promise<void>;
}

/**
 * A guarantee of the storage port with the code that tries it. Cases are data: filter them, run them with any runner,
 * or with none.
 *
 * @category Conformance
 * @since 0.1.0
 */
export interface ConformanceCase {
  /** `area.subject`, stable: adapters may list it as a known gap. */
  readonly id: string;
  /** The release that brought it. */
  readonly since: string;
  /** The promise in words. */
  readonly guarantee: string;
  /** What a store must be able to do for the case to apply; left out: every store. */
  readonly needs?: (capabilities: StoreCapabilities, target: ConformanceTarget) => boolean;
  /**
   * Opens a store, tries the guarantee, closes the store.
   *
   * @returns whether it was tried, or skipped as not applicable
   * @throws Error when the guarantee does not hold; the message says what was expected
   */
  run<Opened extends Store>(target: ConformanceTarget<Opened>): Promise<'passed' | 'skipped'>;
}
