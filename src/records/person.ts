import { type Digest, keyedDigest, WuyeError } from '../kernel/index.js';
import type { DocumentKind, PhoneNumber } from './common.js';
import type { RegisterRecord } from './record.js';

/**
 * The person (or organisation) that a record is about, as far as it says.
 *
 * @category Records
 * @since 0.1.0
 */
export interface RecordPerson {
  readonly name: string;
  readonly phones: readonly PhoneNumber[];
  /** Absent where the register does not ask for it, or the row does not hold it. */
  readonly document?: { readonly kind: DocumentKind; readonly number: string };
}

/**
 * The person that a record is about: the owner, tenant or worker; a dog's keeper, a space's user, a shop's operator.
 * `null` for occupancies without an owner's name and for committee documents. A number whose kind is not on record is
 * taken for a resident ID, as the forms do with a blank 证件类型.
 *
 * @param record - a record of any kind
 *
 * @example
 * ```ts
 * import { type DogRecord, personOf } from 'wuye/records';
 *
 * const dog = { kind: 'dog', keeperName: '王芳', phones: ['+8613800001234'] } as unknown as DogRecord;
 * personOf(dog); // => { name: '王芳', phones: ['+8613800001234'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function personOf(record: RegisterRecord): RecordPerson | null {
  switch (record.kind) {
    case 'committee-document':
      return null;
    case 'occupancy':
      return record.ownerName === undefined ? null : { name: record.ownerName, phones: record.phones ?? [] };
    case 'dog':
      return { name: record.keeperName, phones: record.phones };
    case 'parking-use':
      return { name: record.userName, phones: record.phones };
    case 'shop':
      return person(record.operatorName, record.phones, 'resident-id', record.operatorResidentId);
    case 'foreign-national':
      return person(record.name, record.phones, 'passport', record.passportNumber);
    default:
      return person(record.name, record.phones, record.idKind ?? 'resident-id', record.idNumber);
  }
}

/**
 * The key of the person of a record across registers: a keyed digest of document kind and number. Equal keys are one
 * person.
 *
 * **Details**: a resident ID number of 15 digits has the key of the 18-digit number that replaced it, so that an old
 * row and a new one meet.
 *
 * @param record - a record of any kind
 * @param secret - the host's secret, at least 16 characters; keys of different secrets do not compare
 * @returns the key, or `null` where the record holds no document
 * @throws `KERNEL.INVALID_ARGUMENT` when the secret is shorter: a plain digest of an identity number can be guessed
 *
 * @example
 * ```ts
 * import { type OwnerRecord, personKey, type TenantRecord } from 'wuye/records';
 *
 * const document = { idKind: 'resident-id', idNumber: '11010119900307002X' };
 * const owner = { kind: 'owner', name: '王芳', phones: [], ...document } as unknown as OwnerRecord;
 * const tenant = { kind: 'tenant', name: '王芳', phones: [], ...document } as unknown as TenantRecord;
 * const secret = 'a secret of the host';
 * personKey(owner, secret) === personKey(tenant, secret); // => true
 * ```
 * @category Records
 * @since 0.1.0
 */
export function personKey(record: RegisterRecord, secret: string): Digest | null {
  checkSecret(secret);
  const document = personOf(record)?.document;
  if (document === undefined) return null;
  return keyedDigest(secret, `document:${document.kind}:${currentNumber(document.kind, document.number)}`);
}

/**
 * Keys under which a record may be of the same person as another one, where documents are missing: a keyed digest of
 * name and phone, one for each phone. An equal key is a candidate for a person to confirm, no proof.
 *
 * @param record - a record of any kind
 * @param secret - the host's secret, at least 16 characters
 * @returns the keys in the order of the phones; none where the record holds no person or no phone
 * @throws `KERNEL.INVALID_ARGUMENT` when the secret is shorter
 *
 * @example
 * ```ts
 * import { type DogRecord, personCandidateKeys } from 'wuye/records';
 *
 * const dog = { kind: 'dog', keeperName: '王芳', phones: ['+8613800001234'] } as unknown as DogRecord;
 * personCandidateKeys(dog, 'a secret of the host').length; // => 1
 * ```
 * @category Records
 * @since 0.1.0
 */
export function personCandidateKeys(record: RegisterRecord, secret: string): readonly Digest[] {
  checkSecret(secret);
  const found = personOf(record);
  if (found === null) return [];
  return [...new Set(found.phones)].map((phone) => keyedDigest(secret, `candidate:${phone}:${found.name}`));
}

function person(
  name: string,
  phones: readonly PhoneNumber[] = [],
  kind: DocumentKind,
  number: string | undefined,
): RecordPerson {
  return number === undefined ? { name, phones } : { name, phones, document: { kind, number } };
}

function checkSecret(secret: string): void {
  if (secret.length < 16) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'the secret has fewer than 16 characters');
  }
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** GB 11643-1999: the century and a check character were put to the 15 digits of GB 11643-1989. */
function currentNumber(kind: DocumentKind, number: string): string {
  if (kind !== 'resident-id' || !/^\d{15}$/.test(number)) return number;
  const digits = `${number.slice(0, 6)}19${number.slice(6)}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return `${digits}${CHECK[sum % 11]}`;
}
