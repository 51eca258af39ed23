import { type Digest, digestOf } from '../kernel/index.js';
import type { NoticeContent } from './content.js';

/**
 * The digest that approvals are bound to: of everything the author wrote, canonically (CIM-4.2.2). Where a notice hangs, its
 * number and what was filed later are not part of it.
 *
 * @param content - the content, plain JSON
 *
 * @example
 * ```ts
 * import { noticeDigest } from 'wuye/notices';
 *
 * const content = {
 *   origin: { category: 'internal' }, pattern: 'notice', planning: { class: 'routine' },
 *   title: '停水通知', importance: 'ordinary', modes: ['board'],
 * } as const;
 * noticeDigest(content) === noticeDigest({ ...content, title: '停水通知！' }); // => false
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function noticeDigest(content: NoticeContent): Digest {
  return digestOf(content);
}
