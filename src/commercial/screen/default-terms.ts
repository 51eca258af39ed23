import { ESTATE_PHRASES } from './harmless/estate.js';
import { ESTATE_MATTERS } from './harmless/estate-matters.js';
import { ORDINARY_PHRASES } from './harmless/ordinary.js';
import { SERVICE_SUPERLATIVES } from './harmless/service-superlatives.js';
import type { HarmlessPhrases, ScreenTerm } from './term.js';
import { ABSOLUTE_TERMS } from './terms/absolute.js';
import { GUARANTEE_TERMS } from './terms/guarantee.js';
import { MEDICAL_TERMS } from './terms/medical.js';
import { MONEY_TERMS } from './terms/money.js';
import { TRADE_TERMS } from './terms/trade.js';
import { UNPROVEN_TERMS } from './terms/unproven.js';

/**
 * What the default screen looks for, by kind of claim. A list of words cannot know what is true: every hit is a reason
 * for somebody to look.
 *
 * @category Commercial
 * @since 0.1.0
 */
export const DEFAULT_SCREEN_TERMS: readonly ScreenTerm[] = /* @__PURE__ */ ABSOLUTE_TERMS.concat(
  GUARANTEE_TERMS,
  UNPROVEN_TERMS,
  MEDICAL_TERMS,
  TRADE_TERMS,
  MONEY_TERMS,
);

/**
 * What the default screen lets pass, in adverts too: ordinals, limits and measures, advice, and the uses that the
 * regulator's guide of 2023 leaves out of the rule on absolute terms as far as words show them: a shop compared with itself in what can be measured, when and how a
 * thing is best used, registered names of bodies, designations by the state. Grades of a standard (特级, 一级) are not looked for.
 *
 * @category Commercial
 * @since 0.1.0
 */
export const DEFAULT_HARMLESS_PHRASES: readonly HarmlessPhrases[] = ORDINARY_PHRASES;

/**
 * What passes in a service notice besides {@link DEFAULT_HARMLESS_PHRASES}: fees and money of the estate, contests and lost
 * property, health as an authority speaks of it, warnings of fraud. In an advert these words would hide claims: 每次88元.
 *
 * @category Commercial
 * @since 0.1.0
 */
export const DEFAULT_SERVICE_PHRASES: readonly HarmlessPhrases[] = /* @__PURE__ */ ESTATE_PHRASES.concat(
  ESTATE_MATTERS,
  SERVICE_SUPERLATIVES,
);
