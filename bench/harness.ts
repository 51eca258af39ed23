import { isDeepStrictEqual } from 'node:util';

/** One way to do the work of a race. It gives its answer, so that no contender wins by being wrong. */
export interface Contender {
  readonly name: string;
  /** Gives the answer, at once or later, or {@link SelfTimed} with it. */
  readonly run: () => unknown;
}

/** The answer of a run that measured by itself: where the work is done in another process. */
export interface SelfTimed {
  /** Or megabytes, in a race of those. */
  readonly milliseconds: number;
  readonly answer: unknown;
}

const isSelfTimed = (value: unknown): value is SelfTimed =>
  typeof value === 'object' && value !== null && 'milliseconds' in value;

const answerOf = (value: unknown) => (isSelfTimed(value) ? value.answer : value);

/** `name` may take at most so many times what `against` takes (or must be so many times faster). */
export interface Target {
  readonly name: string;
  readonly against: string;
  readonly atMost?: number;
  readonly atLeastFaster?: number;
  /** What performance we speak of, in words. */
  readonly what: string;
}

/** What is measured. */
export type Unit = 'ms' | 'MB';

/** Contenders over the same work, and what is aimed at. */
export interface Race {
  readonly title: string;
  /** How many things one run does: for the time of one. */
  readonly items: number;
  /** The first one is the reference of the table. */
  readonly contenders: readonly Contender[];
  readonly targets: readonly Target[];
  /** What self-timed runs give; milliseconds by default. */
  readonly unit?: Unit;
  /** 9 by default, at least 7. */
  readonly rounds?: number;
  /** Answers that are equal for this race; deep equality by default. */
  readonly same?: (a: unknown, b: unknown) => boolean;
}

/** Milliseconds of a contender's runs. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly best: number;
}

/** A target beside what was measured. */
export interface Outcome extends Target {
  /** Medians divided; what is printed. */
  readonly ratio: number;
  /** Best runs divided; what is judged on a noisy machine, at twice the target. */
  readonly bestRatio: number;
  readonly verdict: 'at target' | 'within twice the target' | 'MISSED';
}

/** What a race gave. */
export interface RaceResult {
  readonly title: string;
  readonly items: number;
  readonly rounds: number;
  readonly unit?: Unit;
  readonly timings: readonly Timing[];
  readonly outcomes: readonly Outcome[];
}

/**
 * Checks that all contenders give the same answer, warms them up, then times them in turn, round by round, each round
 * in another order. Garbage is never collected on purpose: that ages optimised code.
 */
export async function race(entry: Race): Promise<RaceResult> {
  const { contenders, rounds = 9, same = isDeepStrictEqual } = entry;
  if (rounds < 7) throw new Error(`${entry.title}: at least 7 rounds`);
  const answers: unknown[] = [];
  for (const { run } of contenders) answers.push(answerOf(await run()));
  for (const [at, answer] of answers.entries()) {
    if (!same(answers[0], answer)) {
      const names = `${contenders[0]?.name} and ${contenders[at]?.name}`;
      throw new Error(`${entry.title}: ${names} differ: ${brief(answers[0])} and ${brief(answer)}`);
    }
  }
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(turn + Math.max(round, 0)) % contenders.length];
      if (contender === undefined) continue;
      const from = process.hrtime.bigint();
      let answer = contender.run();
      if (answer instanceof Promise) answer = await answer;
      const measured = Number(process.hrtime.bigint() - from) / 1e6;
      const milliseconds = isSelfTimed(answer) ? answer.milliseconds : measured;
      if (round >= 0) times.get(contender.name)?.push(milliseconds);
    }
  }
  const timings = [...times].map(([name, all]) => ({ name, median: median(all), best: Math.min(...all) }));
  return {
    title: entry.title,
    items: entry.items,
    rounds,
    ...(entry.unit === undefined ? {} : { unit: entry.unit }),
    timings,
    outcomes: entry.targets.map((target) => judge(target, timings)),
  };
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 300);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? at(sorted, middle) : (at(sorted, middle - 1) + at(sorted, middle)) / 2;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? Number.NaN;
}

/** Holds a target to the timings: at the target, within twice of it, or missed. */
export function judge(target: Target, timings: readonly Timing[]): Outcome {
  const own = timings.find(({ name }) => name === target.name);
  const other = timings.find(({ name }) => name === target.against);
  if (own === undefined || other === undefined)
    throw new Error(`no such contender: ${target.name}, ${target.against}`);
  const faster = target.atLeastFaster !== undefined;
  const ratio = faster ? other.median / own.median : own.median / other.median;
  const bestRatio = faster ? other.best / own.best : own.best / other.best;
  const holds = (factor: number, value: number) =>
    faster ? value >= (target.atLeastFaster ?? 0) / factor : value <= (target.atMost ?? 0) * factor;
  const verdict = holds(1, ratio) ? 'at target' : holds(2, bestRatio) ? 'within twice the target' : 'MISSED';
  return { ...target, ratio, bestRatio, verdict };
}
