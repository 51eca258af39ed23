import type { RegisterRecord, ShopRecord, UnitKey } from 'wuye/records';

/** The shop of a unit on the register; `null` where there is none. */
export function shopOf(records: readonly RegisterRecord[], unit: UnitKey): ShopRecord | null {
  return (
    records.find((record): record is ShopRecord => record.kind === 'shop' && record.unit === unit) ?? null
  );
}
