import type { EligibilityRule } from '../rule.js';

/** The record in hand is the one of the shop that applies: same estate, id, unit and credit code. A record not looked up by id is found by its unit. */
export const shopMatches: EligibilityRule = {
  code: 'COMMERCIAL.SHOP_MISMATCHED',
  clause: 'CIM-4.2.1.3a',
  effect: 'blocks',
  path: ['shop'],
  judge: ({ shop, application }) => {
    if (shop === undefined) return 'unknown';
    if (shop === null) return 'not-applicable';
    const { record, unit, uscc } = application.shop;
    const fields: string[] = [];
    if (shop.estate !== application.estate) fields.push('estate');
    if (record !== undefined && record !== shop.id) fields.push('id');
    if (unit !== shop.unit) fields.push('unit');
    if (uscc !== undefined && uscc !== shop.uscc) fields.push('uscc');
    if (fields.length > 0) return { verdict: 'fail', facts: { fields } };
    return uscc === undefined ? 'unknown' : 'pass';
  },
};
