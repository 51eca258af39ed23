import type { JsonValue } from 'wuye';
import { LABELS, type Language, label, type Vocabulary } from 'wuye/describe';

/** The vocabulary of the fields whose values are words of a closed list. */
const VOCABULARIES: Readonly<Record<string, Vocabulary | undefined>> = {
  idKind: 'documentKind',
  sex: 'sex',
  dogSex: 'sex',
  occupancyStatus: 'occupancyStatus',
  rightKind: 'parkingRight',
  careKind: 'careKind',
  workKind: 'domesticWork',
  documentType: 'committeeDocument',
  kind: 'recordKind',
  state: 'recordState',
  means: 'verificationMeans',
};

const BETWEEN = { 'zh-CN': '、', en: ', ' } as const;

/** A value of a record in words: lists in a row, members of an object each with its name, a dash for none. */
export function wordsOf(field: string, value: JsonValue | undefined, language: Language): string {
  if (value === undefined || value === null || value === '') return '—';
  if (Array.isArray(value)) {
    return value.map((each) => wordsOf(field, each, language)).join(BETWEEN[language]) || '—';
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, each]) => [`${field}.${name}`, each] as const)
      .map(([path, each]) => `${nameOfField(path, language)} ${wordsOf(path, each, language)}`)
      .join(BETWEEN[language]);
  }
  if (value === 'open-ended') return label('validityEnd', value, language);
  const vocabulary = VOCABULARIES[field.split('.').at(-1) ?? ''];
  return vocabulary === undefined ? String(value) : label(vocabulary, String(value), language);
}

/** The name of a field, or of a part of one: `household.bornOn`. */
export const nameOfField = (path: string, language: Language): string =>
  label(Object.hasOwn(LABELS.fieldPart, path) ? 'fieldPart' : 'field', path, language);
