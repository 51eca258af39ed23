import { isGiven, WuyeError } from '../kernel/index.js';
import type { NoticeContent, NoticeScope } from '../notices/index.js';
import type { CommercialApplication } from './application.js';
import { applicationDigest } from './application-digest.js';
import { saysSomething } from './screen/says-something.js';

/**
 * What the office adds when an application becomes a notice.
 *
 * @category Commercial
 * @since 0.1.0
 */
export interface CommercialNoticeOptions {
  /**
   * Words of the office, only where the sample has none of its own: those that were accepted stay as they are. Nothing
   * screened these: look through them with `screenContent`.
   */
  readonly body?: string;
  /** The whole estate by default. */
  readonly scope?: NoticeScope;
  readonly contact?: string;
}

/**
 * The content of the notice that an accepted application becomes. It goes through review and issue like any other
 * (CIM-4.2.2), in the office's uniform header format (CIM-4.2.1.3c), and holds for the days that the posting was wanted for.
 *
 * **Details**: its title is `商情信息：` and the shop's name, its body the words of the sample: both went through the rules. The
 * file of the sample goes with it; the papers of the application do not.
 *
 * @param application - accepted, and unchanged since
 * @param options - what the office adds
 * @throws `KERNEL.INVALID_ARGUMENT` when it is not accepted, or not as it stands now, or states no days, or another body
 * is given than the words that were accepted
 *
 * @example
 * ```ts
 * import { type CommercialApplication, noticeOfApplication } from 'wuye/commercial';
 *
 * noticeOfApplication({ state: 'pending' } as CommercialApplication); // throws KERNEL.INVALID_ARGUMENT
 * ```
 * @category Commercial
 * @since 0.1.0
 */
export function noticeOfApplication(
  application: CommercialApplication,
  options: CommercialNoticeOptions = {},
): NoticeContent {
  const { id, state, accepted, shop, wanted, sample } = application;
  if (state !== 'accepted' || accepted?.digest !== applicationDigest(application)) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `application ${id} is not accepted as it stands`);
  }
  const { from, until } = wanted;
  if (from === undefined || until === undefined || typeof sample !== 'object') {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `application ${id} states no days or has no sample`);
  }
  const { body = sample.text, scope = { kind: 'estate' }, contact } = options;
  if (body !== sample.text && saysSomething(sample.text)) {
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `application ${id} was accepted with other words`);
  }
  return {
    origin: { category: 'commercial', application: id },
    pattern: 'notice',
    planning: { class: 'routine' },
    title: `商情信息：${shop.name}`,
    ...(isGiven(body) ? { body } : {}),
    scope,
    validity: { from, until },
    announces: [],
    publishOn: from,
    importance: 'ordinary',
    modes: ['board'],
    ...(contact === undefined ? {} : { contact }),
    ...(sample.attachment === undefined ? {} : { attachments: [sample.attachment] }),
  };
}
