import type { CalendarDate } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import { childPolicy } from './class-of.js';
import type { ClosedRegister } from './consent.js';
import type { FieldPolicy, MaskKind } from './field-policy.js';
import type { ConfidentialityPolicy } from './policy.js';
import { grantOfViewer, type Viewer } from './viewer.js';

/** What a viewer sees of a field: all, or what a mask leaves. */
export type Sight =
  | { readonly clear: true }
  | { readonly clear: false; readonly mask: MaskKind; readonly level: 'usual' | 'strict' };

/** The rules of access of a register of its own, or `null` where it has none. */
export function closedRegister(policy: ConfidentialityPolicy, kind: RecordKind): ClosedRegister | null {
  return Object.hasOwn(policy.closedRegisters, kind) ? (policy.closedRegisters[kind] ?? null) : null;
}

/** Looks up what a viewer sees of a field, once for each field of a kind. */
export function createSight(viewer: Viewer, asOf: CalendarDate, policy: ConfidentialityPolicy) {
  const seen = new Map<string, Map<FieldPolicy, Sight>>();
  return (field: FieldPolicy, kind: RecordKind, ofChild: boolean): Sight => {
    const group = `${kind} ${ofChild}`;
    const known = seen.get(group) ?? new Map<FieldPolicy, Sight>();
    seen.set(group, known);
    const sight = known.get(field) ?? sightOf(field, kind, ofChild);
    known.set(field, sight);
    return sight;
  };

  function sightOf(field: FieldPolicy, kind: RecordKind, ofChild: boolean): Sight {
    if (field.mask === 'none') return { clear: true };
    const { clear, purposes, mask } = ofChild ? childPolicy(field, kind, policy) : field;
    const register = closedRegister(policy, kind);
    const closed =
      register !== null && !(holds(register.roles) && register.purposes.includes(viewer.purpose));
    if (closed) return { clear: false, mask: 'hidden', level: 'strict' };
    if (holds(clear.shown) && purposes.includes(viewer.purpose)) return { clear: true };
    return { clear: false, mask, level: holds(clear.onRequest) ? 'usual' : 'strict' };
  }

  function holds(roles: FieldPolicy['clear']['shown']): boolean {
    return grantOfViewer(viewer, roles, asOf) !== null;
  }
}
