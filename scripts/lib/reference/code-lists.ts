import { join } from 'node:path';
import * as root from '../../../src/index.js';
import { ROOT, rooms } from '../typescript-project.js';

/** The list of codes that a room exports, by its name. */
export interface CodeList {
  /** `wuye/notices`, or `wuye` for what the kernel exports. */
  readonly room: string;
  readonly name: string;
  readonly codes: readonly string[];
}

/** Every exported list whose name ends with `_CODES`, the root's first. */
export async function codeLists(): Promise<readonly CodeList[]> {
  const lists = listsOf('wuye', root);
  for (const room of rooms().filter((name) => name !== 'kernel')) {
    const module: object = await import(/* @vite-ignore */ join(ROOT, 'src', room, 'index.ts'));
    lists.push(...listsOf(`wuye/${room}`, module));
  }
  return lists;
}

function listsOf(room: string, module: object): CodeList[] {
  return Object.entries(module).flatMap(([name, value]) =>
    name.endsWith('_CODES') && Array.isArray(value)
      ? [{ room, name, codes: value as readonly string[] }]
      : [],
  );
}

/** The list that a code stands in: the longest that holds it, of the room that comes first. */
export function listOf(code: string, lists: readonly CodeList[]): CodeList | null {
  const holding = lists.filter(({ codes }) => codes.includes(code));
  return [...holding].sort((one, other) => other.codes.length - one.codes.length)[0] ?? null;
}
