import { expiryRules } from './expiry.js';

const codes = { expired: 'REGISTER.LICENCE_EXPIRED', expiring: 'REGISTER.LICENCE_EXPIRING' } as const;

/** A dog's licence and its last day: a dog is registered (law), and the register kept up to date (CIM-4.1.6). */
export const dogLicenceRules = expiryRules({
  ...codes,
  subject: 'dog-licence',
  kind: 'dog',
  field: 'licenceValidUntil',
  clause: 'CN-AEP-30',
});

/** A shop's business licence and its last day (CIM-4.1.4: the shop summary). */
export const shopLicenceRules = expiryRules({
  ...codes,
  subject: 'shop-licence',
  kind: 'shop',
  field: 'licenceValidUntil',
  clause: 'CIM-4.1.4',
});
