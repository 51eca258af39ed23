import type { CalendarDate, DateOrOpenEnded } from '../kernel/index.js';
import type { AnnouncedEvent } from './announced-event.js';
import type { Attachment } from './attachment.js';
import type { ApplicationId, NoticeId } from './ids.js';
import type { NoticeScope } from './scope.js';

/**
 * For which kind of body an external notice is posted (CIM-4.2.1.2).
 *
 * @category Notices
 * @since 0.1.0
 */
export const EXTERNAL_BODIES = [
  'company',
  'developer',
  'neighbourhood-committee',
  'owners-committee',
  'police',
  'government',
  'water',
  'power',
  'gas',
  'heating',
  'telecom',
  'cable-television',
  'other',
] as const;

/**
 * The kind of body that asks to have an external notice posted; `company` is the property company itself, `other` any
 * body without a word of its own.
 *
 * @see {@link EXTERNAL_BODIES}
 * @category Notices
 * @since 0.1.0
 */
export type ExternalBody = (typeof EXTERNAL_BODIES)[number];

/** The three categories of what is published to customers (CIM-4.2.1.1 to 4.2.1.3).
 * @category Notices
 * @since 0.1.0
 */
export const NOTICE_CATEGORIES = ['internal', 'external', 'commercial'] as const;

/**
 * Whose information a notice is: `internal` of the office, `external` of another body, `commercial` of a shop.
 *
 * @see {@link NOTICE_CATEGORIES}
 * @category Notices
 * @since 0.1.0
 */
export type NoticeCategory = (typeof NOTICE_CATEGORIES)[number];

/**
 * Whose information a notice is: the office's own, an outside body's, or a shop's.
 *
 * @category Notices
 * @since 0.1.0
 */
export type NoticeOrigin =
  | { readonly category: 'internal' }
  | {
      readonly category: 'external';
      readonly body: ExternalBody;
      /** The body's name, as it signs. */
      readonly bodyName: string;
      /** The day on which the office received it: says who was late (CIM-4.2.6). */
      readonly receivedOn?: CalendarDate;
    }
  | { readonly category: 'commercial'; readonly application: ApplicationId };

/** The two patterns of layout (CIM-5): 公告 and 通知.
 * @category Notices
 * @since 0.1.0
 */
export const NOTICE_PATTERNS = ['announcement', 'notice'] as const;

/**
 * The layout that a notice is printed in: `announcement` is 公告, `notice` is 通知.
 *
 * @see {@link NOTICE_PATTERNS}
 * @category Notices
 * @since 0.1.0
 */
export type NoticePattern = (typeof NOTICE_PATTERNS)[number];

/**
 * How a notice is planned, which decides its lead time (CIM-4.2.6).
 *
 * **Details**: `planned-outage` names the services in its events; `planned` is every other planned matter; `urgent` may be
 * published at once, with a cause and a conspicuous mark; `routine` announces nothing that has a date; an event in
 * one is judged as a planned matter all the same.
 *
 * @category Notices
 * @since 0.1.0
 */
export type NoticePlanning =
  | { readonly class: 'planned-outage' }
  | { readonly class: 'planned' }
  | {
      readonly class: 'urgent';
      readonly cause?: string;
      /** Whether the sheet carries a conspicuous mark. Absent: unknown. */
      readonly mark?: boolean;
    }
  | { readonly class: 'routine' };

/** The classes of {@link NoticePlanning}.
 * @category Notices
 * @since 0.1.0
 */
export type PlanningClass = NoticePlanning['class'];

/**
 * The period of validity, both days included; `'open-ended'` for a standing notice (长期有效).
 *
 * @category Notices
 * @since 0.1.0
 */
export interface Validity {
  readonly from: CalendarDate;
  readonly until: DateOrOpenEnded;
}

/** The ways to reach the customer: on the board, in person against a signature, or by electronic message.
 * @category Notices
 * @since 0.1.0
 */
export const DELIVERY_MODES = ['board', 'personal', 'digital'] as const;

/**
 * How a notice reaches the customer: `board` as a sheet, `personal` in the hand against a signature, `digital` as a
 * message. A notice may have several.
 *
 * @see {@link DELIVERY_MODES}
 * @category Notices
 * @since 0.1.0
 */
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

/**
 * What a notice says and to whom: all that its author writes, all that approvals are bound to. Where it hangs is not part
 * of it. Absent means unknown.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface NoticeContent {
  readonly origin: NoticeOrigin;
  readonly pattern: NoticePattern;
  readonly planning: NoticePlanning;
  readonly title?: string;
  /** Plain text; an empty line separates paragraphs. */
  readonly body?: string;
  readonly scope?: NoticeScope;
  readonly validity?: Validity;
  /** What it announces. Absent: unknown; empty: known to announce nothing that has a date. */
  readonly announces?: readonly AnnouncedEvent[];
  /** The day on which it is meant to be published. Absent: as soon as it is issued. */
  readonly publishOn?: CalendarDate;
  /** Important information is photographed when it is posted (CIM-4.2.8). */
  readonly importance: 'ordinary' | 'important';
  readonly modes: readonly DeliveryMode[];
  /** Whom to ask: `'客服中心 0571-88001234'`. */
  readonly contact?: string;
  readonly attachments?: readonly Attachment[];
  /**
   * Set where it follows an earlier notice, which is withdrawn once this one is issued (`cancels`) or published
   * (`corrects`, so that no hole arises on the board): see {@link followUpsOf}.
   */
  readonly follows?: { readonly kind: 'corrects' | 'cancels'; readonly notice: NoticeId };
}
