import { calendarMonth, dateAt } from 'wuye';
import { checkArchive, compileArchive, type MonthArchive, type Published } from 'wuye/archive';
import type { Posting } from 'wuye/boards';
import { describeFinding } from 'wuye/describe';
import type { Notice } from 'wuye/notices';
import { archiveHtml } from 'wuye/printing';
import { onArchive, onNotice } from './carry-out.js';
import { hangingOf } from './hang.js';
import { BOARDS, ESTATE, ESTATE_NAME, file, LETTERHEAD, now, PEOPLE } from './office.js';
import type { Teller } from './teller.js';
import type { Sheets } from './write-sheets.js';

const { li } = PEOPLE;
const MONTH = calendarMonth('2026-11');

/** The archive of the month: refused while something is missing, then signed off, then every notice is put away. */
export function month(teller: Teller, notices: readonly Notice[], postings: readonly Posting[]): Sheets {
  teller.heading({ 'zh-CN': '四、十一月的存档', en: '4. The archive of November' });
  const published = (all: readonly Notice[]): Published => ({ notices: all, postings, deliveries: [] });

  // #region sign-off
  const opening = { ...now(li, '2026-11-30 17:00'), published: published(notices) };
  let archive = onArchive(teller, null, { type: 'open', estate: ESTATE, month: MONTH }, opening);
  // Refused: the month has not ended, and a photograph is missing.
  archive = onArchive(teller, archive, { type: 'sign-off' }, opening);

  const attachments = [file('photograph', 'photos/tank-2-gate.jpg')];
  const filed = notices.map((notice) =>
    notice.id === 'ntc_tank_2'
      ? onNotice(teller, notice, { type: 'file', attachments }, now(li, '2026-12-01 09:00'))
      : notice,
  );
  const signing = { ...now(li, '2026-12-01 09:30'), published: published(filed) };
  archive = onArchive(teller, archive, { type: 'sign-off' }, signing);
  // Years later: is what is there still what was signed?
  const { verdict } = checkArchive(archive, published(filed));
  // #endregion sign-off

  const bound = compileArchive({
    ...published(filed),
    estate: ESTATE,
    month: MONTH,
    asOf: dateAt(signing.at),
  });
  remarks(teller, bound, verdict === 'pass');
  for (const notice of filed) {
    const hanging = hangingOf(notice, postings);
    onNotice(teller, notice, { type: 'archive', month: MONTH }, { ...now(li, '2026-12-01 10:00'), hanging });
  }
  const html = archiveHtml(bound, filed, {
    letterhead: LETTERHEAD,
    estateName: ESTATE_NAME,
    describe: (finding) => describeFinding(finding, 'zh-CN'),
    boardName: (id) => BOARDS.find((board) => board.id === id)?.name ?? id,
    postings,
    signedOff: { by: li.name['zh-CN'], on: dateAt(signing.at) },
  });
  return { '02-archive-2026-11.html': html };
}

function remarks(teller: Teller, { entries, remarks: told }: MonthArchive, same: boolean): void {
  teller.note({
    'zh-CN': `存档 ${entries.length} 份，签署的正是这一份：${same}；留存备查：`,
    en: `${entries.length} notices; what was signed is this very archive: ${same}; kept on record:`,
  });
  teller.findings(told.flatMap(({ findings }) => findings));
}
