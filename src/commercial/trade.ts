/**
 * The trades that an application declares, as far as rules or laws tell them apart; `other` is any other one.
 * `off-campus-tutoring` is tutoring in school subjects, `training` every other course.
 *
 * @category Commercial
 * @since 0.1.0
 */
export const TRADES = [
  'catering',
  'food-retail',
  'retail',
  'beauty',
  'fitness',
  'household-service',
  'training',
  'off-campus-tutoring',
  'medical',
  'medical-beauty',
  'pharmacy',
  'health-food',
  'tobacco',
  'alcohol',
  'finance',
  'property',
  'other',
] as const;

/**
 * The trade that an application declares; it decides which papers and claims are asked about. `off-campus-tutoring` is
 * in school subjects, `training` any other course, `other` any trade without rules of its own.
 *
 * @see {@link TRADES}
 * @category Commercial
 * @since 0.1.0
 */
export type Trade = (typeof TRADES)[number];

/**
 * The papers that an application comes with (CIM-4.2.1.3a): the applicant's identity document, the shop's business licence, the
 * certificates that some trades need, and what supports a declared claim.
 *
 * @category Commercial
 * @since 0.1.0
 */
export const APPLICATION_DOCUMENT_KINDS = [
  'identity-document',
  'business-licence',
  'authorisation',
  'food-business-licence',
  'medical-institution-licence',
  'drug-business-licence',
  'advertisement-review',
  'school-licence',
  'tobacco-licence',
  'financial-licence',
  'property-filing',
  'price-evidence',
  'prize-rules',
  'other',
] as const;

/**
 * What a paper of an application is. Which of them are asked for depends on its {@link Trade}, its declared claims and
 * who applies.
 *
 * @see {@link APPLICATION_DOCUMENT_KINDS}
 * @category Commercial
 * @since 0.1.0
 */
export type ApplicationDocumentKind = (typeof APPLICATION_DOCUMENT_KINDS)[number];
