import * as archive from './labels/archive.js';
import * as boards from './labels/boards.js';
import * as commercial from './labels/commercial.js';
import * as confidentiality from './labels/confidentiality.js';
import * as deliveries from './labels/deliveries.js';
import { FIELD } from './labels/fields.js';
import * as inspections from './labels/inspections.js';
import * as kernel from './labels/kernel.js';
import * as leadTime from './labels/lead-time.js';
import * as notices from './labels/notices.js';
import * as records from './labels/records.js';
import * as retention from './labels/retention.js';
import * as work from './labels/work.js';
import type { IssueMessage, Language } from './message.js';

/**
 * The words for the values that records, decisions and work lists hold, by vocabulary.
 *
 * @example
 * ```ts
 * import { LABELS } from 'wuye/describe';
 *
 * LABELS.role.clerk.en; // => 'clerk'
 * Object.keys(LABELS.verdict); // => ['pass', 'fail', 'unknown', 'not-applicable']
 * ```
 * @category Describe
 * @since 0.1.0
 */
export const LABELS = {
  role: kernel.ROLE,
  verdict: kernel.VERDICT,
  effect: kernel.EFFECT,
  outcome: kernel.OUTCOME,
  field: FIELD,
  recordKind: records.RECORD_KIND,
  recordState: records.RECORD_STATE,
  documentKind: records.DOCUMENT_KIND,
  sex: records.SEX,
  verificationMeans: records.VERIFICATION_MEANS,
  occupancyStatus: records.OCCUPANCY_STATUS,
  parkingRight: records.PARKING_RIGHT,
  careKind: records.CARE_KIND,
  domesticWork: records.DOMESTIC_WORK,
  committeeDocument: records.COMMITTEE_DOCUMENT,
  dutyAction: work.DUTY_ACTION,
  form: work.FORM,
  freshness: work.FRESHNESS,
  subjectKind: {
    ...records.RECORD_KIND,
    ...work.WORK_SUBJECT,
    ...inspections.INSPECTION_SUBJECT,
    ...retention.RETENTION_SUBJECT,
  },
  workState: work.WORK_STATE,
  taskType: work.TASK_TYPE,
  taskState: work.TASK_STATE,
  cycleState: work.CYCLE_STATE,
  caseState: work.CASE_STATE,
  refreshCommand: work.REFRESH_COMMAND,
  escalationState: work.ESCALATION_STATE,
  dayKind: work.DAY_KIND,
  expected: work.EXPECTED,
  expectedOption: work.EXPECTED_OPTION,
  noticeState: notices.NOTICE_STATE,
  noticeCommand: notices.NOTICE_COMMAND,
  noticeCategory: notices.NOTICE_CATEGORY,
  noticePattern: notices.NOTICE_PATTERN,
  externalBody: notices.EXTERNAL_BODY,
  deliveryMode: notices.DELIVERY_MODE,
  outageService: notices.OUTAGE_SERVICE,
  noticePhase: notices.NOTICE_PHASE,
  noticeApproval: notices.NOTICE_APPROVAL,
  noticeWaiver: notices.NOTICE_WAIVER,
  planningClass: notices.PLANNING_CLASS,
  validityEnd: notices.VALIDITY_END,
  leadTimeUnit: leadTime.LEAD_TIME_UNIT,
  leadTimeGap: leadTime.LEAD_TIME_GAP,
  boardPlace: boards.BOARD_PLACE,
  bookingTier: boards.BOOKING_TIER,
  postingState: boards.POSTING_STATE,
  postingCommand: boards.POSTING_COMMAND,
  postingCondition: boards.POSTING_CONDITION,
  postingQuestion: boards.POSTING_QUESTION,
  takeDownCause: boards.TAKE_DOWN_CAUSE,
  sheetAspect: boards.SHEET_ASPECT,
  deliveryState: deliveries.DELIVERY_STATE,
  deliveryCommand: deliveries.DELIVERY_COMMAND,
  addresseeAs: deliveries.ADDRESSEE_AS,
  unaddressedReason: deliveries.UNADDRESSED_REASON,
  archiveState: archive.ARCHIVE_STATE,
  archiveCommand: archive.ARCHIVE_COMMAND,
  applicationState: commercial.APPLICATION_STATE,
  applicationCommand: commercial.APPLICATION_COMMAND,
  eligibility: commercial.ELIGIBILITY,
  trade: commercial.TRADE,
  applicationDocument: commercial.APPLICATION_DOCUMENT,
  applicantRelation: commercial.APPLICANT_RELATION,
  claimKind: commercial.CLAIM_KIND,
  sheetSize: commercial.SHEET_SIZE,
  inspectionKind: inspections.INSPECTION_KIND,
  inspectionState: inspections.INSPECTION_STATE,
  inspectionCommand: inspections.INSPECTION_COMMAND,
  measureState: inspections.MEASURE_STATE,
  checklistItem: inspections.CHECKLIST_ITEM,
  checklistAnswer: inspections.CHECKLIST_ANSWER,
  holdReason: retention.HOLD_REASON,
  erasureGround: retention.ERASURE_GROUND,
  retentionAction: retention.RETENTION_ACTION,
  retentionReason: retention.RETENTION_REASON,
  right: retention.RIGHT,
  rightsState: retention.RIGHTS_STATE,
  rightsCommand: retention.RIGHTS_COMMAND,
  applicant: retention.APPLICANT,
  refusalGround: retention.REFUSAL_GROUND,
  recipient: retention.RECIPIENT,
  fieldPart: confidentiality.FIELD_PART,
  fieldClass: confidentiality.FIELD_CLASS,
  legalBasis: confidentiality.LEGAL_BASIS,
  maskKind: confidentiality.MASK_KIND,
  purpose: confidentiality.PURPOSE,
} as const satisfies Readonly<Record<string, Readonly<Record<string, IssueMessage>>>>;

/**
 * The name of a set of values that have labels.
 *
 * @category Describe
 * @since 0.1.0
 */
export type Vocabulary = keyof typeof LABELS;

/**
 * The word for a value in a language. A value that the vocabulary does not hold, a host's own for instance, is given
 * back as it is.
 *
 * @param vocabulary - which set of values
 * @param value - the value
 * @param language - the language
 *
 * @example
 * ```ts
 * import { label } from 'wuye/describe';
 *
 * label('role', 'security-supervisor', 'zh-CN'); // => '秩序维护主管'
 * label('freshness', 'never-verified', 'en'); // => 'never verified'
 * label('role', 'gardener', 'en'); // => 'gardener'
 * ```
 * @category Describe
 * @since 0.1.0
 */
export function label(vocabulary: Vocabulary, value: string, language: Language): string {
  const words: Readonly<Record<string, IssueMessage>> = LABELS[vocabulary];
  return textOf(words, value)?.[language] ?? value;
}

/** The entry of a table by its own key, never by an inherited one such as `constructor`. */
export function textOf<Entry>(table: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
