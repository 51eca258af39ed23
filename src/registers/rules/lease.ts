import { expiryRules } from './expiry.js';

/** A tenant's lease and its last day (CIM-4.1.5: the tenant register is kept up to date every month). */
export const leaseRules = expiryRules({
  subject: 'lease',
  kind: 'tenant',
  field: 'leaseUntil',
  expired: 'REGISTER.LEASE_EXPIRED',
  expiring: 'REGISTER.LEASE_EXPIRING',
  clause: 'CIM-4.1.5',
});
