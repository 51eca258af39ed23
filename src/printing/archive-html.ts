import type { MonthArchive } from '../archive/index.js';
import type { Posting } from '../boards/index.js';
import { escapeHtml as text, WuyeError } from '../kernel/index.js';
import { type Notice, noticeDigest } from '../notices/index.js';
import type { ArchivePrintOptions } from './archive-print-options.js';
import { referencesOf } from './archive-references.js';
import { coverFacts, findingRows, indexRows, monthWords } from './archive-rows.js';
import { ARCHIVE_STYLE } from './archive-style.js';
import { cleanLine } from './clean-lines.js';
import { dateWords } from './date-words.js';
import { htmlPage } from './html-page.js';
import { noticeSheet } from './notice-sheet.js';
import { factsHtml, sheetHtml } from './sheet-html.js';
import { ARCHIVE, STATUS } from './words.js';

/**
 * A month's archive as one HTML document to print and bind (CIM-4.2.8, CIM-4.2.1.2): cover with the counts and the place of the
 * signatures, index, what is missing, and every notice on a page of its own with the list of what is kept with it.
 *
 * **Details**: the sheets say that they are copies for the archive; none has a place for a seal. While something is missing, the
 * cover says that nobody may sign.
 *
 * **Gotchas**: photographs and originals are references; put the papers behind their notice. Texts of findings come from the
 * host's `describe`.
 *
 * @param archive - the month, as `compileArchive` gives it
 * @param notices - the notices of the month; more do no harm
 * @param options - letterhead, names and texts
 * @returns HTML, in Chinese
 * @throws `KERNEL.INVALID_ARGUMENT` when a notice of the month is not given, or is not the one that was compiled
 *
 * @example
 * ```ts
 * import { calendarDate, calendarMonth, estateId } from 'wuye';
 * import { compileArchive } from 'wuye/archive';
 * import { describeFinding } from 'wuye/describe';
 * import { archiveHtml } from 'wuye/printing';
 *
 * const archive = compileArchive({
 *   estate: estateId('est_chenghu'), month: calendarMonth('2026-11'), asOf: calendarDate('2026-12-01'),
 *   notices: [], postings: [], deliveries: [],
 * });
 * const html = archiveHtml(archive, [], {
 *   estateName: '澄湖花园', letterhead: { office: '澄湖花园物业服务中心' },
 *   describe: (finding) => describeFinding(finding, 'zh-CN'),
 * });
 * html.includes('本月没有发布信息。'); // => true
 * ```
 * @category Printing
 * @since 0.1.0
 */
export function archiveHtml(
  archive: MonthArchive,
  notices: Iterable<Notice>,
  options: ArchivePrintOptions,
): string {
  const byId = new Map([...notices].map((notice) => [notice.id, notice]));
  const hung = new Map<string, Posting[]>();
  for (const posting of options.postings ?? []) {
    const sheets = hung.get(posting.notice);
    if (sheets === undefined) hung.set(posting.notice, [posting]);
    else sheets.push(posting);
  }
  // An entry without a seal had no notice when it was compiled: the index says so.
  const sealed = archive.entries.filter(({ seal }) => seal !== undefined);
  const unbound = sealed.filter(({ notice, seal }) => {
    const given = byId.get(notice);
    return given === undefined || noticeDigest(given.content) !== seal?.content;
  });
  if (unbound.length > 0) {
    const ids = unbound.map(({ notice }) => notice).join(', ');
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `not given as they were compiled: ${ids}`);
  }
  const pages = sealed.flatMap(({ notice: id }) => {
    const notice = byId.get(id);
    return notice === undefined ? [] : [noticePage(notice, hung.get(id) ?? [], options)];
  });
  const title = `${cleanLine(options.estateName)}　${monthWords(archive)}　${ARCHIVE.title}`;
  const body = [coverPage(archive, options), indexPage(archive, options), ...pages].join('\n');
  return htmlPage(title, options.paper ?? 'A4', body, ARCHIVE_STYLE);
}

function coverPage(
  archive: MonthArchive,
  { letterhead, estateName, signedOff }: ArchivePrintOptions,
): string {
  const signature =
    archive.gaps.length > 0
      ? `<p class="refused">${ARCHIVE.refused}</p>`
      : signedOff === undefined
        ? ARCHIVE.signatures
            .map((who) => `<p><span>${who}</span><span>${ARCHIVE.signedOn}</span></p>`)
            .join('')
        : `<p>${text(ARCHIVE.signedOff(cleanLine(signedOff.by), dateWords(signedOff.on)))}</p>`;
  return [
    '<section class="page cover">',
    `<div class="office">${text(cleanLine(letterhead.office))}</div><hr class="rule">`,
    `<h1>${ARCHIVE.title}</h1>`,
    `<p class="of">${text(cleanLine(estateName))}</p><p class="of">${monthWords(archive)}</p>`,
    factsHtml(coverFacts(archive)),
    `<div class="signatures">${signature}</div>`,
    '</section>',
  ].join('\n');
}

function indexPage(archive: MonthArchive, options: ArchivePrintOptions): string {
  const rows = indexRows(archive, options).map(
    (row) => `<tr>${row.map((cell) => `<td>${cell.map(text).join('<br>')}</td>`).join('')}</tr>`,
  );
  const head = ARCHIVE.columns.map((column) => `<th>${column}</th>`).join('');
  const findings = findingRows(archive, options).map(
    ({ name, lines }) =>
      `<p>${text(name)}</p><ul>${lines.map((line) => `<li>${text(line)}</li>`).join('')}</ul>`,
  );
  return [
    `<section class="page index"><h2>${ARCHIVE.index}</h2>`,
    rows.length === 0
      ? `<p>${ARCHIVE.nothing}</p>`
      : `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
    ...(findings.length === 0 ? [] : [`<h2>${ARCHIVE.findings}</h2>`, ...findings]),
    '</section>',
  ].join('\n');
}

function noticePage(notice: Notice, postings: readonly Posting[], options: ArchivePrintOptions): string {
  const { letterhead, paper = 'A4', building, zone } = options;
  const sheet = noticeSheet(notice, {
    letterhead,
    paper,
    ...(building === undefined ? {} : { building }),
    ...(zone === undefined ? {} : { zone }),
  });
  const [stamp, why] = STATUS.archived;
  const copy = {
    ...sheet,
    status: sheet.status ?? { kind: 'archived' as const, stamp, text: why },
    signature: { ...sheet.signature, seal: '' },
  };
  const references = referencesOf(notice, postings).map((line) => `<li>${text(line)}</li>`);
  const list =
    references.length === 0
      ? ''
      : `<div class="kept"><h2>${ARCHIVE.references}</h2><ol>${references.join('')}</ol></div>`;
  return `<section class="page">${sheetHtml(copy)}${list}</section>`;
}
