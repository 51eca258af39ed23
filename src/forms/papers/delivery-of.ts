import type { Delivery, DeliveryCommand, Signature } from '../../deliveries/index.js';
import { dateAt, type Zone } from '../../kernel/index.js';
import type { Act, Notice } from '../../notices/index.js';
import type { DeliveryLine } from './delivery-line.js';

/**
 * What a delivery is on the delivery record: the line that {@link toDeliveryLine} would read of it.
 *
 * @param delivery - the delivery; one that is still open and was never tried has no line
 * @param notice - the notice that is delivered
 * @param options - the names of accounts, and the estate's zone
 * @returns the line, or `null` where nothing was done yet
 *
 * @example
 * ```ts
 * import { actorId, instant } from 'wuye';
 * import { deliveryLine } from 'wuye/forms';
 * import type { Delivery } from 'wuye/deliveries';
 * import type { Notice } from 'wuye/notices';
 *
 * const act = { by: actorId('kong'), role: 'clerk', at: instant('2026-11-10T02:00:00.000Z') } as const;
 * const delivery = {
 *   addressee: { unit: '3-2-1201', name: '王芳', as: 'owner' }, attempts: [],
 *   refused: { ...act, reason: '不认可通知内容' },
 * } as unknown as Delivery;
 * const notice = { content: { title: '停水通知' } } as unknown as Notice;
 * deliveryLine(delivery, notice)?.outcome; // => { type: 'refuse', reason: '不认可通知内容' }
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function deliveryLine(
  delivery: Delivery,
  notice: Notice,
  options: PaperOptions = {},
): DeliveryLine | null {
  const done = lastOf(delivery);
  if (done === null) return null;
  const { act, outcome } = done;
  const on = dateAt(act.at, options.zone);
  const issued = notice.issue === undefined ? undefined : dateAt(notice.issue.at, options.zone);
  return {
    noticeTitle: notice.content.title ?? '',
    ...(notice.number === undefined ? {} : { noticeNumber: notice.number }),
    ...(issued === undefined ? {} : { issuedOn: issued }),
    unit: delivery.addressee.unit,
    recipient: delivery.addressee.name,
    method: 'in-person',
    deliveredOn: on,
    deliveredBy: options.nameOf?.(act.by) ?? act.by,
    ...(outcome.type === 'sign' ? { signedOn: on } : {}),
    outcome,
  };
}

/**
 * What a paper needs beside the document that it shows.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface PaperOptions {
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
  /** The name of an account; the account itself by default. */
  readonly nameOf?: (account: Act['by']) => string | undefined;
}

function lastOf(delivery: Delivery): { readonly act: Act; readonly outcome: DeliveryCommand } | null {
  const { signed, refused, givenUp, cancelled, attempts } = delivery;
  if (signed !== undefined)
    return { act: signed, outcome: { type: 'sign', signature: onPaper(signed.signature) } };
  if (refused !== undefined) return { act: refused, outcome: { type: 'refuse', reason: refused.reason } };
  if (givenUp !== undefined) return { act: givenUp, outcome: { type: 'give-up', reason: givenUp.reason } };
  if (cancelled !== undefined)
    return { act: cancelled, outcome: { type: 'cancel', reason: cancelled.reason } };
  const attempt = attempts.at(-1);
  if (attempt === undefined) return null;
  const { remark } = attempt;
  return { act: attempt, outcome: { type: 'attempt', ...(remark === undefined ? {} : { remark }) } };
}

/** Accounts and receipts are not on the paper, nor the name of who signed for themselves. */
function onPaper(signature: Signature): Signature {
  if (signature.by === 'addressee') return { by: 'addressee' };
  const { name, relationship } = signature;
  return {
    by: 'another',
    ...(name === undefined ? {} : { name }),
    ...(relationship === undefined ? {} : { relationship }),
  };
}
