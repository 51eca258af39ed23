import {
  type Actor,
  type ActorId,
  type CalendarDate,
  type ClauseId,
  type Finding,
  found,
  type Role,
  type RoleGrant,
  roleGrant,
} from '../kernel/index.js';
import type { RefreshFindingCode } from './codes.js';

export type RefreshFinding = Finding<RefreshFindingCode>;

/** The clause of everything that concerns a register's month as a whole. */
export const MONTHLY_CHECK: ClauseId = 'CIM-4.1.9';

/**
 * Who acts, under which grant, and the finding about it.
 *
 * @param inName - whom the actor may stand in for here, and with which roles: looked for first
 */
export function rolesChecked(
  actor: Actor,
  roles: readonly Role[],
  on: CalendarDate,
  clause: ClauseId,
  inName?: { readonly principal: ActorId | undefined; readonly roles: readonly Role[] },
): { readonly grant: RoleGrant | null; readonly finding: RefreshFinding } {
  const delegations = actor.delegations?.filter(({ principal }) => principal === inName?.principal) ?? [];
  const grant =
    roleGrant({ id: actor.id, roles: [], delegations }, inName?.roles ?? [], on) ??
    roleGrant(actor, roles, on);
  const facts = { roles, ...grant };
  return { grant, finding: found('REFRESH.ACTOR_LACKS_ROLE', grant !== null, clause, facts) };
}

/** Nobody acts on a cycle before it was opened. */
export const notBeforeOpening = (
  on: CalendarDate,
  openedOn: CalendarDate,
  clause: ClauseId,
): RefreshFinding => found('REFRESH.DATE_BEFORE_OPENING', on >= openedOn, clause, { on, openedOn });
