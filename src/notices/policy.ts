import { calendarDate, type PolicyRef, type Role } from '../kernel/index.js';
import type { NoticeCategory } from './content.js';
import { DEFAULT_LEAD_TIMES } from './default-lead-times.js';
import type { LeadTimePolicy } from './lead-time.js';
import type { NoticeCommandType } from './transitions.js';

/**
 * What an office decides about its notices where the clauses leave it open.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface NoticePolicy extends PolicyRef {
  /** Who may do what. */
  readonly roles: Readonly<Record<NoticeCommandType, readonly Role[]>>;
  /** Author, reviewer and issuer are three people unless a small office allows otherwise. */
  readonly separation: {
    readonly reviewerMayBeAuthor: boolean;
    readonly issuerMayBeAuthor: boolean;
    readonly issuerMayBeReviewer: boolean;
  };
  /** Whether an urgent notice may be issued first and reviewed within some calendar days; off by default. */
  readonly urgentIssueFirst: { readonly allowed: boolean; readonly reviewWithinDays: number };
  readonly leadTimes: LeadTimePolicy;
  /** What becomes of a notice that is too late: refused, or issued with a stated reason. */
  readonly late: Readonly<Record<NoticeCategory, 'refuse' | 'with-reason'>>;
}

/**
 * The clauses' own words where they have them: the department head reviews, the project manager issues (CIM-4.2.2), the
 * clerk archives (CIM-4.2.8). The rest is a default to override: anybody of the office may write and withdraw, nobody approves
 * his own, only external notices may be late, with a reason.
 *
 * @category Notices
 * @since 0.1.0
 */
export const DEFAULT_NOTICE_POLICY: NoticePolicy = {
  id: 'wuye.notices',
  version: '1',
  effectiveFrom: /* @__PURE__ */ calendarDate('2026-01-01'),
  roles: {
    draft: ['staff'],
    edit: ['staff'],
    submit: ['staff'],
    discard: ['staff'],
    return: ['department-head', 'project-manager'],
    review: ['department-head'],
    issue: ['project-manager'],
    number: ['clerk'],
    schedule: ['clerk'],
    publish: ['staff', 'system'],
    file: ['clerk'],
    withdraw: ['staff'],
    archive: ['clerk'],
  },
  separation: { reviewerMayBeAuthor: false, issuerMayBeAuthor: false, issuerMayBeReviewer: false },
  urgentIssueFirst: { allowed: false, reviewWithinDays: 3 },
  leadTimes: DEFAULT_LEAD_TIMES,
  late: { internal: 'refuse', external: 'with-reason', commercial: 'refuse' },
};
