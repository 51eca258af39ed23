import { readFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { nationalitiesSource, nationalityKey } from '../../scripts/generate-nationalities.js';
import { parseNationality } from '../../src/identifiers/index.js';
import { NATIONALITIES } from '../../src/identifiers/nationalities.js';
import { codesOf } from './arbitraries.js';

const alpha2 = (input: string) => {
  const result = parseNationality(input);
  return result.ok ? result.value.alpha2 : codesOf(result).join();
};

describe('the table', () => {
  it('is what the script makes of the package today', () => {
    const file = new URL('../../src/identifiers/nationalities.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(nationalitiesSource());
  });

  it('holds ISO 3166-1: 249 entries, without Kosovo', () => {
    expect(NATIONALITIES).toHaveLength(249);
    expect(NATIONALITIES.some(([code]) => code === 'XK')).toBe(false);
    for (const [code, alpha3, numeric, zh, en] of NATIONALITIES) {
      expect([countries.alpha2ToAlpha3(code), countries.alpha2ToNumeric(code)]).toEqual([alpha3, numeric]);
      expect(zh).toMatch(/^[\p{Script=Han}()、-]+$/u);
      expect(en).not.toBe('');
    }
  });

  it('gives no text to two countries', () => {
    const keys = NATIONALITIES.flatMap(([, , , , , text]) => text.split('|').filter(Boolean));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => nationalityKey(key) === key)).toBe(true);
  });
});

describe('parseNationality', () => {
  it('reads every code and name of every entry', () => {
    for (const [code, alpha3, numeric, zh, en] of NATIONALITIES) {
      const expected = { ok: true, value: { alpha2: code, alpha3, numeric, zh, en }, warnings: [] };
      for (const text of [code, code.toLowerCase(), alpha3, numeric, zh, ` ${zh} 籍`, en, en.toUpperCase()]) {
        expect([text, parseNationality(text)]).toEqual([text, expected]);
      }
    }
  });

  it.each([
    ['韩国', 'KR'],
    ['大韩民国', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['朝鲜', 'KP'],
    ['美国', 'US'],
    ['美利坚合众国', 'US'],
    ['美籍', 'US'],
    ['U.S.A.', 'US'],
    ['英国', 'GB'],
    ['大不列颠及北爱尔兰联合王国', 'GB'],
    ['UK', 'GB'],
    ['俄罗斯', 'RU'],
    ['俄罗斯联邦', 'RU'],
    ['阿联酋', 'AE'],
    ['阿拉伯联合酋长国', 'AE'],
    ['印度尼西亚', 'ID'],
    ['印尼', 'ID'],
    ['Viet Nam', 'VN'],
    ['象牙海岸', 'CI'],
    ["Côte d'Ivoire", 'CI'],
    ['刚果（金）', 'CD'],
    ['刚果(布)', 'CG'],
    ['德意志联邦共和国', 'DE'],
    ['D', 'DE'],
    ['土耳其共和国', 'TR'],
    ['瑞典王国', 'SE'],
    ['哈萨克斯坦共和国', 'KZ'],
    ['日本人', 'JP'],
    ['日本国籍', 'JP'],
    ['Ｊａｐａｎ', 'JP'],
    ['日　本', 'JP'],
    ['中国', 'CN'],
    ['中国籍', 'CN'],
    ['840', 'US'],
    ['004', 'AF'],
  ])('%s is %s', (input, expected) => {
    expect(alpha2(input)).toBe(expected);
  });

  it.each([
    ['香港', '中国香港', 'Hong Kong, China'],
    ['中国香港', '中国香港', 'Hong Kong, China'],
    ['澳门', '中国澳门', 'Macao, China'],
    ['台湾', '中国台湾', 'Taiwan, China'],
    ['中国台湾省', '中国台湾', 'Taiwan, China'],
    ['TWN', '中国台湾', 'Taiwan, China'],
  ])('%s is written %s', (input, zh, en) => {
    expect(parseNationality(input)).toMatchObject({ ok: true, value: { zh, en } });
  });

  it.each([
    '',
    ' ',
    '籍',
    '人',
    '共和国',
    '|',
    '||',
    '无',
    '火星',
    'Congo',
    'Kosovo',
    'XK',
    '4',
    '999',
    '__proto__',
    '国',
    '日',
    '美',
  ])('does not know %j', (input) => {
    expect(alpha2(input)).toBe('NATIONALITY_UNKNOWN');
  });

  it('never shows the cell: somebody may have put another thing there', () => {
    expect(parseNationality('13800001234')).toMatchObject({ issues: [{ sample: '1**********' }] });
  });
});
