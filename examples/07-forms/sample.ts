import { readFile } from 'node:fs/promises';
import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
import {
  type AcceptedRow,
  type ApplicationPaper,
  type DeliveryLine,
  type FormId,
  readSheet,
  toRecord,
} from 'wuye/forms';
import type { RegisterRecord } from 'wuye/records';
import { readXlsx } from '../01-main-job/read-xlsx.js';
import { SAMPLE_FILE } from '../01-main-job/sample.js';

/** Rows of each register that are written. */
const MOST_ROWS = 40;
export const AS_OF = calendarDate('2026-11-21');

/** The record of an accepted row; every one has the same provenance, since the paper does not carry it. */
export function recordOf(form: FormId, row: AcceptedRow): RegisterRecord {
  const record = toRecord(form, { ...row, row: 1 }, PROVENANCE);
  if (!record.ok) throw new Error(`${form}: ${record.issues.map(({ code }) => code).join(', ')}`);
  return record.value;
}

const PROVENANCE = {
  id: recordId('rec_1'),
  estate: estateId('est_chenghu'),
  recordedBy: actorId('kong'),
  recordedAt: instant('2026-11-21T01:00:00.000Z'),
  batch: 'bat_1',
  sheet: 'sample',
};

/** Records of the ten registers, out of the sample workbook; one remark looks like a formula. */
export async function sampleRecords(): Promise<ReadonlyMap<FormId, readonly RegisterRecord[]>> {
  const records = new Map<FormId, readonly RegisterRecord[]>();
  for (const { name, rows } of await readXlsx(await readFile(SAMPLE_FILE))) {
    const [block] = readSheet(rows, { sheet: name });
    if (block === undefined || !block.result.ok) continue;
    const { form, accepted } = block.result.value;
    const all = accepted.slice(0, MOST_ROWS).map((row) => recordOf(form, row));
    const [first, ...rest] = all;
    if (first !== undefined) records.set(form, [{ ...first, remark: '=1+1' }, ...rest]);
  }
  return records;
}

/** Two application forms. */
export const SAMPLE_PAPERS: readonly ApplicationPaper[] = ['SQ-2026-017', 'SQ-2026-018'].map(
  (number) =>
    ({
      number,
      appliedOn: '2026-11-01',
      content: {
        shop: { name: '便民超市', unit: '1-S05', uscc: '91330109MA866RDW82' },
        applicant: { name: '马宏', phones: ['+8613800001234', '+85261234567'] },
        documents: [
          { kind: 'identity-document', maskedNumber: '330***********9544' },
          { kind: 'business-licence', stamped: true, validUntil: 'open-ended' },
        ],
        sample: { size: 'A3', text: '开业优惠\n满100减20' },
        wanted: { from: '2026-11-10', until: '2026-11-20', copies: 2 },
      },
    }) as unknown as ApplicationPaper,
);

/** Lines of the delivery record: signed, signed by another, refused. */
export const SAMPLE_LINES: readonly DeliveryLine[] = [
  { type: 'sign', signature: { by: 'addressee' } },
  { type: 'sign', signature: { by: 'another', name: '王强', relationship: '儿子' } },
  { type: 'refuse', reason: '不认可通知内容' },
].map(
  (outcome) =>
    ({
      noticeTitle: '关于电梯大修的通知',
      unit: '3-2-1201',
      recipient: '王芳',
      method: 'in-person',
      deliveredOn: '2026-11-10',
      deliveredBy: '孔明',
      outcome,
    }) as unknown as DeliveryLine,
);
