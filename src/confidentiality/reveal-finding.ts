import type { ClauseId, Effect, Facts, Finding, Verdict } from '../kernel/index.js';
import type { RevealFindingCode } from './codes.js';

export type RevealFinding = Finding<RevealFindingCode>;

/** A finding of a request; it blocks unless it says otherwise. */
export const revealFinding = (
  code: RevealFindingCode,
  clause: ClauseId,
  verdict: Verdict,
  facts: Facts = {},
  effect: Effect = 'blocks',
): RevealFinding => ({ code, verdict, effect, clause, facts });

/** `pass` or `fail`. */
export const passIf = (holds: boolean): Verdict => (holds ? 'pass' : 'fail');
