import type { RoleGrant } from '../kernel/index.js';
import type { CaseEvent, CycleEvent } from './cycle-events.js';
import type { RefreshFinding } from './cycle-rules.js';

/** What one command adds to the rules that all have in common. */
export interface CycleMove {
  readonly findings: readonly RefreshFinding[];
  readonly grant: RoleGrant | null;
  /** What happens when nothing refuses it. */
  readonly events: (grant: RoleGrant) => readonly (CycleEvent | CaseEvent)[];
}
