import { type Finding, reasonsOf } from 'wuye';
import type { Posting, PostingQuestion } from 'wuye/boards';
import { describeFinding, type Language } from 'wuye/describe';
import { type CareEntry, isCareEntry } from '../care/carry-out-care.js';
import type { PublishingJudgement } from './judge-publishing.js';
import type { LogEntry } from './log.js';
import type { Decided } from './replay.js';
import type { ReportFinding, ReportPublishing, ReportSheet } from './report-schema-publishing.js';

type PublishingEntry = Exclude<LogEntry, CareEntry>;
type DecidedHere = Decided & { readonly entry: PublishingEntry };

const isOfPublishing = (decided: Decided): decided is DecidedHere => !isCareEntry(decided.entry);

/** What the report says of notices and applications; `null` for an office that keeps none here. */
export function publishingOf(judgement: PublishingJudgement, language: Language): ReportPublishing | null {
  const { notices, applications, archive } = judgement;
  const decided = judgement.decided.filter(isOfPublishing);
  if (notices.size + applications.length === 0) return null;
  const told = (finding: Finding): ReportFinding => ({
    code: finding.code,
    verdict: finding.verdict,
    clause: finding.clause,
    text: describeFinding(finding, language),
  });
  const shops = new Map(judgement.shops.map(({ application, shop }) => [application, shop]));
  const titleOf = (id: string) => notices.get(id)?.content.title ?? shops.get(id) ?? id;
  const gapsOf = (gaps: typeof archive.gaps) =>
    gaps.map(({ notice, findings }) => ({ notice, title: titleOf(notice), findings: findings.map(told) }));
  const decidedOn = ({ entry }: DecidedHere) => ({
    entry: entry.id,
    on: entry.on,
    by: entry.by,
    subject: subjectOf(entry),
    title: titleOf(subjectOf(entry)),
    ...commandOf(entry),
  });
  return {
    sheets: sheetsOf(judgement, titleOf),
    late: lastOfEach(decided).flatMap((item) =>
      item.findings
        .filter(({ code, verdict }) => code === 'LEAD_TIME.SHORT' && verdict === 'fail')
        .map((finding) => ({ ...decidedOn(item), accepted: item.accepted, finding: told(finding) })),
    ),
    refused: decided
      .filter(({ accepted }) => !accepted)
      .map((item) => ({ ...decidedOn(item), findings: reasonsOf(item.findings).map(told) })),
    archive: {
      month: archive.month,
      entries: archive.entries.length,
      gaps: gapsOf(archive.gaps),
      remarks: gapsOf(archive.remarks),
    },
    applications: applications.map(({ application, decision }) => ({
      application: application.id,
      shop: application.shop.name,
      unit: application.shop.unit,
      outcome: decision.outcome,
      findings: reasonsOf(decision.findings).map(told),
    })),
  };
}

/** The last decision on each notice that judged its lead time. */
function lastOfEach(decided: readonly DecidedHere[]): readonly DecidedHere[] {
  const judged = decided.filter(({ findings }) => findings.some(({ code }) => code === 'LEAD_TIME.SHORT'));
  return [...new Map(judged.map((item) => [subjectOf(item.entry), item])).values()];
}

/** The questions that ask somebody to do something, in the order in which they are told. */
const ASKED = ['due-up', 'due-down', 'overdue', 'missing', 'defective', 'never-up'] as const;

function sheetsOf(
  { postings, boards }: PublishingJudgement,
  titleOf: (id: string) => string,
): readonly ReportSheet[] {
  const sheet = (question: PostingQuestion, { id, notice, board, from, until }: Posting): ReportSheet => ({
    question,
    posting: id,
    notice,
    title: titleOf(notice),
    board: boards.get(board)?.name ?? board,
    from,
    until,
  });
  return ASKED.flatMap((question) => postings[question].map((posting) => sheet(question, posting)));
}

/** The document that an entry is about. */
function subjectOf(entry: PublishingEntry): string {
  if ('notice' in entry) return entry.notice;
  if ('posting' in entry) return entry.posting;
  if ('deliverTo' in entry) return entry.deliverTo;
  if ('archiveOf' in entry) return entry.archiveOf;
  return 'deliveryOf' in entry ? entry.deliveryOf : entry.application;
}

/** Which lifecycle an entry belongs to, and its command there. */
function commandOf(entry: PublishingEntry): {
  area: ReportPublishing['refused'][number]['area'];
  command: string;
} {
  if ('deliverTo' in entry) return { area: 'delivery', command: 'plan' };
  if ('applicationNotice' in entry) return { area: 'notice', command: 'draft' };
  const command = entry.command.type;
  if ('archiveOf' in entry) return { area: 'archive', command };
  if ('notice' in entry) return { area: 'notice', command };
  if ('posting' in entry) return { area: 'posting', command };
  return { area: 'deliveryOf' in entry ? 'delivery' : 'application', command };
}
