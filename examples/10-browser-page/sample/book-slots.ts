import type { CalendarDate, Change } from 'wuye';
import { bookingId, bookingIndex, planPostings } from 'wuye/boards';
import type { CommercialApplication } from 'wuye/commercial';
import { boardsOf, bookingsOf, postingsOf } from '../boards/read-boards.js';
import { collect } from '../office/collect.js';
import type { Office } from '../office/open-office.js';

/** Reserves the slots that shops asked for whose applications were not refused and have no notice yet (CIM-4.2.1.3d). */
export async function bookSlots(office: Office, asOf: CalendarDate): Promise<void> {
  const boards = await boardsOf(office);
  const inStates = ['pending', 'accepted'].map((state) =>
    collect<CommercialApplication>(office, {
      collection: 'applications',
      index: 'by_state',
      equal: { state },
    }),
  );
  const applications = (await Promise.all(inStates)).flat();
  const requests = applications.flatMap(({ id, wanted }) => {
    const { from, until } = wanted;
    if (from === undefined || until === undefined) return [];
    return (wanted.boards ?? []).map((board) => ({
      id: `${id}.${board}`,
      boards: [board],
      from,
      until,
      size: 'A4' as const,
      for: { kind: 'application', application: id } as const,
    }));
  });
  const plan = planPostings({
    boards,
    bookings: (await Promise.all(boards.map(({ id }) => bookingsOf(office, id)))).flat(),
    postings: await postingsOf(office, boards),
    asOf,
    requests,
    ids: ({ id }) => bookingId(`bkg.${id}`),
  });
  const changes = plan.accepted.map(({ booking }): Change => {
    const at = { collection: 'bookings', id: booking.id, expect: 'absent' } as const;
    return { type: 'put', ...at, body: booking, index: bookingIndex(booking) };
  });
  await office.store.commit(office.estate, changes);
}
