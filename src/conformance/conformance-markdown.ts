import type { ConformanceReport } from './run-conformance.js';
import { CONFORMANCE_OUTCOMES, type ConformanceResult } from './try-case.js';

/**
 * A report as Markdown, for an adapter's author to publish.
 *
 * @param report - from `runConformance`
 * @returns a heading, what the store says of itself, how many cases came out how, and a table of all cases
 *
 * @example
 * ```ts
 * import { CONFORMANCE_CASES, conformanceMarkdown, runConformance } from 'wuye/conformance';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * const report = await runConformance(
 *   { open: async (declarations) => createMemoryStore(declarations) },
 *   { cases: CONFORMANCE_CASES.filter(({ id }) => id === 'commit.nothing') },
 * );
 * conformanceMarkdown(report).split('\n')[0]; // => '## memory keeps the storage port 0.1.0'
 * conformanceMarkdown(report).split('\n').at(-2);
 * // => '| `commit.nothing` | 0.1.0 | A commit of no changes succeeds. | passed |'
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export function conformanceMarkdown(report: ConformanceReport): string {
  const { ok, store, spec, newest, random, results } = report;
  const name = store?.name ?? 'a store that does not open';
  const counts = CONFORMANCE_OUTCOMES.flatMap((outcome) => {
    const count = results.filter((result) => result.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${outcome}`];
  });
  const timed = results.some(({ milliseconds }) => milliseconds !== undefined);
  return [
    `## ${line(name)} ${ok ? 'keeps' : 'does not keep'} the storage port ${spec}`,
    '',
    ...(store === null ? [] : [`Capabilities: \`${JSON.stringify(store)}\`.`]),
    `Cases: ${counts.join(', ') || 'none'}. The kit knows the port up to ${newest}.`,
    `Random sequences: ${random.steps} commands each, from the seeds ${random.seeds.join(', ')}.`,
    '',
    `| case | since | guarantee | outcome |${timed ? ' ms |' : ''}`,
    `| --- | --- | --- | --- |${timed ? ' ---: |' : ''}`,
    ...results.map((result) => rowOf(result, timed)),
    '',
  ].join('\n');
}

function rowOf(
  { id, since, guarantee, outcome, message, reason, milliseconds }: ConformanceResult,
  timed: boolean,
): string {
  const told = [outcome, ...[reason, message].filter((text) => text !== undefined)].map(line).join(': ');
  const time = timed ? ` ${milliseconds === undefined ? '' : Math.round(milliseconds)} |` : '';
  return `| \`${line(id)}\` | ${line(since)} | ${line(guarantee)} | ${told} |${time}`;
}

/** A text that cannot leave its cell. */
function line(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\\|<>`]/g, '\\$&')
    .slice(0, 500);
}
