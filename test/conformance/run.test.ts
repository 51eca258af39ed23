import { describe, expect, it } from 'vitest';
import type { Store } from 'wuye';
import {
  CONFORMANCE_CASES,
  CONFORMANCE_NEEDS,
  type ConformanceCase,
  type ConformanceTarget,
  conformanceMarkdown,
  lacking,
  registerConformance,
  runConformance,
} from 'wuye/conformance';
import { createMemoryStore } from 'wuye/storage';

const target: ConformanceTarget = {
  open: async (declarations) => createMemoryStore(declarations),
};

/** Cases that hold, do not hold, do not apply, and one that is newer. */
function caseOf(id: string, does: 'holds' | 'breaks' | 'skips' | 'hangs', since = '0.1.0'): ConformanceCase {
  return {
    id,
    since,
    guarantee: `Test of ${id}.`,
    needs: [],
    async run() {
      if (does === 'breaks') throw new Error(`${id} is | broken\nhere`);
      if (does === 'hangs') await new Promise(() => undefined);
      return does === 'skips' ? { outcome: 'skipped', reason: 'nothing to try' } : { outcome: 'passed' };
    },
  };
}

const CASES = [
  caseOf('a.holds', 'holds'),
  caseOf('a.breaks', 'breaks'),
  caseOf('a.skips', 'skips'),
  caseOf('a.newer', 'breaks', '0.3.0'),
];
const known = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, `why ${id}`]));
const outcomes = async (more: Partial<ConformanceTarget>, cases = CASES) =>
  (await runConformance({ ...target, ...more }, { cases })).results.map(({ outcome }) => outcome);

describe('runConformance', () => {
  it('reports every case as plain data, the same each time', async () => {
    const cases = CASES.slice(0, 3);
    const report = await runConformance(target, { cases });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(await runConformance(target, { cases })).toEqual(report);
    const message = 'a.breaks is | broken\nhere';
    const failed = {
      id: 'a.breaks',
      since: '0.1.0',
      guarantee: 'Test of a.breaks.',
      outcome: 'failed',
      message,
    };
    expect(report).toEqual({
      ok: false,
      store: { name: 'memory', list: 'all', durable: false, maxChanges: 10_000 },
      spec: '0.1.0',
      newest: '0.1.0',
      random: { seeds: [7, 11, 2026], steps: 150 },
      results: [
        { id: 'a.holds', since: '0.1.0', guarantee: 'Test of a.holds.', outcome: 'passed' },
        failed,
        {
          id: 'a.skips',
          since: '0.1.0',
          guarantee: 'Test of a.skips.',
          outcome: 'skipped',
          reason: 'nothing to try',
        },
      ],
      passed: ['a.holds'],
      skipped: ['a.skips'],
      failed: [failed],
    });
  });

  it('warns of a case that is newer than what the target pins, and fails with one that is not', async () => {
    expect(await outcomes({ spec: '0.2.9' })).toEqual(['passed', 'failed', 'skipped', 'warning']);
    expect(await outcomes({ spec: '0.3.0' })).toEqual(['passed', 'failed', 'skipped', 'failed']);
    expect(await outcomes({ spec: '0.0.9' })).toEqual(['passed', 'warning', 'skipped', 'warning']);
    const report = await runConformance({ ...target, spec: '0.0.9' }, { cases: CASES });
    expect([report.ok, report.failed, report.spec]).toEqual([true, [], '0.0.9']);
    await expect(runConformance({ ...target, spec: 'latest' })).rejects.toThrow('KERNEL.INVALID_ARGUMENT');
  });

  it('reports a known gap with its reason, and fails with one that is closed', async () => {
    const gaps = { ...target, known: known('a.breaks', 'a.newer') };
    const report = await runConformance(gaps, { cases: CASES });
    expect(report.ok).toBe(true);
    expect(report.results[1]).toMatchObject({ outcome: 'known', reason: 'why a.breaks' });
    const closed = await runConformance({ ...target, known: known('a.holds') }, { cases: CASES.slice(0, 1) });
    expect(closed.ok).toBe(false);
    expect(closed.failed).toMatchObject([{ id: 'a.holds', outcome: 'fixed' }]);
    expect(await outcomes({ known: known('a.skips') }, CASES.slice(2, 3))).toEqual(['skipped']);
  });

  it('refuses a known gap that no case is called; one of the kit may be left out of a run', async () => {
    const strange = runConformance({ ...target, known: known('commit.nothign') }, { cases: CASES });
    await expect(strange).rejects.toThrow('commit.nothign');
    await runConformance({ ...target, known: known('commit.nothing') }, { cases: [] });
  });

  it('measures with the clock that it is given', async () => {
    let now = 0;
    const clock = () => (now += 10);
    const { results } = await runConformance(target, { cases: CASES.slice(0, 2), clock });
    expect(results.map(({ milliseconds }) => milliseconds)).toEqual([10, 10]);
  });

  it('fails a case that does not come to an end in the time that it is given', async () => {
    const cases = [caseOf('a.hangs', 'hangs'), caseOf('a.holds', 'holds')];
    const timeLimit = () => new Promise((resolve) => setTimeout(resolve, 20));
    const report = await runConformance(target, { cases, timeLimit });
    expect(report.passed).toEqual(['a.holds']);
    expect(report.failed).toMatchObject([{ id: 'a.hangs', message: expect.stringContaining('in time') }]);
  });

  it('tells what caused a failure, and gives a test runner the error itself', async () => {
    const error = new Error('STORAGE.IO_FAILED: no', { cause: new Error('disk full') });
    const open = async (): Promise<Store> => {
      throw error;
    };
    const cases = CONFORMANCE_CASES.slice(0, 1);
    const { failed } = await runConformance({ open }, { cases });
    expect(failed[0]?.message).toBe('the target does not open: STORAGE.IO_FAILED: no, because of: disk full');
    const bodies: (() => Promise<void>)[] = [];
    const runner = {
      describe: (_: string, body: () => void) => body(),
      it: (_: string, body: () => Promise<void>) => bodies.push(body),
    };
    registerConformance(runner, { open }, { cases });
    await expect(bodies[0]?.()).rejects.toBe(error);
  });

  it('says once why a store does not open, and does not run the rest', async () => {
    let attempts = 0;
    const open = async (): Promise<Store> => {
      attempts += 1;
      throw new Error('no such file');
    };
    const report = await runConformance({ open });
    expect([report.ok, report.store]).toEqual([false, null]);
    expect(report.failed).toMatchObject([{ message: 'the target does not open: no such file' }]);
    const rest = report.results.slice(1);
    expect(new Set(rest.map(({ outcome }) => outcome))).toEqual(new Set(['not-run']));
    expect(new Set(rest.map(({ reason }) => reason))).toEqual(new Set(['the target does not open']));
    expect([attempts, rest.length]).toEqual([2, CONFORMANCE_CASES.length - 1]);
    expect(conformanceMarkdown(report)).toContain('## a store that does not open does not keep');
    expect(conformanceMarkdown(report)).toContain(`Cases: 1 failed, ${rest.length} not-run.`);
    // Nor is it a gap that a target may know, or a warning.
    const [first] = CONFORMANCE_CASES;
    const gap = await runConformance({ open, known: known(first?.id ?? ''), spec: '0.0.1' });
    expect([gap.ok, gap.failed.length]).toEqual([false, 1]);
  });

  it('goes on where a later store does not open', async () => {
    let attempts = 0;
    const open: ConformanceTarget['open'] = async (declarations) => {
      attempts += 1;
      if (attempts === 3) throw new Error('too many connections');
      return createMemoryStore(declarations);
    };
    const cases = CONFORMANCE_CASES.slice(0, 3);
    const { results } = await runConformance({ open }, { cases });
    expect(results.map(({ outcome }) => outcome)).toEqual(['passed', 'failed', 'passed']);
    expect(results[1]?.message).toBe('too many connections');
  });

  it('gives the random sequences the seed and the length of the run, or of the target', async () => {
    const cases = CONFORMANCE_CASES.filter(({ id }) => id === 'random.commands');
    const given = await runConformance(target, { cases, seed: 4711, steps: 30 });
    expect([given.ok, given.random]).toEqual([true, { seeds: [4711], steps: 30 }]);
    const ofTarget = await runConformance({ ...target, seed: 1, steps: 20 }, { cases, steps: 10 });
    expect(ofTarget.random).toEqual({ seeds: [1], steps: 10 });
  });

  it('tells of a failing sequence how to run it again, and no shorter one fails', async () => {
    const cases = CONFORMANCE_CASES.filter(({ id }) => id === 'random.commands');
    const broken: ConformanceTarget = {
      async open(declarations) {
        const store = createMemoryStore(declarations);
        return { ...store, get: async (...key) => ((await store.get(...key)) === null ? null : null) };
      },
    };
    const { failed } = await runConformance(broken, { cases, seed: 42 });
    const message = failed[0]?.message ?? '';
    const again = /\{ seed: (\d+), steps: (\d+) \}/.exec(message);
    const [seed, steps] = [Number(again?.[1]), Number(again?.[2])];
    expect(seed).toBe(42);
    expect(message).toContain(`seed 42, step ${steps} of 150`);
    expect(message).toContain('"do":"get"');
    expect((await runConformance(broken, { cases, seed, steps })).ok).toBe(false);
    expect((await runConformance(broken, { cases, seed, steps: steps - 1 })).ok).toBe(true);
  });
});

describe('registerConformance', () => {
  /** Runs what was registered, as a runner would. */
  async function run(
    more: Partial<ConformanceTarget>,
    cases: readonly ConformanceCase[] = CASES,
  ): Promise<{ readonly tests: readonly string[]; readonly told: readonly string[] }> {
    const bodies: (readonly [string, (...context: readonly unknown[]) => Promise<void>])[] = [];
    const told: string[] = [];
    registerConformance(
      {
        describe: (_, body) => body(),
        it: (name, body) => bodies.push([name, body]),
        skip: (reason, context) => void told.push(`skip ${reason} ${String(context)}`),
        warn: (message) => void told.push(`warn ${message}`),
      },
      { ...target, ...more },
      { cases },
    );
    const tests: string[] = [];
    for (const [name, body] of bodies) {
      expect(body).toHaveLength(0);
      const result = await body('test').then(
        () => 'passed',
        (error: Error) => error.message,
      );
      tests.push(`${name} ${result}`);
    }
    return { tests, told };
  }

  it('fails the tests of cases that do not hold, and tells of the others', async () => {
    const { tests, told } = await run({ spec: '0.2.0' });
    expect(tests).toEqual([
      'a.holds: Test of a.holds. passed',
      'a.breaks: Test of a.breaks. a.breaks is | broken\nhere',
      'a.skips: Test of a.skips. passed',
      'a.newer: Test of a.newer. passed',
    ]);
    expect(told).toEqual([
      'skip nothing to try test',
      'warn a.newer, new in 0.3.0: a.newer is | broken\nhere',
    ]);
  });

  it('passes known gaps and fails closed ones', async () => {
    const { tests, told } = await run({ known: known('a.breaks', 'a.holds') }, CASES.slice(0, 2));
    expect(tests[0]).toContain('take it off the list');
    expect(tests[1]).toContain('passed');
    expect(told).toEqual(['skip known: why a.breaks test']);
  });

  it('tells once why a target does not open', async () => {
    const open = async (): Promise<Store> => {
      throw new Error('no such file');
    };
    const { tests } = await run({ open }, CONFORMANCE_CASES.slice(0, 3));
    expect(tests.map((test) => test.split('. ').at(-1))).toEqual([
      'no such file',
      ...Array(2).fill('not run: the target does not open, see the first failure'),
    ]);
  });

  it('refuses a wrong target before any test', () => {
    const runner = { describe: () => undefined, it: () => undefined };
    expect(() => registerConformance(runner, { ...target, known: known('nothing.such') })).toThrow(
      'nothing.such',
    );
  });
});

describe('conformanceMarkdown', () => {
  it('is a table whose cells nothing leaves', async () => {
    const report = await runConformance(
      { ...target, spec: '0.2.0', known: known('a.breaks') },
      { cases: CASES, clock: () => 0 },
    );
    expect(conformanceMarkdown(report).split('\n')).toEqual([
      '## memory keeps the storage port 0.2.0',
      '',
      'Capabilities: `{"name":"memory","list":"all","durable":false,"maxChanges":10000}`.',
      'Cases: 1 passed, 1 skipped, 1 warning, 1 known. The kit knows the port up to 0.1.0.',
      'Random sequences: 150 commands each, from the seeds 7, 11, 2026.',
      '',
      '| case | since | guarantee | outcome | ms |',
      '| --- | --- | --- | --- | ---: |',
      '| `a.holds` | 0.1.0 | Test of a.holds. | passed | 0 |',
      '| `a.breaks` | 0.1.0 | Test of a.breaks. | known: why a.breaks: a.breaks is \\| broken here | 0 |',
      '| `a.skips` | 0.1.0 | Test of a.skips. | skipped: nothing to try | 0 |',
      '| `a.newer` | 0.3.0 | Test of a.newer. | warning: a.newer is \\| broken here | 0 |',
      '',
    ]);
  });
});

describe('needs', () => {
  it('are all needed by some case, and told when they lack', async () => {
    const needed = new Set(CONFORMANCE_CASES.flatMap(({ needs }) => needs));
    expect([...needed].sort()).toEqual([...CONFORMANCE_NEEDS].sort());
    const { capabilities } = createMemoryStore();
    const lack = (need: (typeof CONFORMANCE_NEEDS)[number], changed: Partial<Store['capabilities']> = {}) =>
      lacking({ needs: [need] }, { ...capabilities, ...changed }, target);
    expect(lack('lists')).toBeNull();
    expect(lack('lists', { list: 'none' })).toContain("'none'");
    expect(lack('ranges', { list: 'equality' })).toContain("'equality'");
    expect(lack('limited-lists')).toContain("'all'");
    expect(lack('limited-lists', { list: 'equality' })).toBeNull();
    expect(lack('durable')).toContain('durable');
    expect(lack('bounded', { maxChanges: 20_001 })).toContain('20001');
    expect(lack('bounded', { maxChanges: 20_000 })).toBeNull();
    for (const need of ['reopen', 'connect', 'migrate', 'breakDevice'] as const) {
      expect(lack(need)).toBe(`the target has no ${need}`);
    }
  });

  it('lacking tells beforehand what a run skips', async () => {
    const report = await runConformance(target);
    const store = createMemoryStore();
    const expected = CONFORMANCE_CASES.filter((one) => lacking(one, store.capabilities, target) !== null);
    expect(report.skipped).toEqual(expected.map(({ id }) => id));
  });
});
