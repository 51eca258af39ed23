import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/typescript-project.js';

/** `<!-- from examples/adapters/skeleton/store.ts#commit -->` above a code block: the block is that part of that file. */
export const MARKER = /^\s*<!-- from (\S+?)(?:#(\S+))? -->$/;

/**
 * A page with every block that a marker stands above as the file has it. A page that is as it should be comes back
 * unchanged.
 *
 * @param read - gives the text of a file below the project
 */
export function embed(
  page: string,
  read: (path: string) => string = (path) => readFileSync(join(ROOT, path), 'utf8'),
): string {
  const lines = page.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    out.push(line);
    const [marker, path, region] = MARKER.exec(line) ?? [];
    if (marker === undefined || path === undefined) continue;
    const fence = lines[at + 1] ?? '';
    const end = lines.indexOf('```', at + 2);
    if (!fence.startsWith('```') || end === -1) throw new Error(`no code block below ${marker}`);
    out.push(fence, ...partOf(read(path), region, path), '```');
    at = end;
  }
  return out.join('\n');
}

/** A region of a file without what it is indented by, and without the marks of regions; the whole file without a name. */
function partOf(text: string, region: string | undefined, path: string): readonly string[] {
  const lines = text.trimEnd().split('\n');
  const start = region === undefined ? -1 : lines.findIndex((line) => line.trim() === `// #region ${region}`);
  const end =
    region === undefined
      ? lines.length
      : lines.findIndex((line) => line.trim() === `// #endregion ${region}`);
  if (region !== undefined && (start === -1 || end < start))
    throw new Error(`${path} has no region ${region}`);
  const part = lines.slice(start + 1, end).filter((line) => !/^\s*\/\/ #(end)?region /.test(line));
  const indent = Math.min(...part.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return part.map((line) => line.slice(indent));
}
