import type { TestCentre } from 'wuye/service-centre';
import { BROUGHT, CHANGED, TARIFF, WHOLE } from './content.js';
import { judge } from './judge.js';
import { at, PEOPLE } from './office.js';
import type { Teller } from './teller.js';

export const APPLICATION = 'app_noodle';

/** From the counter to the acceptance: every change of the sample is looked at again. */
export async function accept(office: TestCentre, teller: Teller): Promise<void> {
  teller.heading({ 'zh-CN': '一、申请与逐条审核', en: '1. The application, rule by rule' });
  at(office, '2026-11-16 10:00');
  const begun = { type: 'apply', content: BROUGHT } as const;
  const { document } = await office.run('application', APPLICATION, begun, { actor: PEOPLE.li });
  if (document === null) throw new Error('nothing was received');
  judge(office, teller, document);

  teller.heading({ 'zh-CN': '二、补正、复核、报价', en: '2. Completed, reviewed, quoted' });
  at(office, '2026-11-17 09:00');
  // #region accept
  const { li, lin } = PEOPLE;
  const amend = { type: 'amend', content: WHOLE } as const;
  await office.run('application', APPLICATION, amend, { actor: li });
  // The words of the sample need somebody to look: not the clerk, and not without grounds.
  await office.run('application', APPLICATION, { type: 'accept' }, { actor: li });
  const grounds = '非遗证书原件已核对，编号留存';
  await office.run('application', APPLICATION, { type: 'accept', grounds }, { actor: lin });

  // Another sample: pending again, and the acceptance is void.
  await office.run('application', APPLICATION, { type: 'amend', content: CHANGED }, { actor: li });
  const quote = { type: 'quote', tariff: TARIFF } as const;
  const { document: quoted } = await office.run('application', APPLICATION, quote, { actor: li });
  await office.run('application', APPLICATION, { type: 'accept' }, { actor: li });
  // #endregion accept
  const { lines = [], totalFen = 0 } = quoted?.fee ?? {};
  const sums = lines.map(({ days, copies, dailyFen }) => `${days} × ${copies} × ${yuan(dailyFen)}`);
  teller.note({
    'zh-CN': `发布管理费：${sums.join(' + ')} = ${yuan(totalFen)} 元`,
    en: `posting fee: ${sums.join(' + ')} = CNY ${yuan(totalFen)}`,
  });
}

const yuan = (fen: number) => (fen / 100).toFixed(2);
