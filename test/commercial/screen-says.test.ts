import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysSomething } from 'wuye/commercial';
import { ADVERTS, HARMLESS_SENTENCES } from './screen-samples.js';

describe('a text that says nothing', () => {
  it.each([
    '',
    '  ',
    '。',
    '……',
    '★★★',
    '\n\n',
    '\u200b',
    '\u2060',
    '\u3164',
    '\u2800',
    '\uffa0',
    '\ufe0f',
    '\ud800',
    '见附件',
    '详见附件',
    '【见 附 件】',
    '见附件1、附件2',
    '内容详见附图。',
    '如图所示',
    '文案另附',
    '同上',
    '略',
    '无',
    '暂无',
    '請見附件',
    'See attached',
    'N/A',
    'TBD',
  ])('%j', (text) => {
    expect(saysSomething(text)).toBe(false);
  });
});

it('nor does a long row of pointers, read once', () => {
  expect(saysSomething('见附件'.repeat(10_000))).toBe(false);
});

describe('a text that says something', () => {
  it.each([
    '湖畔面馆开业，欢迎光临',
    '面',
    '8折',
    '¥9.9',
    '13800000000',
    '见附件，全场八折',
    '附件厂直销',
    '海报设计',
    '略阳面皮',
    '图文快印',
    'Seed shop',
    '__proto__',
  ])('%s', (text) => {
    expect(saysSomething(text)).toBe(true);
  });

  it.each([...ADVERTS.map(([text]) => text), ...HARMLESS_SENTENCES])('every sample: %s', (text) => {
    expect(saysSomething(text)).toBe(true);
  });

  it('is not taken back by a pointer, nor made by what shows nothing', () => {
    const nothing = fc.stringMatching(/^[ 。\u200b\u3164★\n]{0,8}$/);
    const pointer = fc.constantFrom('见附件', '详见海报', '略', '');
    fc.assert(
      fc.property(nothing, pointer, nothing, (before, word, after) => {
        expect(saysSomething(before + word + after)).toBe(false);
        expect(saysSomething(`${before}面馆${word}${after}`)).toBe(true);
      }),
    );
  });
});
