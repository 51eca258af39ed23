import type { ClauseId, Effect, Facts, Finding, Verdict } from '../kernel/index.js';
import type { DeliveryFindingCode } from './codes.js';

export type DeliveryFinding = Finding<DeliveryFindingCode>;

/** What must reach somebody in person is signed for by that person. */
export const IN_PERSON: ClauseId = 'CIM-4.2.7';

/** A finding; passes carry the same facts as failures. Facts hold ids only, never a name. */
export const found = (
  code: DeliveryFindingCode,
  verdict: Verdict | boolean,
  facts: Facts = {},
  effect: Effect = 'blocks',
): DeliveryFinding => ({
  code,
  verdict: typeof verdict === 'boolean' ? (verdict ? 'pass' : 'fail') : verdict,
  effect,
  clause: IN_PERSON,
  facts,
});
