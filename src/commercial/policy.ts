import type { SheetSize } from '../boards/index.js';
import type { ClauseId, Effect, PolicyRef, Role } from '../kernel/index.js';
import type { ApplicationDocumentKind, Trade } from './trade.js';
import type { ApplicationCommandType } from './transitions.js';

/**
 * What a trade asks for beside the business licence.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface TradeRule {
  /** Every one of these is needed. */
  readonly certificates: readonly ApplicationDocumentKind[];
  /** One of these stands in the scope of business of a licence that covers the trade. Empty: a person looks. */
  readonly scopeWords: readonly string[];
  /** The law that keeps its advertising off boards, or nearly so: a person looks. */
  readonly restrictedBy?: ClauseId;
}

/**
 * What an office decides about commercial notices where the clauses leave it open.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface EligibilityPolicy extends PolicyRef {
  /** Whether the copy of the identity document is stamped too: the clause can be read both ways. */
  readonly identityStamped: boolean;
  /** What a document does that is valid today and ends before the posting does: `'blocks'` by default, it is refused. */
  readonly expiringWithinPosting: Effect;
  /** The sizes of the uniform format (CIM-4.2.1.3c). */
  readonly sizes: readonly SheetSize[];
  /** The longest posting, in days, both counted. */
  readonly maxDays: number;
  /** The highest prize of a draw that the law allows, in fen (CN-AUCL-11). */
  readonly maxPrizeFen: number;
  readonly trades: Readonly<Record<Trade, TradeRule>>;
  /** Who may do what with an application. */
  readonly roles: Readonly<Record<ApplicationCommandType, readonly Role[]>>;
  /** Who may accept an application that needs a review, with grounds. */
  readonly reviewers: readonly Role[];
  /** The day that an application is decided by: so many calendar days after it came, or was last amended. */
  readonly decideWithinDays: number;
}
