import type { DeliveryCommand, Signature } from '../../deliveries/index.js';
import { DELIVERY_RECORD } from '../forms/delivery-record.js';
import type { Fields } from '../record-parts.js';
import { wordOf } from '../words.js';
import type { DeliveryLine } from './delivery-line.js';
import { ANOTHER, UNNAMED_SIGNER, unsignedText } from './delivery-words.js';

/** The values of a row that a line fills: what {@link toDeliveryLine} reads, backwards. */
export function deliveryValues(line: DeliveryLine): Fields {
  const { outcome, method, recipient } = line;
  return {
    ...line,
    recipientName: recipient,
    method: wordOf(DELIVERY_RECORD, 'method', method) ?? method,
    ...(outcome === null
      ? {}
      : outcome.type === 'sign'
        ? signedValues(outcome.signature, recipient)
        : unsigned(outcome)),
  };
}

function signedValues(signature: Signature, recipient: string): Fields {
  if (signature.by === 'addressee') return { signedBy: recipient };
  const { name = UNNAMED_SIGNER, relationship } = signature;
  // Two people of one name: without the word nobody could tell.
  return { signedBy: name, relationship: relationship ?? (name === recipient ? ANOTHER : undefined) };
}

function unsigned(outcome: Exclude<DeliveryCommand, { readonly type: 'sign' }>): Fields {
  const reason = outcome.type === 'attempt' ? outcome.remark : outcome.reason;
  return { unsignedReason: unsignedText(outcome.type, reason) };
}
