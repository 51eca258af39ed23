import * as z from 'zod';
import { type FieldPath, LEGAL_BASES, PURPOSES } from '../confidentiality/index.js';
import type { InspectionId, InspectionWindow } from '../inspections/index.js';
import { ROLES } from '../kernel/index.js';
import { RECORD_KINDS } from '../records/common.js';
import { form, idForm } from '../records/schema-forms.js';
import type { DisclosureId, RightsRequestId } from '../retention/index.js';
import { date, line } from './forms.js';
import { CARE_LIMITS } from './limits.js';

// The leaf schemas of inspections, requests of persons, disclosures and the access log. One instance of each.

export const inspectionIdForm = idForm<InspectionId>();
export const rightsRequestIdForm = idForm<RightsRequestId>();
export const disclosureIdForm = idForm<DisclosureId>();
/** An id of something that has no brand: a consent, a permission, an access entry. */
export const plainId = idForm();

/** A clause of the catalogue, or of the host's own. */
export const clauseId = line;
export const recordKind = z.enum(RECORD_KINDS);
export const role = z.enum(ROLES);
export const purpose = z.enum(PURPOSES);
export const legalBasis = z.enum(LEGAL_BASES);
export const window = z.strictObject({ from: date, until: date }) satisfies z.ZodType<InspectionWindow>;

const NAME = '[A-Za-z][A-Za-z0-9]{0,63}';
/** Names joined by dots. Whether the table of fields has it, a rule says. */
const fieldPath = form<FieldPath>(`^${NAME}(?:\\.${NAME}){0,7}$`, 'household.name');
const fieldName = fieldPath as unknown as z.ZodType<string, string>;

export const fieldPaths = z.array(fieldPath).max(CARE_LIMITS.fields);
export const fieldNames = z.array(fieldName).max(CARE_LIMITS.fields);
export const allOrFieldPaths = z.union([z.literal('all'), fieldPaths]);
export const allOrFieldNames = z.union([z.literal('all'), fieldNames]);
