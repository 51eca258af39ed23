import type { Instant } from '../kernel/index.js';
import type { CommercialApplication } from './application.js';

/** When the last thing was done with an application; `null` before it was received. */
export function lastAct(application: CommercialApplication | null): Instant | null {
  if (application === null) return null;
  const { received, amended, returned, accepted, refused, withdrawn, published } = application;
  let last: Instant | null = null;
  for (const act of [received, amended, returned, accepted, refused, withdrawn, published]) {
    if (act !== undefined && (last === null || act.at > last)) last = act.at;
  }
  return last;
}
