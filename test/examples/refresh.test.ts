import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { month } from '../../examples/04-refresh/month.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';

const lines: string[] = [];
beforeAll(() => month((line) => void lines.push(line)));

/** The lines below a heading that are indented as deep as the first of them, or deeper. */
function below(heading: string): readonly string[] {
  const at = lines.findIndex((line) => line.trim() === heading);
  const rest = lines.slice(at + 1);
  const depth = rest[0]?.search(/\S/) ?? 0;
  const end = rest.findIndex((line) => line.search(/\S/) < depth);
  return rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim());
}

describe('a month of the dog register', () => {
  it('prints what the guide shows', async () => {
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(ROOT, 'examples/04-refresh/output.txt'));
  });

  it('tells how fresh each record is and why', () => {
    expect(below('How fresh is one record?').filter((line) => /^(dog_|CIM)/.test(line))).toEqual([
      'dog_naicha: allowed',
      'dog_doudou: needs-review',
      'CIM-4.1.6 REFRESH.VERIFICATION_DUE',
      'dog_mili: needs-review',
      'CIM-4.1.6 REFRESH.VERIFICATION_DUE',
      'dog_heihei: needs-review',
      'CIM-4.1.6 REFRESH.VERIFICATION_OVERDUE',
      'dog_wangcai: needs-review',
      'CIM-4.1.6 REFRESH.NEVER_VERIFIED',
    ]);
  });

  it('sweeps what is stale, the never verified first, then the stalest', () => {
    expect(below('Which of the register are stale?')).toEqual([
      'dog_wangcai: never-verified, last never, by 2026-11-30',
      'dog_heihei: overdue, last 2026-09-28, by 2026-10-31',
      'dog_doudou: due, last 2026-10-20, by 2026-11-30',
      'dog_mili: due, last 2026-10-22, by 2026-11-30',
    ]);
  });

  it('accepts and refuses these commands, in this order', () => {
    expect(lines.filter((line) => /(accepted|refused)$/.test(line))).toEqual([
      '2026-11-03 li open 2026-11.dog: accepted',
      '2026-11-05 qin confirm 2026-11.dog~dog_doudou: accepted',
      '2026-11-06 li update dog_mili: accepted',
      '2026-11-06 qin change 2026-11.dog~dog_mili: accepted',
      '2026-11-10 qin end 2026-11.dog~dog_heihei: accepted',
      '2026-11-18 li sign-off 2026-11.dog: refused',
      '2026-11-20 qin mark-unreachable 2026-11.dog~dog_wangcai: accepted',
      expect.stringMatching(/^2026-11-22 zhou keep esc_\d+: accepted$/),
      '2026-12-02 li sign-off 2026-11.dog: accepted',
      '2026-12-02 qin confirm 2026-11.dog~dog_wangcai: refused',
    ]);
    expect(lines).toContain('  4 cases, 1 verified already');
    expect(below('2026-11-18 li sign-off 2026-11.dog: refused')[0]).toBe(
      'CIM-4.1.9 REFRESH.CASES_STILL_OPEN',
    );
    expect(below('2026-12-02 qin confirm 2026-11.dog~dog_wangcai: refused')[0]).toBe(
      'CIM-4.1.6 REFRESH.CYCLE_NOT_OPEN',
    );
  });

  it('escalates what could not be confirmed, and asks for it again in the next month', () => {
    const roles = (heading: string) =>
      below(heading).map((line) => line.replace(/^(\S+) (\S+) ([^:]+):.*/, '$1 $2 $3'));
    expect(roles('What is due on 20 November?')).toEqual([
      'due 2026-12-05 clerk',
      'never-done 2026-11-30 security-supervisor',
      'due 2026-11-23 department-head',
    ]);
    expect(roles('What is due on 2 December?')).toEqual([
      'due 2027-01-05 clerk',
      'never-done 2026-12-31 security-supervisor',
      'due 2026-12-31 security-supervisor',
      'due 2026-12-31 security-supervisor',
      'due 2026-12-31 security-supervisor',
    ]);
    expect(lines).toContain('  decided 1, verified 0.75');
  });
});
