import type { ContentScreen, ScreenHit } from './screen.js';

/**
 * The parts of a notice that a screen reads; a `NoticeContent` has them.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface ScreenedContent {
  readonly title?: string;
  readonly body?: string;
}

/**
 * A hit in a notice: in its title or in its body, with the place in that part.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface ContentHit extends ScreenHit {
  readonly part: 'title' | 'body';
}

/**
 * Looks through a notice's title and body as one text, so that a claim may not hide in the line break between them.
 *
 * **When to use**: on notices of commercial origin, and on notices of a shop that look like an office's own: a gym's 通知 with an
 * education bureau's backing. On the notices of the service centre itself pass `screenServiceNotice`, which lets 免费接种 and 公章 be.
 *
 * @param content - title and body; what is absent is empty
 * @param screen - the screen: `screenText` for adverts, `screenServiceNotice`, or the host's
 * @returns the hits; one that begins in the title and ends in the body counts to the title
 *
 * @example
 * ```ts
 * import { screenContent, screenText } from 'wuye/commercial';
 *
 * const notice = { title: '通知', body: '教育体育局联合本馆主办健身周' };
 * screenContent(notice, screenText).map(({ part, kind, at }) => [part, kind, at]);
 * // => [['body', 'government-name', 0]]
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function screenContent(content: ScreenedContent, screen: ContentScreen): readonly ContentHit[] {
  const { title = '', body = '' } = content;
  const bodyAt = title === '' ? 0 : title.length + 1;
  return screen(title === '' ? body : `${title}\n${body}`).map((hit) =>
    hit.at < bodyAt ? { ...hit, part: 'title' } : { ...hit, part: 'body', at: hit.at - bodyAt },
  );
}
