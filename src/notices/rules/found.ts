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
import type { Notice } from '../notice.js';
import type { NoticePolicy } from '../policy.js';

export type NoticeFinding = Finding<NoticeFindingCode>;

/** What the rules of a command find: their own, and those of the lead time. */
export type NoticeFindings = readonly Finding<NoticeFindingCode | LeadTimeFindingCode>[];

/** What content is judged by, whoever acts, and also where nobody does. */
export interface Circumstances {
  readonly context: Omit<NoticeContext, 'actor' | 'inNameOf' | 'hanging' | 'successor'>;
  readonly policy: NoticePolicy;
  /** The day of the act in the estate's zone. */
  readonly on: CalendarDate;
}

/** What every rule of a command stands on. */
export interface Ground extends Circumstances {
  readonly context: NoticeContext;
  readonly grant: RoleGrant | null;
}

/** What is judged: what a notice says, and what is known of the notice itself, where there is one. */
export type Subject = Pick<Notice, 'content'> & Partial<Pick<Notice, 'id' | 'estate' | 'announcesSince'>>;

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
