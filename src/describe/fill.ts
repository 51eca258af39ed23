import { canonicalJson, type JsonValue } from '../kernel/index.js';
import { LABELS, label, textOf, type Vocabulary } from './label.js';
import type { Language } from './message.js';

type Values = Readonly<Record<string, JsonValue | undefined>>;

const DASH = '—';
const SEPARATOR = { 'zh-CN': '、', en: ', ' } as const satisfies Record<Language, string>;
const YES_NO = {
  'zh-CN': { true: '是', false: '否' },
  en: { true: 'yes', false: 'no' },
} as const satisfies Record<Language, unknown>;

/**
 * Facts and parameters whose values are words of a vocabulary, and stand in messages with their labels. Of several
 * vocabularies the first one that holds the value counts.
 */
const VOCABULARIES_OF: Readonly<Record<string, readonly Vocabulary[]>> = {
  role: ['role'],
  roles: ['role'],
  kind: ['recordKind'],
  kinds: ['recordKind'],
  recordKind: ['recordKind'],
  subjectKind: ['subjectKind'],
  field: ['field', 'fieldPart'],
  fields: ['field', 'fieldPart'],
  earlier: ['field'],
  later: ['field'],
  action: ['dutyAction'],
  command: [
    'refreshCommand',
    'noticeCommand',
    'postingCommand',
    'deliveryCommand',
    'applicationCommand',
    'archiveCommand',
  ],
  state: [
    'freshness',
    'cycleState',
    'caseState',
    'taskState',
    'escalationState',
    'postingState',
    'deliveryState',
    'applicationState',
    'noticeState',
    'archiveState',
  ],
  outcome: ['outcome', 'caseState'],
  form: ['form'],
  taskType: ['taskType'],
  means: ['verificationMeans'],
  idKind: ['documentKind'],
  expected: ['expected'],
  approval: ['noticeApproval'],
  approvals: ['noticeApproval'],
  category: ['noticeCategory'],
  pattern: ['noticePattern'],
  phase: ['noticePhase'],
  planning: ['planningClass'],
  reason: ['noticeWaiver'],
  until: ['validityEnd'],
  eligibility: ['eligibility'],
  trade: ['trade'],
  documents: ['applicationDocument'],
  claimKinds: ['claimKind'],
  size: ['sheetSize'],
  sizes: ['sheetSize'],
  unit: ['leadTimeUnit'],
  missing: ['leadTimeGap'],
  condition: ['postingCondition'],
  cause: ['takeDownCause'],
  defects: ['sheetAspect'],
  unseen: ['sheetAspect'],
  place: ['boardPlace'],
  tier: ['bookingTier'],
  purpose: ['purpose'],
  purposes: ['purpose'],
  inspectionKind: ['inspectionKind'],
  inspectionState: ['inspectionState'],
  inspectionCommand: ['inspectionCommand'],
  measureState: ['measureState'],
  items: ['checklistItem'],
  officeRole: ['role'],
  holdReasons: ['holdReason'],
  right: ['right'],
  rightsState: ['rightsState'],
  rightsCommand: ['rightsCommand'],
  applicant: ['applicant'],
  grounds: ['refusalGround'],
  recipient: ['recipient'],
  basis: ['legalBasis'],
};

/** The same of lists whose words are others: among the values that one may be stand some types, but no other label. */
const VOCABULARIES_OF_LIST: Readonly<Record<string, readonly Vocabulary[]>> = {
  expected: ['expectedOption'],
};

/** Fills the `{name}` places of a template. What is missing becomes a dash; text is put in as it is, never as markup. */
export function fill(template: string, values: Values, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = textOf(values, name);
    const ofList = Array.isArray(value) ? textOf(VOCABULARIES_OF_LIST, name) : undefined;
    return shown(value, ofList ?? textOf(VOCABULARIES_OF, name) ?? [], language);
  });
}

function shown(
  value: JsonValue | undefined,
  vocabularies: readonly Vocabulary[],
  language: Language,
): string {
  if (Array.isArray(value)) {
    return (
      value.map((item: JsonValue) => shown(item, vocabularies, language)).join(SEPARATOR[language]) || DASH
    );
  }
  if (typeof value === 'string') {
    const vocabulary = vocabularies.find((each) => textOf<unknown>(LABELS[each], value) !== undefined);
    return (vocabulary === undefined ? value : label(vocabulary, value, language)) || DASH;
  }
  if (typeof value === 'boolean') return YES_NO[language][`${value}`];
  if (typeof value === 'number') return String(value);
  return value === null || value === undefined ? DASH : canonicalJson(value);
}
