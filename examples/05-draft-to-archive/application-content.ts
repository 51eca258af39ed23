import { calendarDate, instant, recordId } from 'wuye';
import type { ApplicationContent, FeeTariff } from 'wuye/commercial';
import { type ShopRecord, unitKey } from 'wuye/records';
import { ESTATE, file, GATE, LOBBY, PEOPLE } from './office.js';

const USCC = '91440300192181490G';
const OPERATOR = '王芳';

/** The shop as it stands on the register. */
export const SHOP: ShopRecord = {
  id: recordId('shp_noodle'),
  estate: ESTATE,
  kind: 'shop',
  schemaVersion: 1,
  status: { state: 'open' },
  recordedBy: PEOPLE.li.id,
  recordedAt: instant('2026-11-01T01:00:00.000Z'),
  source: { type: 'entry' },
  unit: unitKey({ building: '1', room: 'S05' }),
  shopName: '湖畔面馆',
  businessKind: '餐饮',
  uscc: USCC,
  licenceValidUntil: 'open-ended',
  operatorName: OPERATOR,
  phones: [],
  leaseUntil: calendarDate('2027-12-31'),
};

/** What the shop brought at first: its papers and a sample. Nobody asked about the sheets and the terms yet. */
export const BROUGHT: ApplicationContent = {
  shop: { record: SHOP.id, name: SHOP.shopName, unit: SHOP.unit, uscc: USCC },
  applicant: { name: OPERATOR, relation: 'operator' },
  trade: 'catering',
  claims: { price: 'none', prize: 'none', return: 'none' },
  documents: [
    { kind: 'identity-document', holder: OPERATOR, validUntil: calendarDate('2035-06-30') },
    {
      kind: 'business-licence',
      uscc: USCC,
      stamped: true,
      validUntil: 'open-ended',
      scopeOfBusiness: '餐饮服务；预包装食品销售',
    },
    { kind: 'food-business-licence', uscc: USCC, stamped: true, validUntil: calendarDate('2028-03-31') },
  ],
  sample: {
    attachment: file('sample', 'samples/noodle-1.pdf'),
    size: 'A4',
    text: '湖畔面馆开业，国家级非遗手艺，欢迎品尝',
  },
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
  sample: {
    attachment: file('sample', 'samples/noodle-2.pdf'),
    size: 'A4',
    text: '湖畔面馆开业，手工现做，欢迎品尝',
  },
};

/** An invented tariff, in fen a sheet and day. */
export const TARIFF: FeeTariff = {
  id: 'example',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  boards: { [GATE.id]: { A4: 300, A3: 500 } },
  otherBoards: { A4: 200, A3: 350 },
};
