import { type CalendarDate, daysBetween, lastDayOf } from '../kernel/index.js';
import { isShown } from '../notices/index.js';
import { dueOnBoard } from './due-on-board.js';
import { doneOn, type EntryFacts, found, type HungSheet } from './entry-facts.js';
import type { ArchiveFinding } from './month-archive.js';

/** Due on a board by the end of the month, and on none to this day. */
export function neverPosted(facts: EntryFacts): ArchiveFinding {
  const { notice, everHung, month } = facts;
  const due = dueOnBoard(notice, facts);
  const missed = due !== null && due <= lastDayOf(month);
  const verdict = everHung ? notice.content.modes.includes('board') && 'pass' : missed && 'fail';
  return found('ARCHIVE.NEVER_POSTED', verdict || 'not-applicable', 'CIM-4.2.4', { notice: notice.id });
}

/** What ended within the month has come down, with something to show for it. */
export function withdrawalMissing(facts: EntryFacts): ArchiveFinding {
  const { notice, sheets, month, asOf } = facts;
  const ended = (sheet: HungSheet) => {
    const last = lastDayOfSheet(facts, sheet);
    return last !== null && last <= lastDayOf(month) && last < asOf;
  };
  const withdrawnOn = doneOn(notice.withdrawn, facts);
  const withdrawn = withdrawnOn !== null && withdrawnOn <= lastDayOf(month);
  const down = sheets.filter(({ until }) => until !== null);
  const stillUp = sheets.filter((sheet) => sheet.until === null && ended(sheet));
  const bare = down.filter(({ posting }) => !isShown(posting.takenDown?.evidence));
  const unproved = withdrawn && !isShown(notice.withdrawn?.evidence);
  const applies = withdrawn || down.length + stillUp.length > 0;
  return found(
    'ARCHIVE.WITHDRAWAL_MISSING',
    applies ? stillUp.length + bare.length === 0 && !unproved : 'not-applicable',
    'CIM-4.2.5',
    {
      notice: notice.id,
      stillUp: stillUp.map(({ posting }) => posting.id),
      withoutEvidence: [...bare.map(({ posting }) => posting.id), ...(unproved ? [notice.id] : [])],
    },
  );
}

/** Nothing hung past its period. It cannot be undone, so it is told. */
export function hungTooLong(facts: EntryFacts): ArchiveFinding {
  const { notice, sheets, month, asOf } = facts;
  const end = lastDayOf(month) < asOf ? lastDayOf(month) : asOf;
  const days = sheets.map((sheet) => {
    const last = lastDayOfSheet(facts, sheet);
    const hung = sheet.until !== null && sheet.until < end ? sheet.until : end;
    return last === null ? 0 : Math.max(0, daysBetween(last, hung));
  });
  return found(
    'ARCHIVE.HUNG_TOO_LONG',
    sheets.length === 0 ? 'not-applicable' : days.every((over) => over === 0),
    'CIM-4.2.4',
    {
      notice: notice.id,
      postings: sheets.filter((_, at) => days[at] !== 0).map(({ posting }) => posting.id),
      days: days.reduce((most, over) => Math.max(most, over), 0),
    },
    'advises',
  );
}

/** The last day on which a sheet may hang: its own, its notice's, or the day of the withdrawal; `null` for no end. */
function lastDayOfSheet(facts: EntryFacts, { posting }: HungSheet): CalendarDate | null {
  const { notice } = facts;
  const ends = [posting.until, notice.content.validity?.until, doneOn(notice.withdrawn, facts)];
  return ends.reduce<CalendarDate | null>(
    (last, end) =>
      end === undefined || end === null || end === 'open-ended' || (last !== null && last <= end)
        ? last
        : end,
    null,
  );
}
