import type { Viewer } from '../../confidentiality/index.js';
import { COMMERCIAL_APPLICATION } from '../forms/commercial-application.js';
import { DELIVERY_RECORD } from '../forms/delivery-record.js';
import type { RowsOptions } from '../out/rows-options.js';
import { type TextRows, tableRows } from '../out/table-rows.js';
import { redactor } from '../out/to-rows.js';
import type { ApplicationPaper } from './application-paper.js';
import { applicationValues } from './application-values.js';
import type { DeliveryLine } from './delivery-line.js';
import { deliveryValues } from './delivery-values.js';
import { type StandIns, shownValues } from './shown-values.js';

/** An applicant is shown as the operator of a shop is; a masked identity number stays what it is. */
const APPLICANT: StandIns = { applicantName: 'operatorName', phones: 'phones', approval: 'remark' };

/** An addressee is shown as an owner is, and so is who signed. */
const ADDRESSEE: StandIns = {
  unit: 'unit',
  recipientName: 'name',
  signedBy: 'name',
  relationship: 'remark',
  unsignedReason: 'remark',
  remark: 'remark',
};

/**
 * Application forms as rows, masked unless the viewer may see: see {@link toRows}. {@link toApplication} reads them back.
 *
 * @param papers - what the forms say: `applicationPaper` makes it of an application
 * @param viewer - who looks and what for; `null`: nobody
 * @param options - the day, who may see what, and the look of dates
 * @returns the header, and a row for each paper
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type ApplicationPaper, applicationRows } from 'wuye/forms';
 *
 * const paper = {
 *   appliedOn: '2026-11-01',
 *   content: { shop: { name: '便民超市', unit: '1-S05' }, applicant: { name: '马宏' }, wanted: { copies: 2 } },
 * } as unknown as ApplicationPaper;
 * const [header, row] = applicationRows([paper], null, { asOf: calendarDate('2026-11-21') });
 * header?.[6]; // => '申请人'
 * row?.[6]; // => '马*'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function applicationRows(
  papers: readonly ApplicationPaper[],
  viewer: Viewer | null,
  options: RowsOptions,
): TextRows {
  const redact = redactor(viewer, { ...options, revealed: [] });
  const rows = papers.map(applicationValues).map((clear) => ({
    clear,
    shown: shownValues('shop', APPLICANT, clear, redact, options.revealed),
  }));
  return tableRows(COMMERCIAL_APPLICATION, rows, options);
}

/**
 * The delivery record as rows, masked unless the viewer may see: see {@link toRows}. {@link toDeliveryLine} reads them back.
 *
 * @param lines - the lines: `deliveryLine` makes one of a delivery and its notice
 * @param viewer - who looks and what for; `null`: nobody
 * @param options - the day, who may see what, and the look of dates
 * @returns the header, and a row for each line
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { type DeliveryLine, deliveryRows } from 'wuye/forms';
 *
 * const line = {
 *   noticeTitle: '停水通知', unit: '3-2-1201', recipient: '王芳', method: 'in-person', deliveredOn: '2026-11-10',
 *   deliveredBy: '孔明', outcome: { type: 'sign', signature: { by: 'addressee' } },
 * } as unknown as DeliveryLine;
 * const [header, row] = deliveryRows([line], null, { asOf: calendarDate('2026-11-21') });
 * header?.slice(5, 7); // => ['收件人', '送达方式']
 * row?.slice(5, 7); // => ['王*', '当面']
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function deliveryRows(
  lines: readonly DeliveryLine[],
  viewer: Viewer | null,
  options: RowsOptions,
): TextRows {
  const redact = redactor(viewer, { ...options, revealed: [] });
  const rows = lines.map(deliveryValues).map((clear) => ({
    clear,
    shown: shownValues('owner', ADDRESSEE, clear, redact, options.revealed),
  }));
  return tableRows(DELIVERY_RECORD, rows, options);
}
