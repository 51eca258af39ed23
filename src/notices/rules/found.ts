import type {
  CalendarDate,
  ClauseId,
  Effect,
  Facts,
  Finding,
  RoleGrant,
  Verdict,
} from '../../kernel/index.js';
import type { NoticeFindingCode } from '../codes.js';
import type { NoticeContext } from '../context.js';
import type { LeadTimeFindingCode } from '../lead-time-codes.js';
import type { NoticePolicy } from '../policy.js';

export type NoticeFinding = Finding<NoticeFindingCode>;

/** What the rules of a command find: their own, and those of the lead time. */
export type NoticeFindings = readonly Finding<NoticeFindingCode | LeadTimeFindingCode>[];

/** What every rule of a command stands on. */
export interface Ground {
  readonly context: NoticeContext;
  readonly policy: NoticePolicy;
  /** The day of the act in the estate's zone. */
  readonly on: CalendarDate;
  readonly grant: RoleGrant | null;
}

/** How what is missing weighs: unknown while it is drafted, failed from the submission on (CIM-4.2.4). */
export interface Weight {
  readonly missing: 'unknown' | 'fail';
  readonly effect: Effect;
}

/** A finding; passes carry the same facts as failures. */
export const found = (
  code: NoticeFindingCode,
  verdict: Verdict | boolean,
  clause: ClauseId,
  facts: Facts = {},
  effect: Effect = 'blocks',
): NoticeFinding => ({
  code,
  verdict: typeof verdict === 'boolean' ? (verdict ? 'pass' : 'fail') : verdict,
  effect,
  clause,
  facts,
});

/** A failed rule that the policy lets pass: it stays failed and says which policy, by which of its settings. */
export const waived = (finding: NoticeFinding, allowed: boolean, { id }: NoticePolicy, reason: string) =>
  allowed && finding.verdict === 'fail' ? { ...finding, waivedBy: { policy: id, reason } } : finding;
