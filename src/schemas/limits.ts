/**
 * The most that the parsers of this room take: texts in Unicode characters (as JSON Schema counts them), lists in items.
 * More is an issue (`TOO_LONG`), never cut off.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const PUBLISHING_LIMITS = {
  /** A title of a notice or an attachment. */
  title: 120,
  /** The body of a notice, the words of a sample. */
  body: 20_000,
  /** A name, a number, a contact. */
  line: 256,
  /** A reason, a remark, a cause, a description. */
  remark: 2_000,
  /** The host's key of a file. */
  fileReference: 1_024,
  attachments: 200,
  /** Parts of a scope, and parts taken out of it. */
  scopeParts: 5_000,
  announcedEvents: 50,
  /** Slots of one event. */
  slots: 200,
  /** Days that a repeat leaves out. */
  exceptedDays: 366,
  authors: 100,
  reasons: 50,
  /** Visits of one delivery. */
  attempts: 1_000,
  /** Slots of one board. */
  boardSlots: 1_000,
  /** Boards that an application or a quote names. */
  boards: 1_000,
  /** Documents of an application. */
  documents: 100,
  /** Notices of one month. */
  archivedNotices: 1_000_000,
  /** Times that one archive is signed off. */
  signOffs: 1_000,
  copies: 10_000,
  /** Money in fen: ten thousand million yuan. */
  fen: 1_000_000_000_000,
} as const;

/**
 * The most that the parsers of inspections, requests of persons, disclosures and the access log take, in items; their texts
 * are as long as {@link PUBLISHING_LIMITS} says. More is an issue (`TOO_LONG`), never cut off.
 *
 * @category Schemas
 * @since 0.1.0
 */
export const CARE_LIMITS = {
  /** Inspections of one year. */
  plannedInspections: 1_000,
  /** Items of one checklist, and answers to them. */
  checklistItems: 1_000,
  measures: 1_000,
  /** Photographs and papers of one answer. */
  evidence: 200,
  postponements: 1_000,
  rechecks: 1_000,
  /** People who carried out one measure. */
  correctors: 1_000,
  /** Owners who sell one unit. */
  sellers: 1_000,
  /** Records that one request of a person is about. */
  rightsItems: 10_000,
  /** Answers to one request: a record can have several. */
  rightsAnswers: 50_000,
  consents: 10_000,
  /** Fields that a list of fields names. */
  fields: 500,
  purposes: 100,
  /** Records of one extract. */
  disclosedRecords: 1_000_000,
} as const;
