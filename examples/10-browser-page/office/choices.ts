import type { CalendarDate } from 'wuye';
import type { Language } from 'wuye/describe';

/** What the page is set to: its language, the day that it stands on, and who acts. */
export interface Choices {
  readonly language: Language;
  readonly day: CalendarDate;
  readonly person: string;
}
