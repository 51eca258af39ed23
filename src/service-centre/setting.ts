import type { ArchivePolicy } from '../archive/index.js';
import type { BoardPolicy } from '../boards/index.js';
import type { WorkingDayCalendar } from '../calendar/index.js';
import type { ApplicationContext, ContentScreen, EligibilityPolicy } from '../commercial/index.js';
import type { ConfidentialityPolicy } from '../confidentiality/index.js';
import type { DeliveryPolicy } from '../deliveries/index.js';
import type { DutyPolicy, TaskPolicy, UpdatePolicy } from '../duties/index.js';
import type { InspectionPolicy } from '../inspections/index.js';
import type { Actor, EstateId, IdGenerator, Instant, Store, Zone } from '../kernel/index.js';
import type { NoticePolicy } from '../notices/index.js';
import type { RefreshPolicy } from '../refresh/index.js';
import type { RightsPolicy } from '../retention/index.js';
import { createIndexer, type Indexer } from '../storage/index.js';
import type { NoticeWorkPolicy } from '../worklist/index.js';
import { given } from './given.js';

/**
 * The policies that a service centre decides under; each room's default where one is left out.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface CentrePolicies {
  readonly notices?: NoticePolicy;
  readonly boards?: BoardPolicy;
  readonly deliveries?: DeliveryPolicy;
  readonly archive?: ArchivePolicy;
  readonly eligibility?: EligibilityPolicy;
  readonly tasks?: TaskPolicy;
  readonly updates?: UpdatePolicy;
  readonly duties?: DutyPolicy;
  readonly refresh?: RefreshPolicy;
  readonly noticeWork?: NoticeWorkPolicy;
  readonly confidentiality?: ConfidentialityPolicy;
  readonly inspections?: InspectionPolicy;
  readonly rights?: RightsPolicy;
}

/**
 * What a service centre is made of. It has no clock, no randomness and no device of its own: all three come from here.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface CentreOptions {
  readonly store: Store;
  readonly estate: EstateId;
  /** Tells the instant of each act: `() => instant(Date.now())`. */
  readonly clock: () => Instant;
  /** From `createIdGenerator`. */
  readonly ids: IdGenerator;
  /** Who acts where a call does not say. */
  readonly actor?: Actor;
  /** The estate's zone; Asia/Shanghai by default. */
  readonly zone?: Zone;
  /** Needed where a lead time counts working days. */
  readonly calendar?: WorkingDayCalendar;
  /** Looks through the words of commercial samples, `screenText`. Absent: a person has to. */
  readonly screen?: ContentScreen;
  /** The rules of commercial applications; `ELIGIBILITY_RULES` by default. */
  readonly rules?: NonNullable<ApplicationContext['rules']>;
  readonly policies?: CentrePolicies;
  /** The most times that a command is decided anew because somebody else was quicker; 50 by default. */
  readonly attempts?: number;
}

/** The options with what was left out filled in. */
export interface CentreSetting extends CentreOptions {
  readonly policies: CentrePolicies;
  /** What each document is found by, under the policies and in the zone. */
  readonly indexOf: Indexer;
}

/** Fills in what was left out. */
export function settingOf(options: CentreOptions): CentreSetting {
  const { policies = {}, zone } = options;
  const indexOf = createIndexer({ ...given('refreshPolicy', policies.refresh), ...given('zone', zone) });
  return { ...options, policies, indexOf };
}
