import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, bundle } from './bundle.js';
import { ROOT, rooms } from './typescript-project.js';

/** What a subpath may weigh, as `bench/budgets.json` says. */
export interface Budget {
  /** The gate: bytes after bundling, minifying and `gzip -9`. */
  readonly bytes: number;
  /** What is aimed at. */
  readonly target: number;
  /** Whether it may hold zod. */
  readonly zod: boolean;
  /** Whether it may hold the phone parser. */
  readonly phones: boolean;
  /** Why the gate lies above the target. */
  readonly why?: string;
}

/** A subpath, what it weighs, and what it may weigh. */
export interface Judged extends Bundle {
  readonly subpath: string;
  readonly budget: Budget;
}

/** Bundles every subpath that is there and that has a budget, the root first. */
export async function judgeSizes(): Promise<readonly Judged[]> {
  const budgets: Readonly<Record<string, Budget>> = JSON.parse(
    readFileSync(join(ROOT, 'bench/budgets.json'), 'utf8'),
  ).subpaths;
  const judged: Judged[] = [];
  for (const room of [null, ...rooms().filter((name) => name !== 'kernel')]) {
    const subpath = room === null ? 'wuye' : `wuye/${room}`;
    const budget = budgets[subpath];
    if (budget !== undefined) judged.push({ subpath, budget, ...(await bundle(room)) });
  }
  return judged;
}
