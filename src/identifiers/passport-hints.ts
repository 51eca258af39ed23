/**
 * What passports of some nationalities look like, old and new forms, as a hint. States renew their forms without notice,
 * so nothing is refused for it.
 *
 * @internal
 */
export const PASSPORT_HINTS: Readonly<Record<string, RegExp>> = {
  AU: /^[A-Z]{1,2}\d{7}$/,
  CA: /^(?:[A-Z]{2}\d{6}|[A-Z]\d{3}[A-Z]{2}\d{3})$/,
  CN: /^(?:[A-Z]\d{8}|E[A-HJ-NP-Z]\d{7})$/,
  DE: /^[CFGHJKLMNPRTVWXYZ0-9]{9,10}$/,
  FR: /^\d{2}[A-Z]{2}\d{5}$/,
  GB: /^\d{9}$/,
  HK: /^[A-Z]{1,2}\d{7,8}$/,
  IN: /^[A-Z]\d{7}$/,
  JP: /^[A-Z]{2}\d{7}$/,
  KR: /^(?:[A-Z]\d{8}|[A-Z]{2}\d{7}|[A-Z]\d{3}[A-Z]\d{4})$/,
  MO: /^[A-Z]{1,2}\d{7,8}$/,
  MY: /^[A-Z]\d{8}$/,
  PH: /^(?:[A-Z]\d{7}[A-Z]|[A-Z]{2}\d{6,7})$/,
  PK: /^[A-Z]{2}\d{7}$/,
  RU: /^\d{9}$/,
  SG: /^[A-Z]\d{7}[A-Z]$/,
  TW: /^\d{9}$/,
  US: /^(?:\d{9}|[A-Z]\d{8})$/,
  VN: /^[A-Z]\d{7,8}$/,
};
