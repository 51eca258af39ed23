import type { LeadTimeOverlay, LeadTimePolicy } from './lead-time.js';

/**
 * The statutes' lead times for planned outages: power 7 days (Power Supply and Use Regulation, article 28), water 24 hours
 * (Urban Water Supply Regulation, article 22), gas 48 hours (Urban Gas Regulation, article 20). Off by default: switch it on with
 * {@link withOverlay}.
 *
 * **When to use**: to see beside the office's own rule whether the supplier kept the law. These statutes bind the
 * supplier, not the property office, so that a failure advises; write `{ ...STATUTORY_LEAD_TIMES, effect: 'blocks' }`
 * where a contract or local rules make them the office's duty.
 *
 * **Gotchas**: the new Water Supply Regulation (供水条例) is in force since 2026-06-01. Its article on planned outages and its figure
 * were not checked; the 24 hours are the older regulation's. Heating and the rest are local law: add them as an overlay of your own.
 *
 * @category Lead time
 * @since 0.1.0
 */
export const STATUTORY_LEAD_TIMES: LeadTimeOverlay = {
  id: 'cn-statutory',
  services: {
    power: { lead: { unit: 'calendar-day', count: 7 }, clause: 'CN-POWER-28' },
    water: { lead: { unit: 'hour', count: 24 }, clause: 'CN-WATER-22' },
    gas: { lead: { unit: 'hour', count: 48 }, clause: 'CN-GAS-20' },
  },
  effect: 'advises',
};

/**
 * Lead times with one overlay more. One of the same id is replaced where it stood.
 *
 * @param policy - the office's lead times
 * @param overlay - `STATUTORY_LEAD_TIMES`, or one of the host
 *
 * @example
 * ```ts
 * import { DEFAULT_LEAD_TIMES, STATUTORY_LEAD_TIMES, withOverlay } from 'wuye/notices';
 *
 * DEFAULT_LEAD_TIMES.overlays; // => []
 * const policy = withOverlay(DEFAULT_LEAD_TIMES, STATUTORY_LEAD_TIMES);
 * policy.overlays.map(({ id }) => id); // => ['cn-statutory']
 * ```
 * @category Lead time
 * @since 0.1.0
 */
export function withOverlay(policy: LeadTimePolicy, overlay: LeadTimeOverlay): LeadTimePolicy {
  const overlays = policy.overlays.some(({ id }) => id === overlay.id)
    ? policy.overlays.map((each) => (each.id === overlay.id ? overlay : each))
    : [...policy.overlays, overlay];
  return { ...policy, overlays };
}
