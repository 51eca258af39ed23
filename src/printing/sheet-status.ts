import type { CalendarDate } from '../kernel/index.js';
import { type Notice, type NoticeContent, noticeDigest } from '../notices/index.js';
import type { SheetStatus } from './sheet.js';
import { STATUS } from './words.js';

/**
 * What a sheet has to say against itself; `null` when it is official: issued, of exactly this content, and not over.
 *
 * @internal
 */
export function sheetStatus(
  notice: Notice | null,
  content: NoticeContent,
  asOf: CalendarDate | undefined,
): SheetStatus | null {
  const kind = kindOf(notice, content, asOf);
  if (kind === null) return null;
  const [stamp, text] = STATUS[kind];
  return { kind, stamp, text };
}

function kindOf(
  notice: Notice | null,
  content: NoticeContent,
  asOf: CalendarDate | undefined,
): SheetStatus['kind'] | null {
  if (notice === null || notice.state === 'draft') return 'draft';
  if (notice.state === 'discarded') return 'discarded';
  if (notice.issue === undefined || !ISSUED[notice.state]) return 'unissued';
  if (notice.issue.digest !== noticeDigest(content)) return 'altered';
  if (notice.withdrawn !== undefined || notice.state === 'withdrawn') return 'withdrawn';
  const until = content.validity?.until;
  if (asOf !== undefined && until !== undefined && until !== 'open-ended' && until < asOf) return 'expired';
  return notice.state === 'archived' ? 'archived' : null;
}

/** The states that follow the issue. */
const ISSUED: Readonly<Record<Notice['state'], boolean>> = {
  draft: false,
  submitted: false,
  returned: false,
  reviewed: false,
  issued: true,
  scheduled: true,
  published: true,
  withdrawn: true,
  archived: true,
  discarded: false,
};
