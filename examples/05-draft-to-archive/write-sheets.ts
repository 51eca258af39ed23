import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Printed sheets: the name of a file, and its HTML. */
export type Sheets = Readonly<Record<string, string>>;

/** Writes the sheets into a folder; gives their paths. */
export async function writeSheets(folder: string, sheets: Sheets): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [name, html] of Object.entries(sheets)) {
    const path = join(folder, name);
    await writeFile(path, html);
    paths.push(path);
  }
  return paths;
}
