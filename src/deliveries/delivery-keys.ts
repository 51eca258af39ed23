import type { Addressee } from './delivery.js';
import { addresseeKey } from './same-addressee.js';

/** What an addressee's key begins with: no name in it. */
const baseOf = ({ unit, record, as }: Addressee): string => `${unit}.${record ?? as}`;

/** Each addressee once, with a key that no delivery there is has had. */
export function keyed(
  addressees: readonly Addressee[],
  existing: readonly Addressee[],
): readonly { readonly key: string; readonly addressee: Addressee }[] {
  const counts = new Map<string, number>();
  const number = (addressee: Addressee): number => {
    const count = (counts.get(baseOf(addressee)) ?? 0) + 1;
    counts.set(baseOf(addressee), count);
    return count;
  };
  existing.forEach(number);
  const once = new Map(addressees.map((addressee) => [addresseeKey(addressee), addressee]));
  return [...once.values()].map((addressee) => {
    const count = number(addressee);
    const base = baseOf(addressee);
    return {
      key: addressee.record !== undefined && count === 1 ? base : `${base}.${count}`,
      addressee,
    };
  });
}
