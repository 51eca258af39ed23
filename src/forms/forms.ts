import { WuyeError } from '../kernel/index.js';
import type { Form, FormColumn, FormId } from './form.js';
import { COMMERCIAL_APPLICATION } from './forms/commercial-application.js';
import { DELIVERY_RECORD } from './forms/delivery-record.js';
import { DOG_REGISTER } from './forms/dog-register.js';
import { DOMESTIC_WORKER } from './forms/domestic-worker.js';
import { FOREIGN_NATIONAL } from './forms/foreign-national.js';
import { OCCUPANCY_SUMMARY } from './forms/occupancy-summary.js';
import { OWNER_CARD } from './forms/owner-card.js';
import { PARKING_USE } from './forms/parking-use.js';
import { SHOP_SUMMARY } from './forms/shop-summary.js';
import { SPECIAL_CARE } from './forms/special-care.js';
import { SUPPLIER_STAFF } from './forms/supplier-staff.js';
import { TENANT_REGISTER } from './forms/tenant-register.js';

/**
 * The twelve forms that the source names (CIM-6), in its order, each with its columns.
 *
 * **Details**: the source prints no columns; these are the ones that offices use. What a sheet has beyond them is
 * kept with the record and warned about.
 *
 * @example
 * ```ts
 * import { FORMS } from 'wuye/forms';
 *
 * FORMS.length; // => 12
 * FORMS[1]?.title; // => '业主资料登记卡'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export const FORMS: readonly Form[] = [
  SUPPLIER_STAFF,
  OWNER_CARD,
  OCCUPANCY_SUMMARY,
  SHOP_SUMMARY,
  TENANT_REGISTER,
  FOREIGN_NATIONAL,
  DOMESTIC_WORKER,
  DOG_REGISTER,
  PARKING_USE,
  SPECIAL_CARE,
  COMMERCIAL_APPLICATION,
  DELIVERY_RECORD,
];

/**
 * The form of an identifier.
 *
 * @param id - one of `FORM_IDS`
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no such form
 *
 * @example
 * ```ts
 * import { formOf } from 'wuye/forms';
 *
 * formOf('dogRegister').title; // => '犬类登记表'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function formOf(id: FormId): Form {
  const form = FORMS.find((candidate) => candidate.id === id);
  if (form === undefined) throw new WuyeError('KERNEL.INVALID_ARGUMENT', `no such form: ${String(id)}`);
  return form;
}

/**
 * A column of a form, or `undefined` where the form has none of that identifier.
 *
 * @param form - the form
 * @param id - the column's identifier
 *
 * @example
 * ```ts
 * import { columnOf, formOf } from 'wuye/forms';
 *
 * columnOf(formOf('dogRegister'), 'breed')?.header; // => '犬种'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function columnOf(form: Form, id: string): FormColumn | undefined {
  return form.columns.find((column) => column.id === id);
}
