/** How cells are written. */
export interface WritingContext {
  /** `iso`: 2026-11-21; `words`: 2026年11月21日. */
  readonly dates: 'iso' | 'words';
}

/** Writes a value that is there as the text of a cell. Never throws: what is no value of the column is written as it is. */
export type CellWriter = (value: unknown, context: WritingContext) => string;
