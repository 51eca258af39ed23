import { describe, expect, it } from 'vitest';
import { judgeSubpaths, judgeUses } from '../../scripts/lib/budgets.js';
import { rooms } from '../../scripts/lib/typescript-project.js';

describe('the bytes of the subpaths', async () => {
  const judged = await judgeSubpaths();

  it('have a budget each, and nothing else has', () => {
    const subpaths = rooms()
      .filter((room) => room !== 'kernel')
      .map((room) => `wuye/${room}`);
    expect(judged.map(({ subpath }) => subpath)).toEqual(['wuye', ...subpaths]);
  });

  it.each(judged)('of $subpath stay within $budget.bytes', ({ bytes, budget }) => {
    expect(bytes).toBeLessThanOrEqual(budget.bytes);
  });

  it.each(judged.filter(({ budget }) => !budget.zod))('of $subpath hold nothing of zod', ({ inputs }) => {
    expect(inputs.filter((input) => /(?:^|\/)node_modules\/zod\//.test(input))).toEqual([]);
  });

  it.each(judged.filter(({ budget }) => !budget.phones))('of $subpath hold no phone parser', ({ inputs }) => {
    expect(inputs.filter((input) => input.includes('node_modules/libphonenumber-js/'))).toEqual([]);
  });

  it.each(judged.filter(({ budget }) => budget.bytes > budget.target))(
    'of $subpath are above the target of $budget.target for a reason that is told',
    ({ budget }) => expect(budget.why).toMatch(/\w+ \w+/),
  );
});

describe('the bytes of single uses', async () => {
  const judged = await judgeUses();

  it.each(judged)('$names of $subpath stay within $budget.bytes', ({ bytes, budget, parts }) => {
    expect(bytes).toBeLessThanOrEqual(budget.bytes);
    const packages = parts.map(([part]) => part);
    expect(packages.includes('zod')).toBe(budget.zod);
    expect(packages.includes('libphonenumber-js')).toBe(budget.phones);
  });

  it.each(judged.filter(({ budget }) => budget.bytes > budget.target))(
    '$names of $subpath are above the target of $budget.target for a reason that is told',
    ({ budget }) => expect(budget.why).toMatch(/\w+ \w+/),
  );
});
