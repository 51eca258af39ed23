import type { Posting } from '../boards/index.js';
import type { Delivery, PlannedAddressees } from '../deliveries/index.js';
import {
  type CalendarDate,
  type CalendarMonth,
  type ClauseId,
  dateAt,
  type Effect,
  type Facts,
  type Instant,
  type Verdict,
  type Zone,
} from '../kernel/index.js';
import type { Notice } from '../notices/index.js';
import type { ArchiveEntryCode } from './codes.js';
import type { ArchiveFinding } from './month-archive.js';

/** A sheet that hung, and from when to when as far as was known on the day of the archive. */
export interface HungSheet {
  readonly posting: Posting;
  readonly from: CalendarDate;
  /** The day on which it was taken down; `null` while it still hangs. */
  readonly until: CalendarDate | null;
}

/** What the rules of an entry look at. */
export interface EntryFacts {
  readonly notice: Notice;
  /** The sheets that hung in the month. */
  readonly sheets: readonly HungSheet[];
  /** Whether a sheet of it ever hung, in whichever month. */
  readonly everHung: boolean;
  readonly deliveries: readonly Delivery[];
  /** Whom it had to reach; `undefined` where nobody knows. */
  readonly addressees: PlannedAddressees | undefined;
  readonly month: CalendarMonth;
  readonly asOf: CalendarDate;
  readonly at: Instant | undefined;
  readonly zone: Zone | undefined;
}

/** When a sheet hung, or `null` where it did not by the day of the archive. */
export function hungSheet(posting: Posting, known: Known): HungSheet | null {
  const from = doneOn(posting.posted, known);
  return from === null ? null : { posting, from, until: doneOn(posting.takenDown, known) };
}

/** The day of an act in the estate's zone. */
export function dayOf(
  act: { readonly at: Instant } | undefined,
  zone: Zone | undefined,
): CalendarDate | null {
  return act === undefined ? null : dateAt(act.at, zone);
}

/** What was known on the day of the archive, at its moment. */
export interface Known {
  readonly asOf: CalendarDate;
  readonly at?: Instant | undefined;
  readonly zone?: Zone | undefined;
}

/** The day of an act that was done by the day of the archive. */
export function doneOn(
  act: { readonly at: Instant } | undefined,
  { asOf, at, zone }: Known,
): CalendarDate | null {
  const day = dayOf(act, zone);
  if (act === undefined || day === null || day > asOf) return null;
  return at === undefined || act.at <= at ? day : null;
}

/** Whether an act was done by the day of the archive. */
export const isDone = (act: { readonly at: Instant } | undefined, known: Known): boolean =>
  doneOn(act, known) !== null;

/** A finding of an entry; passes carry the same facts as failures. */
export const found = (
  code: ArchiveEntryCode,
  verdict: Verdict | boolean,
  clause: ClauseId,
  facts: Facts,
  effect: Effect = 'blocks',
): ArchiveFinding => ({
  code,
  verdict: typeof verdict === 'boolean' ? (verdict ? 'pass' : 'fail') : verdict,
  effect,
  clause,
  facts,
});
