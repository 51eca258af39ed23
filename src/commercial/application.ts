import type { CalendarDate, Digest, EstateId, PolicyRef } from '../kernel/index.js';
import type { Act, ApplicationId, NoticeId } from '../notices/index.js';
import type { ApplicationContent } from './application-content.js';
import type { FeeQuote } from './fee.js';
import type { ApplicationState } from './transitions.js';

/**
 * That an application was accepted: by whom, for exactly which content, and with which grounds where a person had to look.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface Acceptance extends Act {
  /** Digest of the content that was accepted. */
  readonly digest: Digest;
  readonly policy: PolicyRef;
  readonly review?: AcceptanceReview;
}

/**
 * The review that an application needs whose outcome is `needs-review`: the findings looked at, and why they do not stand in the
 * way.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface AcceptanceReview {
  readonly grounds: string;
  /** The codes of the findings that were looked at. */
  readonly findings: readonly string[];
}

/**
 * A shop's application for a commercial notice, with its life. Plain JSON.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface CommercialApplication extends ApplicationContent {
  readonly id: ApplicationId;
  readonly estate: EstateId;
  readonly schemaVersion: 1;
  readonly state: ApplicationState;
  /** The office's number of it. */
  readonly number?: string;
  readonly appliedOn: CalendarDate;
  readonly received: Act;
  /** The last amendment. */
  readonly amended?: Act;
  /** The management fee (CIM-4.2.1.3g); gone when an amendment changes what it was quoted for. */
  readonly fee?: FeeQuote;
  /** The last return to the shop. */
  readonly returned?: Act & { readonly reasons: readonly string[] };
  readonly accepted?: Acceptance;
  readonly refused?: Act & { readonly reasons: readonly string[] };
  readonly withdrawn?: Act & { readonly reason: string };
  readonly published?: Act & { readonly notice: NoticeId };
}
