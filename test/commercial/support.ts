import { boardId } from '../../src/boards/index.js';
import type { ApplicationContext, CommercialApplication } from '../../src/commercial/index.js';
import {
  type Actor,
  actorId,
  type Digest,
  estateId,
  instant,
  type Role,
  recordId,
} from '../../src/kernel/index.js';
import { applicationId } from '../../src/notices/index.js';
import type { ShopRecord } from '../../src/records/index.js';
import { day, phone, unit } from '../support/records.js';

export const USCC = '91440300192181490G';
export const digest = (letter: string) => letter.repeat(64) as Digest;
export const actor = (id: string, ...roles: readonly Role[]): Actor => ({ id: actorId(id), roles });
export const clerk = actor('li', 'clerk');
export const head = actor('zhou', 'department-head');
export const asOf = day('2026-11-21');
export const at = instant('2026-11-21T01:00:00.000Z');
export const NAME = '王芳';

/** A noodle shop on the register, with a lease and a licence. */
export const shop: ShopRecord = {
  id: recordId('shp_1'),
  estate: estateId('est_1'),
  kind: 'shop',
  schemaVersion: 1,
  status: { state: 'open' },
  recordedBy: actorId('li'),
  recordedAt: instant('2026-11-01T01:00:00.000Z'),
  source: { type: 'entry' },
  unit: unit('1-S05'),
  shopName: '湖畔面馆',
  businessKind: '餐饮',
  uscc: USCC,
  licenceValidUntil: 'open-ended',
  operatorName: NAME,
  phones: [phone('+8613800001234')],
  leaseUntil: day('2027-12-31'),
};

/** An application that lacks nothing and has nothing wrong. */
export const complete = {
  id: applicationId('app_1'),
  estate: estateId('est_1'),
  schemaVersion: 1,
  state: 'pending',
  number: 'SQ-2026-001',
  appliedOn: day('2026-11-20'),
  received: { by: actorId('li'), role: 'clerk', at: instant('2026-11-20T01:00:00.000Z') },
  shop: { record: recordId('shp_1'), name: '湖畔面馆', unit: unit('1-S05'), uscc: USCC },
  applicant: { name: NAME, relation: 'operator', phones: [phone('+8613800001234')] },
  documents: [
    {
      kind: 'identity-document',
      holder: NAME,
      validUntil: day('2035-06-30'),
      stamped: true,
      maskedNumber: '110101********002X',
    },
    {
      kind: 'business-licence',
      uscc: USCC,
      stamped: true,
      validUntil: 'open-ended',
      scopeOfBusiness: '餐饮服务；预包装食品销售',
    },
    { kind: 'food-business-licence', uscc: USCC, stamped: true, validUntil: day('2028-03-31') },
    { kind: 'price-evidence' },
    { kind: 'prize-rules' },
  ],
  sample: {
    attachment: { ref: 'files/sample.pdf', kind: 'sample', digest: digest('a') },
    size: 'A4',
    text: '湖畔面馆开业，牛肉面 18 元，欢迎光临',
  },
  wanted: {
    boards: [boardId('brd_gate'), boardId('brd_lobby')],
    from: day('2026-11-25'),
    until: day('2026-12-24'),
    copies: 2,
  },
  materials: { handedOver: 2, complete: true, madeAsRequired: true },
  terms: { noJointLiability: true, noPromisedEffect: true, withdrawalWithoutCompensation: true },
  trade: 'catering',
  claims: { price: 'made', prize: { valueFen: 100_000 }, return: 'none' },
} as const satisfies CommercialApplication;

/** A screen that looks for one word. */
export const screen: ApplicationContext['screen'] = (text) => {
  const found = text.indexOf('第一');
  return found < 0 ? [] : [{ kind: 'absolute-term', term: '第一', at: found, clause: 'CN-ADV-9' }];
};

export const context: ApplicationContext = { actor: clerk, at, shop, screen };

/** The application with parts of it changed. */
export const applicationWith = (changes: Partial<CommercialApplication>): CommercialApplication => ({
  ...complete,
  ...changes,
});

/** The documents with one of a kind changed, or taken out. */
export const documentsWith = (
  kind: string,
  change: Readonly<Record<string, unknown>> | null,
): Pick<CommercialApplication, 'documents'> => ({
  documents: (complete.documents as NonNullable<CommercialApplication['documents']>).flatMap((document) => {
    if (document.kind !== kind) return [document];
    if (change === null) return [];
    const changed = Object.entries({ ...document, ...change }).filter(([, value]) => value !== undefined);
    return [Object.fromEntries(changed) as unknown as typeof document];
  }),
});
