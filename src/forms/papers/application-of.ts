import type { CommercialApplication } from '../../commercial/index.js';
import { dateAt } from '../../kernel/index.js';
import type { Act } from '../../notices/index.js';
import type { ApplicationPaper } from './application-paper.js';
import type { PaperOptions } from './delivery-of.js';

/**
 * What an application is on its form: the paper that {@link toApplication} would read of it. The office's decision stands in
 * 审阅与签发意见, with who decided and when.
 *
 * @param application - the application
 * @param options - the names of accounts, and the estate's zone
 *
 * @example
 * ```ts
 * import { actorId, instant } from 'wuye';
 * import type { CommercialApplication } from 'wuye/commercial';
 * import { applicationPaper } from 'wuye/forms';
 *
 * const application = {
 *   appliedOn: '2026-11-01', shop: { name: '便民超市', unit: '1-S05' }, applicant: { name: '马宏' }, wanted: {},
 *   accepted: { by: actorId('kong'), role: 'department-head', at: instant('2026-11-02T02:00:00.000Z') },
 * } as unknown as CommercialApplication;
 * applicationPaper(application).opinion; // => '同意（kong，2026-11-02）'
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function applicationPaper(
  application: CommercialApplication,
  options: PaperOptions = {},
): ApplicationPaper {
  const { number, appliedOn, shop, applicant, documents, sample, wanted } = application;
  const opinion = opinionOf(application, options);
  return {
    ...(number === undefined ? {} : { number }),
    appliedOn,
    content: {
      shop,
      applicant,
      ...(documents === undefined ? {} : { documents }),
      ...(sample === undefined ? {} : { sample }),
      wanted,
    },
    ...(opinion === undefined ? {} : { opinion }),
  };
}

function opinionOf(application: CommercialApplication, { zone, nameOf }: PaperOptions): string | undefined {
  const { accepted, refused, returned } = application;
  const signed = (act: Act) => `（${nameOf?.(act.by) ?? act.by}，${dateAt(act.at, zone)}）`;
  if (refused !== undefined) return `不同意：${refused.reasons.join('；')}${signed(refused)}`;
  if (accepted !== undefined) return `同意${signed(accepted)}`;
  return returned === undefined ? undefined : `退回：${returned.reasons.join('；')}${signed(returned)}`;
}
