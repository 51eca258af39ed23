import fc from 'fast-check';
import {
  bookingId,
  type EmergencyRef,
  POSTING_STATES,
  type Posting,
  type PostingState,
  postingId,
  SHEET_SIZES,
  TAKE_DOWN_CAUSES,
} from '../../src/boards/index.js';
import {
  APPLICANT_RELATIONS,
  APPLICATION_DOCUMENT_KINDS,
  APPLICATION_STATES,
  type ApplicationContent,
  type ApplicationState,
  type CommercialApplication,
  type FeeQuote,
  TRADES,
} from '../../src/commercial/index.js';
import {
  DELIVERY_STATES,
  type Delivery,
  type DeliveryState,
  deliveryId,
} from '../../src/deliveries/index.js';
import { digestOf, recordId } from '../../src/kernel/index.js';
import {
  arbitraryAct as act,
  arbitraryActWith as actWith,
  arbitraryBoardId,
  arbitraryDigest,
  arbitraryEstateId,
  arbitraryNoticeId,
  arbitraryAttachment as attachment,
  arbitraryEvidence as evidence,
  arbitraryPolicyRef as policy,
} from './arbitrary-notices.js';
import {
  arbitraryActorId as actor,
  arbitraryDate as date,
  arbitraryDateOrOpenEnded as dateOrOpenEnded,
  arbitraryInstant as instant,
  arbitraryName as name,
  oneOf,
  arbitraryPhones as phones,
  arbitraryText as text,
  arbitraryUnit as unit,
  arbitraryUscc as uscc,
} from './arbitrary-values.js';

// Valid postings, deliveries and commercial applications in every state, with what that state needs. What a rule checks
// need not hold: days and acts stand in any order.

interface Members<Body extends object> {
  readonly has?: readonly (keyof Body & string)[];
  readonly may?: readonly (keyof Body & string)[];
}

/** A body in a state: the members that every state has, and those of the state, always or perhaps. */
function inState<Body extends object, State extends string>(
  common: fc.Arbitrary<object>,
  members: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  states: Readonly<Record<State, Members<Body>>>,
): (state: State) => fc.Arbitrary<Body> {
  return (state) => {
    const { has = [], may = [] } = states[state];
    const own = Object.fromEntries([...has, ...may].map((member) => [member, members[member]]));
    const more = fc.record(own as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [...has] });
    return fc.tuple(common, more).map(([body, rest]) => ({ ...body, state, ...rest }) as Body);
  };
}

const optionally = <Value extends object>(
  required: { readonly [Key in keyof Value]?: fc.Arbitrary<unknown> },
  optional: { readonly [Key in keyof Value]?: fc.Arbitrary<unknown> },
): fc.Arbitrary<Value> =>
  fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: Object.keys(required),
  }) as unknown as fc.Arbitrary<Value>;

const recordIds = fc.stringMatching(/^rec_[0-9a-z]{6}$/).map(recordId);
const one = fc.constant(1 as const);
const withReason = actWith(fc.record({ reason: text }));
const withReasons = actWith(fc.record({ reasons: fc.array(text, { minLength: 1, maxLength: 3 }) }));

const arbitraryInspection: fc.Arbitrary<NonNullable<Posting['inspection']>> = actWith(
  fc.record(
    {
      present: fc.boolean(),
      straight: fc.boolean(),
      clean: fc.boolean(),
      whole: fc.boolean(),
      legible: fc.boolean(),
      photograph: attachment,
    },
    { requiredKeys: ['present'] },
  ),
);

const posting = optionally<Posting>(
  {
    id: fc.stringMatching(/^pst_[0-9a-z]{6}$/).map(postingId),
    estate: arbitraryEstateId,
    schemaVersion: one,
    notice: arbitraryNoticeId,
    board: arbitraryBoardId,
    size: fc.constantFrom(...SHEET_SIZES),
    digest: arbitraryDigest,
    from: date,
    until: dateOrOpenEnded,
    planned: act,
    condition: fc.constant('unseen'),
  },
  { booking: fc.stringMatching(/^bkg_[0-9a-z]{6}$/).map(bookingId) },
);

/** Which emergency a recall names. */
export const arbitraryEmergency: fc.Arbitrary<EmergencyRef> = fc.oneof(
  fc.record({ kind: fc.constant('notice' as const), notice: arbitraryNoticeId }),
  fc.record({
    kind: fc.constant('booking' as const),
    booking: fc.stringMatching(/^bkg_[0-9a-z]{6}$/).map(bookingId),
  }),
);
const SEEN = ['inspection', 'repaired', 'recalled', 'conditionSince', 'defectSince'] as const;

/** A posting in some state. */
const arbitraryPostingIn = inState<Posting, PostingState>(
  posting,
  {
    condition: oneOf('unseen', 'good', 'defective', 'missing'),
    posted: actWith(fc.record({ photograph: attachment }, { requiredKeys: [] })),
    inspection: arbitraryInspection,
    repaired: actWith(fc.record({ remark: text }, { requiredKeys: [] })),
    recalled: actWith(
      fc.record(
        { cause: oneOf('withdrawn', 'pre-empted'), reason: text, emergency: arbitraryEmergency },
        { requiredKeys: ['cause', 'reason'] },
      ),
    ),
    conditionSince: instant,
    defectSince: instant,
    takenDown: actWith(
      fc.record(
        { cause: fc.constantFrom(...TAKE_DOWN_CAUSES), reason: text, evidence },
        { requiredKeys: ['cause', 'evidence'] },
      ),
    ),
    cancelled: withReason,
  },
  {
    planned: { may: ['recalled'] },
    up: { has: ['posted', 'condition'], may: SEEN },
    down: { has: ['posted', 'condition', 'takenDown'], may: SEEN },
    cancelled: { has: ['cancelled'] },
  },
);
export const arbitraryPosting: fc.Arbitrary<Posting> = fc.oneof(...POSTING_STATES.map(arbitraryPostingIn));

const signatureDetails = { name, account: fc.oneof(actor, fc.constant(null)), receipt: attachment };
export const arbitrarySignature: fc.Arbitrary<NonNullable<Delivery['signed']>['signature']> = fc.oneof(
  fc.record({ by: fc.constant('addressee' as const), ...signatureDetails }, { requiredKeys: ['by'] }),
  fc.record(
    { by: fc.constant('another' as const), ...signatureDetails, relationship: oneOf('配偶', '母亲') },
    { requiredKeys: ['by'] },
  ),
);

const delivery = optionally<Delivery>(
  {
    id: fc.stringMatching(/^dlv_[0-9a-z]{6}$/).map(deliveryId),
    estate: arbitraryEstateId,
    schemaVersion: one,
    notice: arbitraryNoticeId,
    digest: arbitraryDigest,
    addressee: fc.record(
      { unit, name, record: recordIds, as: oneOf('owner', 'tenant', 'shop') },
      { requiredKeys: ['unit', 'name', 'as'] },
    ),
    opened: act,
    dueOn: date,
    attempts: fc.array(actWith(fc.record({ remark: text }, { requiredKeys: [] })), { maxLength: 3 }),
  },
  {},
);

/** A delivery in some state. */
const arbitraryDeliveryIn = inState<Delivery, DeliveryState>(
  delivery,
  {
    signed: actWith(fc.record({ signature: arbitrarySignature })),
    refused: actWith(fc.record({ reason: text, witness: name }, { requiredKeys: ['reason'] })),
    givenUp: withReason,
    cancelled: withReason,
  },
  {
    open: {},
    signed: { has: ['signed'], may: ['refused', 'givenUp'] },
    refused: { has: ['refused'] },
    undelivered: { has: ['givenUp'] },
    cancelled: { has: ['cancelled'] },
  },
);
export const arbitraryDelivery: fc.Arbitrary<Delivery> = fc.oneof(
  ...DELIVERY_STATES.map(arbitraryDeliveryIn),
);

const document = fc.record(
  {
    kind: fc.constantFrom(...APPLICATION_DOCUMENT_KINDS),
    stamped: fc.boolean(),
    holder: name,
    uscc,
    validUntil: dateOrOpenEnded,
    scopeOfBusiness: text,
    maskedNumber: oneOf('330***********1234'),
    attachment,
  },
  { requiredKeys: ['kind'] },
);

/** What an application says, with any of its optional members. */
export const arbitraryApplicationContent: fc.Arbitrary<ApplicationContent> = fc.record(
  {
    shop: fc.record({ record: recordIds, name, unit, uscc }, { requiredKeys: ['name', 'unit'] }),
    applicant: fc.record(
      { name, relation: fc.constantFrom(...APPLICANT_RELATIONS), phones },
      { requiredKeys: ['name'] },
    ),
    documents: fc.array(document, { maxLength: 3 }),
    sample: fc.oneof(
      fc.constant('none' as const),
      fc.record(
        { attachment, size: fc.constantFrom(...SHEET_SIZES, 'other' as const), text },
        { requiredKeys: [] },
      ),
    ),
    wanted: fc.record(
      {
        boards: fc.uniqueArray(arbitraryBoardId, { minLength: 1, maxLength: 3 }),
        from: date,
        until: date,
        copies: fc.integer({ min: 1, max: 20 }),
      },
      { requiredKeys: [] },
    ),
    materials: fc.record(
      { handedOver: fc.integer({ min: 0, max: 20 }), complete: fc.boolean(), madeAsRequired: fc.boolean() },
      { requiredKeys: [] },
    ),
    terms: fc.record(
      {
        noJointLiability: fc.boolean(),
        noPromisedEffect: fc.boolean(),
        withdrawalWithoutCompensation: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    trade: fc.constantFrom(...TRADES),
    claims: fc.record(
      {
        price: oneOf('none', 'made'),
        prize: fc.oneof(
          fc.constant('none' as const),
          fc.record({ valueFen: fc.integer({ min: 0, max: 5_000_001 }) }, { requiredKeys: [] }),
        ),
        return: oneOf('none', 'made'),
      },
      { requiredKeys: [] },
    ),
    remark: text,
  },
  { requiredKeys: ['shop', 'applicant', 'wanted'] },
);

/** A quote whose sums agree. */
const arbitraryFeeQuote: fc.Arbitrary<FeeQuote> = fc
  .record({
    tariff: policy,
    size: fc.constantFrom(...SHEET_SIZES),
    from: date,
    until: date,
    boards: fc.uniqueArray(arbitraryBoardId, { minLength: 1, maxLength: 3 }),
    days: fc.integer({ min: 1, max: 90 }),
    copies: fc.integer({ min: 1, max: 3 }),
    dailyFen: fc.integer({ min: 0, max: 5_000 }),
    adjustmentFen: fc.integer({ min: 0, max: 10_000 }),
  })
  .map(({ boards, days, copies, dailyFen, adjustmentFen, ...quote }) => {
    const lines = boards.map((board) => ({
      board,
      days,
      copies,
      dailyFen,
      amountFen: days * copies * dailyFen,
    }));
    const subtotalFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
    return { ...quote, lines, subtotalFen, adjustmentFen, totalFen: subtotalFen + adjustmentFen };
  });

const common = fc
  .tuple(
    arbitraryApplicationContent,
    fc.record(
      {
        id: fc.stringMatching(/^app_[0-9a-z]{6}$/),
        estate: arbitraryEstateId,
        schemaVersion: one,
        number: oneOf('商情2026-017'),
        appliedOn: date,
        received: act,
        amended: act,
      },
      { requiredKeys: ['id', 'estate', 'schemaVersion', 'appliedOn', 'received'] },
    ),
  )
  .map(([content, rest]) => ({ ...content, ...rest }));

const acceptedOf = actWith(
  fc.record(
    {
      digest: fc.nat().map((n) => digestOf(n)),
      policy,
      review: fc.record({ grounds: text, findings: fc.constant(['COMMERCIAL.CONTENT_SUSPECT']) }),
    },
    { requiredKeys: ['digest', 'policy'] },
  ),
);

/** An application in some state. */
const arbitraryApplicationIn = inState<CommercialApplication, ApplicationState>(
  common,
  {
    fee: arbitraryFeeQuote,
    returned: withReasons,
    accepted: acceptedOf,
    refused: withReasons,
    withdrawn: withReason,
    published: actWith(fc.record({ notice: arbitraryNoticeId })),
  },
  {
    pending: { may: ['fee', 'returned'] },
    returned: { has: ['returned'], may: ['fee'] },
    accepted: { has: ['accepted'], may: ['fee'] },
    refused: { has: ['refused'], may: ['returned'] },
    withdrawn: { has: ['withdrawn'] },
    published: { has: ['accepted', 'published'], may: ['fee'] },
  },
);
export const arbitraryApplication: fc.Arbitrary<CommercialApplication> = fc.oneof(
  ...APPLICATION_STATES.map(arbitraryApplicationIn),
);
