import { calendarDate, type PolicyRef, type Role } from '../kernel/index.js';
import type { RightsCommandType } from './rights-transitions.js';

/**
 * How an office answers requests, where the law says "promptly".
 *
 * @category Rights
 * @since 0.1.0
 */
export interface RightsPolicy extends PolicyRef {
  /** Who may do what. */
  readonly roles: Readonly<Record<RightsCommandType, readonly Role[]>>;
  /** Within how long a request is answered, from the day after it came. */
  readonly answerWithin: { readonly unit: 'working-day' | 'calendar-day'; readonly count: number };
  /** By how many calendar days it may be put off, once; 0: never. */
  readonly extendByDays: number;
  /** Days within which the applicant is told, once it is decided. */
  readonly tellWithinDays: number;
}

/**
 * 15 working days: the law says "promptly" (CN-PIPL-45, 46, 50); 15 working days is the longest time that the authorities
 * allow apps to promise (App违法违规收集使用个人信息行为认定方法, 2019, item 6). Put off once, by 15 days. The manager
 * decides; anybody of the office receives.
 *
 * @category Rights
 * @since 0.1.0
 */
export const DEFAULT_RIGHTS_POLICY: RightsPolicy = {
  id: 'wuye.rights',
  version: '1',
  effectiveFrom: /* @__PURE__ */ calendarDate('2026-01-01'),
  roles: {
    receive: ['staff'],
    identify: ['clerk', 'department-supervisor', 'department-head', 'project-manager'],
    extend: ['department-head', 'project-manager'],
    grant: ['department-head', 'project-manager'],
    'grant-partly': ['department-head', 'project-manager'],
    refuse: ['project-manager'],
    fulfil: ['clerk', 'department-head', 'project-manager'],
    'tell-refusal': ['clerk', 'department-head', 'project-manager'],
    withdraw: ['staff'],
  },
  answerWithin: { unit: 'working-day', count: 15 },
  extendByDays: 15,
  tellWithinDays: 3,
};
