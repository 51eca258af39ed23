/**
 * How rows are written.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface RowsOptions {
  /** `'iso'`: 2026-11-21, the default; `'words'`: 2026年11月21日. */
  readonly dates?: 'iso' | 'words';
  /** Leaves a unit, building or entrance blank below an equal one, as cells merged downwards have it. */
  readonly mergeDown?: boolean;
}
