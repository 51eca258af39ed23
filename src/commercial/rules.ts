import { type EligibilityRule, type PreparedRule, prepareRule } from './rule.js';
import { applicantNamed } from './rules/applicant-named.js';
import { applicantOfShop } from './rules/applicant-of-shop.js';
import { boardsNamed } from './rules/boards-named.js';
import { boardsOnce } from './rules/boards-once.js';
import { certificatesPresent } from './rules/certificates-present.js';
import { contentScreened } from './rules/content-screened.js';
import { copiesSane } from './rules/copies-sane.js';
import { materialsAsRequired } from './rules/materials-as-required.js';
import { materialsHandedOver } from './rules/materials-handed-over.js';
import { CERTIFICATE_RULES, IDENTITY_RULES, LICENCE_RULES } from './rules/paper-rules.js';
import { periodLength } from './rules/period-length.js';
import { periodSane } from './rules/period-sane.js';
import { priceSupported } from './rules/price-supported.js';
import { prizeSupported } from './rules/prize-supported.js';
import { prizeValue } from './rules/prize-value.js';
import { returnSupported } from './rules/return-supported.js';
import { samplePresent } from './rules/sample-present.js';
import { sampleSize } from './rules/sample-size.js';
import { shopLease, shopLeaseThroughout } from './rules/shop-lease.js';
import { shopLicence, shopLicenceThroughout } from './rules/shop-licence.js';
import { shopMatches } from './rules/shop-matches.js';
import { shopName } from './rules/shop-name.js';
import { shopOnRegister } from './rules/shop-on-register.js';
import { shopOpen } from './rules/shop-open.js';
import { termNoLiability } from './rules/term-no-liability.js';
import { termNoPromise } from './rules/term-no-promise.js';
import { termWithdrawal } from './rules/term-withdrawal.js';
import { tradeDeclared } from './rules/trade-declared.js';
import { tradeRestricted } from './rules/trade-restricted.js';

const RULES: readonly EligibilityRule[] = [
  shopOnRegister,
  shopOpen,
  shopMatches,
  shopName,
  shopLease,
  shopLeaseThroughout,
  shopLicence,
  shopLicenceThroughout,
  applicantNamed,
  applicantOfShop,
  ...IDENTITY_RULES,
  ...LICENCE_RULES,
  tradeDeclared,
  tradeRestricted,
  certificatesPresent,
  ...CERTIFICATE_RULES,
  samplePresent,
  sampleSize,
  contentScreened,
  priceSupported,
  prizeSupported,
  prizeValue,
  returnSupported,
  periodSane,
  periodLength,
  boardsNamed,
  boardsOnce,
  copiesSane,
  materialsHandedOver,
  materialsAsRequired,
  termNoLiability,
  termNoPromise,
  termWithdrawal,
];

/**
 * Every rule of eligibility, in the order of its findings: the shop, the applicant, the papers, the trade, the sample and its
 * claims, the posting, the sheets, the terms.
 *
 * @example
 * ```ts
 * import { ELIGIBILITY_RULES } from 'wuye/commercial';
 *
 * ELIGIBILITY_RULES[0]?.code; // => 'COMMERCIAL.SHOP_NOT_ON_REGISTER'
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export const ELIGIBILITY_RULES: readonly PreparedRule[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ RULES.map((rule) => prepareRule(rule)),
);
