import type { Change, Instant } from '../kernel/index.js';
import { AUDIT_COLLECTION, auditIndex, auditOfStep } from '../storage/index.js';
import type { CentreAuditEntry, Decided } from './decided.js';
import type { Desk } from './desk.js';
import type { HeldDocument } from './held-documents.js';
import { KEPT } from './kept.js';
import type { CentreSetting } from './setting.js';

/**
 * The writes of all that changed at a desk, each beside its audit entry, and of what must stay as it is; none where
 * nothing changed. What began ready made stands in the entry of the first document: a month of a register begins
 * thousands of cases.
 */
export function changesOfDesk(
  desk: Desk,
  commandId: string | undefined,
  decided: Decided,
): readonly Change[] {
  const [first, ...others] = desk.changed();
  if (first === undefined) return [];
  const { setting } = desk;
  // Told by the clock, and numbered, after everything was read: so later than what it was decided upon.
  const at = setting.clock();
  const auditId = commandId ?? setting.ids('aud');
  const created = others.filter(({ before }) => before === null).map(({ id }) => id);
  const begun = others.filter(onlyBegan);
  const events = [...first.events, ...begun.flatMap((document) => document.events)];
  const entry = entryOf(desk, { ...first, events }, auditId, at);
  return [
    putOf(first, setting),
    auditOf({ ...entry, raised: created, decided }),
    ...others.flatMap((document) => [
      putOf(document, setting),
      ...(onlyBegan(document) ? [] : [auditOf(entryOf(desk, document, setting.ids('aud'), at))]),
    ]),
    ...desk.guarded().flatMap((document) => (document.document === null ? [] : [putOf(document, setting)])),
  ];
}

const onlyBegan = ({ events }: HeldDocument): boolean =>
  events.every((event) => 'type' in event && event.type === 'document-begun');

function entryOf({ setting, actor }: Desk, held: HeldDocument, id: string, at: Instant): CentreAuditEntry {
  return auditOfStep({
    id,
    estate: setting.estate,
    collection: KEPT[held.kind],
    subject: held.id,
    at,
    by: actor.id,
    action: held.action ?? held.kind,
    before: held.before,
    after: held.document ?? {},
    events: held.events,
  });
}

function putOf({ kind, id, expect, document }: HeldDocument, setting: CentreSetting): Change {
  const collection = KEPT[kind];
  const body = document ?? {};
  return { type: 'put', collection, id, expect, body, index: setting.indexOf(collection, body) };
}

const auditOf = (entry: CentreAuditEntry): Change => ({
  type: 'put',
  collection: AUDIT_COLLECTION.name,
  id: entry.id,
  expect: 'absent',
  body: entry,
  index: auditIndex(entry),
});
