import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'tsup';
import ts from 'typescript';
import { ROOT } from '../../scripts/lib/typescript-project.js';

/** The package as a consumer has it: `<place>/node_modules/wuye`, with its built code but without its types. */
export interface Installed {
  readonly place: string;
  readonly dist: string;
}

/** Builds the package and lays it where a consumer's `node_modules` has it. `dist` itself is left alone. */
export async function install(): Promise<Installed> {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const place = mkdtempSync(join(cache, 'wuye-package-'));
  const home = join(place, 'node_modules/wuye');
  const dist = join(home, 'dist');
  mkdirSync(dist, { recursive: true });
  // A package of its own: esbuild would else take `wuye` for the project around it.
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  cpSync(join(ROOT, 'package.json'), join(home, 'package.json'));
  await build({ outDir: dist, dts: false, silent: true });
  return { place, dist };
}

/** Everything that an entry of `dist` loads, through its chunks: files below `dist`, and packages by name. */
export function reachOf(
  dist: string,
  entry: string,
): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const walk = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const { fileName } of ts.preProcessFile(readFileSync(join(dist, file), 'utf8'), true, true)
      .importedFiles) {
      if (fileName.startsWith('.')) walk(join(dirname(file), fileName));
      else packages.add(packageOf(fileName));
    }
  };
  walk(entry);
  return { files, packages };
}

/** `@noble/hashes/sha2.js` is of `@noble/hashes`; `node:fs` stays as it is. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The files of `dist` whose text holds something. */
export function filesWith(dist: string, ending: string, text: string): readonly string[] {
  return readdirSync(dist).filter(
    (file) => file.endsWith(ending) && readFileSync(join(dist, file), 'utf8').includes(text),
  );
}
