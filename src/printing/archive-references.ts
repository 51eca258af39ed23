import type { Posting } from '../boards/index.js';
import type { Attachment, Evidence, Notice } from '../notices/index.js';
import { cleanLine } from './clean-lines.js';
import { dateWords } from './date-words.js';
import { ARCHIVE } from './words.js';

/**
 * What is kept with a notice, each once: originals, photographs of what hung, evidence of its end, receipts. Files as
 * references with the beginning of their digest.
 *
 * @internal
 */
export function referencesOf(notice: Notice, postings: readonly Posting[]): readonly string[] {
  const evidence = [notice.withdrawn?.evidence, ...postings.map(({ takenDown }) => takenDown?.evidence)];
  const files: readonly (Attachment | undefined)[] = [
    ...(notice.content.attachments ?? []),
    ...(notice.filed ?? []),
    ...postings.flatMap(({ posted, photographed, inspection }) =>
      [posted, photographed, inspection].map((act) => act?.photograph),
    ),
    ...evidence.map((each) => (each?.kind === 'photograph' ? each.photograph : undefined)),
  ];
  const lines = [
    ...files.flatMap((file) => (file === undefined ? [] : [fileLine(file)])),
    ...statements(evidence),
  ];
  return [...new Set(lines)];
}

/** Digits of a digest that are printed: enough to tell files apart. */
const DIGEST_DIGITS = 16;

function fileLine({ kind, title, ref, takenOn, digest }: Attachment): string {
  const name = [title, ref]
    .map((text) => cleanLine(text ?? ''))
    .filter((text) => text !== '')
    .join('，');
  const taken = takenOn === undefined ? '' : `，${dateWords(takenOn)}`;
  return `${ARCHIVE.attachment[kind]}：${name}${taken}（SHA-256 ${cleanLine(digest).slice(0, DIGEST_DIGITS)}…）`;
}

const statements = (evidence: readonly (Evidence | undefined)[]): readonly string[] =>
  evidence.flatMap((each) =>
    each?.kind === 'statement' ? [`${ARCHIVE.statement}：${cleanLine(each.text)}`] : [],
  );
