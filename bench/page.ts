import { readFileSync } from 'node:fs';
import type { Outcome, RaceResult } from './harness.js';
import { REASONS } from './reasons.js';

/** `bench/results/latest.json` */
export interface BenchRun {
  readonly date: string;
  readonly machine: {
    readonly node: string;
    readonly cpu?: string;
    readonly cpus: number;
    readonly memory: number;
  };
  readonly results: readonly RaceResult[];
}

interface Budget {
  readonly bytes: number;
  readonly target: number;
  readonly why?: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const figure = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 });
const bytes = (value: number) => value.toLocaleString('en');

/** docs/performance.md, out of the last whole run and the budgets of bytes. */
export function performancePage(
  run: BenchRun = read('results/latest.json') as BenchRun,
  reasons: Readonly<Record<string, string>> = REASONS,
): string {
  const { subpaths } = read('budgets.json') as { readonly subpaths: Readonly<Record<string, Budget>> };
  const outcomes = run.results.flatMap((race) => race.outcomes.map((outcome) => ({ race, outcome })));
  const missed = outcomes.map(({ outcome }) => outcome).filter(({ verdict }) => verdict === 'MISSED');
  const { node, cpu, cpus, memory } = run.machine;
  return `${[
    '# Performance, measured',
    '',
    `Written by \`npm run bench\` on ${run.date.slice(0, 10)}: Node ${node}, ${cpus} × ${cpu ?? 'unknown'}, ${figure(memory / 1e9)} GB.`,
    'Every figure is a ratio inside one run: contenders give equal answers first, then take turns, and medians are divided.',
    'The machine is noisy: a difference below 1.3 is none. A target counts as missed where the best runs, too, are beyond',
    'twice of it. Benches report; what must hold is counted by `npm test` and `npm run size`.',
    '',
    '## Targets',
    '',
    '| Area | What | Target | Measured | Best runs | Verdict |',
    '|---|---|---|---|---|---|',
    ...outcomes.map(({ race, outcome }) => targetRow(race, outcome)),
    '',
    '## What misses its target, and why',
    '',
    ...(missed.length === 0
      ? ['Nothing does.']
      : missed.map(({ what }) => `- **${what}**: ${reasonOf(what, reasons)}`)),
    '',
    '## Contenders',
    '',
    '| Area | Contender | Each | Of the first |',
    '|---|---|---|---|',
    ...run.results.flatMap(contenderRows),
    '',
    '## Not measured',
    '',
    '- Findings alone against a full trace: every rule is always reported, so there is no shorter call to compare with.',
    '- Offsets in paging, dates constructed for each record, rows pulled by a sweep: counted by tests, not timed.',
    '',
    '## Sizes',
    '',
    'Everything that a subpath exports with all that it needs, bundled, minified, `gzip -9`; `npm run size` shows what it is',
    'made of. A budget is a gate.',
    '',
    '| Subpath | Budget in bytes | Target | Why more |',
    '|---|---|---|---|',
    ...Object.entries(subpaths).map(
      ([subpath, { bytes: most, target, why = '' }]) =>
        `| \`${subpath}\` | ${bytes(most)} | ${bytes(target)} | ${most > target ? why : ''} |`,
    ),
  ].join('\n')}\n`;
}

function targetRow({ title }: RaceResult, outcome: Outcome): string {
  const { what, atMost, atLeastFaster, ratio, bestRatio, verdict } = outcome;
  const target =
    atMost === undefined ? `at least ${figure(atLeastFaster ?? 0)}× faster` : `at most ${figure(atMost)}×`;
  return `| ${title} | ${what} | ${target} | ${figure(ratio)}× | ${figure(bestRatio)}× | ${verdict} |`;
}

function contenderRows({ title, items, unit = 'ms', timings }: RaceResult): readonly string[] {
  const first = timings[0]?.median ?? Number.NaN;
  return timings.map(
    ({ name, median }) =>
      `| ${title} | ${name} | ${figure((median / items) * 1e6)} ${unit === 'ms' ? 'ns' : 'B'} | ${figure(median / first)}× |`,
  );
}

function reasonOf(what: string, reasons: Readonly<Record<string, string>>): string {
  const reason = reasons[what];
  if (reason === undefined) throw new Error(`missed, without a reason in bench/reasons.ts: ${what}`);
  return reason;
}
