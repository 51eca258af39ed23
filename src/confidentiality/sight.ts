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

/** Nothing is shown, whatever it is. */
export const UNSEEN: Sight = { clear: false, mask: 'hidden', level: 'strict' };

/** The rules of access of a register of its own, or `null` where it has none. */
export function closedRegister(policy: ConfidentialityPolicy, kind: RecordKind): ClosedRegister | null {
  return Object.hasOwn(policy.closedRegisters, kind) ? (policy.closedRegisters[kind] ?? null) : null;
}

/** What a viewer sees of the fields of a kind, of a child or not. */
export type SightOfKind = (field: FieldPolicy, ofChild: boolean) => Sight;

/** Looks up what a viewer sees of the fields of a kind, once for each field. */
export function createSight(
  viewer: Viewer,
  kind: RecordKind,
  asOf: CalendarDate,
  policy: ConfidentialityPolicy,
): SightOfKind {
  const ofAdults = new Map<FieldPolicy, Sight>();
  const ofChildren = new Map<FieldPolicy, Sight>();
  const register = closedRegister(policy, kind);
  const closed = register !== null && !(holds(register.roles) && register.purposes.includes(viewer.purpose));
  return (field, ofChild) => {
    const seen = ofChild ? ofChildren : ofAdults;
    const sight = seen.get(field) ?? sightOf(ofChild ? childPolicy(field, kind, policy) : field);
    seen.set(field, sight);
    return sight;
  };

  function sightOf({ clear, purposes, mask }: FieldPolicy): Sight {
    if (mask === 'none') return { clear: true };
    if (closed) return UNSEEN;
    if (holds(clear.shown) && purposes.includes(viewer.purpose)) return { clear: true };
    return { clear: false, mask, level: holds(clear.onRequest) ? 'usual' : 'strict' };
  }

  function holds(roles: FieldPolicy['clear']['shown']): boolean {
    return grantOfViewer(viewer, roles, asOf) !== null;
  }
}
