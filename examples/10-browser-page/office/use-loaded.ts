import { useEffect, useRef, useState } from 'react';
import { useChanges } from './changes.js';

/** What a view reads: not there yet, there, or not to be had. */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'there'; readonly value: Value; readonly of: string }
  | { readonly state: 'failed'; readonly cause: unknown };

/**
 * Reads something, and again when the key changes or documents were written. What was there stays until the new is.
 *
 * @param key - names what is read: everything that `load` depends on
 * @param load - reads it
 */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  const changes = useChanges();
  const latest = useRef(load);
  latest.current = load;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key and the count say when to read again
  useEffect(() => {
    let wanted = true;
    latest.current().then(
      (value) => wanted && setLoaded({ state: 'there', value, of: key }),
      (cause: unknown) => wanted && setLoaded({ state: 'failed', cause }),
    );
    return () => {
      wanted = false;
    };
  }, [key, changes]);
  return loaded;
}
