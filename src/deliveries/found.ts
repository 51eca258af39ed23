import {
  type ClauseId,
  type Effect,
  type Facts,
  type Finding,
  found as foundBy,
  type Verdict,
} from '../kernel/index.js';
import type { DeliveryFindingCode } from './codes.js';

export type DeliveryFinding = Finding<DeliveryFindingCode>;

/** What must reach somebody in person is signed for by that person. */
const IN_PERSON: ClauseId = 'CIM-4.2.7';

/** A finding of a delivery. Facts hold ids only, never a name. */
export const found = (
  code: DeliveryFindingCode,
  verdict: Verdict | boolean,
  facts?: Facts,
  effect?: Effect,
): DeliveryFinding => foundBy(code, verdict, IN_PERSON, facts, effect);
