import type { Actor, ActorId, CalendarDate, CalendarMonth, EstateId, Step } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { RefreshFindingCode } from './codes.js';
import type { RefreshCase, RefreshCycle } from './cycle.js';
import type { CycleEvent } from './cycle-events.js';
import type { RefreshPolicy } from './policy.js';
import type { VerifiableRecord } from './verifiable.js';

/**
 * What a cycle is opened of.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export interface OpenCycle {
  readonly estate: EstateId;
  readonly kind: RecordKind;
  readonly month: CalendarMonth;
  /** The estate's records; those of other kinds and closed ones are passed over. */
  readonly records: Iterable<VerifiableRecord>;
  readonly actor: Actor;
  readonly on: CalendarDate;
  /** {@link DEFAULT_REFRESH_POLICY} by default. */
  readonly policy?: RefreshPolicy;
  /** Who is to decide a record's case: one person, or one for each. Left out: anybody with the duty. */
  readonly assignees?: ActorId | ((record: VerifiableRecord) => ActorId | undefined);
  /** The host's own ids; by default the cycle's is `2026-11.dog` and its cases' `2026-11.dog~<record>`. */
  readonly ids?: {
    readonly cycle: string;
    /** The id of a record's case. */
    readonly caseOf: (record: string) => string;
  };
}

/**
 * A step that, where it is accepted, brings the new cycle and its cases.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export type OpenCycleStep =
  | (Extract<Step<CycleEvent, RefreshFindingCode>, { readonly accepted: true }> & {
      readonly cycle: RefreshCycle;
      readonly cases: readonly RefreshCase[];
    })
  | Extract<Step<CycleEvent, RefreshFindingCode>, { readonly accepted: false }>;
