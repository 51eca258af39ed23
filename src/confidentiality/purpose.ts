import type { ClauseId } from '../kernel/index.js';

/**
 * What personal information is used for, a closed set out of the clauses (the law asks for a clear and reasonable
 * purpose): see {@link PURPOSE_CLAUSES} for the clause of each.
 *
 * - `contact`: reach the customer · `service`: carry out the property-service contract, requests, visits
 * - `delivery`: hand over what must reach the person · `move-in`: move-in and change of ownership
 * - `billing`: fees · `emergency`: protect life, health and property · `access-control`: who may come in
 * - `parking`, `dog-keeping`, `trade`: the registers of spaces, dogs, shops · `care`: the special-care register
 * - `statutory-report`: what the law has reported to an authority · `committee`: the owners' committee's archive
 * - `record-keeping`: who recorded what, from where · `refresh`: verify that it is still right
 * - `inspection`: self-check and inspections · `rights-request`: the person asks to see, correct or erase
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export const PURPOSES = [
  'contact',
  'service',
  'delivery',
  'move-in',
  'billing',
  'emergency',
  'access-control',
  'parking',
  'dog-keeping',
  'trade',
  'care',
  'statutory-report',
  'committee',
  'record-keeping',
  'refresh',
  'inspection',
  'rights-request',
] as const;

/** @see {@link PURPOSES}
 * @category Confidentiality
 * @since 0.1.0
 */
export type Purpose = (typeof PURPOSES)[number];

/**
 * The clause that each purpose comes from.
 *
 * @example
 * ```ts
 * import { PURPOSE_CLAUSES } from 'wuye/confidentiality';
 *
 * PURPOSE_CLAUSES['statutory-report']; // => 'CN-EEA-39'
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export const PURPOSE_CLAUSES: Readonly<Record<Purpose, ClauseId>> = {
  contact: 'CIM-4.1.4',
  service: 'CN-CIVIL-942',
  delivery: 'CIM-4.2.7',
  'move-in': 'CIM-4.1.4',
  billing: 'CN-CIVIL-942',
  emergency: 'CN-CIVIL-942',
  'access-control': 'CIM-4.1.5',
  parking: 'CIM-4.1.7',
  'dog-keeping': 'CIM-4.1.6',
  trade: 'CIM-4.2.1.3a',
  care: 'CIM-4.1.8',
  'statutory-report': 'CN-EEA-39',
  committee: 'CIM-4.1.2',
  'record-keeping': 'CIM-4.1.1',
  refresh: 'CIM-4.1.9',
  inspection: 'CIM-4.3',
  'rights-request': 'CN-CIVIL-1035',
};
