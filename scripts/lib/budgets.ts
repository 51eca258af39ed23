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

/** A subpath, or some names of one, with what it weighs and what it may weigh. */
export interface Judged extends Bundle {
  readonly subpath: string;
  /** Left out: everything that the subpath exports. */
  readonly names?: readonly string[];
  readonly budget: Budget;
}

/** What an application pays that takes one thing out of a subpath. */
export interface Use extends Budget {
  readonly from: string;
  readonly names: readonly string[];
}

interface Budgets {
  readonly subpaths: Readonly<Record<string, Budget>>;
  readonly uses: readonly Use[];
}

const readBudgets = (): Budgets => JSON.parse(readFileSync(join(ROOT, 'bench/budgets.json'), 'utf8'));

/** The single uses that have a budget. */
export const readUses = (): readonly Use[] => readBudgets().uses;

/** Bundles every subpath that is there and that has a budget, the root first. */
export async function judgeSubpaths(): Promise<readonly Judged[]> {
  const { subpaths } = readBudgets();
  const present = rooms().filter((room) => room !== 'kernel');
  const judged: Judged[] = [];
  for (const subpath of ['wuye', ...present.map((room) => `wuye/${room}`)]) {
    const budget = subpaths[subpath];
    if (budget !== undefined) judged.push({ subpath, budget, ...(await bundle(subpath)) });
  }
  return judged;
}

/** Bundles what single uses take. */
export async function judgeUses(): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const { from: subpath, names, ...budget } of readUses()) {
    judged.push({ subpath, names, budget, ...(await bundle(subpath, names)) });
  }
  return judged;
}
