import type { RecordRule, RegisterFinding, RegisterRule } from './rule.js';
import { datesOutOfOrder } from './rules/dates-out-of-order.js';
import { dogKeeperNotRegistered } from './rules/dog-keeper-not-registered.js';
import { leaseRules } from './rules/lease.js';
import { dogLicenceRules, shopLicenceRules } from './rules/licence.js';
import { parkingOverlap } from './rules/parking-overlap.js';
import { personEnteredTwice } from './rules/person-entered-twice.js';
import { personInSeveralUnits } from './rules/person-in-several-units.js';
import { rabiesRules } from './rules/rabies.js';
import { recordDuplicated } from './rules/record-duplicated.js';
import { shopLeaseRules } from './rules/shop-lease.js';
import { tenantUnitWithoutOwner } from './rules/tenant-unit-without-owner.js';
import { visaRules } from './rules/visa.js';

/** The rules over one record, in the order in which findings are told. */
export const RECORD_RULES: readonly RecordRule[] = Object.freeze([
  ...leaseRules,
  ...shopLeaseRules,
  ...visaRules,
  ...rabiesRules,
  ...dogLicenceRules,
  ...shopLicenceRules,
]);

/** A rule over one record as a rule over its register: what fails or is unknown. */
const overRegister = ({ code, kind, clause, effect, path, prepare }: RecordRule): RegisterRule => ({
  code,
  check: (records, context) => {
    const { verdict, facts } = prepare(context);
    const findings: RegisterFinding[] = [];
    for (const record of records.of(kind)) {
      const came = verdict(record);
      if (came === 'fail' || came === 'unknown') {
        findings.push({ code, verdict: came, effect, clause, facts: facts(record), path });
      }
    }
    return findings;
  },
});

/** The rules over whole registers, in the order in which findings are told. */
export const REGISTER_RULES: readonly RegisterRule[] = Object.freeze([
  recordDuplicated,
  personInSeveralUnits,
  personEnteredTwice,
  tenantUnitWithoutOwner,
  dogKeeperNotRegistered,
  parkingOverlap,
  ...RECORD_RULES.map(overRegister),
  datesOutOfOrder,
]);
