import type { CalendarDate } from '../kernel/index.js';
import type { AnnouncedEvent, NoticeContent, Validity } from '../notices/index.js';
import { cleanLine } from './clean-lines.js';
import { dateWords } from './date-words.js';
import type { PrintOptions } from './print-options.js';
import { scopeLine, scopeWords } from './scope-words.js';
import type { SheetFact } from './sheet.js';
import { slotWords } from './slot-words.js';
import * as words from './words.js';

const { LABEL, NOT_WRITTEN } = words;

/**
 * What happens when, for whom it holds and how long (CIM-4.2.4), with their labels.
 *
 * @internal
 */
export function sheetFacts(
  content: NoticeContent,
  signedOn: CalendarDate | undefined,
  options: PrintOptions,
): readonly SheetFact[] {
  const { planning, announces, follows, scope, validity, contact } = content;
  const publishedOn = options.publishedOn ?? content.publishOn;
  const fact = (label: string, line: string | undefined): readonly SheetFact[] =>
    line === undefined || line === '' ? [] : [{ label, lines: [line] }];
  return [
    ...fact(LABEL.cause, planning.class === 'urgent' ? cleanLine(planning.cause ?? '') : ''),
    ...(announces ?? []).flatMap((event, index, { length }) =>
      eventFacts(event, length === 1 ? '' : String(index + 1), options.building),
    ),
    scopeFact(scope, options.building),
    ...fact(LABEL.validity, validity === undefined ? NOT_WRITTEN : validityWords(validity)),
    ...fact(
      LABEL.publishedOn,
      publishedOn === undefined || publishedOn === signedOn ? '' : dateWords(publishedOn),
    ),
    ...(follows === undefined ? [] : fact(LABEL[follows.kind], followsWords(follows.kind, options))),
    ...attachmentFacts(content),
    ...fact(LABEL.contact, cleanLine(contact ?? '')),
  ];
}

function eventFacts(
  { what, services, slots }: AnnouncedEvent,
  ordinal: string,
  building: string | undefined,
): readonly SheetFact[] {
  const name = cleanLine(what);
  const outages = (services ?? [])
    .map((service) => words.OUTAGE[service])
    .filter((word) => !name.includes(word));
  const times = slots.map(
    (slot) => (slot.scope === undefined ? '' : `${scopeLine(slot.scope, building)}：`) + slotWords(slot),
  );
  return [
    {
      label: LABEL.event + ordinal,
      lines: [outages.length === 0 ? name : `${name}（${outages.join('、')}）`],
    },
    { label: LABEL.time + ordinal, lines: times.length === 0 ? [NOT_WRITTEN] : times },
  ];
}

function scopeFact(scope: NoticeContent['scope'], building: string | undefined): SheetFact {
  if (scope === undefined) return { label: LABEL.scope, lines: [NOT_WRITTEN] };
  const { lines, note } = scopeWords(scope, building);
  if (lines.length === 0) return { label: LABEL.scope, lines: [NOT_WRITTEN + note] };
  if (note === '') return { label: LABEL.scope, lines };
  return { label: LABEL.scope, lines: lines.length === 1 ? [lines[0] + note] : [...lines, note] };
}

function validityWords({ from, until }: Validity): string {
  if (until === 'open-ended') return words.STANDING(dateWords(from));
  return from === until ? dateWords(from) : words.VALID_UNTIL(dateWords(from), dateWords(until));
}

function followsWords(kind: 'corrects' | 'cancels', { follows }: PrintOptions): string {
  const [title, number] = [follows?.title, follows?.number].map((text) =>
    text === undefined ? undefined : cleanLine(text),
  );
  return words.FOLLOWS[kind](words.OLD_NOTICE(title, number));
}

/** What its readers get with it. Originals, photographs and certificates are the office's. */
function attachmentFacts({ attachments }: NoticeContent): readonly SheetFact[] {
  const titles = (attachments ?? []).flatMap(({ kind, title }) =>
    kind === 'other' && title !== undefined ? [cleanLine(title)] : [],
  );
  if (titles.length === 0) return [];
  const lines = titles.length === 1 ? titles : titles.map((title, index) => `${index + 1}. ${title}`);
  return [{ label: LABEL.attachments, lines }];
}
