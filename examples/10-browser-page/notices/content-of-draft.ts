import { isWallTime } from 'wuye';
import type { AnnouncedEvent, NoticeContent, NoticeOrigin, NoticePlanning, NoticeScope } from 'wuye/notices';
import { type Draft, dayOf, isBeyondForm } from './draft.js';

/**
 * What a notice says by its form; what was not typed is unknown. What the form does not hold stays as it was: a shop's
 * application, several events, attachments, what it follows.
 */
export function contentOf(draft: Draft, before?: NoticeContent): NoticeContent {
  const { title, text, contact, validFrom, validUntil, openEnded, modes, pattern } = draft;
  const from = dayOf(validFrom);
  const until = openEnded ? 'open-ended' : dayOf(validUntil);
  const { attachments, follows } = before ?? {};
  return {
    origin: originOf(draft, before),
    pattern,
    planning: planningOf(draft),
    importance: draft.important ? 'important' : 'ordinary',
    modes,
    ...given('title', title.trim() || undefined),
    ...given('body', text.trim() || undefined),
    ...given('contact', contact.trim() || undefined),
    ...given('scope', scopeOf(draft)),
    ...given('validity', from === undefined || until === undefined ? undefined : { from, until }),
    ...given('announces', announcedOf(draft, before)),
    ...given('publishOn', dayOf(draft.publishOn)),
    ...given('attachments', attachments),
    ...given('follows', follows),
  };
}

function originOf({ category, body, bodyName, receivedOn }: Draft, before?: NoticeContent): NoticeOrigin {
  if (category === 'external') return { category, body, bodyName, ...given('receivedOn', dayOf(receivedOn)) };
  return category === before?.origin.category ? before.origin : { category: 'internal' };
}

function planningOf({ planning, cause, mark }: Draft): NoticePlanning {
  if (planning !== 'urgent') return { class: planning };
  return { class: planning, mark, ...given('cause', cause.trim() || undefined) };
}

function announcedOf(draft: Draft, before?: NoticeContent): readonly AnnouncedEvent[] | undefined {
  if (isBeyondForm(before?.announces)) return before?.announces;
  const from = timeOf(draft.from);
  if (draft.what.trim() === '' && from === undefined) return draft.planning === 'routine' ? [] : undefined;
  const slots = from === undefined ? [] : [{ from, ...given('until', timeOf(draft.until)) }];
  return [{ what: draft.what, services: draft.services, slots }];
}

/** A time as the browser's field gives it: `2026-11-30T09:00`. */
function timeOf(text: string) {
  const [day = '', time = ''] = text.split('T');
  const date = dayOf(day);
  return date !== undefined && isWallTime(time) ? { date, time } : undefined;
}

function scopeOf({ scope, scopeText }: Draft): NoticeScope | undefined {
  if (scope === 'estate') return { kind: scope };
  const text = scopeText.trim();
  if (scope === 'unknown' || text === '') return undefined;
  if (scope === 'described') return { kind: scope, text };
  return { kind: scope, parts: text.split(/[、,，\s]+/).map(partOf) };
}

/** `3` is a building, `3-2` an entrance of it, `3-2-1201` one unit. */
function partOf(text: string) {
  const [building = '', entrance, room] = text.split('-');
  return { building, ...given('entrance', entrance), ...given('room', room) };
}

/** A member that is left out where nothing is known. */
function given<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}
