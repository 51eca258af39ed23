import * as z from 'zod';
import { type AnnouncedEvent, type EventSlot, OUTAGE_SERVICES } from '../notices/index.js';
import { date, line, wallDateTime } from './forms.js';
import { PUBLISHING_LIMITS } from './limits.js';
import { optionalScope } from './scope.js';

const repeats = z.strictObject({
  every: z.enum(['day', 'week']),
  until: date,
  except: z.exactOptional(z.array(date).max(PUBLISHING_LIMITS.exceptedDays)),
});

const slot = z.strictObject({
  from: wallDateTime,
  until: z.exactOptional(wallDateTime),
  repeats: z.exactOptional(repeats),
  scope: optionalScope,
}) satisfies z.ZodType<EventSlot>;

const announcedEvent = z.strictObject({
  what: line,
  services: z.exactOptional(z.array(z.enum(OUTAGE_SERVICES)).max(OUTAGE_SERVICES.length)),
  slots: z.array(slot).max(PUBLISHING_LIMITS.slots),
}) satisfies z.ZodType<AnnouncedEvent>;

export const announcedEvents = z.array(announcedEvent).max(PUBLISHING_LIMITS.announcedEvents);
