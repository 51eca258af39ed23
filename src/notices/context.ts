import type { WorkingDayCalendar } from '../calendar/index.js';
import type { CalendarDate, Digest } from '../kernel/index.js';
import type { ActContext } from './act.js';
import type { ApplicationId, NoticeId } from './ids.js';
import type { Notice } from './notice.js';
import type { NoticePolicy } from './policy.js';

/**
 * Who acts on a notice and when, and what only the host knows. What is left out is unknown, never assumed.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface NoticeContext extends ActContext {
  /** `DEFAULT_NOTICE_POLICY` by default. */
  readonly policy?: NoticePolicy;
  /** Needed where a lead time counts working days. */
  readonly calendar?: WorkingDayCalendar;
  /** The day on which the office learnt of the event: tells an urgent notice from a planned one that was left too late. */
  readonly eventKnownOn?: CalendarDate;
  /** How many sheets of the notice still hang; asked before it is archived. */
  readonly hanging?: number;
  /** The notice that this one corrects or cancels, as it stands: asked from the submission on. */
  readonly followed?: Notice;
  /** The notice that takes the place of this one, as it stands: asked where one is withdrawn as superseded. */
  readonly successor?: Notice;
  /** The application that a commercial notice is made of: asked when it is issued, and again when it is published (CIM-4.2.1.3). */
  readonly application?: NoticeApplication;
}

/**
 * What a commercial notice needs to know of its application. Any document with these members will do.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface NoticeApplication {
  readonly id: ApplicationId;
  /** `accepted` or `published` for one that may go up. */
  readonly state: string;
  /** Digest of the file of its sample; absent where it has none. */
  readonly sampleDigest?: Digest;
  /** The days for which it was accepted: the notice holds on no others. Absent: the host sees to that itself. */
  readonly wanted?: { readonly from?: CalendarDate; readonly until?: CalendarDate };
  /** The notice that it was published with: no other one is made of it, but one that follows another. */
  readonly notice?: NoticeId;
}
