import type { Acted, ActorId, CalendarDate, CalendarMonth, ClauseId } from '../kernel/index.js';
import type { RecordKind, Verification } from '../records/index.js';
import type { Coverage } from './coverage-counts.js';
import type { CaseDecision } from './cycle.js';

/**
 * What happened to a cycle.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export type CycleEvent = Acted & { readonly cycle: string } & (
    | {
        readonly type: 'cycle-opened';
        readonly kind: RecordKind;
        readonly month: CalendarMonth;
        readonly cases: number;
        readonly alreadyVerified: number;
      }
    | {
        readonly type: 'cycle-signed-off';
        readonly round: number;
        readonly coverage: Coverage;
        readonly waiver?: string;
      }
    | {
        readonly type: 'cycle-reopened';
        readonly round: number;
        readonly cases: number;
        readonly reason: string;
      }
    | {
        readonly type: 'cycle-handed-over';
        readonly from: ActorId;
        readonly to: ActorId;
        readonly cases: number;
        readonly reason?: string;
      }
  );

/**
 * What happened to a case.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export type CaseEvent = Acted & { readonly case: string } & (
    | ({ readonly type: 'case-decided'; readonly round: number } & Omit<CaseDecision, keyof Acted>)
    | { readonly type: 'case-assigned'; readonly from: ActorId | null; readonly to: ActorId }
    | { readonly type: 'case-handed-over'; readonly from: ActorId; readonly to: ActorId }
    | { readonly type: 'case-reopened'; readonly round: number }
  );

/**
 * What a decided case asks the host to do with the record, in the same commit: write the verification, close it, or
 * pass it to the superior since it cannot be confirmed (NIM-4.2). Carried out by {@link applyToRecord}.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export type RecordEffect = {
  readonly case: string;
  readonly record: string;
  readonly kind: RecordKind;
} & (
  | {
      readonly type: 'record-verified';
      readonly verification: Verification;
      /** The field groups that it covers, where it is not the whole record. */
      readonly groups: readonly string[];
    }
  | { readonly type: 'record-ended'; readonly on: CalendarDate; readonly reason: string }
  | {
      readonly type: 'record-escalated';
      readonly on: CalendarDate;
      readonly reason: string;
      readonly attempts: number;
      readonly clause: ClauseId;
    }
);

/**
 * Everything that a step on a cycle or a case may bring.
 *
 * @category Refresh cycles
 * @since 0.1.0
 */
export type RefreshEvent = CycleEvent | CaseEvent | RecordEffect;
