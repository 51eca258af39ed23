/**
 * A part of the estate: a building, an entrance of it, or one unit. Parts are written as in unit keys: `3`, `2`,
 * `1201`.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface ScopePart {
  readonly building: string;
  readonly entrance?: string;
  /** With it the part is one unit; a shop has a room and no entrance. */
  readonly room?: string;
}

/**
 * Whom a notice concerns (CIM-4.2.4): the whole estate, some parts, or a group that only words describe ("households
 * with the new water meters"). `except` takes parts out again ("all but block 3").
 *
 * @category Notices
 * @since 0.1.0
 */
export type NoticeScope =
  | { readonly kind: 'estate'; readonly except?: readonly ScopePart[] }
  | { readonly kind: 'parts'; readonly parts: readonly ScopePart[]; readonly except?: readonly ScopePart[] }
  | { readonly kind: 'described'; readonly text: string };
