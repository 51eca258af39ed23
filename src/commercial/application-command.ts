import type { CalendarDate, Digest, EstateId, PolicyRef } from '../kernel/index.js';
import type { Act, ActContext, ApplicationId, NoticeId } from '../notices/index.js';
import type { AcceptanceReview } from './application.js';
import type { ApplicationContent } from './application-content.js';
import type { EligibilityContext } from './eligibility-context.js';
import type { FeeQuote } from './fee.js';
import type { FeeTariff } from './quote-fee.js';

/**
 * A command on an application.
 *
 * @category Commercial
 * @since 0.1.0
 */
export type ApplicationCommand =
  | {
      readonly type: 'apply';
      readonly id: ApplicationId;
      readonly estate: EstateId;
      readonly content: ApplicationContent;
      readonly number?: string;
      /** The date on the form; the day of the act by default. */
      readonly appliedOn?: CalendarDate;
    }
  /** The whole content anew. */
  | { readonly type: 'amend'; readonly content: ApplicationContent }
  | { readonly type: 'quote'; readonly tariff: FeeTariff }
  | { readonly type: 'return'; readonly reasons: readonly string[] }
  /** `grounds`: why what a person had to look at does not stand in the way; needed where the outcome is `needs-review`. */
  | { readonly type: 'accept'; readonly grounds?: string }
  | { readonly type: 'refuse'; readonly reasons: readonly string[] }
  | { readonly type: 'withdraw'; readonly reason: string }
  | { readonly type: 'publish'; readonly notice: NoticeId };

/**
 * What happened to an application. Plain JSON. Who received and who amended hold personal data, as the application does.
 *
 * @category Commercial
 * @since 0.1.0
 */
export type ApplicationEvent = { readonly application: ApplicationId; readonly act: Act } & (
  | {
      readonly type: 'application-received';
      readonly estate: EstateId;
      readonly content: ApplicationContent;
      readonly appliedOn: CalendarDate;
      readonly number?: string;
    }
  | {
      readonly type: 'application-amended';
      readonly content: ApplicationContent;
      /** Digests of the content and of the sample as they were before. */
      readonly previous: { readonly digest: Digest; readonly sample: Digest | null };
      readonly sampleChanged: boolean;
    }
  | { readonly type: 'application-quoted'; readonly fee: FeeQuote }
  | { readonly type: 'application-returned'; readonly reasons: readonly string[] }
  | {
      readonly type: 'application-accepted';
      readonly digest: Digest;
      readonly policy: PolicyRef;
      readonly review?: AcceptanceReview;
    }
  | { readonly type: 'application-refused'; readonly reasons: readonly string[] }
  | { readonly type: 'application-withdrawn'; readonly reason: string }
  | { readonly type: 'application-published'; readonly notice: NoticeId }
);

/**
 * Who acts, and what eligibility needs: the shop's record, the screen, the policy. The day of the act is the as-of date.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface ApplicationContext extends ActContext, Omit<EligibilityContext, 'asOf'> {}
