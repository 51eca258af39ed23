import type { EligibilityRule } from '../rule.js';

/** All finished sheets were handed over. */
export const materialsHandedOver: EligibilityRule = {
  code: 'COMMERCIAL.MATERIALS_NOT_HANDED_OVER',
  clause: 'CIM-4.2.1.3f',
  effect: 'blocks',
  path: ['materials'],
  judge: ({ application: { materials }, copies }) => {
    const handedOver = materials?.handedOver;
    if (materials?.complete === false)
      return { verdict: 'fail', facts: { handedOver: handedOver ?? null, copies: copies ?? null } };
    if (handedOver === undefined || copies === undefined) return 'unknown';
    const facts = { handedOver, copies };
    if (handedOver < copies) return { verdict: 'fail', facts };
    return { verdict: materials?.complete === undefined ? 'unknown' : 'pass', facts };
  },
};
