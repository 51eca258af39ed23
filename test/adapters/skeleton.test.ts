import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect, promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estateId } from 'wuye';
import { registerConformance } from 'wuye/conformance';
import { openJsonFile } from '../../examples/adapters/skeleton/engine.js';
import { createSkeletonTarget } from '../../examples/adapters/skeleton/kit-target.js';
import { createSkeletonStore } from '../../examples/adapters/skeleton/store.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';
import { checkLedger } from '../support/check-ledger.js';
import { LEDGER_COLLECTIONS } from '../support/ledger.js';
import { writeLedger } from '../support/write-ledger.js';

let directory = '';
let files = 0;
const freshFile = (): string => {
  files += 1;
  return join(directory, `${files}.json`);
};
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wuye-skeleton-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

// #region vitest
describe('the skeleton of an adapter', () => {
  registerConformance({ describe, it }, createSkeletonTarget());
});
// #endregion vitest

describe('the kit on the skeleton', () => {
  const run = async (...args: readonly string[]) => {
    const env = {
      ...process.env,
      NODE_TEST_CONTEXT: undefined,
      TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'),
    };
    // The report is written to where it is run.
    const options = { cwd: directory, env };
    return (
      await promisify(execFile)(process.execPath, ['--import', import.meta.resolve('tsx'), ...args], options)
    ).stdout;
  };

  it('runs without a runner, and skips nothing but a second handle', { timeout: 60_000 }, async () => {
    const lines = (await run(join(ROOT, 'examples/adapters/skeleton/kit-report.ts'))).trim().split('\n');
    const skipped = /^skipped (limited\.|handles\.|random\.handles).*: .+/;
    expect(lines.filter((line) => !skipped.test(line))).toEqual([]);
    const report = await readFile(join(directory, 'CONFORMANCE.md'), 'utf8');
    expect(report).toContain('## skeleton keeps the storage port');
    expect(report).toMatch(/^Cases: \d\d+ passed, \d skipped\. /m);
  });

  it('runs with node:test', { timeout: 60_000 }, async () => {
    const said = await run(
      '--test',
      '--test-reporter=tap',
      join(ROOT, 'examples/adapters/skeleton/kit-node-test.ts'),
    );
    expect(said).toMatch(/^# fail 0$/m);
    expect(said).toMatch(/^# skipped [1-9]$/m);
    expect(said).toContain('ok 1 - contract.capabilities: ');
  });
});

describe('the JSON file of the skeleton', () => {
  const estate = estateId('est_ledger');
  const declarations = LEDGER_COLLECTIONS;

  it('keeps what was committed, and is as before a commit that could not be written', async () => {
    const path = freshFile();
    const engine = await openJsonFile(path);
    const store = await createSkeletonStore({ engine, declarations });
    await writeLedger(store, estate, (serial) => serial < 20);
    await rename(path, `${path}.away`);
    await mkdir(join(path, 'in the way'), { recursive: true });
    await expect(writeLedger(store, estate, () => true)).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED' });
    expect((await checkLedger(store, estate, 20, 0)).problems).toEqual([]);
    await rm(path, { recursive: true });
    await rename(`${path}.away`, path);
    await writeLedger(store, estate, (serial) => serial < 25);
    await store.close();
    const second = await createSkeletonStore({ engine: await openJsonFile(path), declarations });
    expect((await checkLedger(second, estate, 25, 0)).problems).toEqual([]);
  });

  it('is refused where another one has it, where it is no JSON, and once it is closed', async () => {
    const path = freshFile();
    const engine = await openJsonFile(path);
    await expect(openJsonFile(path)).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED' });
    await engine.close();
    await expect(engine.read(() => 1)).rejects.toMatchObject({ code: 'STORAGE.IO_FAILED' });
    await (await openJsonFile(path)).close();
    await writeFile(path, 'no JSON');
    const error = await openJsonFile(path).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'STORAGE.IO_FAILED', cause: new Error('SyntaxError, no code') });
    expect(inspect(error)).not.toContain('no JSON');
    await expect(openJsonFile(path)).rejects.toMatchObject({
      message: expect.stringContaining('cannot be read'),
    });
  });

  it('keeps an index in order also when fields were declared in another order', async () => {
    const path = freshFile();
    const fields = ['kind', 'since'];
    const indexes = { by_kind: { equal: ['kind'], range: 'since' } };
    const open = async (names: readonly string[]) => {
      const engine = await openJsonFile(path);
      return createSkeletonStore({ engine, declarations: [{ name: 'things', fields: names, indexes }] });
    };
    const put = { type: 'put', collection: 'things', id: 'a', body: {} } as const;
    const first = await open(fields);
    await first.commit(estate, [{ ...put, expect: 'absent', index: { kind: 'x', since: '1' } }]);
    await first.close();
    const second = await open(fields.toReversed());
    const expectNow = (await second.get(estate, 'things', 'a'))?.version ?? 'absent';
    await second.commit(estate, [{ ...put, expect: expectNow, index: { kind: 'y', since: '1' } }]);
    const found = (kind: string) =>
      second.list(estate, { collection: 'things', index: 'by_kind', equal: { kind }, limit: 9 });
    expect((await found('x')).items).toEqual([]);
    expect((await found('y')).items).toHaveLength(1);
    await second.close();
  });

  it('is not written when nothing changes', async () => {
    const path = freshFile();
    const first = await openJsonFile(path);
    await createSkeletonStore({ engine: first, declarations });
    await first.close();
    const text = await readFile(path, 'utf8');
    await writeFile(path, `${text} `);
    const engine = await openJsonFile(path);
    await createSkeletonStore({ engine, declarations });
    await engine.close();
    expect(await readFile(path, 'utf8')).toBe(`${text} `);
  });
});
