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
    found('DELIVERY.SIGNER_UNCLEAR', signerVerdict(signature, addressee.name), { delivery: id }),
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

/** Another gives a name and a relationship; the addressee's own signature does not bear another name. */
function signerVerdict({ by, name, relationship }: Signature, addressee: string): Verdict {
  if (by === 'another') return isGiven(name) && isGiven(relationship) ? 'pass' : 'unknown';
  if (by !== 'addressee') return 'unknown';
  return !isGiven(name) || name.trim() === addressee.trim() ? 'pass' : 'fail';
}

/** Whether who carried it signed it too, for themselves or as the one acted for; `null` where nobody knows. */
function carriedBy(
  { account }: Signature,
  { actor }: DeliveryContext,
  grant: RoleGrant | null,
): boolean | null {
  if (account === undefined) return null;
  return account !== null && (account === actor.id || account === grant?.onBehalfOf);
}
