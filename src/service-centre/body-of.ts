import type { Stored } from '../kernel/index.js';
import { readBody, type Upcaster } from '../storage/index.js';

/** No layout of a kept document is past yet. */
const UPCASTERS: readonly Upcaster[] = [];

/**
 * The body of a kept document in the layout of today, or `null`. One that a newer release wrote is not decided on, nor
 * written back in an older layout: `STORAGE.SCHEMA_TOO_NEW`.
 */
export const bodyOf = (stored: Stored | null | undefined): object | null =>
  stored === null || stored === undefined ? null : readBody(UPCASTERS, stored.body);
