import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MutationResults, mutationTable } from './mutation/results.js';
import { withSection } from './section.js';
import { ROOT } from './typescript-project.js';

/** What `scripts/fuzz` keeps of one parser. */
export interface FuzzedParser {
  readonly name: string;
  readonly inputs: number;
  readonly accepted: number;
  readonly slowest: { readonly milliseconds: number; readonly bytes: number };
  readonly growth?: {
    readonly exponent: number;
    readonly milliseconds: number;
    readonly length: number;
    readonly shape: string;
  };
}

/** `docs/quality/fuzz.json` */
export interface FuzzResult {
  readonly date: string;
  readonly node: string;
  readonly seed: number;
  readonly inputs: number;
  readonly failures: number;
  readonly parsers: readonly FuzzedParser[];
}

/** `docs/quality/nightly.json`: what each step of `scripts/nightly` gave when it last ran. */
export type NightlyResult = Readonly<
  Record<
    string,
    { readonly date: string; readonly commit: string; readonly seconds: number; readonly passed: boolean }
  >
>;

/** `docs/quality/expressions.json` */
interface ExpressionResult {
  readonly date: string;
  readonly expressions: readonly { readonly status: string; readonly complexity: string }[];
}

/** `docs/quality/coverage.json` */
interface CoverageResult {
  readonly date: string;
  readonly commit: string;
  readonly rooms: readonly { readonly room: string; readonly lines: number; readonly branches: number }[];
}

const PAGE = join(ROOT, 'docs/quality.md');
const NOT_RUN = 'Not run yet.';
const shown = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const counted = new Intl.NumberFormat('en');

function kept<Value>(name: string): Value | null {
  const file = join(ROOT, 'docs/quality', name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Value) : null;
}

/** Brings the page to what is kept of the last runs: there is no other way onto it. */
export function writeQualityPage(): void {
  writeFileSync(PAGE, qualityPage(readFileSync(PAGE, 'utf8')));
}

/** The page with its generated sections written anew. */
export function qualityPage(page: string): string {
  const sections = {
    nightly: nightlyTable(kept<NightlyResult>('nightly.json')),
    fuzz: fuzzTable(kept<FuzzResult>('fuzz.json')),
    expressions: expressionTable(kept<ExpressionResult>('expressions.json')),
    mutation: mutationTable(kept<MutationResults>('mutation.json') ?? {}),
    coverage: coverageTable(kept<CoverageResult>('coverage.json')),
  };
  return Object.entries(sections).reduce((text, [name, content]) => withSection(text, name, content), page);
}

function nightlyTable(result: NightlyResult | null): string {
  if (result === null) return NOT_RUN;
  const rows = Object.entries(result).map(
    ([step, { date, commit, seconds, passed }]) =>
      `| ${step} | ${passed ? 'passed' : 'FAILED'} | ${counted.format(seconds)} | ${date} | ${commit} |`,
  );
  return ['| step | result | seconds | date | commit |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The slowest parsers, and those whose time grows fastest. */
export function fuzzTable(result: FuzzResult | null): string {
  if (result === null) return NOT_RUN;
  const { date, node, seed, inputs, failures, parsers } = result;
  const steepest = Math.max(...parsers.map(({ growth }) => growth?.exponent ?? 0));
  const rows = [...parsers]
    .sort((a, b) => perCharacter(b) - perCharacter(a))
    .slice(0, MOST_ROWS)
    .map(
      ({ name, accepted, inputs: fed, slowest, growth }) =>
        `| \`${name}\` | ${Math.round((accepted / fed) * 100)} % | ${shown.format(slowest.milliseconds)} ms for ${counted.format(slowest.bytes)} bytes | ${growth === undefined ? '' : `${shown.format(growth.milliseconds)} ms for ${counted.format(growth.length)}`} | ${growth?.exponent ?? ''} |`,
    );
  const summary = `${counted.format(inputs)} inputs to ${parsers.length} parsers on ${date} under Node ${node}, seed ${seed}: ${failures === 0 ? 'none threw or gave an answer that it must not give' : `${failures} FAILURES`}; the steepest growth has the exponent ${steepest}. The ${MOST_ROWS} that are slowest for their longest input:`;
  return [
    summary,
    '',
    '| parser | accepted | slowest of its inputs | longest input | growth |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const MOST_ROWS = 15;
const perCharacter = ({ growth }: FuzzedParser) =>
  growth === undefined || growth.length === 0 ? 0 : growth.milliseconds / growth.length;

function expressionTable(result: ExpressionResult | null): string {
  if (result === null) return NOT_RUN;
  const counts = new Map<string, number>();
  for (const { status, complexity } of result.expressions) {
    const verdict = status === 'safe' ? 'safe' : `${status}: ${complexity}`;
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const rows = [...counts].sort().map(([verdict, count]) => `| ${verdict} | ${count} |`);
  return [
    `${result.expressions.length} expressions, last all asked about on ${result.date}. Those that are not safe are examined in the test.`,
    '',
    '| verdict | expressions |',
    '|---|---|',
    ...rows,
  ].join('\n');
}

function coverageTable(result: CoverageResult | null): string {
  if (result === null) return NOT_RUN;
  const { date, commit, rooms } = result;
  return [
    `On ${date}, at ${commit}, in percent:`,
    '',
    '| room | lines | branches |',
    '|---|---|---|',
    ...rooms.map(({ room, lines, branches }) => `| ${room} | ${lines} | ${branches} |`),
  ].join('\n');
}
