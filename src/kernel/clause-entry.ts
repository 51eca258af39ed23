/**
 * A clause's id: one of the catalogue's (`CIM-4.2.6`), of a law (`CN-PIPL-28`), or of the host (any text).
 *
 * @category Clauses
 * @since 0.1.0
 */
export type ClauseId = string;

/**
 * The document that a clause stands in; `CN` for laws and national standards.
 *
 * @category Clauses
 * @since 0.1.0
 */
export type ClauseSource = 'CIM' | 'NIM' | 'CRM' | 'RCP' | 'CSQ' | 'OPS' | 'VIS' | 'SVC' | 'CN';

/**
 * One clause as data: what it requires, in both languages.
 *
 * @category Clauses
 * @since 0.1.0
 */
export interface ClauseEntry {
  readonly id: ClauseId;
  readonly source: ClauseSource;
  /** What the clause requires, in English. */
  readonly en: string;
  /** 条款要求,中文摘要。 */
  readonly zh: string;
  /** True where the source leaves a number or a word open and the library ships a default. */
  readonly policy?: boolean;
}
