import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostics } from 'recheck';
import { type Expression, expressionsBuilt, expressionsOfSources } from './regular-expressions.js';
import { ROOT } from './typescript-project.js';

/** What the checker says of one expression. */
export interface CheckedExpression {
  /** `/source/flags` */
  readonly expression: string;
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  /** `linear`, `safe`, `exponential`, `2nd degree polynomial`; what went wrong for `unknown`. */
  readonly complexity: string;
}

/** Where the last verdicts are kept, so that `npm test` checks only what is new. */
export const VERDICTS = join(ROOT, 'docs/quality/expressions.json');

/** The verdicts that are kept, by expression. */
export function keptVerdicts(): ReadonlyMap<string, CheckedExpression> {
  const { expressions } = JSON.parse(readFileSync(VERDICTS, 'utf8')) as {
    readonly expressions: readonly CheckedExpression[];
  };
  return new Map(expressions.map((each) => [each.expression, each]));
}

/** An expression as messages show it. */
const written = ({ source, flags }: Pick<Expression, 'source' | 'flags'>): string => `/${source}/${flags}`;

/** Every expression of the library, literals and those put together, once each. */
export async function allExpressions(): Promise<ReadonlyMap<string, Expression>> {
  const all = [...expressionsOfSources().literals, ...(await expressionsBuilt())];
  return new Map(all.map((each) => [written(each), each]));
}

/** Asks recheck about one expression, in this process and without a network: its backend in plain JavaScript. */
export async function checkExpression(
  { source, flags }: Pick<Expression, 'source' | 'flags'>,
  timeout = 10_000,
): Promise<CheckedExpression> {
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  const found: Diagnostics = checkSync(source, flags, { timeout });
  const complexity =
    found.status === 'unknown' ? found.error.kind : found.complexity.summary || found.complexity.type;
  return { expression: written({ source, flags }), status: found.status, complexity };
}
