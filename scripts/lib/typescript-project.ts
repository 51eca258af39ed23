import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The project's directory, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A path below the project as all messages name it: relative, with slashes. */
export const shown = (file: string): string => relative(ROOT, file).split(sep).join('/');

/** Absolute paths of the files below a directory of the project whose name ends so, in stable order. */
export function filesBelow(directory: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(ROOT, directory, name))
    .sort();
}

/** The rooms that are there: directories of `src` with an index. */
export function rooms(): readonly string[] {
  return filesBelow('src', 'index.ts')
    .map((file) => /^src\/([^/]+)\/index\.ts$/.exec(shown(file))?.[1])
    .filter((room) => room !== undefined);
}

/** The project's compiler options, as `tsc -p .` has them. */
function compilerOptions(): ts.CompilerOptions {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, ROOT);
  return { ...parsed.options, noEmit: true };
}

/**
 * A program of the given files. `virtual` holds files that exist in memory alone, absolute path to text; those are
 * roots as well.
 */
export function createProject(
  files: readonly string[],
  virtual: ReadonlyMap<string, string> = new Map(),
  options: ts.CompilerOptions = {},
): ts.Program {
  const settings = { ...compilerOptions(), ...options };
  const host = ts.createCompilerHost(settings, true);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (name) => virtual.has(name) || fileExists.call(host, name);
  host.readFile = (name) => virtual.get(name) ?? readFile.call(host, name);
  host.getSourceFile = (name, ...rest) => {
    const text = virtual.get(name);
    return text === undefined
      ? getSourceFile.call(host, name, ...rest)
      : ts.createSourceFile(name, text, rest[0], true);
  };
  return ts.createProgram([...files, ...virtual.keys()], settings, host);
}
