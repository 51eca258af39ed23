import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIFECYCLES, LIFECYCLES_PAGE, stateDiagram, withDiagrams } from '../../scripts/lib/state-diagram.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';

describe('the diagrams of the lifecycles', () => {
  it('are those of the code: else run npx tsx scripts/diagrams.ts', () => {
    const page = readFileSync(join(ROOT, LIFECYCLES_PAGE), 'utf8');
    expect(withDiagrams(page)).toBe(page);
  });

  it('reach every state from the first one, in the table as in the picture', () => {
    for (const [name, { transitions, first }] of Object.entries(LIFECYCLES)) {
      const reached = new Set([first]);
      for (const state of reached)
        for (const to of Object.values(transitions[state] ?? {})) if (to) reached.add(to);
      expect([name, [...reached].sort()]).toEqual([name, Object.keys(transitions).sort()]);
      for (const state of reached) expect(stateDiagram({ transitions, first })).toContain(state);
    }
  });

  it('show every command once, loops and ends too, and names that Mermaid takes', () => {
    const lamp = { 'off-now': { press: 'on', hold: 'on' }, on: { press: 'off-now', wait: 'on' }, broken: {} };
    expect(stateDiagram({ transitions: lamp, first: 'off-now', begins: 'buy' }).split('\n')).toEqual([
      'stateDiagram-v2',
      '  [*] --> off_now: buy',
      '  state "off-now" as off_now',
      '  off_now --> on: press, hold',
      '  on --> off_now: press',
      '  on --> on: wait',
      '  broken --> [*]',
    ]);
  });

  it('need a place on the page, and leave the rest of it alone', () => {
    const only = { lamp: { transitions: { on: {} }, first: 'on' } };
    const page = 'before\n<!-- lifecycle: lamp -->\nold\n<!-- end -->\nafter\n';
    const written = withDiagrams(page, only);
    expect(written).toMatch(
      /^before\n<!-- lifecycle: lamp -->\n\n```mermaid\n[\s\S]*\n<!-- end -->\nafter\n$/,
    );
    expect(written).not.toContain('old');
    expect(withDiagrams(written, only)).toBe(written);
    expect(() => withDiagrams('nothing', only)).toThrow('no place for the lifecycle of a lamp');
  });
});
