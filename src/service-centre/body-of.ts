import type { Stored } from '../kernel/index.js';
import { readBody } from '../storage/index.js';

/**
 * The body of a kept document in the layout of today, or `null`; no layout is past yet. One that a newer release wrote is not
 * decided on, nor written back in an older layout: `STORAGE.SCHEMA_TOO_NEW`.
 */
export const bodyOf = (stored: Stored | null | undefined): object | null =>
  stored === null || stored === undefined ? null : readBody([], stored.body);
