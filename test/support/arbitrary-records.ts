import fc from 'fast-check';
import { estateId, recordId } from '../../src/kernel/index.js';
import {
  RECORD_KINDS,
  type RecordBase,
  type RecordKind,
  type RecordOf,
  type RegisterRecord,
} from '../../src/records/index.js';
import {
  arbitraryActorId,
  arbitraryDocument,
  arbitraryInstant,
  arbitraryPassport,
  arbitraryPlate,
  arbitraryResidentId,
  arbitraryUscc,
  arbitraryArea as area,
  arbitraryCount as count,
  arbitraryDate as date,
  arbitraryDateOrOpenEnded as dateOrOpenEnded,
  arbitraryName as name,
  oneOf,
  arbitraryPhones as phones,
  arbitraryText as text,
  arbitraryUnit as unit,
} from './arbitrary-values.js';

// One arbitrary for each kind: valid records with every combination of optional fields. Facts are generated field by
// field: the dates of one record need not stand in order, and no two records agree.
//
//   fc.assert(fc.property(arbitraryRecord('dog'), (dog) => ...));
//   fc.assert(fc.property(arbitraryAnyRecord(), (record) => ...));

type Facts<Kind extends RecordKind> = Omit<RecordOf<Kind>, keyof RecordBase<Kind> | 'idKind' | 'idNumber'>;
type OptionalField<Fields> = {
  [F in keyof Fields]-?: Record<never, never> extends Pick<Fields, F> ? F : never;
}[keyof Fields];

type RequiredFacts<Kind extends RecordKind> = {
  readonly [F in Exclude<keyof Facts<Kind>, OptionalField<Facts<Kind>>>]: fc.Arbitrary<
    Facts<Kind>[F & keyof Facts<Kind>]
  >;
};
type OptionalFacts<Kind extends RecordKind> = {
  readonly [F in OptionalField<Facts<Kind>>]-?: fc.Arbitrary<Exclude<Facts<Kind>[F], undefined>>;
};

const common = {
  required: {
    id: fc.stringMatching(/^[a-z]{3}_[0-9A-Za-z]{12}$/).map(recordId),
    estate: oneOf('est_chenghu', 'est_2').map(estateId),
    schemaVersion: fc.constant(1 as const),
    status: fc.oneof(
      { weight: 3, arbitrary: fc.constant({ state: 'open' as const }) },
      fc.record({ state: fc.constant('closed' as const), on: date, reason: text }),
    ),
    recordedBy: arbitraryActorId,
    recordedAt: arbitraryInstant,
    source: fc.oneof(
      fc.constant({ type: 'entry' as const }),
      fc.record(
        {
          type: fc.constant('sheet' as const),
          batch: fc.constant('bat_1'),
          sheet: oneOf('业主资料登记卡', 'Sheet1'),
          row: fc.integer({ min: 1, max: 5000 }),
          dated: date,
        },
        { requiredKeys: ['type', 'batch', 'sheet', 'row'] },
      ),
    ),
  },
  optional: {
    collectedBy: name,
    verification: fc.record(
      {
        on: date,
        fields: fc.oneof(fc.constant('all' as const), fc.uniqueArray(oneOf('phones', 'unit', 'name'))),
        by: name,
        means: oneOf('in-person', 'phone', 'document', 'visit', 'sheet', 'other'),
      },
      { requiredKeys: ['on', 'fields'] },
    ),
    verifiedGroups: fc.dictionary(oneOf('contact', 'identity', 'rights'), date),
    fieldEdits: fc.dictionary(
      oneOf('phones', 'name', 'remark'),
      fc.record({ on: date, by: arbitraryActorId }),
    ),
    remark: text,
    extra: fc.dictionary(
      oneOf('车库', '门禁卡号', '月收入', 'constructor'),
      oneOf('一期', '', ' 2100 ', '=A1'),
    ),
  },
} satisfies { readonly required: object; readonly optional: object };

/** Which optional fields are there: any of them, none, or all. */
interface Sizes<Kind extends RecordKind> {
  readonly any: fc.Arbitrary<RecordOf<Kind>>;
  readonly least: fc.Arbitrary<RecordOf<Kind>>;
  readonly full: fc.Arbitrary<RecordOf<Kind>>;
}

function recordOf<Kind extends RecordKind>(
  kind: Kind,
  required: RequiredFacts<Kind>,
  optional: OptionalFacts<Kind>,
  document: 'none' | 'optional' | 'required' = 'none',
): Sizes<Kind> {
  const always: object = { ...common.required, ...required, kind: fc.constant(kind) };
  const all: object = { ...always, ...common.optional, ...optional };
  const least = fc.record<object>(always);
  const full = fc.record<object>(all);
  const any = fc.record<object, never>(all, { requiredKeys: Object.keys(always) as never[] });
  const none = fc.constant({});
  const some = { none, optional: fc.oneof(arbitraryDocument, none), required: arbitraryDocument };
  const joined = (...parts: readonly fc.Arbitrary<object>[]) =>
    fc.tuple(...parts).map((objects) => Object.assign({}, ...objects) as RecordOf<Kind>);
  return {
    any: joined(any, some[document]),
    least: joined(least, document === 'required' ? arbitraryDocument : none),
    full: joined(full, document === 'none' ? none : arbitraryDocument),
  };
}

const sex = oneOf('male', 'female');
const plates = fc.uniqueArray(arbitraryPlate, { minLength: 1, maxLength: 2 });
const member = fc.record(
  { name, relation: oneOf('女儿', '儿子', '配偶', '母亲'), bornOn: date },
  { requiredKeys: ['name'] },
);

const RECORDS: { readonly [Kind in RecordKind]: Sizes<Kind> } = {
  owner: recordOf(
    'owner',
    { unit, name, phones, floorArea: area },
    {
      sex,
      titleNumber: oneOf('浙(2016)杭州市不动产权第0636133号'),
      movedInOn: date,
      familyMembers: text,
      household: fc.array(member, { minLength: 1, maxLength: 4 }),
      emergencyContact: name,
      emergencyPhone: phones,
      mailingAddress: text,
    },
    'required',
  ),
  tenant: recordOf(
    'tenant',
    { unit, name, phones, leaseFrom: date, leaseUntil: dateOrOpenEnded },
    {
      ownerName: name,
      sex,
      registeredAddress: text,
      employer: text,
      residentCount: count,
      residencePermitNumber: oneOf('330106199003070021'),
    },
    'required',
  ),
  shop: recordOf(
    'shop',
    { unit, shopName: name, businessKind: text, uscc: arbitraryUscc, operatorName: name, phones },
    {
      licenceValidUntil: dateOrOpenEnded,
      ownerName: name,
      operatorResidentId: arbitraryResidentId,
      floorArea: area,
      staffCount: count,
      leaseFrom: date,
      leaseUntil: dateOrOpenEnded,
    },
  ),
  'shop-staff': recordOf(
    'shop-staff',
    { unit, name, phones },
    { shopName: name, sex, position: text, startedOn: date, leftOn: date },
    'optional',
  ),
  'foreign-national': recordOf(
    'foreign-national',
    {
      unit,
      name: oneOf('JOHN SMITH', "AOIFE O'BRIEN", 'YAMADA TARO'),
      bornOn: date,
      nationality: oneOf('JP', 'US', 'KR', 'GB'),
      passportNumber: arbitraryPassport,
      visaValidUntil: dateOrOpenEnded,
    },
    {
      chineseName: name,
      sex,
      visaKind: oneOf('L', 'M', 'Q1', '居留许可'),
      stayPurpose: text,
      employer: text,
      phones,
      policeRegisteredOn: date,
    },
  ),
  'domestic-worker': recordOf(
    'domestic-worker',
    {
      unit,
      name,
      phones,
      workKind: oneOf('nanny', 'hourly-help', 'housekeeper', 'maternity-nurse', 'carer', 'tutor'),
      startedOn: date,
    },
    {
      employerName: name,
      sex,
      registeredAddress: text,
      agency: text,
      healthCertificateValidUntil: dateOrOpenEnded,
      endedOn: date,
      passNumber: oneOf('00318822'),
    },
    'required',
  ),
  'service-person': recordOf(
    'service-person',
    { unit, engagedBy: name, name, phones, service: text, startedOn: date },
    { sex, employer: text, endedOn: date },
    'optional',
  ),
  'supplier-staff': recordOf(
    'supplier-staff',
    { supplierName: name, name, phones, position: text, startedOn: date },
    {
      supplierUscc: arbitraryUscc,
      sex,
      serviceArea: text,
      certificateNumber: oneOf('T330106199003070021'),
      leftOn: date,
      passNumber: oneOf('A-017'),
    },
    'required',
  ),
  dog: recordOf(
    'dog',
    { unit, keeperName: name, phones, breed: oneOf('金毛', '柯基', '泰迪'), rabiesValidUntil: date },
    {
      dogName: oneOf('豆豆', '旺财'),
      dogSex: sex,
      coatColour: oneOf('黄', '黑白'),
      shoulderHeightCm: fc.integer({ min: 10, max: 90 }),
      bornOn: date,
      licenceNumber: oneOf('杭犬330106-00017'),
      licenceValidUntil: dateOrOpenEnded,
      vaccinationNumber: oneOf('20260017'),
    },
  ),
  'parking-use': recordOf(
    'parking-use',
    {
      spaceNumber: oneOf('B1-023', 'B2-004', '地面-7'),
      rightKind: oneOf('owned', 'leased', 'temporary'),
      unit,
      userName: name,
      phones,
      plates,
      validFrom: date,
    },
    {
      vehicleModel: text,
      vehicleColour: oneOf('黑', '白'),
      validUntil: dateOrOpenEnded,
      monthlyFee: oneOf(0, 60, 350.5),
      handledBy: name,
    },
  ),
  'special-care': recordOf(
    'special-care',
    {
      unit,
      name,
      careKind: oneOf('without-kin', 'living-alone', 'single-parent', 'watched', 'disabled', 'other'),
      listedOn: date,
    },
    {
      sex,
      circumstances: text,
      phones,
      guardianName: name,
      guardianPhone: phones,
      careMeasure: text,
      responsibleStaff: name,
      reportedBy: text,
    },
    'optional',
  ),
  occupancy: recordOf(
    'occupancy',
    {
      unit,
      floorArea: area,
      occupancyStatus: oneOf('owner-occupied', 'let', 'vacant', 'in-renovation', 'not-handed-over'),
    },
    {
      ownerName: name,
      phones,
      layout: oneOf('三室两厅'),
      handedOverOn: date,
      renovationStartedOn: date,
      movedInOn: date,
      residentCount: count,
    },
  ),
  'committee-document': recordOf(
    'committee-document',
    {
      title: text,
      documentType: oneOf('filing', 'minutes', 'resolution', 'election', 'other'),
      datedOn: date,
    },
    {
      term: fc.tuple(date, date).map((dates) => {
        const [from, until] = dates.sort();
        return { from: from ?? dates[0], until: until ?? dates[1] };
      }),
      location: text,
      attachments: fc.array(fc.record({ name: text, digest: fc.stringMatching(/^[0-9a-f]{64}$/) }), {
        maxLength: 2,
      }),
    },
  ),
};

/** Valid records of one kind, with any of the optional fields. */
export function arbitraryRecord<Kind extends RecordKind>(kind: Kind): fc.Arbitrary<RecordOf<Kind>> {
  return RECORDS[kind].any;
}

/** Valid records of every kind, or of some kinds. */
export function arbitraryAnyRecord(
  kinds: readonly RecordKind[] = RECORD_KINDS,
): fc.Arbitrary<RegisterRecord> {
  return fc.oneof(...kinds.map((kind): fc.Arbitrary<RegisterRecord> => RECORDS[kind].any));
}

/** One valid record of a kind, always the same: with the required fields only, or with every field. */
export function exampleRecord<Kind extends RecordKind>(
  kind: Kind,
  fields: 'required' | 'all' = 'required',
): RecordOf<Kind> {
  const sizes: Sizes<Kind> = RECORDS[kind];
  const [example] = fc.sample(fields === 'all' ? sizes.full : sizes.least, { seed: 20_261_121, numRuns: 1 });
  if (example === undefined) throw new Error(`no sample of ${kind}`);
  return example;
}
