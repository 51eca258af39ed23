import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { expect } from 'vitest';
import { ROOT } from '../../scripts/lib/typescript-project.js';
import { asserting, modulesOf } from './assertions.js';
import type { Example } from './example.js';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  esModuleInterop: true,
};

/** A function of a body that may wait. */
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: readonly string[]
) => (...values: readonly unknown[]) => Promise<void>;

/** Runs an example against the sources and holds it to every value that its comments promise. */
export async function runExample(example: Example): Promise<void> {
  const { code } = asserting(example);
  const modules = new Map<string, unknown>();
  for (const name of modulesOf(code)) {
    modules.set(name, { ...(await load(name, example.file)), __esModule: true });
  }
  const { outputText } = ts.transpileModule(code, { compilerOptions: OPTIONS });
  const run = new AsyncFunction('require', 'exports', 'console', '$equal', '$throws', outputText);
  const silent = { log: () => {}, error: () => {}, table: () => {}, warn: () => {} };
  await run((name: string) => modules.get(name), {}, silent, equal, throws);
}

function load(name: string, file: string): Promise<object> {
  const room = /^wuye(?:\/(.+))?$/.exec(name);
  if (room !== null) return import(/* @vite-ignore */ join(ROOT, 'src', room[1] ?? '', 'index.ts'));
  if (!name.startsWith('.')) return import(/* @vite-ignore */ name);
  const path = new URL(name, pathToFileURL(join(ROOT, file))).pathname.replace(/\.js$/, '.ts');
  return import(/* @vite-ignore */ path);
}

function equal(actual: unknown, expected: unknown, place: string): void {
  expect(actual, place).toEqual(expected);
}

async function throws(run: () => Promise<unknown>, code: string, place: string): Promise<void> {
  const error = await run().then(
    () => null,
    (caught: unknown) => caught as { readonly code?: unknown; readonly name?: unknown },
  );
  expect(error === null ? 'nothing thrown' : (error.code ?? error.name), place).toBe(code);
}
