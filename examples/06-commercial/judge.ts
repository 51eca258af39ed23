import { dateAt, type Finding } from 'wuye';
import { type CommercialApplication, evaluateCommercialEligibility, screenText } from 'wuye/commercial';
import type { TestCentre } from 'wuye/service-centre';
import { SHOP } from './office.js';
import type { Teller } from './teller.js';

/** Holds an application to every rule, and looks through its words. */
export function judge(
  office: TestCentre,
  teller: Teller,
  application: CommercialApplication,
): readonly Finding[] {
  // #region judge
  const { outcome, findings } = evaluateCommercialEligibility(application, {
    asOf: dateAt(office.now()),
    // The shop's record, `null` where it is on no register; left out, nobody looked.
    shop: SHOP,
    screen: screenText,
  });
  for (const finding of findings) teller.finding(finding);
  teller.note({ 'zh-CN': `结论：${outcome}`, en: `outcome: ${outcome}` });

  const text = typeof application.sample === 'object' ? (application.sample.text ?? '') : '';
  for (const { kind, term, clause } of screenText(text)) {
    teller.note({
      'zh-CN': `样张用语“${term}”须有人核实：${kind}，${clause}`,
      en: `somebody has to look at "${term}": ${kind}, ${clause}`,
    });
  }
  // #endregion judge
  return findings;
}
