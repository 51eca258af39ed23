import { expiryRules } from './expiry.js';

/** A dog's rabies vaccination and its last day (the law asks for it; CIM-4.1.6 keeps the register up to date). */
export const rabiesRules = expiryRules({
  subject: 'rabies',
  kind: 'dog',
  field: 'rabiesValidUntil',
  expired: 'REGISTER.RABIES_EXPIRED',
  expiring: 'REGISTER.RABIES_EXPIRING',
  clause: 'CN-AEP-30',
});
