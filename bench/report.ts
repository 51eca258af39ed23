import Table from 'cli-table3';
import type { Outcome, RaceResult } from './harness.js';

const plain = { head: [], border: [] };
const figure = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 });

/** A race as tables: the contenders, then its targets. */
export function tableOf({ title, items, rounds, unit = 'ms', timings, outcomes }: RaceResult): string {
  const reference = timings[0]?.median ?? Number.NaN;
  const contenders = new Table({
    head: ['contender', 'median', 'best', 'each', `of ${timings[0]?.name}`],
    colAligns: ['left', 'right', 'right', 'right', 'right'],
    style: plain,
  });
  for (const { name, median, best } of timings) {
    contenders.push([
      name,
      `${figure(median)} ${unit}`,
      `${figure(best)} ${unit}`,
      `${figure((median / items) * 1e6)} ${unit === 'ms' ? 'ns' : 'B'}`,
      `${figure(median / reference)}×`,
    ]);
  }
  const heading = `${title} (${items.toLocaleString('en')} each run, medians of ${rounds} rounds)`;
  return [heading, contenders.toString(), ...outcomes.map(lineOf)].join('\n');
}

/** `at target  ids: 1.3× randomUUID (target at most 2×; best of each: 1.2×)` */
export function lineOf({ what, ratio, bestRatio, verdict, atMost, atLeastFaster }: Outcome): string {
  const target = atMost === undefined ? `at least ${atLeastFaster}× faster` : `at most ${figure(atMost)}×`;
  return `  ${verdict.padEnd(24)} ${what}: ${figure(ratio)}× (target ${target}; best runs ${figure(bestRatio)}×)`;
}
