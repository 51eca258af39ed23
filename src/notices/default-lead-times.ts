import type { LeadTimePolicy, LeadTimeRule } from './lead-time.js';

const days = (count: number): LeadTimeRule => ({
  lead: { unit: 'calendar-day', count },
  clause: 'CIM-4.2.6',
});
const OUTAGE = /* @__PURE__ */ days(3);
const PLANNED = /* @__PURE__ */ days(7);

/**
 * The clause's own words (CIM-4.2.6): 3 calendar days before a planned water or power outage, 7 before every other
 * planned matter, outages of gas, heating, lift and network among them. No overlay.
 *
 * @category Lead time
 * @since 0.1.0
 */
export const DEFAULT_LEAD_TIMES: LeadTimePolicy = {
  services: {
    water: OUTAGE,
    power: OUTAGE,
    gas: PLANNED,
    heating: PLANNED,
    lift: PLANNED,
    network: PLANNED,
  },
  planned: PLANNED,
  overlays: [],
};
