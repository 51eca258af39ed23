import { isDeepStrictEqual } from 'node:util';
import { isWuyeError } from '../../src/kernel/index.js';
import { processorTimeOf } from '../support/processor-time.js';
import { createGenerator, type Generator } from './generate.js';
import type { Target } from './targets.js';

/** An input that made a target do what it must not. */
export interface Failure {
  readonly target: string;
  readonly what: string;
  readonly input: string;
}

/** What a target made of its inputs. */
export interface Account {
  readonly name: string;
  readonly inputs: number;
  /** How many gave a value: a parser that accepts nothing was not fuzzed. */
  readonly accepted: number;
  /** The longest that one input took, the best of five repetitions. */
  readonly slowest: { readonly milliseconds: number; readonly bytes: number; readonly input: string };
}

/** What a run gave. */
export interface FuzzRun {
  readonly seed: number;
  readonly inputs: number;
  readonly accounts: readonly Account[];
  readonly failures: readonly Failure[];
}

/** Feeds every target with its share of the inputs, all of which follow from the seed. */
export async function fuzz(targets: readonly Target[], inputs: number, seed: number): Promise<FuzzRun> {
  const accounts: Account[] = [];
  const failures: Failure[] = [];
  const each = Math.ceil(inputs / targets.length);
  for (const [at, target] of targets.entries()) {
    const account = await feed(target, each, createGenerator(seed + at), failures);
    accounts.push(account);
  }
  return { seed, inputs: each * targets.length, accounts, failures };
}

async function feed(
  target: Target,
  inputs: number,
  generator: Generator,
  failures: Failure[],
): Promise<Account> {
  let accepted = 0;
  let told = 0;
  let slow: { readonly input: unknown; readonly milliseconds: number }[] = [];
  for (let turn = 0; turn < inputs; turn += 1) {
    const input = inputOf(target, generator);
    const from = performance.now();
    const outcome = await outcomeOf(target, input);
    const milliseconds = performance.now() - from;
    if (outcome.accepted) accepted += 1;
    const what = outcome.wrong ?? (turn % 16 === 0 ? unfit(outcome.answer) : null);
    if (what !== null && told < 10) {
      told += 1;
      failures.push({ target: target.name, what, input: shown(input) });
    }
    if (slow.length < 3 || milliseconds > (slow.at(-1)?.milliseconds ?? 0)) {
      slow = [...slow, { input, milliseconds }].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 3);
    }
  }
  const timed = [];
  for (const { input } of slow) timed.push({ input, milliseconds: await best(target, input) });
  timed.sort((a, b) => b.milliseconds - a.milliseconds);
  const { input, milliseconds } = timed[0] ?? { input: '', milliseconds: 0 };
  const text = shown(input, Number.POSITIVE_INFINITY);
  return {
    name: target.name,
    inputs,
    accepted,
    slowest: { milliseconds, bytes: new TextEncoder().encode(text).length, input: shown(input, 120) },
  };
}

function inputOf({ takes, seeds }: Target, generator: Generator): unknown {
  if (takes === 'value' || takes === 'rows') return generator.value(seeds);
  const text = generator.text(seeds as readonly string[]);
  return takes === 'text' && generator.pick(TENTH) ? generator.oddity() : text;
}
const TENTH = [true, ...Array.from({ length: 9 }, () => false)];

interface Outcome {
  readonly accepted: boolean;
  readonly wrong: string | null;
  readonly answer?: unknown;
}

/** Runs a target and holds its answer to what it promises. */
export async function outcomeOf({ run, gives }: Target, input: unknown): Promise<Outcome> {
  let answer: unknown;
  try {
    answer = run(input);
    if (answer instanceof Promise) answer = await answer;
  } catch (error) {
    if (gives === 'made' && isWuyeError(error)) return { accepted: false, wrong: null };
    return {
      accepted: false,
      wrong: `threw ${error instanceof Error ? `${error}\n${error.stack?.split('\n')[1]}` : typeof error}`,
    };
  }
  if (gives !== 'result') return { accepted: answer !== null && answer !== false, wrong: null, answer };
  if (!isResult(answer)) return { accepted: false, wrong: 'gave no Result' };
  if (answer.ok) return { accepted: true, wrong: null, answer };
  return { accepted: false, wrong: answer.issues.length === 0 ? 'refused without an issue' : null, answer };
}

function isResult(value: unknown): value is { readonly ok: boolean; readonly issues: readonly object[] } {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true || (value.ok === false && 'issues' in value && Array.isArray(value.issues));
}

/** What JSON does not keep, an audit does not hold. */
function unfit(answer: unknown): string | null {
  if (!isResult(answer) || answer.ok) return null;
  const kept: unknown = JSON.parse(JSON.stringify(answer.issues));
  return isDeepStrictEqual(kept, answer.issues) ? null : 'issues that JSON does not keep';
}

async function best(target: Target, input: unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    times.push(await processorTimeOf(() => outcomeOf(target, input)));
  }
  return Math.min(...times);
}

/** An input as a report shows it, whatever it is. */
function shown(input: unknown, most = 400): string {
  try {
    const text = JSON.stringify(input, (_, value: unknown) =>
      typeof value === 'bigint' || typeof value === 'symbol' ? String(value) : value,
    );
    return (text ?? typeof input).slice(0, most);
  } catch {
    return 'something that JSON does not hold';
  }
}
