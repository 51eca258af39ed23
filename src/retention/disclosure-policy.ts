import {
  type ConfidentialityPolicy,
  DEFAULT_CONFIDENTIALITY_POLICY,
  type FieldClass,
  type LegalBasis,
  type Purpose,
} from '../confidentiality/index.js';
import { calendarDate, type PolicyRef, type Role } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { Recipient } from './recipient.js';

/**
 * What one kind of recipient may have at all. Of a register only the columns that serve the purpose, by the table of fields.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface RecipientRule {
  readonly purposes: readonly Purpose[];
  readonly kinds: readonly RecordKind[];
  readonly bases: readonly LegalBasis[];
  /** The classes of fields that it may have. */
  readonly classes: readonly FieldClass[];
}

/**
 * To whom an office gives extracts of its registers.
 *
 * @category Rights
 * @since 0.1.0
 */
export interface DisclosurePolicy extends PolicyRef {
  readonly confidentiality: ConfidentialityPolicy;
  readonly recipients: Readonly<Partial<Record<Recipient, RecipientRule>>>;
  /** Who hands extracts over. */
  readonly roles: readonly Role[];
  /** Who approves them (SVC-1). */
  readonly approvers: readonly Role[];
}

const PEOPLE: readonly RecordKind[] = [
  'owner',
  'tenant',
  'foreign-national',
  'domestic-worker',
  'service-person',
  'supplier-staff',
  'shop',
  'shop-staff',
  'occupancy',
  'parking-use',
  'dog',
];

/**
 * Police and courts on a duty by law, the police special care too; the neighbourhood committee ordinary fields and the
 * special-care register, on a duty by law or separate consent (CN-PIPL-23 knows no other one); the housing authority ordinary fields of owners, occupancy and
 * shops. The manager approves, and hands nothing over alone. A default: what local law asks for is for the host to say.
 *
 * @category Rights
 * @since 0.1.0
 */
export const DEFAULT_DISCLOSURE_POLICY: DisclosurePolicy = /* @__PURE__ */ (() => ({
  id: 'wuye.disclosure',
  version: '1',
  effectiveFrom: calendarDate('2026-01-01'),
  confidentiality: DEFAULT_CONFIDENTIALITY_POLICY,
  recipients: {
    police: {
      purposes: ['statutory-report', 'emergency'],
      kinds: [...PEOPLE, 'special-care'],
      bases: ['legal-duty'],
      classes: ['ordinary', 'sensitive', 'child', 'special-care'],
    },
    court: {
      purposes: ['statutory-report'],
      kinds: PEOPLE,
      bases: ['legal-duty'],
      classes: ['ordinary', 'sensitive'],
    },
    'neighbourhood-committee': {
      purposes: ['statutory-report', 'emergency', 'care'],
      kinds: [...PEOPLE, 'special-care'],
      bases: ['legal-duty', 'separate-consent'],
      classes: ['ordinary', 'special-care'],
    },
    'housing-authority': {
      purposes: ['statutory-report'],
      kinds: ['owner', 'tenant', 'occupancy', 'shop'],
      bases: ['legal-duty'],
      classes: ['ordinary'],
    },
  } as const,
  roles: ['clerk', 'department-head', 'project-manager'] as const,
  approvers: ['project-manager'] as const,
}))();
