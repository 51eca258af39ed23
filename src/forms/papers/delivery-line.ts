import type { DeliveryCommand, Signature } from '../../deliveries/index.js';
import { type CalendarDate, failed, ok, type Result } from '../../kernel/index.js';
import type { UnitKey } from '../../records/index.js';
import { DELIVERY_RECORD } from '../forms/delivery-record.js';
import type { AcceptedRow } from '../reading.js';
import type { Fields } from '../record-parts.js';
import { acceptedIn } from '../untyped.js';
import { codeOf } from '../words.js';
import { ANOTHER, type DeliveryMethod, isSelf, UNNAMED_SIGNER, unsignedOf } from './delivery-words.js';
import { textAt } from './shown-values.js';

/**
 * What one line of the delivery record (信息送达记录表, CIM-4.2.7) says: which notice, to whom, how and by whom, and what
 * came of it, as the command that the delivery takes.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface DeliveryLine {
  readonly noticeTitle: string;
  readonly noticeNumber?: string;
  readonly issuedOn?: CalendarDate;
  readonly unit: UnitKey;
  /** The addressee. Personal data, as the signature is. */
  readonly recipient: string;
  readonly method: DeliveryMethod;
  readonly deliveredOn: CalendarDate;
  /** Name or account of who carried it. */
  readonly deliveredBy: string;
  readonly signedOn?: CalendarDate;
  /** What came of it; `null` where the line does not say. */
  readonly outcome: DeliveryCommand | null;
  readonly remark?: string;
}

/**
 * Reads a line of the delivery record out of an accepted row.
 *
 * **Details**: a 签收人 who is the addressee, or whose relationship is 本人, signed for themselves; anybody else is
 * another's signature, which CIM-4.2.7 does not want. 未签收原因 tells a refusal, a visit in vain or a delivery given up.
 *
 * @param row - a row of `deliveryRecord` that {@link readRegister} accepted
 * @returns the line; `REQUIRED_BLANK` with its column where a row lacks what every line has
 *
 * @example
 * ```ts
 * import { readRegister, toDeliveryLine } from 'wuye/forms';
 *
 * const reading = readRegister('deliveryRecord', [
 *   ['信息标题', '房号', '收件人', '送达方式', '送达日期', '签收人', '关系', '送达人'],
 *   ['停水通知', '3-2-1201', '王芳', '当面', '2026-11-10', '王强', '儿子', '孔明'],
 * ]);
 * const row = reading.ok ? reading.value.accepted[0] : undefined;
 * const line = row && toDeliveryLine(row);
 * line?.ok && line.value.outcome;
 * // => { type: 'sign', signature: { by: 'another', name: '王强', relationship: '儿子' } }
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function toDeliveryLine(row: AcceptedRow): Result<DeliveryLine, 'REQUIRED_BLANK'> {
  const { values } = acceptedIn(row);
  const text = (column: string) => textAt(values, column);
  const [title, unit, recipient, on, by] = REQUIRED.map(text);
  const method = codeOf(DELIVERY_RECORD, 'method', text('method') ?? '');
  if (!title || !unit || !recipient || !on || !by || method === undefined) {
    const blank = [...REQUIRED, 'method'].find((column) => text(column) === undefined) ?? 'method';
    return failed('REQUIRED_BLANK', { path: [blank] });
  }
  const [number, issuedOn, signedOn, remark] = ['noticeNumber', 'issuedOn', 'signedOn', 'remark'].map(text);
  return ok({
    noticeTitle: title,
    ...(number === undefined ? {} : { noticeNumber: number }),
    ...(issuedOn === undefined ? {} : { issuedOn: issuedOn as CalendarDate }),
    unit: unit as UnitKey,
    recipient,
    method: method as DeliveryMethod,
    deliveredOn: on as CalendarDate,
    deliveredBy: by,
    ...(signedOn === undefined ? {} : { signedOn: signedOn as CalendarDate }),
    outcome: outcomeOf(values, recipient),
    ...(remark === undefined ? {} : { remark }),
  });
}

const REQUIRED = ['noticeTitle', 'unit', 'recipientName', 'deliveredOn', 'deliveredBy'] as const;

function outcomeOf(values: Fields, recipient: string): DeliveryCommand | null {
  const [signedBy, relationship] = [textAt(values, 'signedBy'), textAt(values, 'relationship')];
  if (signedBy !== undefined)
    return { type: 'sign', signature: signatureOf(signedBy, relationship, recipient) };
  const unsigned = textAt(values, 'unsignedReason');
  if (unsigned === undefined) return null;
  const { what, reason } = unsignedOf(unsigned);
  if (what === 'attempt') return { type: what, ...(reason === undefined ? {} : { remark: reason }) };
  return { type: what, reason: reason ?? unsigned };
}

function signatureOf(name: string, relationship: string | undefined, recipient: string): Signature {
  const own = relationship === undefined ? name === recipient : isSelf(relationship);
  if (own) return { by: 'addressee' };
  return {
    by: 'another',
    ...(name === UNNAMED_SIGNER ? {} : { name }),
    ...(relationship === undefined || relationship === ANOTHER ? {} : { relationship }),
  };
}
