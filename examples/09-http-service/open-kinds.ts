import type { KeptKind } from 'wuye/service-centre';

/**
 * The documents that everybody of the estate's office may read as they are: they hold no personal data of customers. Records
 * go through `view` and `reveal`; deliveries, applications, escalations and requests of persons need rules of the host's own.
 */
export const OPEN_KINDS = [
  'notice',
  'posting',
  'board',
  'archive',
  'cycle',
  'inspection-plan',
  'inspection',
] as const;

export type OpenKind = (typeof OPEN_KINDS)[number] & KeptKind;

export const isOpen = (kind: string): kind is OpenKind => OPEN_KINDS.some((open) => open === kind);
