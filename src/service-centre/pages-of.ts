import type { ListQuery } from '../kernel/index.js';
import type { KeptDocuments, KeptKind } from './kept.js';

/** Pages of the documents that a query finds. */
export type PagesOf = <Kind extends KeptKind>(
  kind: Kind,
  query: Omit<ListQuery, 'collection' | 'limit' | 'cursor'>,
) => AsyncGenerator<readonly KeptDocuments[Kind][], void, undefined>;
