import { actorId, type EstateId, instantOf, type Step, type Store } from 'wuye';
import { chinaCalendar } from 'wuye/calendar';
import { noticeOfApplication, screenText } from 'wuye/commercial';
import {
  parseApplicationCommand,
  parseDeliveryCommand,
  parseNoticeCommand,
  parsePostingCommand,
} from 'wuye/schemas';
import { createServiceCentre, type ServiceCentre } from 'wuye/service-centre';
import { carryOutCare, isCareEntry } from '../care/carry-out-care.js';
import { UserError } from '../user-error.js';
import type { LogEntry, PublishingLog } from './log.js';
import { begun, known, read } from './read-command.js';

/** Where the log is carried out: the store, the estate and its people. */
export interface Desk {
  readonly store: Store;
  readonly estate: EstateId;
  readonly people: PublishingLog['people'];
}

/**
 * Carries out one entry of the log as its author, at its time. The entry is the id of the command: should the job be killed
 * before it wrote down what was decided, the entry is answered with it, and not carried out twice.
 */
export async function carryOut(desk: Desk, entry: LogEntry): Promise<Step<object>> {
  const { estate } = desk;
  const centre = centreOf(desk, entry);
  const options = { commandId: `log.${entry.id}` };
  if (isCareEntry(entry)) return carryOutCare(desk, centre, entry, options);
  if ('applicationNotice' in entry) {
    const application = known(entry, await centre.get('application', entry.applicationNotice));
    const command = { type: 'draft', content: noticeOfApplication(application) } as const;
    return (await centre.run('notice', entry.notice, command, options)).step;
  }
  if ('notice' in entry) {
    const { notice: id, eventKnownOn } = entry;
    const command = read(entry, parseNoticeCommand(begun(entry.command, 'draft', { id, estate })));
    const heard = eventKnownOn === undefined ? {} : { eventKnownOn };
    return (await centre.run('notice', id, command, { ...options, ...heard })).step;
  }
  if ('posting' in entry) {
    const id = entry.posting;
    const command = read(entry, parsePostingCommand(begun(entry.command, 'plan', { id, estate })));
    return (await centre.run('posting', id, command, options)).step;
  }
  if ('archiveOf' in entry) {
    const { archiveOf: month, command } = entry;
    const given =
      command.type === 'open' ? ({ type: 'open', month } as const) : ({ type: 'sign-off' } as const);
    return (await centre.run('archive', month, given, options)).step;
  }
  if ('deliverTo' in entry)
    return (await centre.run('addressees', entry.deliverTo, { type: 'plan' }, options)).step;
  if ('deliveryOf' in entry) {
    const command = read(entry, parseDeliveryCommand(entry.command));
    return (await centre.run('delivery', await deliveryOf(desk, entry), command, options)).step;
  }
  const id = entry.application;
  const command = read(entry, parseApplicationCommand(begun(entry.command, 'apply', { id, estate })));
  return (await centre.run('application', id, command, options)).step;
}

/** The office as the author of an entry finds it at its time. */
function centreOf({ store, estate, people }: Desk, { id, by, on, time }: LogEntry): ServiceCentre {
  const person = people.find((each) => each.id === by);
  if (person === undefined) throw new UserError('LOG_PERSON_UNKNOWN', { value: by });
  let made = 0;
  return createServiceCentre({
    store,
    estate,
    clock: () => instantOf({ date: on, time }),
    ids: (prefix) => `${prefix}_${id}.${++made}`,
    actor: { id: actorId(by), roles: person.roles },
    screen: screenText,
    calendar: chinaCalendar(),
  });
}

/** The delivery of a notice to a unit. */
async function deliveryOf(
  { store, estate }: Desk,
  entry: Extract<LogEntry, { readonly deliveryOf: string }>,
): Promise<string> {
  const equal = { notice: entry.deliveryOf };
  const page = await store.list(estate, { collection: 'deliveries', index: 'by_notice', equal, limit: 1000 });
  return known(entry, page.items.find(({ id }) => id.startsWith(`${entry.deliveryOf}.${entry.unit}.`))?.id);
}
