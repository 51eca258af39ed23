import type { KeptDocuments } from './kept.js';

/**
 * The kinds whose rooms make documents without an event of their own.
 *
 * @category Service centre
 * @since 0.1.0
 */
export type BegunKind = 'cycle' | 'case' | 'task';

/**
 * A document that a command began ready made, such as the cases of a month or the tasks of a move-in.
 *
 * @category Service centre
 * @since 0.1.0
 */
export type DocumentBegun = {
  readonly [Kind in BegunKind]: {
    readonly type: 'document-begun';
    readonly kind: Kind;
    readonly document: KeptDocuments[Kind];
  };
}[BegunKind];

/** Documents of a kind, each as the event that begins it. */
export function begunAs<Kind extends BegunKind>(
  kind: Kind,
  documents: readonly KeptDocuments[Kind][],
): readonly DocumentBegun[] {
  return documents.map((document) => ({ type: 'document-begun', kind, document }) as DocumentBegun);
}
