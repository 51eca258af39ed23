import type { Person, PersonKey } from './person.js';

/**
 * Follows merges to the person who stands at their end, each step once. A circle, which no command makes, ends where it
 * closes: who is on it stands alone.
 */
export function rootsOf(absorbed: Iterable<Pick<Person, 'key' | 'into'>>): (key: PersonKey) => PersonKey {
  const next = new Map<PersonKey, PersonKey>();
  for (const { key, into } of absorbed) if (into !== undefined) next.set(key, into);
  const roots = new Map<PersonKey, PersonKey>();
  return (key) => {
    const path = new Set<PersonKey>();
    let at = key;
    for (
      let into = next.get(at);
      into !== undefined && !path.has(at) && !roots.has(at);
      into = next.get(at)
    ) {
      path.add(at);
      at = into;
    }
    const end = roots.get(at) ?? at;
    let circling = false;
    for (const passed of path) {
      circling ||= passed === end;
      roots.set(passed, circling ? passed : end);
    }
    return roots.get(key) ?? end;
  };
}
