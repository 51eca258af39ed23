import { write } from './project.js';
import { shell } from './shell.js';

/** The minor versions that are supported. */
export const COMPILERS = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0'] as const;

/**
 * What a project may be set to. None skips the declarations of its dependencies: those of the package must be right under
 * every one of them.
 */
const SETTINGS = {
  node16: {
    // zod's own declarations name `URL`: without the DOM, Node's types have it.
    compilerOptions: { module: 'node16', exactOptionalPropertyTypes: true, lib: ['es2022'], types: ['node'] },
    include: ['types/esm', 'types/cjs'],
  },
  bundler: {
    compilerOptions: { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom'], types: [] },
    include: ['types/esm'],
  },
} as const;

export type Resolution = keyof typeof SETTINGS;
export const RESOLUTIONS = Object.keys(SETTINGS) as readonly Resolution[];

/** Checks every source of the consumer, and the declarations of everything that it reaches. */
export async function compile(project: string, version: string, resolution: Resolution): Promise<string> {
  const { compilerOptions, include } = SETTINGS[resolution];
  const config = `tsconfig.${version}.${resolution}.json`;
  const all = { ...compilerOptions, target: 'es2022', strict: true, skipLibCheck: false, noEmit: true };
  write(project, config, JSON.stringify({ compilerOptions: all, include }));
  await shell(project, process.execPath, `node_modules/ts-${version}/bin/tsc`, '-p', config);
  return '';
}
