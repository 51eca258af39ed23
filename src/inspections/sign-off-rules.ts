import { actedBy, found, personsOf } from '../kernel/index.js';
import type { Inspection } from './inspection.js';
import type { Deciding, InspectionFinding } from './inspection-rules.js';

/** The measures that the signer carried out, in person or in somebody's name. */
export function ownMeasures({ measures }: Inspection, { actor, grant, on }: Deciding): readonly string[] {
  const signer = grant === null ? [actor.id] : personsOf(actedBy(actor, grant, on));
  return measures
    .filter(({ correctedBy }) => correctedBy.some((person) => signer.includes(person)))
    .map(({ id }) => id);
}

/** Nothing is left to do, and nobody signs off what they corrected themselves. */
export function signOffFindings(inspection: Inspection, deciding: Deciding): readonly InspectionFinding[] {
  const { on, rule, policy } = deciding;
  const open = inspection.measures.filter(({ state }) => state !== 'effective').map(({ id }) => id);
  const own = ownMeasures(inspection, deciding);
  const signer = found('INSPECTION.SIGNER_CORRECTED', own.length === 0, rule.clause, { measures: own });
  const waiver = own.length > 0 ? rule.correctorSigns : null;
  const { signOffBy } = inspection;
  return [
    found('INSPECTION.MEASURES_OPEN', open.length === 0, rule.clause, {
      measures: open,
      open: open.length,
      ordered: inspection.measures.length,
    }),
    waiver === null ? signer : { ...signer, waivedBy: { policy: policy.id, reason: waiver.reason } },
    found(
      'INSPECTION.SIGNED_OFF_LATE',
      signOffBy === undefined ? 'not-applicable' : on <= signOffBy,
      rule.clause,
      { signOffBy: signOffBy ?? null, on },
      'advises',
    ),
  ];
}
