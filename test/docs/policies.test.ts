import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { POLICIES } from '../../scripts/lib/policies.js';
import { POLICY_PAGES, withPolicyTable } from '../../scripts/lib/policy-table.js';
import { filesBelow, ROOT, shown } from '../../scripts/lib/typescript-project.js';
import { clauseOf } from '../../src/kernel/index.js';

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Everything exported by a room that has the three fields of a policy, or the name of a default one. */
async function exportedPolicies(): Promise<readonly string[]> {
  const rooms = filesBelow('src', '.ts').filter((path) => /^src\/[a-z-]+\/index\.ts$/.test(shown(path)));
  const found = await Promise.all(
    rooms.map(async (path) =>
      Object.entries((await import(/* @vite-ignore */ path)) as Readonly<Record<string, unknown>>)
        .filter(([name, value]) => /^DEFAULT_\w*POLICY$/.test(name) || isPolicy(value))
        .map(([name]) => name),
    ),
  );
  return [...new Set(found.flat())].sort();
}

const isPolicy = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value && 'effectiveFrom' in value;

describe('the table of default policies', () => {
  it.each(['en', 'zh-CN'] as const)('is as the code has it in %s', (language) => {
    const page = textOf(POLICY_PAGES[language]);
    expect(withPolicyTable(page, language), 'run: npx tsx scripts/policies.ts').toBe(page);
  });

  it('leaves out no policy that a room exports', async () => {
    expect(POLICIES.map(({ name }) => name).sort()).toEqual(await exportedPolicies());
  });

  it('tells every part that a policy has, and none that it has not', () => {
    for (const { name, policy, parts } of POLICIES) {
      const told = Object.keys(parts).filter((key) => key !== 'cycle');
      const own = Object.keys(policy).filter((key) => !['id', 'version', 'effectiveFrom'].includes(key));
      expect(told.sort(), name).toEqual(own.sort());
    }
  });

  it('names clauses of the catalogue', () => {
    const named = POLICIES.flatMap(({ parts }) => Object.values(parts)).flatMap(
      ({ from }) => from.match(/[A-Z]+(?:-[A-Z]+)?-[\w.]+/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(named)].filter((id) => clauseOf(id) === null)).toEqual([]);
  });
});
