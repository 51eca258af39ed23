import type { Redaction, Reveal } from '../confidentiality/index.js';
import type { UndoReport } from '../imports/index.js';
import type { Actor, CalendarDate, CalendarMonth, Result } from '../kernel/index.js';
import type { WorkList } from '../worklist/index.js';
import type { Answer } from './answer.js';
import type { Area, CommandOf } from './areas.js';
import type { CommandOptions } from './decide.js';
import type { HistoryOptions, HistoryPage } from './history.js';
import type { KeptDocuments, KeptKind } from './kept.js';
import type { RegisterCoverage } from './read-coverage.js';
import type { RevealFields } from './reveal-fields.js';
import type { Look } from './view-record.js';
import type { KeptSince } from './work-of-months.js';

/**
 * An estate's office over its store: commands, and what an office asks. Made by {@link createServiceCentre}.
 *
 * **Gotchas**: an id that no document can have (see `isId`) is refused by all that take one, thrown as `STORAGE.INVALID_KEY`, and
 * nothing is written. An id that no document has yet is none of these: each says below what it answers then.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface ServiceCentre {
  /**
   * Carries out a command on the document of that id; `null` makes an id for a document that the command begins.
   *
   * **Gotchas**: a refusal is an answer and writes nothing. Thrown are only `CENTRE.DOCUMENT_MISSING` (a task, delivery,
   * escalation, record, cycle or case that is not there), `CENTRE.DOCUMENT_PRESENT` (a month or an occasion that was opened
   * before), `CENTRE.ID_MISFIT` (the id is not that of a month, a year or a register's month, or not the command's),
   * `CENTRE.DOCUMENT_CHANGED` (not as it was `seen`), `CENTRE.COMMAND_ID_TAKEN` (another command under the same command id),
   * `CENTRE.ATTEMPTS_EXHAUSTED` (others were quicker, each time), `STORAGE.TOO_MANY_CHANGES` (more documents than a commit
   * takes), `STORAGE.SCHEMA_TOO_NEW` (a newer release wrote what the command rests on), `KERNEL.INVALID_ARGUMENT` (nobody
   * acts), and what the store throws. After `STORAGE.IO_FAILED` nobody knows whether
   * it happened: give the same command again under the same command id.
   *
   * Commands are taken at their type. What comes over a wire is parsed first: `parseCommand(area, json)` of `wuye/schemas`,
   * and `parseCommandOptions` for what a caller may say beside it. The archive of a month bears the month as its id:
   * `run('archive', '2026-11', { type: 'open', month })`.
   */
  readonly run: <A extends Area>(
    area: A,
    id: string | null,
    command: CommandOf<A>,
    options?: CommandOptions,
  ) => Promise<Answer<A>>;
  /**
   * One document, or `null`: for the host's own work. One that a newer release wrote throws `STORAGE.SCHEMA_TOO_NEW`. What a person is to see of a record goes through
   * `view` and `reveal`, and so for what `history` tells of one.
   */
  readonly get: <Kind extends KeptKind>(kind: Kind, id: string) => Promise<KeptDocuments[Kind] | null>;
  /**
   * A record as somebody may see it for a purpose, masked by default (CIM-4.3): see `redactFor` of `wuye/confidentiality`.
   * `null` where there is no record of that kind and id. Sensitive fields are not among what the default rules show.
   */
  readonly view: (id: string, look: Look) => Promise<Redaction | null>;
  /**
   * Fields of a record, clear (CIM-4.3, SVC-1, CN-PIPL-51): see `requestReveal` of `wuye/confidentiality`. Granted or refused,
   * it stands in the access log before this answers; where the log cannot be written it throws, and shows nothing. A record
   * that is not there is `needs-information`, and logged as well.
   */
  readonly reveal: (id: string, request: RevealFields) => Promise<Reveal>;
  /**
   * Everything due on a day, in all areas, through indexed queries: it costs what waits for somebody, and one look for each
   * notice in force that is to hang. Findings of the registers' checks, which look at all records, are for `findingWork` of
   * `wuye/worklist`.
   */
  readonly workList: (asOf: CalendarDate, since?: KeptSince) => Promise<WorkList>;
  /**
   * How far a month of the registers has come on a day (CIM-4.1.9), for every register that has records. It costs the cases
   * of the month.
   */
  readonly coverage: (month: CalendarMonth, asOf: CalendarDate) => Promise<readonly RegisterCoverage[]>;
  /**
   * What happened to a document, with the differences of its fields, newest first: no entries where nothing did. A `cursor`
   * that is none of this history is `STORAGE.INVALID_CURSOR`.
   */
  readonly history: (kind: KeptKind, id: string, page?: HistoryOptions) => Promise<HistoryPage>;
  /** Takes an import back: see `undoImport` of `wuye/imports`. */
  readonly undoImport: (
    batch: string,
    options?: { readonly actor?: Actor },
  ) => Promise<Result<UndoReport, 'BATCH_UNKNOWN' | 'BATCH_ALREADY_UNDONE'>>;
}
