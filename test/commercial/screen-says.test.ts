import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
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

describe('a long text', () => {
  const pointers = '详见附件。';
  /** How many characters are brought to plain form: each of those below is, by `normalize`. */
  function readOf(text: string): number {
    const normalize = vi.spyOn(String.prototype, 'normalize');
    try {
      saysSomething(text);
      return normalize.mock.calls.length;
    } finally {
      normalize.mockRestore();
    }
  }

  it('is read no further than to what says something', () => {
    // U+FDFA is eighteen characters in plain form.
    for (const text of [
      '\ufdfa'.repeat(65_536),
      `★湖畔面馆${'\ufdfa'.repeat(65_536)}`,
      'shop '.repeat(20_000),
    ]) {
      expect(readOf(text)).toBeLessThan(1000);
    }
    const all = readOf('★'.repeat(65_536));
    expect(all).toBeGreaterThanOrEqual(65_536);
    expect(all).toBeLessThan(2 * 65_536);
  });

  it.each([...Array(70).keys(), 250, 255, 256, 257, 1023, 1024, 1025, 5000])(
    'says what it says after %i characters that say nothing',
    (length) => {
      for (const nothing of ['★', '\u{1f600}', '见', 'see attached ', pointers]) {
        const before = nothing.repeat(length);
        expect(saysSomething(before)).toBe(false);
        expect(saysSomething(`${before}see attached poster`)).toBe(false);
        expect(saysSomething(`${before}面`)).toBe(true);
        expect(saysSomething(`${before}面${before}`)).toBe(true);
        expect(saysSomething(`${before}seed${before}`)).toBe(true);
      }
    },
  );
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
