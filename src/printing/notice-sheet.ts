import { type CalendarDate, dateAt } from '../kernel/index.js';
import type { Notice, NoticeContent } from '../notices/index.js';
import { cleanLine, cleanLines } from './clean-lines.js';
import { dateWords } from './date-words.js';
import type { Printable, PrintOptions } from './print-options.js';
import type { NoticeSheet, SheetStatus } from './sheet.js';
import { sheetFacts } from './sheet-facts.js';
import { sheetStatus } from './sheet-status.js';
import * as words from './words.js';

/**
 * The sheet of a notice in one of the two patterns (CIM-4.2.3, CIM-5), before it is set as text, Markdown or HTML: what a host
 * builds a format of its own from.
 *
 * **Details**: a 通知 addresses its readers, a 公告 does not; the office's own end with 特此通知 or 特此公告. External information is signed
 * by its body, with the office below it; commercial information has a uniform heading and footer (CIM-4.2.1.3c, g). What
 * is not issued, or holds no longer, says so and has no place for a seal.
 *
 * @param printable - a notice, or the content of one, which prints as a draft
 * @param options - letterhead, date, marks
 *
 * @example
 * ```ts
 * import { noticeSheet } from 'wuye/printing';
 *
 * const sheet = noticeSheet(
 *   {
 *     origin: { category: 'internal' }, pattern: 'announcement', planning: { class: 'routine' },
 *     title: '关于文明养犬的公告', importance: 'ordinary', modes: ['board'],
 *   },
 *   { letterhead: { office: '澄湖花园物业服务中心' } },
 * );
 * sheet.heading; // => '公　告'
 * sheet.status?.text; // => '草稿，未经审阅和签发，不得张贴'
 * sheet.paragraphs; // => ['【未填写】']
 * ```
 * @category Printing
 * @since 0.1.0
 */
export function noticeSheet(printable: Printable, options: PrintOptions): NoticeSheet {
  const [notice, content] = 'content' in printable ? [printable, printable.content] : [null, printable];
  const status = sheetStatus(notice, content, options.asOf);
  const signedOn = dateOfSignature(notice, status, options);
  const lines = cleanLines(content.body ?? '');
  const [salutation, body] = addressed(content, lines);
  const isCommercial = content.origin.category === 'commercial';
  const { letterhead } = options;
  return {
    paper: options.paper ?? 'A4',
    status,
    marks: [...(content.planning.class === 'urgent' ? [words.URGENT] : []), ...(options.marks ?? [])]
      .map(cleanLine)
      .filter((mark, index, all) => mark !== '' && all.indexOf(mark) === index),
    above: cleanLine(letterhead.above ?? ''),
    office: cleanLine(letterhead.office),
    heading: isCommercial ? words.COMMERCIAL_HEADING : words.HEADING[content.pattern],
    number: cleanLine(notice?.number ?? options.number ?? ''),
    title: cleanLine(content.title ?? '') || words.NOT_WRITTEN,
    salutation,
    paragraphs: body.length === 0 ? [words.NOT_WRITTEN] : body,
    facts: sheetFacts(content, signedOn, options),
    closing: closing(content, body),
    signature: {
      by: signatories(content, options),
      date: signedOn === undefined ? words.BLANK_DATE : dateWords(signedOn),
      seal: status === null ? cleanLine(letterhead.sealPlace ?? words.SEAL_PLACE) : '',
    },
    foot: foot(content, options),
  };
}

function dateOfSignature(
  notice: Notice | null,
  status: SheetStatus | null,
  { signedOn, zone }: PrintOptions,
): CalendarDate | undefined {
  if (signedOn !== undefined) return signedOn;
  const isApproved = status?.kind !== 'unissued' && status?.kind !== 'altered';
  return notice?.issue !== undefined && isApproved ? dateAt(notice.issue.at, zone) : undefined;
}

/** How authors address their readers themselves; 现将有关事项通知如下： is no such line. */
const OWN_SALUTATION =
  /^(?=.{2,40}$)(?:(?:尊敬|敬爱|亲爱)的|各位|全体|各业|各住|.*(?:业主|住户|居民|商户|租户|客户|用户)).*[：:]$/u;

/** The salutation, and the paragraphs without it. */
function addressed(
  { origin, pattern }: NoticeContent,
  lines: readonly string[],
): readonly [salutation: string, paragraphs: readonly string[]] {
  const [first, ...rest] = lines;
  if (first !== undefined && rest.length > 0 && OWN_SALUTATION.test(first)) return [first, rest];
  return [origin.category === 'commercial' || pattern !== 'notice' ? '' : words.SALUTATION, lines];
}

/** The end of the office's own text, unless its author wrote it. */
function closing({ origin, pattern }: NoticeContent, body: readonly string[]): string {
  if (origin.category !== 'internal') return '';
  return /特此(?:公告|通告|通知|函告)[。.！!]?$/.test(body.at(-1) ?? '') ? '' : words.CLOSING[pattern];
}

function signatories({ origin }: NoticeContent, { letterhead, advertiser }: PrintOptions): readonly string[] {
  const office = cleanLine(letterhead.office);
  if (origin.category === 'internal') return [office];
  if (origin.category === 'external') {
    const isAuthority = words.AUTHORITIES.includes(origin.body);
    return [cleanLine(origin.bodyName), words.PASSED_ON(office, isAuthority)];
  }
  return [...(advertiser === undefined ? [] : [cleanLine(advertiser)]), words.MANAGED_BY(office)];
}

function foot({ origin }: NoticeContent, { letterhead }: PrintOptions): readonly string[] {
  const address = [
    ...(letterhead.address === undefined ? [] : [words.ADDRESS + cleanLine(letterhead.address)]),
    ...(letterhead.phone === undefined ? [] : [words.PHONE + cleanLine(letterhead.phone)]),
  ].join('　');
  return [
    ...(origin.category === 'commercial' ? [words.COMMERCIAL_FOOTER] : []),
    ...(origin.category === 'external' && origin.receivedOn !== undefined
      ? [words.RECEIVED_ON(dateWords(origin.receivedOn))]
      : []),
    ...(address === '' ? [] : [address]),
  ];
}
