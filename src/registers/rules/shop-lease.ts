import { expiryRules } from './expiry.js';

/** A shop's lease and its last day (CIM-4.1.4: the shop summary). */
export const shopLeaseRules = expiryRules({
  subject: 'shop-lease',
  kind: 'shop',
  field: 'leaseUntil',
  expired: 'REGISTER.SHOP_LEASE_EXPIRED',
  expiring: 'REGISTER.SHOP_LEASE_EXPIRING',
  clause: 'CIM-4.1.4',
});
