import { type Facts, type Finding, isGiven, type RoleGrant, type Verdict } from '../kernel/index.js';
import type { RegisterRecord } from '../records/index.js';
import type { DutyFindingCode } from './codes.js';
import { weigh } from './confirmation.js';
import { ESCALATION_TRANSITIONS, type Escalation } from './escalation.js';
import { type EscalationCommand, type EscalationContext, valuesOf } from './escalation-command.js';
import { entriesOf, isProtected, same, storedValue } from './field-changes.js';
import type { UpdatePolicy } from './update.js';

type Context = EscalationContext & { readonly policy: UpdatePolicy; readonly grant: RoleGrant | null };

/** Every rule on a command, in stable order; a rule of another command is not applicable. */
export function escalationFindings(
  escalation: Escalation,
  command: EscalationCommand,
  context: Context,
): readonly Finding<DutyFindingCode>[] {
  const { on, policy, grant } = context;
  const rule = (
    code: DutyFindingCode,
    verdict: Verdict | boolean,
    facts: Facts = {},
    effect: Finding['effect'] = 'blocks',
  ): Finding<DutyFindingCode> => ({
    code,
    verdict: typeof verdict === 'boolean' ? (verdict ? 'pass' : 'fail') : verdict,
    effect,
    clause: escalation.clause,
    facts: { escalation: escalation.id, ...facts },
  });
  const { state, role, dueOn } = escalation;
  const writes = command.type === 'accept' || command.type === 'replace';
  const superior = policy.superiors[role] !== undefined;
  return [
    rule('DUTY.ESCALATION_NOT_OPEN', Object.hasOwn(ESCALATION_TRANSITIONS[state], command.type)),
    rule('DUTY.ESCALATION_ACTOR_LACKS_ROLE', grant !== null, { roles: [role], ...grant }),
    rule('DUTY.ESCALATION_DECIDER_IS_RAISER', isAnother(escalation, context)),
    rule('DUTY.ESCALATION_OVERDUE', on <= dueOn, { dueOn, on }, 'advises'),
    rule('DUTY.ESCALATION_RECORD_MISMATCHED', fits(escalation, context.record, writes)),
    rule('DUTY.ESCALATION_RECORD_CHANGED', ...recordChanged(escalation, command, context)),
    rule('DUTY.ESCALATION_FIELD_NOT_IN_QUESTION', ...fieldsInQuestion(escalation, command)),
    rule('DUTY.ESCALATION_UNCONFIRMED', ...confirmed(escalation, command, context)),
    rule('DUTY.ESCALATION_REASON_MISSING', writes ? 'not-applicable' : isGiven(command.reason)),
    rule('DUTY.ESCALATION_NO_SUPERIOR', command.type === 'pass-up' ? superior : 'not-applicable', { role }),
  ];
}

/** Nobody who raised it decides it, whether they act for themselves, for somebody, or somebody acts for them. */
function isAnother({ raisedBy, raisedOnBehalfOf }: Escalation, { actor, grant, policy }: Context): boolean {
  const raisers = [raisedBy, ...(raisedOnBehalfOf === undefined ? [] : [raisedOnBehalfOf])];
  const deciders = [actor.id, grant?.onBehalfOf];
  return policy.raiserMayDecide || !raisers.some((person) => deciders.includes(person));
}

/** The record is the one in question, and open where it is to change. */
function fits(escalation: Escalation, record: RegisterRecord, writes: boolean): boolean {
  const isTheOne = record.id === escalation.record && record.estate === escalation.estate;
  return isTheOne && (!writes || record.status.state === 'open');
}

/** What was proposed on one state of the record is not accepted on another. */
function recordChanged(
  { fields }: Escalation,
  command: EscalationCommand,
  { record }: Context,
): [Verdict, Facts?] {
  if (command.type !== 'accept') return ['not-applicable'];
  const changed = fields
    .filter(({ field, onRecord }) => !same(storedValue(record, field), onRecord))
    .map(({ field }) => field);
  return [changed.length === 0 ? 'pass' : 'fail', { fields: changed }];
}

/** A replacement names fields of the escalation that an update may write, at least one. */
function fieldsInQuestion({ fields }: Escalation, command: EscalationCommand): [Verdict, Facts?] {
  if (command.type !== 'replace') return ['not-applicable'];
  const named = entriesOf(command.fields).map(([field]) => field);
  const foreign = named.filter((name) => isProtected(name) || !fields.some(({ field }) => field === name));
  return [named.length > 0 && foreign.length === 0 ? 'pass' : 'fail', { fields: foreign }];
}

/** The customer confirmed every key field that is to change. */
function confirmed(
  escalation: Escalation,
  command: EscalationCommand,
  { confirmation, on, policy }: Context,
): [Verdict, Facts?] {
  if (command.type !== 'accept' && command.type !== 'replace') return ['not-applicable'];
  const { covers } = weigh(confirmation, on, policy);
  const open = valuesOf(escalation, command)
    .map(({ field }) => field)
    .filter((field) => policy.keyFields[escalation.kind].includes(field) && !covers(field));
  const missing = confirmation === undefined ? 'unknown' : 'fail';
  return [open.length === 0 ? 'pass' : missing, { fields: open }];
}
