import type { RegisterRule } from '../rule.js';

/** A tenant whose unit has no open owner card (CIM-4.1.4: the owner card is filled promptly). */
export const tenantUnitWithoutOwner: RegisterRule = {
  code: 'REGISTER.TENANT_UNIT_WITHOUT_OWNER',
  check: (records) => {
    const owned = new Set(records.of('owner').map(({ unit }) => unit));
    return records
      .of('tenant')
      .filter(({ unit }) => !owned.has(unit))
      .map(({ id, unit }) => ({
        code: 'REGISTER.TENANT_UNIT_WITHOUT_OWNER',
        verdict: 'fail',
        effect: 'reviews',
        clause: 'CIM-4.1.4',
        facts: { record: id, unit },
        path: ['unit'],
      }));
  },
};
