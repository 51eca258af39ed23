import { useSyncExternalStore } from 'react';

// What is shown is read from the store; after a command it is read anew.

let version = 0;
const listeners = new Set<() => void>();

/** Says that documents were written. */
export function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Counts up with each change. */
export const useChanges = (): number => useSyncExternalStore(subscribe, () => version);
