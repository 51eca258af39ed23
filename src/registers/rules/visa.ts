import { expiryRules } from './expiry.js';

/** A foreign national's visa or residence permit and its last day (CIM-4.1.5). */
export const visaRules = expiryRules({
  subject: 'visa',
  kind: 'foreign-national',
  field: 'visaValidUntil',
  expired: 'REGISTER.VISA_EXPIRED',
  expiring: 'REGISTER.VISA_EXPIRING',
  clause: 'CIM-4.1.5',
});
