import { createContext, useContext, useMemo } from 'react';
import type { CalendarDate, Instant } from 'wuye';
import { chinaCalendar } from 'wuye/calendar';
import type { Language } from 'wuye/describe';
import { createServiceCentre, type ServiceCentre } from 'wuye/service-centre';
import { momentOf } from '../edge/clock.js';
import { newId } from '../edge/ids.js';
import type { Choices } from './choices.js';
import type { Office } from './open-office.js';
import { type Person, personOf } from './people.js';

/** What a view works with: the office, who acts on which day, in which language, and the centre that takes commands. */
export interface Desk {
  readonly office: Office;
  readonly centre: ServiceCentre;
  readonly language: Language;
  readonly day: CalendarDate;
  readonly person: Person;
  readonly now: () => Instant;
  readonly choose: (choice: Partial<Choices>) => void;
}

const CALENDAR = chinaCalendar();
const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

/** The desk for some choices. */
export function useDeskFor(office: Office, choices: Choices, choose: Desk['choose']): Desk {
  return useMemo(() => {
    const { language, day } = choices;
    const person = personOf(choices.person);
    const now = () => momentOf(day);
    const centre = createServiceCentre({
      ...office,
      clock: now,
      ids: newId,
      actor: person,
      calendar: CALENDAR,
    });
    return { office, centre, language, day, person, now, choose };
  }, [office, choices, choose]);
}

/** The desk of the view. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('no desk around');
  return desk;
}
