import type { ClauseId, Effect, Facts, Finding, Verdict } from '../kernel/index.js';

/** A finding; passes carry the same facts as failures. */
export const found = <Code extends string>(
  code: Code,
  verdict: Verdict | boolean,
  clause: ClauseId,
  facts: Facts = {},
  effect: Effect = 'blocks',
): Finding<Code> => ({
  code,
  verdict: typeof verdict === 'boolean' ? (verdict ? 'pass' : 'fail') : verdict,
  effect,
  clause,
  facts,
});
