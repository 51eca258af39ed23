import { useSyncExternalStore } from 'react';

/** Where in the page: the parts of the hash, `#/registers/dog` is `['registers', 'dog']`. */
export type Route = readonly string[];

const pathOf = () => location.hash.replace(/^#\/?/, '');

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** The parts of the address, and anew when it changes. */
export function useRoute(): Route {
  const path = useSyncExternalStore(subscribe, pathOf);
  return path.split('/').map(decodeURIComponent);
}

/** The address of a place in the page. */
export const hrefOf = (...parts: Route): string => `#/${parts.map(encodeURIComponent).join('/')}`;

/** Goes to a place in the page. */
export function goTo(...parts: Route): void {
  location.hash = hrefOf(...parts);
}
