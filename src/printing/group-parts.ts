import type { ScopePart } from '../notices/index.js';

/**
 * A building, or an entrance of it: as a whole where `rooms` is empty, else only these rooms.
 *
 * @internal
 */
export interface PartGroup {
  readonly building: string;
  readonly entrance?: string;
  readonly rooms: readonly string[];
}

/**
 * Parts of an estate by building and entrance, each once, in the order that people count in: 2 before 10.
 *
 * @internal
 */
export function groupParts(parts: readonly ScopePart[]): readonly PartGroup[] {
  const groups = new Map<string, { building: string; entrance?: string; rooms: Set<string> }>();
  for (const { building, entrance, room } of parts) {
    const key = JSON.stringify([building, entrance ?? null, room === undefined]);
    const group = groups.get(key) ?? {
      building,
      ...(entrance === undefined ? {} : { entrance }),
      rooms: new Set<string>(),
    };
    if (room !== undefined) group.rooms.add(room);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => inOrder(a.building, b.building) || inOrder(a.entrance ?? '', b.entrance ?? ''))
    .map((group) => ({ ...group, rooms: [...group.rooms].sort(inOrder) }));
}

/** Numbers by value, texts by code unit. */
function inOrder(a: string, b: string): number {
  const [left, right] = [padded(a), padded(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const padded = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
