import { deliveryCoverage } from '../deliveries/index.js';
import type { AttachmentKind, Notice } from '../notices/index.js';
import { doneOn, type EntryFacts, found } from './entry-facts.js';
import type { ArchiveFinding } from './month-archive.js';

/** Important information is photographed as it hangs, and the photograph kept. */
export function photographMissing({ notice, sheets }: EntryFacts): ArchiveFinding {
  const important = notice.content.importance === 'important';
  const taken = sheets.some(
    ({ posting: { posted, photographed, inspection } }) =>
      (posted?.photograph ?? photographed ?? inspection?.photograph) !== undefined,
  );
  const kept = taken || isFiled(notice, 'photograph');
  return found('ARCHIVE.PHOTOGRAPH_MISSING', important ? kept : 'not-applicable', 'CIM-4.2.8', {
    notice: notice.id,
  });
}

/** The original of what is posted for an outside body is kept and bound. */
export function originalMissing({ notice }: EntryFacts): ArchiveFinding {
  const { origin, attachments = [] } = notice.content;
  const kept = isFiled(notice, 'original') || attachments.some(({ kind }) => kind === 'original');
  return found(
    'ARCHIVE.ORIGINAL_MISSING',
    origin.category === 'external' ? kept : 'not-applicable',
    'CIM-4.2.1.2',
    { notice: notice.id },
  );
}

const isFiled = ({ filed = [] }: Notice, kind: AttachmentKind): boolean =>
  filed.some((attachment) => attachment.kind === kind);

const isPersonal = ({ content }: Notice): boolean => content.modes.includes('personal');

/**
 * Somebody is addressed, and everybody who is has a delivery that came to an end. Without the list of addressees nobody can
 * tell, however many signed. A withdrawn notice is brought to nobody any more: whom it had not reached by then is told only.
 */
export function receiptsMissing(facts: EntryFacts): ArchiveFinding {
  const { notice, deliveries, addressees } = facts;
  const { addressed, signed, open, unplanned } = deliveryCoverage(notice, deliveries, addressees);
  const isWhole = addressed > 0 && open === 0 && unplanned === 0;
  const verdict = isWhole && addressees === undefined ? 'unknown' : isWhole;
  return found(
    'ARCHIVE.RECEIPTS_MISSING',
    isPersonal(notice) ? verdict : 'not-applicable',
    'CIM-4.2.7',
    { notice: notice.id, addressed, signed, open, unplanned },
    open === 0 && endedEarly(facts) ? 'advises' : 'blocks',
  );
}

/** Whether the notice was withdrawn while it held, by the day of the archive. */
function endedEarly(facts: EntryFacts): boolean {
  const on = doneOn(facts.notice.withdrawn, facts);
  return on !== null && on <= (facts.notice.content.validity?.until ?? 'open-ended');
}

/**
 * What ended without the addressee's own signature: another signed, the addressee refused, nobody was found, or nobody of
 * the unit is on record.
 */
export function receiptsNotOwn({ notice, deliveries, addressees }: EntryFacts): ArchiveFinding {
  const coverage = deliveryCoverage(notice, deliveries, addressees);
  const { addressed, signedByAnother, refused, undelivered, unaddressed } = coverage;
  const applies = isPersonal(notice) && addressed + unaddressed > 0;
  return found(
    'ARCHIVE.RECEIPTS_NOT_OWN',
    applies ? signedByAnother + refused + undelivered + unaddressed === 0 : 'not-applicable',
    'CIM-4.2.7',
    { notice: notice.id, signedByAnother, refused, undelivered, unaddressed },
    'advises',
  );
}
