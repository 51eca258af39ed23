import type { Addressee } from './delivery.js';

/** Tells one addressee from another: the unit with the record, or with the name where there is no record. */
export const addresseeKey = ({ unit, record, name, as }: Addressee): string =>
  JSON.stringify(record === undefined ? [unit, as, name] : [unit, record]);
