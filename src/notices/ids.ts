import { type Brand, brandedId } from '../kernel/index.js';

/** A notice.
 * @category Notices
 * @since 0.1.0
 */
export type NoticeId = Brand<string, 'NoticeId'>;

/** A shop's application for a commercial notice.
 * @category Notices
 * @since 0.1.0
 */
export type ApplicationId = Brand<string, 'ApplicationId'>;

/**
 * A notice id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { noticeId } from 'wuye/notices';
 *
 * noticeId('ntc_1'); // => 'ntc_1'
 * ```
 * @category Notices
 * @since 0.1.0
 */
export const noticeId: (value: string) => NoticeId = /* @__PURE__ */ brandedId<NoticeId>('notice id');

/**
 * An application id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { applicationId } from 'wuye/notices';
 *
 * applicationId('app_1'); // => 'app_1'
 * ```
 * @category Notices
 * @since 0.1.0
 */
export const applicationId: (value: string) => ApplicationId =
  /* @__PURE__ */ brandedId<ApplicationId>('application id');
