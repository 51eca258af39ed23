import { addDays, type CalendarDate } from 'wuye';
import type { RecordBase, RecordKind, RecordOf } from 'wuye/records';
import { idNumberOf, nameOf, phonesOf, plateOf, shopUnitOf, two, unitOf, usccOf } from './people.js';
import type { Draw } from './random.js';

/** What a record of a kind says beside what all records have. */
type Facts<Kind extends RecordKind> = Omit<RecordOf<Kind>, keyof RecordBase<Kind>>;

export type FactsOf = { readonly [Kind in RecordKind]?: (draw: Draw, on: CalendarDate) => Facts<Kind> };

const ID = 'resident-id' as const;
const before = (draw: Draw, on: CalendarDate): CalendarDate => addDays(on, -30 - draw.upTo(1500));
const after = (draw: Draw, on: CalendarDate): CalendarDate => addDays(on, 30 + draw.upTo(700));

/** The facts of invented records, by kind. */
export const FACTS = {
  owner: (draw) => ({
    unit: unitOf(draw),
    name: nameOf(draw),
    idKind: ID,
    idNumber: idNumberOf(draw),
    phones: phonesOf(draw),
    floorArea: 45 + draw.upTo(150),
  }),
  tenant: (draw, on) => ({
    unit: unitOf(draw),
    name: nameOf(draw),
    idKind: ID,
    idNumber: idNumberOf(draw),
    phones: phonesOf(draw),
    leaseFrom: before(draw, on),
    leaseUntil: after(draw, on),
  }),
  'parking-use': (draw, on) => ({
    spaceNumber: `B${1 + draw.upTo(2)}-${String(draw.upTo(1000)).padStart(3, '0')}`,
    rightKind: draw.pick(['owned', 'leased', 'temporary']),
    unit: unitOf(draw),
    userName: nameOf(draw),
    phones: phonesOf(draw),
    plates: [plateOf(draw)],
    validFrom: before(draw, on),
  }),
  dog: (draw, on) => ({
    unit: unitOf(draw),
    keeperName: nameOf(draw),
    phones: phonesOf(draw),
    breed: draw.pick(['金毛', '柯基', '泰迪', '柴犬']),
    rabiesValidUntil: after(draw, on),
  }),
  'shop-staff': (draw, on) => ({
    unit: shopUnitOf(draw),
    name: nameOf(draw),
    phones: phonesOf(draw),
    startedOn: before(draw, on),
  }),
  'domestic-worker': (draw, on) => ({
    unit: unitOf(draw),
    name: nameOf(draw),
    idKind: ID,
    idNumber: idNumberOf(draw),
    phones: phonesOf(draw),
    workKind: draw.pick(['nanny', 'hourly-help', 'housekeeper', 'carer']),
    startedOn: before(draw, on),
  }),
  'supplier-staff': (draw, on) => ({
    supplierName: draw.pick(['净源环卫有限公司', '安盾保安服务有限公司']),
    name: nameOf(draw),
    idKind: ID,
    idNumber: idNumberOf(draw),
    phones: phonesOf(draw),
    position: draw.pick(['保洁', '保安', '绿化']),
    startedOn: before(draw, on),
  }),
  shop: (draw) => ({
    unit: shopUnitOf(draw),
    shopName: `${nameOf(draw)}便利店`,
    businessKind: '零售',
    uscc: usccOf(draw),
    operatorName: nameOf(draw),
    phones: phonesOf(draw),
  }),
  'special-care': (draw, on) => ({
    unit: unitOf(draw),
    name: nameOf(draw),
    careKind: draw.pick(['living-alone', 'disabled', 'without-kin']),
    listedOn: before(draw, on),
  }),
  'service-person': (draw, on) => ({
    unit: unitOf(draw),
    engagedBy: nameOf(draw),
    name: nameOf(draw),
    phones: phonesOf(draw),
    service: '钢琴家教',
    startedOn: before(draw, on),
  }),
  'foreign-national': (draw, on) => ({
    unit: unitOf(draw),
    name: draw.pick(['JOHN SMITH', 'MOREAU HUGO', 'YAMADA TARO']),
    bornOn: `${1960 + draw.upTo(40)}-${two(1 + draw.upTo(12))}-${two(1 + draw.upTo(28))}` as CalendarDate,
    nationality: draw.pick(['US', 'FR', 'JP']),
    passportNumber: String(100_000_000 + draw.upTo(900_000_000)),
    visaValidUntil: after(draw, on),
  }),
  occupancy: (draw) => ({
    unit: unitOf(draw),
    floorArea: 45 + draw.upTo(150),
    occupancyStatus: draw.pick(['owner-occupied', 'let', 'vacant']),
  }),
} as const satisfies FactsOf;

export type MadeKind = keyof typeof FACTS;
