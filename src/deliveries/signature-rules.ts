import { isGiven, type RoleGrant, type Verdict } from '../kernel/index.js';
import type { DeliveryContext } from './command.js';
import type { Delivery, Signature } from './delivery.js';
import { type DeliveryFinding, found } from './found.js';
import type { DeliveryPolicy } from './policy.js';

/** Whose signature it is, and whether it counts. */
export function signatureFindings(
  { id, addressee }: Delivery,
  signature: Signature,
  context: DeliveryContext,
  policy: DeliveryPolicy,
  grant: RoleGrant | null,
): readonly DeliveryFinding[] {
  const carried = carriedBy(signature, context, grant);
  return [
    byAddressee(id, signature, policy),
    signerClear(id, signature, addressee.name),
    found(
      'DELIVERY.SIGNER_IS_CARRIER',
      carried === null ? 'unknown' : !carried,
      { delivery: id, carrier: context.actor.id },
      // Most sheets do not say whether the signer works for the office.
      carried === null ? 'advises' : 'blocks',
    ),
    found('DELIVERY.RECEIPT_MISSING', signature.receipt !== undefined, { delivery: id }, 'advises'),
  ];
}

/** Another's signature is recorded all the same; whether it will do, a person decides, or the policy. */
function byAddressee(
  delivery: string,
  { by }: Signature,
  { id, acceptsProxy }: DeliveryPolicy,
): DeliveryFinding {
  const verdict = by === 'addressee' ? 'pass' : by === 'another' ? 'fail' : 'unknown';
  const finding = found('DELIVERY.SIGNED_BY_ANOTHER', verdict, { delivery }, 'reviews');
  return verdict === 'fail' && acceptsProxy !== false
    ? { ...finding, waivedBy: { policy: id, reason: acceptsProxy.reason } }
    : finding;
}

/**
 * Another gives a name and a relationship; the addressee's own signature bears no other name, and nobody is related to
 * themselves.
 */
function signerClear(delivery: string, signature: Signature, addressee: string): DeliveryFinding {
  const { by, name } = signature;
  const relationship = 'relationship' in signature ? signature.relationship : undefined;
  const isOwn = (!isGiven(name) || nameOf(name) === nameOf(addressee)) && !isGiven(relationship);
  const told: Readonly<Record<string, Verdict>> = {
    another: isGiven(name) && isGiven(relationship) ? 'pass' : 'unknown',
    addressee: isOwn ? 'pass' : 'fail',
  };
  const verdict = Object.hasOwn(told, by) ? told[by] : undefined;
  return found('DELIVERY.SIGNER_UNCLEAR', verdict ?? 'unknown', { delivery });
}

const nameOf = (name: string): string => name.normalize('NFC').trim();

/** Whether who carried it signed it too, for themselves or as the one acted for; `null` where nobody knows. */
function carriedBy(
  { account }: Signature,
  { actor }: DeliveryContext,
  grant: RoleGrant | null,
): boolean | null {
  if (account === undefined) return null;
  return account !== null && (account === actor.id || account === grant?.onBehalfOf);
}
