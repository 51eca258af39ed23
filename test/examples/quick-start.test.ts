import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as wuye from 'wuye';
import * as describing from 'wuye/describe';
import * as refresh from 'wuye/refresh';
import { ROOT } from '../../scripts/lib/typescript-project.js';

const FOLDER = join(ROOT, 'examples/02-quick-start');
afterEach(() => void vi.restoreAllMocks());

/** What is printed while something runs. */
async function printed(run: () => unknown): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...values) => void lines.push(values.join(' ')));
  await run();
  return lines.map((line) => `${line}\n`).join('');
}

describe('the quick start', () => {
  it('tells what is wrong with a record, how fresh it is and why, and what is due', async () => {
    const output = await printed(() => import('../../examples/02-quick-start/main.js'));
    await expect(output).toMatchFileSnapshot(join(FOLDER, 'output.txt'));
    const lines = output.split('\n');
    expect(lines[0]).toMatch(/^rabiesValidUntil: .*YYYY-MM-DD/);
    expect(lines[1]).toBe('3-2-1201 +8613800001234');
    expect(lines.slice(2, 4)).toEqual(['needs-review', 'CIM-4.1.6 REFRESH.VERIFICATION_OVERDUE']);
    expect(output).toContain(
      'security-supervisor overdue 2026-10-31 CIM-4.1.6: Verify and update the dog record',
    );
  });

  it('is plain JavaScript too, for main.mjs', () => {
    const code = readFileSync(join(FOLDER, 'main.ts'), 'utf8');
    const { diagnostics } = ts.transpileModule(code, { fileName: 'main.mjs', reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
    const { diagnostics: typed } = ts.transpileModule('const x: 1 = 1;', {
      fileName: 'main.mjs',
      reportDiagnostics: true,
    });
    expect(typed).not.toEqual([]);
  });

  it('runs in CommonJS', async () => {
    const modules = new Map<string, object>([
      ['wuye', wuye],
      ['wuye/describe', describing],
      ['wuye/refresh', refresh],
    ]);
    const run = new Function('require', readFileSync(join(FOLDER, 'check.cjs'), 'utf8'));
    expect(await printed(() => run((name: string) => modules.get(name)))).toBe(
      'needs-review\nThe verification is overdue by 1 period(s): last verified on 2026-09-30, due by 2026-10-31\n',
    );
  });
});
