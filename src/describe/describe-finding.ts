import type { Finding } from '../kernel/index.js';
import { fill } from './fill.js';
import { label, textOf } from './label.js';
import type { Language } from './message.js';
import { FINDING_MESSAGES } from './messages/index.js';

const NOT_APPLICABLE = {
  'zh-CN': '此项规则不适用',
  en: 'This rule does not apply',
} as const satisfies Record<Language, string>;

const UNKNOWN_CODE = {
  'zh-CN': '规则 {code}：{verdict}',
  en: 'Rule {code}: {verdict}',
} as const satisfies Record<Language, string>;

const WAIVED = {
  'zh-CN': '（按策略 {policy} 放行：{reason}）',
  en: ' (waived by policy {policy}: {reason})',
} as const satisfies Record<Language, string>;

/**
 * The text of a finding: what the rule saw, in plain words.
 *
 * **Details**: the facts are put into the code's message for its verdict; roles, record kinds and the like by their
 * labels, a missing fact as a dash. A rule that a policy waived says by which and why. A code without a message gives
 * a neutral text with the code.
 *
 * **Gotchas**: plain text. Facts may hold `<` or `&`, so escape it for HTML.
 *
 * @param finding - a finding of any rule
 * @param language - the language
 *
 * @example
 * ```ts
 * import { describeFinding } from 'wuye/describe';
 *
 * const finding = { code: 'X.OWN_RULE', verdict: 'fail', effect: 'blocks', clause: 'X-1', facts: {} } as const;
 * describeFinding(finding, 'en'); // => 'Rule X.OWN_RULE: failed'
 * describeFinding({ ...finding, verdict: 'not-applicable' }, 'zh-CN'); // => '此项规则不适用'
 * ```
 * @category Describe
 * @since 0.1.0
 */
export function describeFinding(finding: Finding, language: Language): string {
  const { code, verdict, facts, waivedBy } = finding;
  const text =
    verdict === 'not-applicable'
      ? NOT_APPLICABLE[language]
      : (textOf(FINDING_MESSAGES, code)?.[language][verdict] ?? null);
  const told =
    text === null
      ? fill(UNKNOWN_CODE[language], { code, verdict: label('verdict', verdict, language) }, language)
      : fill(text, facts, language);
  return waivedBy === undefined ? told : told + fill(WAIVED[language], { ...waivedBy }, language);
}
