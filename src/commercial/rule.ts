import type { BoardId } from '../boards/index.js';
import type { CalendarDate, ClauseId, Effect, Facts, Finding, Verdict } from '../kernel/index.js';
import type { ShopRecord } from '../records/index.js';
import type { CommercialApplication } from './application.js';
import type { ApplicationDocument } from './application-content.js';
import type { EligibilityFindingCode } from './codes.js';
import type { EligibilityPolicy, TradeRule } from './policy.js';
import type { ContentScreen } from './screen/screen.js';

/**
 * A document that a rule looks at: found, known not to have been brought (`null`), or nobody looked (`undefined`).
 *
 * @category Commercial
 * @since 0.1.0
 */
export type FoundDocument = ApplicationDocument | null | undefined;

/**
 * What the rules see of an application: looked up once, read by all.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface EligibilityInput {
  readonly application: CommercialApplication;
  readonly asOf: CalendarDate;
  readonly policy: EligibilityPolicy;
  /** `null`: known not to be on the register. `undefined`: not looked up. */
  readonly shop: ShopRecord | null | undefined;
  readonly screen: ContentScreen | undefined;
  readonly documents: readonly ApplicationDocument[] | undefined;
  /** Of several of a kind the one that satisfies most. */
  readonly identity: FoundDocument;
  readonly licence: FoundDocument;
  /** What was brought of the papers that the trade, a declared claim and an agent need. */
  readonly certificates: readonly ApplicationDocument[] | undefined;
  readonly tradeRule: TradeRule | undefined;
  /** The shop's credit code: the register's, else the one it applies with. */
  readonly uscc: string | undefined;
  readonly boards: readonly BoardId[] | undefined;
  readonly copies: number | undefined;
  readonly from: CalendarDate | undefined;
  readonly until: CalendarDate | undefined;
}

/**
 * How a rule came out: the verdict alone, or with what it saw, and with another effect where that depends on it.
 *
 * @category Commercial
 * @since 0.1.0
 */
export type Judgement =
  | Verdict
  | { readonly verdict: Verdict; readonly facts?: Facts; readonly effect?: Effect };

/**
 * One rule of eligibility: its code, its clause, what it weighs, and how it judges. A host may add rules of its own, with
 * codes of its own.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface EligibilityRule<Code extends string = EligibilityFindingCode> {
  readonly code: Code;
  readonly clause: ClauseId;
  readonly effect: Effect;
  /** The field of the application that it looks at. */
  readonly path: readonly (string | number)[];
  /** Reads the input only: no clock, no state. */
  readonly judge: (input: EligibilityInput) => Judgement;
}

/**
 * A rule made ready to run: with its findings that tell no facts, one for each verdict. Most answers are one of them, so that
 * a decision makes new objects only where there is something to tell.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface PreparedRule<Code extends string = EligibilityFindingCode> extends EligibilityRule<Code> {
  readonly plain: Readonly<Record<Verdict, Finding<Code>>>;
}

/**
 * Makes a rule ready to run.
 *
 * @param rule - a rule, one of the host's own for instance
 * @returns the rule with its plain findings, frozen and shared between decisions
 *
 * @example
 * ```ts
 * import { prepareRule } from 'wuye/commercial';
 *
 * const rule = prepareRule({
 *   code: 'ESTATE.NO_FIREWORKS', clause: 'ESTATE-7', effect: 'blocks', path: ['trade'],
 *   judge: ({ application }) => (application.trade === 'other' ? 'unknown' : 'pass'),
 * });
 * rule.plain.pass.clause; // => 'ESTATE-7'
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function prepareRule<Code extends string>(rule: EligibilityRule<Code>): PreparedRule<Code> {
  const { code, clause, effect, path } = rule;
  const plain = (verdict: Verdict): Finding<Code> =>
    Object.freeze({ code, verdict, effect, clause, facts: Object.freeze({}), path });
  return Object.freeze({
    code,
    clause,
    effect,
    path,
    judge: rule.judge,
    plain: Object.freeze({
      pass: plain('pass'),
      fail: plain('fail'),
      unknown: plain('unknown'),
      'not-applicable': plain('not-applicable'),
    }),
  });
}
