import type { CalendarDate, Zone } from '../kernel/index.js';
import type { Notice } from '../notices/index.js';
import { dayOf, doneOn, type Known } from './entry-facts.js';

/**
 * The day on which a notice was to hang by, where it is over and the notice should have hung; `null` where it need not. Who
 * says "published" of a notice for boards only says that it hung; what was withdrawn by the day itself need not hang.
 */
export function dueOnBoard(notice: Notice, known: Known): CalendarDate | null {
  const { content, published, withdrawn } = notice;
  if (!content.modes.includes('board')) return null;
  const isBoardOnly = content.modes.every((mode) => mode === 'board');
  const claimedOn = isBoardOnly ? doneOn(published, known) : null;
  const meantOn = meantFor(notice, known.zone);
  const due = claimedOn !== null && (meantOn === null || claimedOn < meantOn) ? claimedOn : meantOn;
  if (due === null || due >= known.asOf) return null;
  const withdrawnOn = doneOn(withdrawn, known);
  return withdrawnOn !== null && withdrawnOn <= due && claimedOn === null ? null : due;
}

/** The day on which an issued notice was to go up on a board; never before it was issued. */
function meantFor({ content, issue, scheduledFor }: Notice, zone: Zone | undefined): CalendarDate | null {
  const issuedOn = dayOf(issue, zone);
  if (issuedOn === null) return null;
  const meant = scheduledFor ?? content.publishOn ?? issuedOn;
  return meant < issuedOn ? issuedOn : meant;
}
