/**
 * A test runner for Stryker: the tests of a room, mutated, in the process that stays. Every mutant gets library and
 * tests anew by evaluating one compiled file, and runs only the tests that reach it. A process, or a worker with
 * hundreds of modules, for each mutant costs ten times as much.
 */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import {
  INSTRUMENTER_CONSTANTS,
  type Mutant,
  type MutantCoverage,
  type StrykerOptions,
} from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { startTests, type VitestRunner } from '@vitest/runner';
import * as vitest from 'vitest';
import { type Durations, nameOf, resultOf, sortByDuration, testsOf } from './tasks.js';

/** What the mutated code reads and counts in, under a name that Stryker chose. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage | undefined;
}

interface Run {
  /** Ids of the tests to run; all without. */
  readonly only: readonly string[] | undefined;
  readonly bail: boolean;
  readonly collected: () => void;
}

const CONFIG = {
  root: process.cwd(),
  setupFiles: [],
  name: undefined,
  passWithNoTests: true,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { shuffle: false, concurrent: false, seed: 1, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
} satisfies VitestRunner['config'];

/** What a failing assertion asks its worker for. */
Object.assign(globalThis, { __vitest_worker__: { config: { snapshotOptions: { expand: false } } } });

/** A survivor, for whoever reads them while the run goes on. */
const shown = ({ fileName, location: { start }, mutatorName, replacement }: Mutant): string =>
  `${fileName.slice(fileName.indexOf('src/'))}:${start.line + 1}:${start.column + 1} ${mutatorName} ${replacement.replace(/\s+/g, ' ')}`;

function createRunner(options: StrykerOptions): TestRunner {
  const file = resolve(String(options.bundle));
  const board: Switchboard = {};
  (globalThis as unknown as Record<string, Switchboard>)[INSTRUMENTER_CONSTANTS.NAMESPACE] = board;
  const skipped = options.skip as readonly string[];
  const native = createRequire(file);
  const require = (name: string): unknown => (name === 'vitest' ? vitest : native(name));
  const live = String(options.live);
  const durations: Durations = new Map();
  let script: Script | undefined;

  async function run({ only, bail, collected }: Run): Promise<DryRunResult> {
    let failures = 0;
    const loaded = script;
    if (loaded === undefined) throw new Error(`not loaded: ${file}`);
    const files = await startTests(
      [{ filepath: file, ...(only && { testIds: [...only] }) } as { filepath: string }],
      {
        config: CONFIG,
        importFile() {
          loaded.runInThisContext()(require, {}, pathToFileURL(file).href);
        },
        onCollected(collectedFiles) {
          for (const test of testsOf(collectedFiles)) {
            if (skipped.some((start) => nameOf(test).startsWith(start))) test.mode = 'skip';
          }
          for (const { tasks } of collectedFiles) sortByDuration(tasks, durations);
          collected();
        },
        onBeforeRunTask(test) {
          if (bail && failures > 0) test.mode = 'skip';
          board.currentTestId = test.id;
        },
        onAfterRunTask(test) {
          board.currentTestId = undefined;
          durations.set(test.id, test.result?.duration ?? 0);
          if (test.result?.state === 'fail') failures += 1;
        },
      },
    );
    const broken = files.find(({ result }) => result?.state === 'fail' && result.errors?.length);
    const tests = testsOf(files).flatMap((test) => resultOf(test) ?? []);
    if (broken !== undefined && !tests.some(({ status }) => status === TestStatus.Failed))
      return { status: DryRunStatus.Error, errorMessage: broken.result?.errors?.[0]?.message ?? 'failed' };
    return { status: DryRunStatus.Complete, tests: [...tests] };
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      process.on('unhandledRejection', () => {});
      const code = await readFile(file, 'utf8');
      script = new Script(`(function (require, module, __url) {${code}\n})`, { filename: file });
    },
    async dryRun() {
      board.activeMutant = undefined;
      board.mutantCoverage = { static: {}, perTest: {} };
      const result = await run({ only: undefined, bail: false, collected: () => {} });
      await writeFile(String(options.durations), JSON.stringify([...durations]));
      return result.status === DryRunStatus.Complete
        ? { ...result, mutantCoverage: board.mutantCoverage }
        : result;
    },
    async mutantRun({ activeMutant, hitLimit, mutantActivation, testFilter }) {
      if (durations.size === 0) {
        const known = JSON.parse(await readFile(String(options.durations), 'utf8')) as [string, number][];
        for (const [id, duration] of known) durations.set(id, duration);
      }
      board.hitCount = 0;
      board.hitLimit = hitLimit;
      board.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
      const result = await run({
        only: testFilter,
        bail: true,
        collected() {
          board.activeMutant = activeMutant.id;
        },
      });
      const verdict = toMutantRunResult(determineHitLimitReached(board.hitCount, hitLimit) ?? result);
      if (verdict.status === MutantRunStatus.Survived) await appendFile(live, `${shown(activeMutant)}\n`);
      return verdict;
    },
  };
}

const inject: ['options'] = [commonTokens.options];
const factory = Object.assign(createRunner, { inject });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundle', factory)];
