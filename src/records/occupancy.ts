import type { CalendarDate } from '../kernel/index.js';
import type { PhoneNumber, RecordBase, UnitKey } from './common.js';

/** How a unit is used.
 * @category Records
 * @since 0.1.0
 */
export type OccupancyStatus = 'owner-occupied' | 'let' | 'vacant' | 'in-renovation' | 'not-handed-over';

/**
 * The occupancy of one unit (入住情况汇总表, CIM-4.1.4).
 *
 * @category Records
 * @since 0.1.0
 */
export interface OccupancyRecord extends RecordBase<'occupancy'> {
  readonly unit: UnitKey;
  readonly ownerName?: string;
  readonly phones?: readonly PhoneNumber[];
  /** Floor area in square metres, above 0. */
  readonly floorArea: number;
  readonly layout?: string;
  readonly occupancyStatus: OccupancyStatus;
  readonly handedOverOn?: CalendarDate;
  readonly renovationStartedOn?: CalendarDate;
  readonly movedInOn?: CalendarDate;
  readonly residentCount?: number;
}
