import { maskName } from 'wuye/identifiers';
import type { RegisterRecord } from 'wuye/records';

/** Whom or what a record is about, fit to print: names masked, dogs and spaces as they are. */
export function maskedSubject(record: RegisterRecord): string {
  switch (record.kind) {
    case 'dog':
      return `${record.dogName ?? record.breed}（${maskName(record.keeperName)}）`;
    case 'parking-use':
      return `${record.spaceNumber}（${maskName(record.userName)}）`;
    case 'shop':
      return record.shopName;
    case 'occupancy':
      return record.ownerName === undefined ? '—' : maskName(record.ownerName);
    case 'committee-document':
      return record.title;
    default:
      return maskName(record.name);
  }
}
