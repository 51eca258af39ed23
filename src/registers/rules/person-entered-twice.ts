import type { RegisterRecord } from '../../records/index.js';
import { personOf } from '../../records/person.js';
import { documentKey } from '../document-key.js';
import { groupBy, idsOf, kindsOf, type RegisterFinding, type RegisterRule } from '../rule.js';

/**
 * The same person on several registers: certainly, by document; perhaps, by name and phone (a candidate: `unknown`).
 * Only the policy's person registers count. One register twice is `REGISTER.RECORD_DUPLICATED` or several units, unless
 * one row holds the old 15-digit number of the other. Clause CIM-4.1.9.
 */
export const personEnteredTwice: RegisterRule = {
  code: 'REGISTER.PERSON_ENTERED_TWICE',
  check: (records, { policy }) => {
    const people = [...records.ofAll(policy.personRegisters)];
    const certain = [...groupBy(people, documentKey).values()].filter(isCertain);
    return [...certain.map((group) => findingOf(group, 'document')), ...candidates(people)];
  },
};

/** On several registers, or on one for one unit under an old number and a new one. */
function isCertain(group: readonly RegisterRecord[]): boolean {
  if (group.length < 2) return false;
  if (kindsOf(group).length > 1) return true;
  const numbers = groupBy(group, (record) => ('unit' in record ? record.unit : ''));
  return [...numbers.values()].some(
    (inUnit) => new Set(inUnit.map((record) => personOf(record)?.document?.number)).size > 1,
  );
}

/** Same name and same phone, and not already one person by document. */
function candidates(people: readonly RegisterRecord[]): readonly RegisterFinding[] {
  const found = new Map<string, RegisterFinding>();
  const entries = people.flatMap((record) => {
    const person = personOf(record);
    return [...new Set(person?.phones)].map((phone) => ({
      record,
      key: JSON.stringify([person?.name, phone]),
    }));
  });
  for (const entered of groupBy(entries, ({ key }) => key).values()) {
    const group = entered.map(({ record }) => record);
    const documents = new Set(group.map(documentKey));
    if (group.length < 2 || (documents.size === 1 && !documents.has(undefined))) continue;
    documents.delete(undefined);
    const finding = findingOf(group, 'phone-and-name', { documentsDiffer: documents.size > 1 });
    found.set(idsOf(group).join(), finding);
  }
  return [...found.values()];
}

function findingOf(
  group: readonly RegisterRecord[],
  by: 'document' | 'phone-and-name',
  more: RegisterFinding['facts'] = {},
): RegisterFinding {
  return {
    code: 'REGISTER.PERSON_ENTERED_TWICE',
    verdict: by === 'document' ? 'fail' : 'unknown',
    effect: 'reviews',
    clause: 'CIM-4.1.9',
    facts: { by, records: idsOf(group), kinds: kindsOf(group), ...more },
  };
}
