/** A part of the site, as a reader would name it; the search weighs a place by it. */
export type Shelf = 'guide' | 'table' | 'symbol' | 'member' | 'other';

/** What a search can lead to: a page, a section or row of one that can be linked to, a symbol or a member. */
export interface Place {
  /** Its address below the site; with an anchor, except at the beginning of a page. */
  readonly id: string;
  /** What the page or the room is called, for a place within it. */
  readonly within: string | null;
  /** What the place is called. */
  readonly title: string;
  /** What a clause, a code or a symbol is asked for by, whole; in lower case where it is known in any. `null` for what has no such name. */
  readonly names: readonly string[] | null;
  readonly text: string;
  readonly shelf: Shelf;
  /** `null` for symbols: their pages are written once, for readers of both languages. */
  readonly language: 'en' | 'zh-CN' | null;
  /** The kind of reflection that typedoc has an icon for. */
  readonly kind: number;
}

/** What the list of results shows of a place. */
export type Hit = Omit<Place, 'names' | 'text'>;
