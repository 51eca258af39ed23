import type { RegisterRecord } from '../records/index.js';
import { personOf } from '../records/person.js';

/** A document that compares: a 15-digit number and the 18-digit number that replaced it are one. */
export function documentKey(record: RegisterRecord): string | undefined {
  const document = personOf(record)?.document;
  if (document === undefined) return undefined;
  const { kind, number } = document;
  const replaced = kind === 'resident-id' && /^\d{6}19\d{9}[\dX]$/.test(number);
  return `${kind}:${replaced ? number.slice(0, 6) + number.slice(8, 17) : number}`;
}
