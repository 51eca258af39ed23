/** A part of the site, as a reader would name it; the search weighs a place by it. */
export type Shelf = 'guide' | 'table' | 'symbol' | 'member' | 'other';

/** What a search can lead to: a page, a section or row of one that can be linked to, a symbol or a member. */
export interface Place {
  /** The page, below the site. */
  readonly page: string;
  /** Where on the page; empty for its beginning. */
  readonly anchor: string;
  /** What the page or the room is called, for a place within it. */
  readonly within: string | null;
  /** What the place is called. */
  readonly title: string;
  /** The title is an id that is written one way only: of a clause, a code or a symbol. */
  readonly isId: boolean;
  readonly text: string;
  readonly shelf: Shelf;
  /** `null` for symbols: their pages are written once, for readers of both languages. */
  readonly language: 'en' | 'zh-CN' | null;
  /** The kind of reflection that typedoc has an icon for. */
  readonly kind: number;
}
