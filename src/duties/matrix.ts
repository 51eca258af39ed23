import type { ClauseId, Period, Role } from '../kernel/index.js';
import type { RecordKind } from '../records/index.js';
import type { Duty, DutyAssignment } from './duty.js';

const by = (role: Role, clause: ClauseId): DutyAssignment => ({ role, clause });

const MONTHLY: Period = { unit: 'calendar-month', count: 1 };
const QUARTERLY: Period = { unit: 'calendar-month', count: 3 };

const ALL_STAFF = by('staff', 'CIM-4.1.1');
const CLERK_MAINTAINS = [by('clerk', 'CIM-4.1.1')];
const CLERK_SIGNS_OFF = [by('clerk', 'CIM-4.1.9')];
const CUSTOMER_SERVICE = by('clerk', 'CIM-4.1.4');
const SECURITY = by('security-supervisor', 'CIM-4.1.5');

/** People whom the security supervisor collects and the clerk maintains, every month (CIM-4.1.5, CIM-4.1.1). */
const collectedBySecurity = {
  collects: [SECURITY, ALL_STAFF],
  records: CLERK_MAINTAINS,
  verifies: [SECURITY],
  signsOff: CLERK_SIGNS_OFF,
  refresh: MONTHLY,
} as const;

/** Every department supervisor, and the security supervisor is one (CIM-4.1.8). */
const SUPERVISORS = [by('department-supervisor', 'CIM-4.1.8'), by('security-supervisor', 'CIM-4.1.8')];

/**
 * The duty matrix: for each kind of record who collects, records, verifies and signs off, on which form and how often
 * (CIM-4.1.1 to 4.1.9). `notes` tell where a default fills what the clauses leave open; hosts override it by a
 * {@link DutyPolicy}.
 *
 * @example
 * ```ts
 * import { DUTIES } from 'wuye/duties';
 *
 * DUTIES.dog.verifies; // => [{ role: 'security-supervisor', clause: 'CIM-4.1.6' }]
 * DUTIES.owner.refresh; // => { unit: 'calendar-month', count: 3 }
 * DUTIES['shop-staff'].form; // => null
 * ```
 * @category Duties
 * @since 0.1.0
 */
export const DUTIES: Readonly<Record<RecordKind, Duty>> = {
  owner: {
    collects: [CUSTOMER_SERVICE, ALL_STAFF],
    records: [CUSTOMER_SERVICE],
    verifies: [CUSTOMER_SERVICE],
    signsOff: CLERK_SIGNS_OFF,
    form: 'ownerCard',
    refresh: QUARTERLY,
    notes: ['interval-open'],
  },
  tenant: { ...collectedBySecurity, form: 'tenantRegister', notes: [] },
  shop: {
    collects: [CUSTOMER_SERVICE, ALL_STAFF],
    records: [CUSTOMER_SERVICE],
    // The shop summary holds the shop staff too, and theirs is the monthly update of CIM-4.1.5.
    verifies: [SECURITY],
    signsOff: CLERK_SIGNS_OFF,
    form: 'shopSummary',
    refresh: MONTHLY,
    notes: ['verifier-open', 'interval-open'],
  },
  'shop-staff': { ...collectedBySecurity, form: null, notes: ['no-form-named'] },
  'foreign-national': { ...collectedBySecurity, form: 'foreignNational', notes: [] },
  'domestic-worker': { ...collectedBySecurity, form: 'domesticWorker', notes: [] },
  'service-person': {
    ...collectedBySecurity,
    form: null,
    notes: ['no-form-named', 'collector-open', 'interval-open'],
  },
  'supplier-staff': {
    collects: [by('function-lead', 'CIM-4.1.3'), SECURITY],
    records: [by('information-officer', 'CIM-4.1.3')],
    verifies: [SECURITY],
    signsOff: CLERK_SIGNS_OFF,
    form: 'supplierStaff',
    refresh: MONTHLY,
    notes: ['staff-left-out'],
  },
  dog: {
    collects: [by('security-supervisor', 'CIM-4.1.6'), ALL_STAFF],
    records: CLERK_MAINTAINS,
    verifies: [by('security-supervisor', 'CIM-4.1.6')],
    signsOff: CLERK_SIGNS_OFF,
    form: 'dogRegister',
    refresh: MONTHLY,
    notes: [],
  },
  'parking-use': {
    collects: [by('parking-handler', 'CIM-4.1.7'), ALL_STAFF],
    records: [by('information-officer', 'CIM-4.1.7')],
    verifies: [by('parking-handler', 'CIM-4.1.7')],
    signsOff: CLERK_SIGNS_OFF,
    form: 'parkingUse',
    refresh: MONTHLY,
    notes: [],
  },
  'special-care': {
    collects: SUPERVISORS,
    records: [by('clerk', 'CIM-4.1.8')],
    verifies: SUPERVISORS,
    signsOff: CLERK_SIGNS_OFF,
    form: 'specialCare',
    refresh: MONTHLY,
    notes: ['staff-left-out'],
  },
  occupancy: {
    collects: [CUSTOMER_SERVICE, ALL_STAFF],
    records: [CUSTOMER_SERVICE],
    verifies: [CUSTOMER_SERVICE],
    signsOff: CLERK_SIGNS_OFF,
    form: 'occupancySummary',
    // No clause asks for a regular update, and the form has no column for a verification.
    refresh: null,
    notes: ['not-refreshed'],
  },
  'committee-document': {
    collects: [by('clerk', 'CIM-4.1.2')],
    records: [by('clerk', 'CIM-4.1.2')],
    verifies: [],
    signsOff: [],
    form: null,
    refresh: null,
    notes: ['no-form-named', 'staff-left-out', 'not-refreshed'],
  },
};
