import { actorId, type Change, calendarDate, instantOf, wallTime } from 'wuye';
import { BOARDS_COLLECTION, boardIndex } from 'wuye/boards';
import { importRows } from 'wuye/imports';
import { parseBoard } from 'wuye/schemas';
import { carryOut } from '../../01-main-job/publishing/carry-out.js';
import type { PublishingLog } from '../../01-main-job/publishing/log.js';
import { readRegisters } from '../../01-main-job/read-registers.js';
import text from '../../data/estate-a/publishing.json?raw';
import type { Office } from '../office/open-office.js';
import { keepSettings, readSettings } from '../office/settings.js';
import { bookSlots } from './book-slots.js';
import { SHEETS } from './sheets.js';

/** The day of the sample's sheets, and the last one of its log. */
const DAY = calendarDate('2026-11-21');

/**
 * Puts the sample estate into the database: its registers as they are read from the sheets, its boards, and what its office
 * did about notices, command by command. Done again it changes nothing.
 */
export async function fill(office: Office, told: (done: number, total: number) => void): Promise<void> {
  const { filled = false, secret = newSecret() } = (await readSettings(office)) ?? {};
  if (filled) return;
  await keepSettings(office, { secret, filled });
  const log = JSON.parse(text) as PublishingLog;
  const { registers } = readRegisters({ kind: 'folder', sheets: SHEETS }, DAY);
  const rows = registers.flatMap((register) => register.rows);
  const total = rows.length + log.log.length;
  const at = instantOf({ date: DAY, time: wallTime('08:00') });
  const onProgress = (done: number) => told(done, total);
  await importRows(rows, { ...office, secret, by: actorId('li'), at, onProgress });
  await keepBoards(office, log.boards);
  for (const [done, entry] of log.log.entries()) {
    await carryOut({ ...office, people: log.people }, entry);
    told(rows.length + done + 1, total);
  }
  await bookSlots(office, DAY);
  await keepSettings(office, { secret, filled: true });
}

const newSecret = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

async function keepBoards({ store, estate }: Office, boards: PublishingLog['boards']): Promise<void> {
  const changes = boards.flatMap((given): Change[] => {
    const board = parseBoard({ ...given, estate, schemaVersion: 1 });
    if (!board.ok) return [];
    const { value: body } = board;
    const at = { collection: BOARDS_COLLECTION.name, id: body.id, expect: 'absent' } as const;
    return [{ type: 'put', ...at, body, index: boardIndex(body) }];
  });
  await store.commit(estate, changes);
}
