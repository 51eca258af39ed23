import {
  type CalendarDate,
  type CalendarMonth,
  calendarDate,
  calendarMonth,
  digestOf,
  type EstateId,
  estateId,
  type Instant,
  instant,
} from 'wuye';
import { RECORD_KINDS, type RecordKind } from 'wuye/records';

/**
 * One register of one estate in one month: what a job is about. Day and instant belong to it: a job that is repeated on
 * the day after decides and writes what the first attempt would have.
 */
export interface RegisterJob {
  readonly estate: EstateId;
  readonly kind: RecordKind;
  readonly month: CalendarMonth;
  /** The day on which the cycle is opened, in the estate's zone. */
  readonly on: CalendarDate;
  /** The same moment, for the audit. */
  readonly at: Instant;
}

/** The id that `openCycle` gives to the cycle by itself. */
export const cycleIdOf = ({ month, kind }: Pick<RegisterJob, 'month' | 'kind'>): string => `${month}.${kind}`;

/** An id that every repetition of the job arrives at: of estate, register, month, and what it is for. */
export const madeId = (prefix: string, { estate, kind, month }: RegisterJob, what: string): string =>
  `${prefix}_${digestOf({ estate, kind, month, what }).slice(0, 32)}`;

/** The id of the job in the queue, a UUID: enqueuing it again meets it. */
export function jobIdOf({ estate, kind, month }: RegisterJob): string {
  const hex = digestOf({ estate, kind, month, what: 'job' });
  // Version 8 is the one for own digests.
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}

/** Reads a job as the queue gives it back. Throws for one that is none. */
export function jobOf(data: Readonly<Record<keyof RegisterJob, string>>): RegisterJob {
  const kind = RECORD_KINDS.find((known) => known === data.kind);
  if (kind === undefined) throw new Error(`no register: ${data.kind}`);
  return {
    estate: estateId(data.estate),
    kind,
    month: calendarMonth(data.month),
    on: calendarDate(data.on),
    at: instant(data.at),
  };
}
