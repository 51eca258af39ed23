import { calendarDate, type PolicyRef, type Role, WuyeError } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { ClosedRegister } from './consent.js';
import { FIELD_CLASSES } from './field-classes.js';
import type { FieldPath } from './field-path.js';
import type { FieldPolicy, FieldTable } from './field-policy.js';
import { REGISTER_KEEPERS } from './fields/keepers.js';
import type { Purpose } from './purpose.js';

/**
 * The office's rules of confidentiality (CIM-4.3: "the company's confidentiality rules"): the table of fields and what
 * the clauses leave open.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export interface ConfidentialityPolicy extends PolicyRef {
  readonly fields: FieldTable;
  /** What becomes of every personal field of a child under 14 (CN-PIPL-31). Who may ask stays as the field says. */
  readonly child: Pick<FieldPolicy, 'basis' | 'mask' | 'keep' | 'clauses'>;
  /** Whose own duty each register is: they need no permission for it. */
  readonly keepers: Readonly<Record<RecordKind, readonly Role[]>>;
  readonly closedRegisters: Readonly<Partial<Record<RecordKind, ClosedRegister>>>;
  /** Who permits access to records (SVC-1). */
  readonly permittedBy: readonly Role[];
  /** Whose inspection needs no permission: the superior department's (SVC-1). */
  readonly inspectors: readonly Role[];
  /** Purposes that need no consent: the law or an emergency asks for it, or the person does. */
  readonly withoutConsent: readonly Purpose[];
  /** Purposes under which a missing permission or consent is looked at afterwards: nobody waits in an emergency. */
  readonly reviewedAfterwards: readonly Purpose[];
}

/**
 * The default rules.
 *
 * **Details**: only the manager permits (SVC-1); the company's inspector is the superior department. The special-care
 * register opens to those who collect and keep it, the department head and the manager, and each clear value needs
 * the manager's permission; the committee's archive to the clerk who keeps it, the department head and the manager.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export const DEFAULT_CONFIDENTIALITY_POLICY: ConfidentialityPolicy = /* @__PURE__ */ (() => ({
  id: 'wuye.confidentiality',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  fields: FIELD_CLASSES,
  child: {
    basis: 'separate-consent' as const,
    mask: 'hidden' as const,
    keep: 'until-record-closes' as const,
    clauses: ['CN-PIPL-28', 'CN-PIPL-31'],
  },
  keepers: REGISTER_KEEPERS,
  closedRegisters: {
    'special-care': {
      roles: [...REGISTER_KEEPERS['special-care'], 'department-head', 'project-manager', 'company-inspector'],
      purposes: ['care', 'emergency', 'statutory-report', 'refresh', 'inspection', 'rights-request'],
      permissionForKeepers: true,
      clause: 'CIM-4.1.8',
    },
    'committee-document': {
      roles: [
        ...REGISTER_KEEPERS['committee-document'],
        'department-head',
        'project-manager',
        'company-inspector',
      ],
      purposes: ['committee', 'record-keeping', 'inspection'],
      permissionForKeepers: false,
      clause: 'CIM-4.1.2',
    },
  },
  permittedBy: ['project-manager' as const],
  inspectors: ['company-inspector' as const],
  withoutConsent: ['emergency', 'statutory-report', 'inspection', 'rights-request'] as const,
  reviewedAfterwards: ['emergency'] as const,
}))();

/**
 * Other answers for single fields: of each kind the fields that differ, and of each field what differs.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export type FieldOverrides = {
  readonly [Kind in RecordKind]?: { readonly [Field in FieldPath<Kind>]?: Partial<FieldPolicy> };
};

/**
 * A policy of the host's own: another name, version and day, what it says otherwise, and other answers for single
 * fields. All else stays as in the base.
 *
 * @param own - id, version, `effectiveFrom`, and the parts that differ; `overrides` for single fields
 * @param base - what it builds on; {@link DEFAULT_CONFIDENTIALITY_POLICY} by default
 * @throws `KERNEL.INVALID_ARGUMENT` when `overrides` names a kind or a field that does not exist: a misspelt one would
 *   protect nothing
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { confidentialityPolicy } from 'wuye/confidentiality';
 *
 * const policy = confidentialityPolicy({
 *   id: 'chenghu.confidentiality', version: '2', effectiveFrom: calendarDate('2026-12-01'),
 *   overrides: { dog: { phones: { keep: 'until-record-closes' } } },
 * });
 * policy.fields.dog.phones.keep; // => 'until-record-closes'
 * policy.fields.dog.phones.mask; // => 'phone'
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export function confidentialityPolicy(
  own: PolicyRef &
    Partial<Omit<ConfidentialityPolicy, keyof PolicyRef>> & { readonly overrides?: FieldOverrides },
  base: ConfidentialityPolicy = DEFAULT_CONFIDENTIALITY_POLICY,
): ConfidentialityPolicy {
  const { overrides, ...parts } = own;
  const policy: ConfidentialityPolicy = { ...base, ...parts };
  return overrides === undefined ? policy : { ...policy, fields: withOverrides(policy.fields, overrides) };
}

type LooseTable = Readonly<Record<string, Readonly<Record<string, FieldPolicy>>>>;
type LooseOverrides = Readonly<Record<string, Readonly<Record<string, Partial<FieldPolicy>>> | undefined>>;

function withOverrides(table: FieldTable, overrides: FieldOverrides): FieldTable {
  const fields: LooseTable = table;
  const changed = overrides as LooseOverrides;
  for (const [kind, own] of Object.entries(changed)) {
    const known = Object.hasOwn(fields, kind) ? fields[kind] : undefined;
    const unknown = Object.keys(own ?? {}).find(
      (field) => known === undefined || !Object.hasOwn(known, field),
    );
    if (known === undefined || unknown !== undefined) {
      throw new WuyeError('KERNEL.INVALID_ARGUMENT', `no field to override: ${kind} ${unknown ?? ''}`.trim());
    }
  }
  const kinds = Object.entries(fields).map(([kind, policies]) => {
    const own = Object.hasOwn(changed, kind) ? changed[kind] : undefined;
    if (own === undefined) return [kind, policies] as const;
    const merged = Object.entries(policies).map(
      ([field, policy]) => [field, { ...policy, ...own[field] }] as const,
    );
    return [kind, Object.fromEntries(merged)] as const;
  });
  return Object.fromEntries(kinds) as unknown as FieldTable;
}
