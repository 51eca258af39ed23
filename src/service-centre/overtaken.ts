import { dateAt, type Finding, type Instant, type Zone } from '../kernel/index.js';

/**
 * Whether a step was refused only because somebody else acted after its attempt had told the time, and before it read what it
 * was decided on. Decided anew it comes later. Where the act on record is later than now as well, clocks differ, and the
 * refusal stands.
 */
export function isOvertaken(findings: readonly Finding[], now: Instant, zone: Zone | undefined): boolean {
  return findings.some(({ code, verdict, facts }) => {
    if (verdict !== 'fail' || !code.endsWith('ACT_OUT_OF_ORDER')) return false;
    const last = facts.last ?? facts.latest;
    // Some rooms keep the order of days, the others that of instants.
    return typeof last === 'string' && last <= (last.length > DATE_LENGTH ? now : dateAt(now, zone));
  });
}

const DATE_LENGTH = 10;
