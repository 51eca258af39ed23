import {
  DEFAULT_CONFIDENTIALITY_POLICY,
  type FieldClassRow,
  fieldClassTable,
  type KeepTerm,
} from '../../src/confidentiality/index.js';
import { type Language, label } from '../../src/describe/index.js';
import { ROLES, type Role } from '../../src/kernel/index.js';
import { RECORD_KINDS } from '../../src/records/common.js';

/** The pages that hold the table, from the project's directory. */
export const FIELD_CLASS_PAGES: Readonly<Record<Language, string>> = {
  en: 'docs/guide/field-classes.md',
  'zh-CN': 'docs/guide/field-classes.zh-CN.md',
};

/** The clauses of laws that were written with the text at hand; the others are from memory, as the foot of the page says. */
const READ: ReadonlySet<string> = new Set(['CN-PIPL-28']);
const DAGGER = '†';

/** For who would edit the file; readers of the page do not see it. */
const MADE =
  '<!-- Written by `npx tsx scripts/field-classes.ts`, and held equal to the code by a test: change the code, not this page. -->';

const WORDS = {
  title: { en: 'Every field and its class', 'zh-CN': '字段分级表' },
  other: { en: '[中文](field-classes.zh-CN.md)', 'zh-CN': '[English](field-classes.md)' },
  guide: { en: '[confidentiality](confidentiality.md)', 'zh-CN': '[保密](confidentiality.zh-CN.md)' },
  intro: {
    en: 'What `fieldClassTable(DEFAULT_CONFIDENTIALITY_POLICY)` gives. Policy `{id}`, version {version}. It is a default: an office whose company or city says otherwise overrides it with `confidentialityPolicy({ overrides })`.',
    'zh-CN':
      '即 `fieldClassTable(DEFAULT_CONFIDENTIALITY_POLICY)` 的结果。策略 `{id}`，版本 {version}。这是默认值：公司制度或当地规定不同的，用 `confidentialityPolicy({ overrides })` 覆盖。',
  },
  child: {
    en: 'Any personal field of somebody under 14 has another answer, and so has that of a household member whose date of birth is unknown: basis {basis}, mask {mask}, kept {keep}, {clauses}. It is shown to nobody at once; on request to the register’s keepers and those whom the table names, not to all of the office.',
    'zh-CN':
      '凡涉及不满十四周岁的人（家庭成员出生日期不明的，按不满十四周岁对待）的个人字段，一律改按：依据{basis}，遮盖方式{mask}，{keep}，{clauses}。任何岗位都不能直接查看；可申请查看的是本登记表的经管岗位和表中所列岗位，不包括服务中心全体。',
  },
  alike: { en: 'All records', 'zh-CN': '各登记表共有的字段' },
  alikeIntro: {
    en: 'Fields that every kind of record answers alike.',
    'zh-CN': '各登记表规定相同的字段。',
  },
  field: { en: 'field', 'zh-CN': '字段' },
  name: { en: 'name', 'zh-CN': '名称' },
  class: { en: 'class', 'zh-CN': '级别' },
  purposes: { en: 'purposes', 'zh-CN': '用途' },
  basis: { en: 'basis', 'zh-CN': '依据' },
  shown: { en: 'shown clear to', 'zh-CN': '可直接查看' },
  onRequest: { en: 'on request, logged', 'zh-CN': '申请查看（留痕）' },
  mask: { en: 'mask', 'zh-CN': '遮盖' },
  keep: { en: 'kept', 'zh-CN': '保存' },
  clauses: { en: 'clauses', 'zh-CN': '条款' },
  everybody: { en: 'everybody', 'zh-CN': '所有人' },
  office: { en: 'all of the office', 'zh-CN': '服务中心全体' },
  nobody: { en: '—', 'zh-CN': '—' },
  closes: { en: 'until the record closes', 'zh-CN': '至记录注销' },
  foot: {
    en: `${DAGGER} The wording of this law, or the reading of it for this field, is from memory and was not checked against the text; the term of three years follows the general limitation period, likewise from memory. Whether an office may hold a field at all, its counsel says, not this table.`,
    'zh-CN': `${DAGGER} 该法律条文或其对本字段的适用系凭记忆写成，未与法律原文核对；三年的保存期参照一般诉讼时效，同样凭记忆。能否收集某一字段，应由法律顾问判断，本表不作结论。`,
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** The page of a language, whole. */
export function fieldClassPage(
  language: Language,
  rows: readonly FieldClassRow[] = fieldClassTable(),
): string {
  const speak = (word: keyof typeof WORDS) => WORDS[word][language];
  const policy = DEFAULT_CONFIDENTIALITY_POLICY;
  const alike = alikeEverywhere(rows);
  const first = rows.filter(({ kind }) => kind === RECORD_KINDS[0]);
  const section = (title: string, own: readonly FieldClassRow[], intro: readonly string[] = []) => [
    `## ${title}`,
    '',
    ...intro,
    ...table(own, language),
    '',
  ];
  const { child } = policy;
  const ofChild = fill(speak('child'), {
    basis: label('legalBasis', child.basis, language),
    mask: label('maskKind', child.mask, language),
    keep: keepWords(child.keep, language),
    clauses: child.clauses.map(marked).join(language === 'en' ? ', ' : '、'),
  });
  return [
    `# ${speak('title')}`,
    '',
    `${speak('other')} · ${speak('guide')}`,
    '',
    MADE,
    '',
    fill(speak('intro'), { id: policy.id, version: policy.version }),
    '',
    ofChild,
    '',
    ...section(
      speak('alike'),
      first.filter(({ field }) => alike.has(field)),
      [speak('alikeIntro'), ''],
    ),
    ...RECORD_KINDS.flatMap((kind) =>
      section(
        `${label('recordKind', kind, language)} (\`${kind}\`)`,
        rows.filter((row) => row.kind === kind && !alike.has(row.field)),
      ),
    ),
    speak('foot'),
    '',
  ].join('\n');
}

/** The fields that all kinds have, and answer alike. */
function alikeEverywhere(rows: readonly FieldClassRow[]): ReadonlySet<string> {
  const answers = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { kind: _kind, field, ...rest } of rows) {
    answers.set(field, (answers.get(field) ?? new Set()).add(JSON.stringify(rest)));
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const fields = [...answers].filter(
    ([field, given]) => given.size === 1 && counts.get(field) === RECORD_KINDS.length,
  );
  return new Set(fields.map(([field]) => field));
}

const COLUMNS = [
  'field',
  'name',
  'class',
  'purposes',
  'basis',
  'shown',
  'onRequest',
  'mask',
  'keep',
  'clauses',
] as const;

function table(rows: readonly FieldClassRow[], language: Language): readonly string[] {
  const comma = language === 'en' ? ', ' : '、';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(COLUMNS.map((column) => WORDS[column][language])),
    line(COLUMNS.map(() => '---')),
    ...rows.map((row) =>
      line([
        `\`${row.field}\``,
        nameOf(row.field, language),
        label('fieldClass', row.class, language),
        row.purposes.map((purpose) => label('purpose', purpose, language)).join(comma),
        label('legalBasis', row.basis, language),
        rolesOf(row.shown, language),
        rolesOf(onlyOnRequest(row), language),
        label('maskKind', row.mask, language),
        keepWords(row.keep, language),
        row.clauses.map(marked).join(comma),
      ]),
    ),
  ];
}

/** The name in Chinese, in English beside it on the English page. */
function nameOf(field: string, language: Language): string {
  const vocabulary = field.includes('.') ? 'fieldPart' : 'field';
  const chinese = label(vocabulary, field, 'zh-CN');
  return language === 'en' ? `${label(vocabulary, field, 'en')} ${chinese}` : chinese;
}

/** Those of whom `staff` does not tell. */
const APART: readonly Role[] = ['company-inspector', 'system'];

/** Roles that others do not bring with them: everybody of the office is `staff`. */
const ownRoles = (roles: readonly Role[]): readonly Role[] =>
  roles.includes('staff') ? ['staff', ...roles.filter((role) => APART.includes(role))] : roles;

/** Who may ask and is not shown it anyway. */
const onlyOnRequest = ({ shown, onRequest }: FieldClassRow): readonly Role[] =>
  onRequest.filter((role) => !shown.includes(role) && (!shown.includes('staff') || APART.includes(role)));

function rolesOf(roles: readonly Role[], language: Language): string {
  if (roles.length === 0) return WORDS.nobody[language];
  if (roles.length === ROLES.length) return WORDS.everybody[language];
  return ownRoles(roles)
    .map((role) => (role === 'staff' ? WORDS.office[language] : label('role', role, language)))
    .join(language === 'en' ? ', ' : '、');
}

function keepWords(keep: KeepTerm, language: Language): string {
  if (keep === 'until-record-closes') return WORDS.closes[language];
  const { unit, count } = keep;
  if (language === 'en') return `${count} ${unit}s after it closed`;
  return `注销后 ${count} ${unit === 'year' ? '年' : '个月'}`;
}

const marked = (clause: string) => (clause.startsWith('CN-') && !READ.has(clause) ? clause + DAGGER : clause);

const fill = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
