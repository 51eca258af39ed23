import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSES, calendarDate, ERROR_CODES, estateId, type Finding, ROLES } from 'wuye';
import { chinaCalendar, isWorkingDay } from 'wuye/calendar';
import {
  clauseLabel,
  describeClause,
  describeErrorCode,
  describeFinding,
  describeIssue,
  describeWorkItem,
  FINDING_MESSAGES,
  ISSUE_MESSAGES,
  LABELS,
  type Language,
  label,
} from 'wuye/describe';
import { COMMAND_SCHEMAS, type CommandArea, parseCommand } from 'wuye/schemas';
import { fill } from '../../src/describe/fill.js';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
const COMMAND_AREAS = Object.keys(COMMAND_SCHEMAS) as readonly CommandArea[];
const base = { verdict: 'fail', effect: 'blocks', clause: 'X-1', facts: {} } as const;

describe('filling a template', () => {
  it.each<[unknown, string, string]>([
    ['王先生', '王先生', '王先生'],
    ['', '—', '—'],
    [null, '—', '—'],
    [undefined, '—', '—'],
    [0, '0', '0'],
    [-1.5, '-1.5', '-1.5'],
    [true, '是', 'yes'],
    [false, '否', 'no'],
    [[], '—', '—'],
    [['a'], 'a', 'a'],
    [['a', 'b', 3], 'a、b、3', 'a, b, 3'],
    [[['a', 'b'], 'c'], 'a、b、c', 'a, b, c'],
    [[null, ''], '—、—', '—, —'],
    [{ b: 1, a: 'x' }, '{"a":"x","b":1}', '{"a":"x","b":1}'],
    ['{other}', '{other}', '{other}'],
    ['$& $1', '$& $1', '$& $1'],
    ['<b>&', '<b>&', '<b>&'],
    ['𠮷', '𠮷', '𠮷'],
  ])('shows %j', (value, zh, en) => {
    const values = { it: value as string, other: 'wrong' };
    expect(fill('“{it}”', values, 'zh-CN')).toBe(`“${zh}”`);
    expect(fill('“{it}”', values, 'en')).toBe(`“${en}”`);
  });

  it('shows a dash for what is missing, also where an object inherits something of the name', () => {
    expect(fill('{a} {constructor} {__proto__} {toString}', {}, 'en')).toBe('— — — —');
  });

  it('shows fields by the headers of their forms', () => {
    const values = { fields: ['phones', 'mailingAddress', 'ownField'] };
    expect(fill('{fields}', values, 'zh-CN')).toBe('联系电话、通讯地址、ownField');
    expect(fill('{fields}', values, 'en')).toBe('phones, mailing address, ownField');
  });

  it('fills a place each time that it stands there, and leaves other text alone', () => {
    expect(fill('{a}{a} {not a place} {}', { a: 'x' }, 'en')).toBe('xx {not a place} {}');
  });

  it('shows roles, kinds and actions by their labels, unknown ones as they are', () => {
    const values = { role: 'clerk', roles: ['clerk', 'gardener'], kind: 'dog', action: 'sign-off' };
    expect(fill('{role}/{roles}/{kind}/{action}', values, 'zh-CN')).toBe(
      '客户服务部文员/客户服务部文员、gardener/犬类/月度核对',
    );
    expect(fill('{role}/{roles}/{kind}/{action}', values, 'en')).toBe('clerk/clerk, gardener/dog/sign off');
  });
});

describe('describeFinding', () => {
  const codes = [...Object.keys(FINDING_MESSAGES), 'X.UNKNOWN', '__proto__', 'constructor', ''];

  it('has one text for what does not apply, whatever the code', () => {
    for (const code of codes) {
      const finding: Finding = { ...base, code, verdict: 'not-applicable' };
      expect(describeFinding(finding, 'zh-CN')).toBe('此项规则不适用');
      expect(describeFinding(finding, 'en')).toBe('This rule does not apply');
    }
  });

  it('names a code that it does not know, and how the rule came out', () => {
    expect(describeFinding({ ...base, code: 'X.Y' }, 'zh-CN')).toBe('规则 X.Y：不通过');
    expect(describeFinding({ ...base, code: '__proto__', verdict: 'unknown' }, 'en')).toBe(
      'Rule __proto__: unknown',
    );
    expect(describeFinding({ ...base, code: 'constructor' }, 'en')).toBe('Rule constructor: failed');
  });

  it('says which policy let a failed rule pass, and why', () => {
    const waivedBy = { policy: 'small-office', reason: 'two people' };
    expect(describeFinding({ ...base, code: 'X.Y', waivedBy }, 'zh-CN')).toBe(
      '规则 X.Y：不通过（按策略 small-office 放行：two people）',
    );
    expect(describeFinding({ ...base, code: 'X.Y', waivedBy }, 'en')).toBe(
      'Rule X.Y: failed (waived by policy small-office: two people)',
    );
  });

  it('gives a text without “undefined” for every code, verdict and language, whatever the facts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom('pass', 'fail', 'unknown', 'not-applicable'),
        fc.constantFrom(...LANGUAGES),
        fc.dictionary(
          fc.constantFrom('record', 'kind', 'roles', 'date', '__proto__', 'unit'),
          fc.jsonValue(),
        ),
        (code, verdict, language, facts) => {
          const text = describeFinding(
            { ...base, code, verdict, facts: facts as Finding['facts'] },
            language,
          );
          expect(text.length).toBeGreaterThan(0);
          if (!JSON.stringify(facts).includes('undefined')) expect(text).not.toContain('undefined');
        },
      ),
    );
  });

  it('leaves no place open when there are no facts at all', () => {
    for (const code of Object.keys(FINDING_MESSAGES)) {
      for (const verdict of ['pass', 'fail', 'unknown'] as const) {
        for (const language of LANGUAGES) {
          expect(describeFinding({ ...base, code, verdict }, language)).not.toMatch(/[{}]|undefined/);
        }
      }
    }
  });
});

describe('describeIssue and describeErrorCode', () => {
  it('fill the message with the parameters', () => {
    const result = isWorkingDay(chinaCalendar(), calendarDate('2027-05-03'));
    const issue = result.ok ? undefined : result.issues[0];
    expect(issue && describeIssue(issue, 'zh-CN')).toBe(
      '工作日历只涵盖 2024-01-01 至 2026-12-31，不能判断 2027-05-03；请补充该年的放假安排表',
    );
  });

  it('show the masked sample where the message has a place for it', () => {
    const issue = { code: 'CALENDAR.TABLE_DAY_IMPOSSIBLE', path: [], sample: '2026-02-30' };
    expect(describeIssue(issue, 'en')).toContain('“2026-02-30”');
  });

  it('say of a day that there is none, since its form may be right', () => {
    const issue = (expected: string) => ({ code: 'FORM_INVALID', path: ['until'], params: { expected } });
    expect(describeIssue(issue('YYYY-MM-DD'), 'en')).toBe(
      'Not in canonical form; YYYY-MM-DD (a day that exists) is expected',
    );
    expect(describeIssue(issue('YYYY-MM-DD, open-ended'), 'zh-CN')).toBe(
      '格式不符，应为规范格式的 YYYY-MM-DD（实际存在的日期）或 open-ended',
    );
  });

  it.each(COMMAND_AREAS)('name what is allowed: the commands of %s', (area) => {
    const parsed = parseCommand(area, { type: 'shout' });
    const issue = parsed.ok ? undefined : parsed.issues.find(({ code }) => code === 'VALUE_UNKNOWN');
    const commands = issue?.params?.expected as readonly string[];
    expect(commands).toContain(area === 'notice' ? 'number' : commands[0]);
    expect(issue && describeIssue(issue, 'en')).toBe(`Not one of the listed values: ${commands.join(', ')}`);
    expect(issue && describeIssue(issue, 'zh-CN')).toBe(`不在可选值之内：${commands.join('、')}`);
  });

  it('name a type where it stands among what is allowed', () => {
    const issue = (...expected: string[]) => ({ code: 'VALUE_UNKNOWN', path: [], params: { expected } });
    expect(describeIssue(issue('all', 'list'), 'en')).toBe('Not one of the listed values: all, a list');
    expect(describeIssue(issue('none', 'object'), 'zh-CN')).toBe('不在可选值之内：none、对象');
    expect(describeIssue(issue('boolean', 'unknown'), 'zh-CN')).toBe('不在可选值之内：是或否、unknown');
  });

  it('label what was expected', () => {
    const issue = { code: 'CALENDAR.TABLE_UNREADABLE', path: [], params: { expected: 'list' } };
    expect(describeIssue(issue, 'zh-CN')).toBe('放假安排表的内容不符，此处应为：列表');
  });

  it('give a text for every code without parameters, and for unknown ones', () => {
    for (const code of [...Object.keys(ISSUE_MESSAGES), 'NO_SUCH', '__proto__']) {
      for (const language of LANGUAGES) {
        expect(describeIssue({ code, path: [] }, language)).not.toMatch(/[{}]|undefined/);
      }
    }
    expect(describeIssue({ code: 'toString', path: [] }, 'en')).toBe('Problem with the data: toString');
    for (const code of [...ERROR_CODES, 'NO.SUCH', '__proto__']) {
      for (const language of LANGUAGES)
        expect(describeErrorCode(code, language)).not.toMatch(/[{}]|undefined/);
    }
    expect(describeErrorCode('hasOwnProperty', 'zh-CN')).toBe('程序出错：hasOwnProperty');
  });
});

describe('label', () => {
  it('has a word for every role', () => {
    expect(ROLES.filter((role) => label('role', role, 'zh-CN') === role)).toEqual([]);
    expect(Object.keys(LABELS.role)).toEqual([...ROLES]);
  });

  it('gives back what it does not hold, inherited names too', () => {
    for (const value of ['gardener', '', 'constructor', '__proto__', '𠮷']) {
      expect(label('role', value, 'zh-CN')).toBe(value);
    }
  });

  it('does not say the same for two values of one vocabulary', () => {
    for (const [vocabulary, words] of Object.entries(LABELS)) {
      for (const language of LANGUAGES) {
        const texts = Object.values(words as Record<string, Record<Language, string>>).map(
          (word) => word[language],
        );
        expect([vocabulary, new Set(texts).size]).toEqual([vocabulary, texts.length]);
      }
    }
  });
});

describe('clauses in words', () => {
  it.each([
    ['CIM-4.1.9', '《客户信息管理作业指导书》4.1.9', 'Customer information management guide, 4.1.9'],
    ['CIM-4.2.1.3a', '《客户信息管理作业指导书》4.2.1.3a', 'Customer information management guide, 4.2.1.3a'],
    ['VIS-4', '《来访接待作业指导书》', 'Visits and front-desk guides'],
    ['OPS', '《管理公司全套制度》', 'Company-wide rules'],
    ['CN-CIVIL-1034', '《民法典》第 1034 条', 'Civil Code, article 1034'],
    ['CN-GB-11643', 'GB 11643', 'GB 11643'],
    ['CN-GA-36', 'GA 36', 'GA 36'],
    ['HOST-7', 'HOST-7', 'HOST-7'],
    ['__proto__', '__proto__', '__proto__'],
  ])('%s stands in %s', (id, zh, en) => {
    expect([clauseLabel(id, 'zh-CN'), clauseLabel(id, 'en')]).toEqual([zh, en]);
  });

  it('are told for every entry of the catalogue, laws by their titles', () => {
    for (const { id, source, zh, en } of CLAUSES) {
      expect([describeClause(id, 'zh-CN'), describeClause(id, 'en')]).toEqual([zh, en]);
      if (source === 'CN') expect(clauseLabel(id, 'en')).not.toBe('National laws and standards');
    }
    expect(describeClause('HOST-7', 'zh-CN')).toBe('HOST-7');
  });
});

describe('describeWorkItem', () => {
  const item = {
    estate: estateId('est_1'),
    code: 'OWN.WATER_PLANTS',
    role: 'staff',
    subject: 'lobby',
    subjectKind: 'plant',
    clause: 'OWN-1',
    state: 'overdue',
    since: null,
    dueOn: calendarDate('2026-11-30'),
    facts: {},
  } as const;

  it('names a code that has no text', () => {
    expect(describeWorkItem(item, 'zh-CN')).toBe('待办事项：OWN.WATER_PLANTS');
    expect(describeWorkItem({ ...item, code: '__proto__' }, 'en')).toBe('To do: __proto__');
  });

  it('takes the text of the failed finding where the item comes from one', () => {
    for (const code of Object.keys(FINDING_MESSAGES)) {
      const facts = { unit: '3-2-1201' };
      expect(describeWorkItem({ ...item, code, facts }, 'zh-CN')).not.toMatch(/[{}]|undefined|待办事项/);
    }
  });
});
