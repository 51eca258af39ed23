import type { AccessPermission } from './consent.js';
import type { RevealCase } from './reveal.js';
import { passIf, type RevealFinding, revealFinding } from './reveal-finding.js';
import { closedRegister } from './sight.js';
import { grantOfViewer } from './viewer.js';

/** What the rule of permission found, and the permission that it rests on. */
export interface PermissionFound {
  readonly findings: readonly RevealFinding[];
  readonly permission: AccessPermission | null;
}

/**
 * Every access needs the manager's permission, a superior department's inspection excepted (SVC-1). Those whose own
 * duty the register is have it with the duty, where the register is not closed to them too; to inspect it is not that duty. Nobody permits it to themselves;
 * the manager needs no permission, but somebody looks where it was more than ordinary.
 */
export function permissionGiven(given: RevealCase): PermissionFound {
  const { context, policy, fields, people } = given;
  const permits = isOf(given, policy.permittedBy);
  const mine = (context.permissions ?? []).filter((permission) => fits(permission, given));
  const ofSelf = ({ by, onBehalfOf }: AccessPermission) =>
    people.includes(by) || (onBehalfOf !== undefined && people.includes(onBehalfOf));
  const permission = mine.find((each) => !ofSelf(each)) ?? null;
  const needless = needsNone(given);
  const found = permission !== null || permits;
  const verdict = context.permissions === undefined && !found ? 'unknown' : passIf(found);
  const afterwards = policy.reviewedAfterwards.includes(context.viewer.purpose);
  const guarded = fields.filter(({ policy: { class: own } }) => own !== 'ordinary').map(({ field }) => field);
  return {
    permission: needless ? null : permission,
    findings: [
      revealFinding(
        'REVEAL.PERMISSION_MISSING',
        'SVC-1',
        needless ? 'not-applicable' : verdict,
        { roles: policy.permittedBy, ...(permission === null ? {} : { permission: permission.id }) },
        afterwards ? 'reviews' : 'blocks',
      ),
      revealFinding(
        'REVEAL.PERMITTED_BY_VIEWER',
        'SVC-1',
        needless || permits || mine.length === 0 ? 'not-applicable' : passIf(permission !== null),
        {},
        afterwards ? 'reviews' : 'blocks',
      ),
      revealFinding(
        'REVEAL.PERMITTER_ALONE',
        'CIM-4.3',
        needless || !permits ? 'not-applicable' : passIf(permission !== null || guarded.length === 0),
        { fields: guarded },
        'reviews',
      ),
    ],
  };
}

const isOf = ({ context, asOf }: RevealCase, roles: RevealCase['policy']['permittedBy']) =>
  grantOfViewer(context.viewer, roles, asOf) !== null;

/** Own duty, or a superior department's inspection. */
function needsNone(given: RevealCase): boolean {
  const { request, context, policy } = given;
  if (context.viewer.purpose === 'inspection') return isOf(given, policy.inspectors);
  const register = closedRegister(policy, request.kind);
  return isOf(given, policy.keepers[request.kind]) && register?.permissionForKeepers !== true;
}

/** Whether a permission is for this viewer, these fields of this record, this purpose and this day. */
function fits(permission: AccessPermission, given: RevealCase): boolean {
  const { request, context, policy, asOf, people, fields } = given;
  const named: readonly string[] | null = permission.fields === 'all' ? null : permission.fields;
  return (
    people.includes(permission.to) &&
    policy.permittedBy.includes(permission.role) &&
    permission.kind === request.kind &&
    (permission.record === 'register' || permission.record === request.record) &&
    permission.purpose === context.viewer.purpose &&
    permission.from <= asOf &&
    asOf <= permission.until &&
    (named === null || fields.every(({ field }) => named.includes(field)))
  );
}
