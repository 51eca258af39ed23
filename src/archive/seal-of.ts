import type { Delivery } from '../deliveries/index.js';
import { digestOf, type JsonValue } from '../kernel/index.js';
import { type Act, type Evidence, noticeDigest } from '../notices/index.js';
import { type EntryFacts, isDone } from './entry-facts.js';
import type { ArchivePaper, ArchiveSeal } from './month-archive.js';

/** What binds an entry to what was published and kept, as of the day of the archive. */
export function sealOf(facts: EntryFacts): ArchiveSeal {
  const { content, authors, review = null, issue } = facts.notice;
  return {
    content: noticeDigest(content),
    ...(issue === undefined ? {} : { issued: issue.digest }),
    approvals: digestOf({ authors, review, issue: issue ?? null }),
    papers: papersOf(facts),
    deliveries: digestOf(
      facts.deliveries
        .filter(({ opened }) => isDone(opened, facts))
        .map((delivery) => endOf(delivery, facts)),
    ),
  };
}

function papersOf(facts: EntryFacts): readonly ArchivePaper[] {
  const { notice, sheets } = facts;
  const files = [...(notice.content.attachments ?? []), ...(notice.filed ?? [])];
  const papers = [
    ...files.map(({ kind, digest }): ArchivePaper => ({ kind, of: notice.id, digest })),
    ...evidenceOf(notice.withdrawn, notice.id, facts),
    ...sheets.flatMap(({ posting }) => evidenceOf(posting.takenDown, posting.id, facts)),
    ...sheets.flatMap(({ posting: { id, posted, photographed, inspection } }): readonly ArchivePaper[] => {
      // The first one: what was looked at later takes no photograph away.
      const seen = [photographed, inspection].find(
        (act) => act?.photograph !== undefined && isDone(act, facts),
      );
      const photograph = posted?.photograph ?? seen?.photograph;
      return photograph === undefined ? [] : [{ kind: photograph.kind, of: id, digest: photograph.digest }];
    }),
  ];
  // Each once, in an order that depends on nothing but the papers.
  const byKey = new Map(papers.map((paper) => [`${paper.of} ${paper.kind} ${paper.digest}`, paper]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, paper]) => paper);
}

function evidenceOf(
  act: (Act & { readonly evidence?: Evidence }) | undefined,
  of: ArchivePaper['of'],
  facts: EntryFacts,
): readonly ArchivePaper[] {
  const evidence = isDone(act, facts) ? act?.evidence : undefined;
  if (evidence === undefined) return [];
  if (evidence.kind === 'statement') return [{ kind: 'statement', of, digest: digestOf(evidence.text) }];
  const { kind, digest } = evidence.photograph;
  return [{ kind, of, digest }];
}

/** Whose delivery it is, by record, and how it ended by the day of the archive. No name is in it. */
function endOf(delivery: Delivery, facts: EntryFacts): JsonValue {
  const { id, digest, addressee, signed, refused, givenUp, cancelled } = delivery;
  const { unit, record = null, as } = addressee;
  const at = (act: Act | undefined) => (act !== undefined && isDone(act, facts) ? act.at : null);
  const signature = at(signed) === null ? undefined : signed?.signature;
  return {
    id,
    digest,
    addressee: [unit, record, as],
    signed: at(signed),
    by: signature?.by ?? null,
    receipt: signature?.receipt?.digest ?? null,
    refused: at(refused),
    givenUp: at(givenUp),
    cancelled: at(cancelled),
  };
}
