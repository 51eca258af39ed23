import type { CommitteeDocumentRecord } from './committee-document.js';
import type { RecordKind } from './common.js';
import type { DogRecord } from './dog.js';
import type { DomesticWorkerRecord } from './domestic-worker.js';
import type { ForeignNationalRecord } from './foreign-national.js';
import type { OccupancyRecord } from './occupancy.js';
import type { OwnerRecord } from './owner.js';
import type { ParkingUseRecord } from './parking-use.js';
import type { ServicePersonRecord } from './service-person.js';
import type { ShopRecord } from './shop.js';
import type { ShopStaffRecord } from './shop-staff.js';
import type { SpecialCareRecord } from './special-care.js';
import type { SupplierStaffRecord } from './supplier-staff.js';
import type { TenantRecord } from './tenant.js';

/**
 * A record of any kind; `kind` tells which.
 *
 * @category Records
 * @since 0.1.0
 */
export type RegisterRecord =
  | OwnerRecord
  | TenantRecord
  | ShopRecord
  | ShopStaffRecord
  | ForeignNationalRecord
  | DomesticWorkerRecord
  | ServicePersonRecord
  | SupplierStaffRecord
  | DogRecord
  | ParkingUseRecord
  | SpecialCareRecord
  | OccupancyRecord
  | CommitteeDocumentRecord;

/**
 * The record type of a kind: `RecordOf<'dog'>` is {@link DogRecord}.
 *
 * @category Records
 * @since 0.1.0
 */
export type RecordOf<Kind extends RecordKind> = Extract<RegisterRecord, { readonly kind: Kind }>;
