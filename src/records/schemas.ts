import type * as z from 'zod';
import { failed, type Result, WuyeError } from '../kernel/index.js';
import type { RecordIssueCode } from './codes.js';
import { committeeDocumentSchema } from './committee-document.js';
import { RECORD_KINDS, type RecordKind } from './common.js';
import { dogSchema } from './dog.js';
import { domesticWorkerSchema } from './domestic-worker.js';
import { foreignNationalSchema } from './foreign-national.js';
import { occupancySchema } from './occupancy.js';
import { ownerSchema } from './owner.js';
import { parkingUseSchema } from './parking-use.js';
import { parseBody } from './parse-body.js';
import type { RecordOf, RegisterRecord } from './record.js';
import { servicePersonSchema } from './service-person.js';
import { shopSchema } from './shop.js';
import { shopStaffSchema } from './shop-staff.js';
import { specialCareSchema } from './special-care.js';
import { supplierStaffSchema } from './supplier-staff.js';
import { tenantSchema } from './tenant.js';

/**
 * The schema of each kind. `z.toJSONSchema` takes every one of them.
 *
 * @category Records
 * @since 0.1.0
 */
export const RECORD_SCHEMAS: { readonly [Kind in RecordKind]: z.ZodType<RecordOf<Kind>> } = {
  owner: ownerSchema,
  tenant: tenantSchema,
  shop: shopSchema,
  'shop-staff': shopStaffSchema,
  'foreign-national': foreignNationalSchema,
  'domestic-worker': domesticWorkerSchema,
  'service-person': servicePersonSchema,
  'supplier-staff': supplierStaffSchema,
  dog: dogSchema,
  'parking-use': parkingUseSchema,
  'special-care': specialCareSchema,
  occupancy: occupancySchema,
  'committee-document': committeeDocumentSchema,
};

/**
 * Parses a record of one kind from plain JSON data. The value is a copy.
 *
 * @param kind - the kind that is expected; {@link parseAnyRecord} takes it from the input
 * @param input - anything
 * @returns the record, or an issue for each field that is missing, unknown or not in canonical form
 * @throws `KERNEL.INVALID_ARGUMENT` when `kind` is none
 *
 * @example
 * ```ts
 * import { parseRecord } from 'wuye/records';
 *
 * const result = parseRecord('dog', { kind: 'dog' });
 * result.ok ? [] : result.issues[0]; // => { code: 'REQUIRED_MISSING', path: ['id'] }
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseRecord<Kind extends RecordKind>(
  kind: Kind,
  input: unknown,
): Result<RecordOf<Kind>, RecordIssueCode> {
  if (!Object.hasOwn(RECORD_SCHEMAS, kind)) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'not a kind of record');
  }
  const schema: z.ZodType<RecordOf<Kind>> = RECORD_SCHEMAS[kind];
  return parseBody(schema, input);
}

/**
 * Parses a record whose kind its own `kind` tells, such as the lines of a backup.
 *
 * @param input - anything
 * @returns the record, or the issues; `VALUE_UNKNOWN` at `kind` where that is no kind
 *
 * @example
 * ```ts
 * import { parseAnyRecord } from 'wuye/records';
 *
 * const result = parseAnyRecord({ kind: 'cat' });
 * result.ok ? [] : result.issues[0]?.code; // => 'VALUE_UNKNOWN'
 * ```
 * @category Records
 * @since 0.1.0
 */
export function parseAnyRecord(input: unknown): Result<RegisterRecord, RecordIssueCode> {
  if (typeof input !== 'object' || input === null) {
    return failed('TYPE_MISMATCH', { params: { expected: 'object' } });
  }
  if (!Object.hasOwn(input, 'kind')) return failed('REQUIRED_MISSING', { path: ['kind'] });
  const { kind } = input as { readonly kind?: unknown };
  const known = RECORD_KINDS.find((each) => each === kind);
  if (known === undefined) {
    return failed('VALUE_UNKNOWN', { path: ['kind'], params: { expected: [...RECORD_KINDS] } });
  }
  return parseRecord(known, input);
}
