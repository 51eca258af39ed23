import { type Language, label } from '../../../src/describe/index.js';
import { DUTIES, type DutyAssignment, type DutyNote } from '../../../src/duties/index.js';
import type { Period } from '../../../src/kernel/index.js';
import { RECORD_KINDS } from '../../../src/records/common.js';
import { clauseLinks, comma, page, type Texts } from './page.js';

const TITLE: Texts = { en: 'The duty matrix', 'zh-CN': '职责矩阵' };
const INTRO: Texts = {
  en: '`DUTIES` of `wuye/duties`: who collects, records, verifies and signs off each kind of record. The first of several roles is the responsible one, to whom the work list goes. Hosts override it with a `DutyPolicy`.',
  'zh-CN':
    '即 `wuye/duties` 的 `DUTIES`：每类登记由谁收集、录入、核实、签核。列出多个岗位时，第一个为责任岗位，待办发给该岗位。可用 `DutyPolicy` 覆盖。',
};
const WORDS = {
  en: {
    collects: 'Collects',
    records: 'Records',
    verifies: 'Verifies',
    signsOff: 'Signs off',
    form: 'Form',
    every: 'Verified every',
    open: 'Left open by the clauses',
  },
  'zh-CN': {
    collects: '收集',
    records: '录入',
    verifies: '核实',
    signsOff: '签核',
    form: '表单',
    every: '核实周期',
    open: '条款未定之处',
  },
} as const;
const NOTES: Readonly<Record<DutyNote, Texts>> = {
  'no-form-named': { en: 'no form is named', 'zh-CN': '未指定表单' },
  'collector-open': { en: 'who collects it is not named', 'zh-CN': '未指定收集人' },
  'interval-open': {
    en: 'the period is ours: the clause says “regularly” or “promptly”',
    'zh-CN': '原文为“定期”或“及时”，周期为默认值',
  },
  'verifier-open': { en: 'who looks it over each month is not named', 'zh-CN': '未指定每月核对人' },
  'staff-left-out': {
    en: 'only those whom its own clause names, not all staff',
    'zh-CN': '仅限该条款所列岗位，不含全员',
  },
  'not-refreshed': { en: 'no regular update is asked for', 'zh-CN': '未要求定期更新' },
};

/** The duty matrix in a language, a block for each kind: a table would be wider than a phone. */
export function dutyPage(language: Language): string {
  const words = WORDS[language];
  const blocks = RECORD_KINDS.map((kind) => {
    const { form, refresh, notes, ...duty } = DUTIES[kind];
    const lines = [
      ...STEPS.map((step) => [words[step], assigned(duty[step], language)]),
      [words.form, form === null ? '' : `${label('form', form, language)} \`${form}\``],
      [words.every, refresh === null ? '' : periodWords(refresh, language)],
      [words.open, notes.map((note) => NOTES[note][language]).join(language === 'en' ? '; ' : '；')],
    ];
    const told = lines.map(([name, text]) => `- *${name}*${language === 'en' ? ': ' : '：'}${text || '—'}`);
    return `## ${label('recordKind', kind, language)} (\`${kind}\`)\n\n${told.join('\n')}`;
  });
  return page('duties', TITLE, language, INTRO[language], ...blocks);
}

const STEPS = ['collects', 'records', 'verifies', 'signsOff'] as const;

const assigned = (who: readonly DutyAssignment[], language: Language): string =>
  who
    .map(({ role, clause }) => `${label('role', role, language)} (${clauseLinks([clause], language)})`)
    .join(comma(language));

function periodWords({ unit, count }: Period, language: Language): string {
  const months = language === 'en' ? `${count} month${count === 1 ? '' : 's'}` : `${count} 个月`;
  if (unit === 'calendar-month') return language === 'en' ? `${months} (calendar)` : `${months}（自然月）`;
  return language === 'en' ? `${months} (rolling)` : `${months}（滚动）`;
}
