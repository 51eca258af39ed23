import type { Language } from '../../src/describe/index.js';
import { POLICIES } from './policies.js';
import { textOf } from './policy-words.js';
import { withSection } from './section.js';

const WORDS = {
  part: { en: 'part', 'zh-CN': '项' },
  settles: { en: 'what it settles', 'zh-CN': '规定什么' },
  value: { en: 'default', 'zh-CN': '默认值' },
  from: { en: 'from', 'zh-CN': '依据' },
  ours: { en: 'ours', 'zh-CN': '本库默认' },
  noRef: { en: 'part of the refresh policy', 'zh-CN': '核实策略的一部分' },
  since: { en: 'version {version}, since {since}', 'zh-CN': '版本 {version}，自 {since} 起' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** The pages that hold the table, from the project's directory. */
export const POLICY_PAGES: Readonly<Record<Language, string>> = {
  en: 'docs/guide/time-calendars-policies.md',
  'zh-CN': 'docs/guide/time-calendars-policies.zh-CN.md',
};

/** A page with the table of policies between its marks as the code has it. */
export function withPolicyTable(page: string, language: Language): string {
  return withSection(page, 'policies', policyTable(language).trimEnd());
}

function policyTable(language: Language): string {
  const speak = (word: keyof typeof WORDS) => WORDS[word][language];
  return POLICIES.flatMap(({ name, room, policy, ref, parts }) => [
    `**\`${name}\`** · \`wuye/${room}\` · ${
      ref === null
        ? speak('noRef')
        : `\`${ref.id}\` · ${speak('since').replace('{version}', ref.version).replace('{since}', ref.effectiveFrom)}`
    }`,
    '',
    `| ${speak('part')} | ${speak('settles')} | ${speak('value')} | ${speak('from')} |`,
    '|---|---|---|---|',
    ...Object.entries(parts).map(([key, words]) => {
      const own = policy[key as keyof typeof policy];
      const shown = (words.shown?.(own) ?? textOf(own)) || '—';
      const value = language === 'en' ? shown : shown.replace('.md)', '.zh-CN.md)');
      return `| \`${key}\` | ${words[language]} | ${value} | ${sourceOf(words.from, speak('ours'))} |`;
    }),
    '',
  ]).join('\n');
}

/** `open CIM-4.2.7` is our default where the clause leaves it open. */
const sourceOf = (from: string, ours: string): string =>
  from === 'open'
    ? ours
    : from.replace(/\bopen\b ?(.*)$/, (_, clause: string) => (clause === '' ? ours : `${ours} (${clause})`));
