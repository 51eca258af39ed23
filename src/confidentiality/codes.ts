/**
 * Codes of the findings of a request to see clear values. Texts: `describeFinding` in `wuye/describe`.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export const REVEAL_FINDING_CODES = [
  'REVEAL.RECORD_MISMATCHED',
  'REVEAL.FIELDS_UNKNOWN',
  'REVEAL.REGISTER_CLOSED',
  'REVEAL.ROLE_MAY_NOT',
  'REVEAL.PURPOSE_NOT_OF_FIELD',
  'REVEAL.CONSENT_MISSING',
  'REVEAL.GUARDIAN_CONSENT_MISSING',
  'REVEAL.PERMISSION_MISSING',
  'REVEAL.PERMITTED_BY_VIEWER',
  'REVEAL.PERMITTER_ALONE',
  'REVEAL.REASON_MISSING',
  'REVEAL.REASON_TELLS_VALUE',
] as const;

/** @see {@link REVEAL_FINDING_CODES}
 * @category Confidentiality
 * @since 0.1.0
 */
export type RevealFindingCode = (typeof REVEAL_FINDING_CODES)[number];

/**
 * Codes of the findings of the check of an access log's chain. Texts: `describeFinding` in `wuye/describe`.
 *
 * @category Access log
 * @since 0.1.0
 */
export const ACCESS_LOG_FINDING_CODES = [
  'ACCESS_LOG.LINK_MALFORMED',
  'ACCESS_LOG.LINK_FOREIGN',
  'ACCESS_LOG.LINK_CHANGED',
  'ACCESS_LOG.LINK_OUT_OF_ORDER',
  'ACCESS_LOG.LINK_MISSING',
  'ACCESS_LOG.CHAIN_BROKEN',
  'ACCESS_LOG.FRONT_MISSING',
  'ACCESS_LOG.BACK_MISSING',
  'ACCESS_LOG.ENTRY_CHANGED',
] as const;

/** @see {@link ACCESS_LOG_FINDING_CODES}
 * @category Access log
 * @since 0.1.0
 */
export type AccessLogFindingCode = (typeof ACCESS_LOG_FINDING_CODES)[number];
