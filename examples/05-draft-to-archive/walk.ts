import { calendarDate } from 'wuye';
import { type Booking, bookingId } from 'wuye/boards';
import type { Language } from 'wuye/describe';
import { noticeId } from 'wuye/notices';
import { month } from './month.js';
import { ESTATE, GATE } from './office.js';
import { outage } from './outage.js';
import { createTeller, type Decided, MARKS } from './teller.js';
import type { Sheets } from './write-sheets.js';

/** The fire-safety notice that hangs at the gate all year: it leaves one slot of two. */
const SAFETY: Booking = {
  id: bookingId('bkg.ntc_fire_safety.brd_gate'),
  estate: ESTATE,
  schemaVersion: 1,
  board: GATE.id,
  tier: 'service',
  from: calendarDate('2026-01-01'),
  until: calendarDate('2026-12-31'),
  for: { kind: 'notice', notice: noticeId('ntc_fire_safety') },
};

/** Walks through the month, part after part; gives what was decided and the printed sheets. */
export function walk(
  language: Language,
  print: (line: string) => void,
): { readonly decided: readonly Decided[]; readonly sheets: Sheets } {
  const teller = createTeller(language, print);
  print(MARKS[language]);
  const { notices, postings, sheets } = outage(teller, [SAFETY]);
  const bound = month(teller, notices, postings);
  return { decided: teller.decided, sheets: { ...sheets, ...bound } };
}
