import type { FieldTable } from './field-policy.js';
import { committeeDocumentFields, specialCareFields } from './fields/closed-register-fields.js';
import { dogFields, parkingUseFields } from './fields/dog-and-parking-fields.js';
import { foreignNationalFields } from './fields/foreign-national-fields.js';
import { occupancyFields, ownerFields, tenantFields } from './fields/household-fields.js';
import { shopFields, shopStaffFields } from './fields/trade-fields.js';
import { domesticWorkerFields, servicePersonFields, supplierStaffFields } from './fields/worker-fields.js';

/**
 * What every field of every kind of record is: class, purposes, legal basis, who sees it clear, how it is masked, how
 * long it is kept. A field without an entry does not compile.
 *
 * **Gotchas**: the class of a value can be higher than that of its field: see `classOf`. What the table says is the
 * default; a host's counsel has the last word, and `confidentialityPolicy` takes another answer for single fields.
 *
 * @example
 * ```ts
 * import { FIELD_CLASSES } from 'wuye/confidentiality';
 *
 * FIELD_CLASSES.owner.idNumber.class; // => 'sensitive'
 * FIELD_CLASSES.owner['household.bornOn'].mask; // => 'year'
 * FIELD_CLASSES['special-care'].name.class; // => 'special-care'
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export const FIELD_CLASSES: FieldTable = /* @__PURE__ */ (() => ({
  owner: ownerFields(),
  tenant: tenantFields(),
  shop: shopFields(),
  'shop-staff': shopStaffFields(),
  'foreign-national': foreignNationalFields(),
  'domestic-worker': domesticWorkerFields(),
  'service-person': servicePersonFields(),
  'supplier-staff': supplierStaffFields(),
  dog: dogFields(),
  'parking-use': parkingUseFields(),
  'special-care': specialCareFields(),
  occupancy: occupancyFields(),
  'committee-document': committeeDocumentFields(),
}))();
