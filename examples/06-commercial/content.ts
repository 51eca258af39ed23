import { calendarDate, digestOf } from 'wuye';
import type { ApplicationContent, ApplicationSample, FeeTariff } from 'wuye/commercial';
import { GATE, LOBBY, SHOP } from './office.js';

const { uscc = '', operatorName = '' } = SHOP;

const sample = (ref: string, text: string): ApplicationSample => ({
  // The digest would be that of the file's bytes.
  attachment: { kind: 'sample', ref, digest: digestOf(ref) },
  size: 'A4',
  text,
});

/** What the shop brought at first: its papers and a sample. Nobody asked about the sheets and the terms yet. */
export const BROUGHT: ApplicationContent = {
  shop: { record: SHOP.id, name: SHOP.shopName, unit: SHOP.unit, uscc },
  applicant: { name: operatorName, relation: 'operator' },
  trade: 'catering',
  claims: { price: 'none', prize: 'none', return: 'none' },
  documents: [
    { kind: 'identity-document', holder: operatorName, validUntil: calendarDate('2035-06-30') },
    {
      kind: 'business-licence',
      uscc,
      stamped: true,
      validUntil: 'open-ended',
      scopeOfBusiness: '餐饮服务；预包装食品销售',
    },
    { kind: 'food-business-licence', uscc, stamped: true, validUntil: calendarDate('2028-03-31') },
  ],
  sample: sample('samples/noodle-1.pdf', '湖畔面馆开业，国家级非遗手艺，欢迎品尝'),
  wanted: {
    boards: [GATE.id, LOBBY.id],
    from: calendarDate('2026-11-23'),
    until: calendarDate('2026-11-29'),
    copies: 2,
  },
};

/** With the finished sheets and the terms. */
export const WHOLE: ApplicationContent = {
  ...BROUGHT,
  materials: { handedOver: 2, complete: true, madeAsRequired: true },
  terms: { noJointLiability: true, noPromisedEffect: true, withdrawalWithoutCompensation: true },
};

/** With another sample. */
export const CHANGED: ApplicationContent = {
  ...WHOLE,
  sample: sample('samples/noodle-2.pdf', '湖畔面馆开业，手工现做，欢迎品尝'),
};

/** An invented tariff, in fen a sheet and day. The library has no price of its own. */
export const TARIFF: FeeTariff = {
  id: 'example',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  boards: { [GATE.id]: { A4: 300, A3: 500 } },
  otherBoards: { A4: 200, A3: 350 },
};
