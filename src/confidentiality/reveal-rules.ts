import type { Role, RoleGrant } from '../kernel/index.js';
import type { AskedField, RevealCase } from './reveal.js';
import { passIf, type RevealFinding, revealFinding } from './reveal-finding.js';
import { closedRegister } from './sight.js';
import { grantOfViewer } from './viewer.js';

/** The roles that may ask for a field. */
const askers = ({ policy: { clear } }: AskedField): readonly Role[] => [...clear.shown, ...clear.onRequest];

/**
 * The grant under which the viewer may ask for all the fields; `null` where no one role will do. Who is `staff` and stands in
 * for a keeper asks as the keeper: the log tells for whom.
 */
export function grantForAll({
  fields,
  context: { viewer },
  asOf,
}: Pick<RevealCase, 'fields' | 'context' | 'asOf'>): RoleGrant | null {
  const [first, ...others] = fields;
  const roles = first === undefined ? [] : askers(first);
  const common = roles.filter((role) => others.every((field) => askers(field).includes(role)));
  const named = common.filter((role) => role !== 'staff');
  return grantOfViewer(viewer, named, asOf) ?? grantOfViewer(viewer, common, asOf);
}

/** Is it the record that was asked for? */
export function recordMatches({ request, context, record }: RevealCase): RevealFinding {
  const verdict = context.record === undefined ? 'unknown' : passIf(record !== null);
  return revealFinding('REVEAL.RECORD_MISMATCHED', 'CIM-4.3', verdict, {
    kind: request.kind,
    record: request.record,
  });
}

/** Are there fields, and does the table know them all? What it does not know is nobody's to see. */
export function fieldsKnown({ fields, unknown }: RevealCase): RevealFinding {
  return revealFinding('REVEAL.FIELDS_UNKNOWN', 'CN-PIPL-6', passIf(fields.length > 0 && unknown === 0), {
    fields: fields.map(({ field }) => field),
    unknown,
  });
}

/** The special-care register and the committee's archive open to some, for some purposes. */
export function registerOpen({ request, context: { viewer }, policy, asOf }: RevealCase): RevealFinding {
  const register = closedRegister(policy, request.kind);
  if (register === null) return revealFinding('REVEAL.REGISTER_CLOSED', 'CIM-4.3', 'not-applicable');
  const { roles, purposes, clause } = register;
  const may = grantOfViewer(viewer, roles, asOf) !== null && purposes.includes(viewer.purpose);
  return revealFinding('REVEAL.REGISTER_CLOSED', clause, passIf(may), {
    kind: request.kind,
    roles,
    purpose: viewer.purpose,
    purposes,
  });
}

/** Does the viewer hold one role that may ask for every field? */
export function roleMay(given: RevealCase, grant: RoleGrant | null): RevealFinding {
  const { fields, context, asOf } = given;
  const closed = fields.filter((field) => grantOfViewer(context.viewer, askers(field), asOf) === null);
  return revealFinding('REVEAL.ROLE_MAY_NOT', 'CN-PIPL-51', passIf(grant !== null), {
    fields: (closed.length > 0 ? closed : fields).map(({ field }) => field),
    ...grant,
  });
}

/** Is the purpose one of each field's? */
export function purposeFits({ fields, context: { viewer } }: RevealCase): RevealFinding {
  const others = fields.filter(({ policy }) => !policy.purposes.includes(viewer.purpose));
  const verdict = fields.length === 0 ? 'not-applicable' : passIf(others.length === 0);
  return revealFinding('REVEAL.PURPOSE_NOT_OF_FIELD', 'CN-PIPL-6', verdict, {
    purpose: viewer.purpose,
    fields: others.map(({ field }) => field),
  });
}
