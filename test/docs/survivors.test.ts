import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explanationsOf, WHY_ALIVE } from '../../scripts/lib/mutation/explained.js';
import { MUTATION_ROOMS } from '../../scripts/lib/mutation/rooms.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';

const FOLDER = join(ROOT, 'docs/quality/survivors');

describe('what is written on mutants that live', () => {
  const rooms = readdirSync(FOLDER).map((file) => basename(file, '.json'));

  it('is of rooms whose mutants are tried', () => {
    const tried = MUTATION_ROOMS.map(({ name }) => name);
    expect(rooms.filter((room) => !tried.includes(room))).toEqual([]);
  });

  it.each(rooms)('names in %s a file that is there, a kind of reason, and a sentence', async (room) => {
    const entries = [...(await explanationsOf(room)).values()];
    expect(entries.length).toBeGreaterThan(0);
    for (const { mutant, why, because } of entries) {
      // The line may hold the bars of a type.
      const [file, line, ...change] = mutant.split(' | ');
      expect(existsSync(join(ROOT, file ?? '')), mutant).toBe(true);
      expect(line?.length, mutant).toBeGreaterThan(0);
      expect(change.join(' | '), mutant).toContain(' → ');
      expect(WHY_ALIVE, mutant).toContain(why);
      expect(because, mutant).toMatch(/^\S.{15,}\.$/);
    }
  });
});
