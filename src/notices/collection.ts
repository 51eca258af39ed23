import type { CollectionDeclaration } from '../kernel/index.js';
import { indexText } from '../records/index-text.js';
import type { Notice } from './notice.js';

/**
 * Notices: what waits for somebody by `by_state`, what goes up by `by_publication`, what was issued first and is still to be
 * reviewed by `by_review`.
 *
 * @category Notices
 * @since 0.1.0
 */
export const NOTICES_COLLECTION: CollectionDeclaration = {
  name: 'notices',
  fields: ['state', 'number', 'valid_until', 'publish_on', 'review', 'review_due_on'],
  indexes: {
    by_state: { equal: ['state'], range: 'valid_until' },
    by_publication: { equal: ['state'], range: 'publish_on' },
    by_review: { equal: ['review'], range: 'review_due_on' },
    by_number: { equal: ['number'] },
  },
};

/**
 * The index fields of a notice, as a change of its collection carries them.
 *
 * **Details**: `valid_until` is `9999-12-31` for a standing notice; `publish_on` is the day that it was scheduled for, else
 * the one it was meant for; `review` is `open` while a notice that was issued first waits for its review. `''` where
 * there is none.
 *
 * @param notice - the notice
 *
 * @example
 * ```ts
 * import { calendarDate } from 'wuye';
 * import { noticeIndex, type Notice } from 'wuye/notices';
 *
 * const validity = { from: calendarDate('2026-11-20'), until: 'open-ended' } as const;
 * noticeIndex({ state: 'issued', content: { validity } } as Notice);
 * // => {
 * //   state: 'issued', number: '', valid_until: '9999-12-31', publish_on: '', review: '', review_due_on: '',
 * // }
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function noticeIndex(notice: Notice): Readonly<Record<string, string>> {
  const { state, number, content, scheduledFor, reviewDueOn } = notice;
  const until = content.validity?.until ?? '';
  return {
    state,
    number: number === undefined ? '' : indexText(number),
    valid_until: until === 'open-ended' ? '9999-12-31' : until,
    publish_on: scheduledFor ?? content.publishOn ?? '',
    review: reviewDueOn === undefined ? '' : 'open',
    review_due_on: reviewDueOn ?? '',
  };
}
