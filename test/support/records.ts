import { actorId, calendarDate, estateId, instant, recordId } from '../../src/kernel/index.js';
import type {
  DogRecord,
  ForeignNationalRecord,
  OccupancyRecord,
  OwnerRecord,
  ParkingUseRecord,
  PhoneNumber,
  RecordBase,
  RecordKind,
  ShopRecord,
  SupplierStaffRecord,
  TenantRecord,
  UnitKey,
} from '../../src/records/index.js';

// Hand-made records with readable values; every field can be given. For random ones see arbitrary-records.ts.

export const day = calendarDate;
export const unit = (key: string) => key as UnitKey;
export const phone = (number: string) => number as PhoneNumber;

type Given<R> = Partial<Omit<R, 'id' | 'kind'>>;

const base = <Kind extends RecordKind>(kind: Kind, id: string): RecordBase<Kind> => ({
  id: recordId(id),
  estate: estateId('est_1'),
  kind,
  schemaVersion: 1,
  status: { state: 'open' },
  recordedBy: actorId('li'),
  recordedAt: instant('2026-11-01T01:00:00.000Z'),
  source: { type: 'entry' },
});

/** Closed on a day, for a reason. */
export const closed = { status: { state: 'closed', on: day('2026-10-31'), reason: '搬离' } } as const;

export const owner = (id: string, given: Given<OwnerRecord> = {}): OwnerRecord => ({
  ...base('owner', id),
  unit: unit('3-2-1201'),
  name: '王芳',
  idKind: 'resident-id',
  idNumber: '11010119900307002X',
  phones: [phone('+8613800001234')],
  floorArea: 89.5,
  ...given,
});

export const tenant = (id: string, given: Given<TenantRecord> = {}): TenantRecord => ({
  ...base('tenant', id),
  unit: unit('3-2-1201'),
  name: '李雷',
  idKind: 'resident-id',
  idNumber: '310112197508189525',
  phones: [phone('+8613900005678')],
  leaseFrom: day('2026-01-01'),
  leaseUntil: day('2027-12-31'),
  ...given,
});

export const foreigner = (id: string, given: Given<ForeignNationalRecord> = {}): ForeignNationalRecord => ({
  ...base('foreign-national', id),
  unit: unit('3-2-1201'),
  name: 'MOREAU HUGO',
  chineseName: '叶建涛',
  bornOn: day('1979-08-03'),
  nationality: 'FR',
  passportNumber: '16CK61654',
  visaValidUntil: day('2027-11-21'),
  ...given,
});

export const dog = (id: string, given: Given<DogRecord> = {}): DogRecord => ({
  ...base('dog', id),
  unit: unit('3-2-1201'),
  keeperName: '王芳',
  phones: [phone('+8613800001234')],
  dogName: '豆豆',
  breed: '柯基',
  licenceValidUntil: day('2027-12-31'),
  rabiesValidUntil: day('2027-12-31'),
  ...given,
});

export const parking = (id: string, given: Given<ParkingUseRecord> = {}): ParkingUseRecord => ({
  ...base('parking-use', id),
  spaceNumber: 'B1-023',
  rightKind: 'leased',
  unit: unit('3-2-1201'),
  userName: '王芳',
  phones: [phone('+8613800001234')],
  plates: ['浙A12345'],
  validFrom: day('2026-01-01'),
  validUntil: day('2026-12-31'),
  ...given,
});

export const shop = (id: string, given: Given<ShopRecord> = {}): ShopRecord => ({
  ...base('shop', id),
  unit: unit('1-S05'),
  shopName: '便民超市',
  businessKind: '零售',
  uscc: '92330106MA9R4E1129',
  licenceValidUntil: 'open-ended',
  operatorName: '马宏',
  operatorResidentId: '610524197108268417',
  phones: [phone('+8618903181487')],
  leaseUntil: 'open-ended',
  ...given,
});

export const occupancy = (id: string, given: Given<OccupancyRecord> = {}): OccupancyRecord => ({
  ...base('occupancy', id),
  unit: unit('3-2-1201'),
  floorArea: 89.5,
  occupancyStatus: 'owner-occupied',
  ...given,
});

export const supplierStaff = (id: string, given: Given<SupplierStaffRecord> = {}): SupplierStaffRecord => ({
  ...base('supplier-staff', id),
  supplierName: '净源环卫有限公司',
  name: '李勇佑',
  idKind: 'resident-id',
  idNumber: '350502198709289419',
  phones: [phone('+8615243985961')],
  position: '保洁',
  startedOn: day('2025-04-07'),
  ...given,
});
