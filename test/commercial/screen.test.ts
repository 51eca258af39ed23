import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseOf } from 'wuye';
import {
  CLAIM_KINDS,
  createScreen,
  DEFAULT_HARMLESS_PHRASES,
  DEFAULT_SCREEN_TERMS,
  DEFAULT_SERVICE_PHRASES,
  MOST_HITS_OF_A_KIND,
  type ScreenPattern,
  screenContent,
  screenText,
} from 'wuye/commercial';
import { fold } from '../../src/commercial/screen/fold.js';
import { createMatcher, findSpans } from '../../src/commercial/screen/matcher.js';
import { rejoin } from '../../src/commercial/screen/rejoin.js';
import { ADVERTS, HARMLESS_SENTENCES } from './screen-samples.js';

/** How often a pattern is asked whether it goes on, over a whole text. */
function stepsOn(text: string): number {
  let steps = 0;
  const counting = [...createMatcher(patterns.map((pattern) => [pattern, null] as const))].map(
    ([initial, candidates]) =>
      [
        initial,
        candidates.map(({ steps: pieces, mark }) => ({
          mark,
          steps: pieces.map(({ words, longest }) => ({
            get words() {
              steps += 1;
              return words;
            },
            longest,
          })),
        })),
      ] as const,
  );
  for (const _ of findSpans(
    new Map(counting) as ReturnType<typeof createMatcher<null>>,
    rejoin(fold(text)).text,
  )) {
    // Counted, not looked at.
  }
  return steps;
}

const patterns: readonly ScreenPattern[] = [
  ...DEFAULT_SCREEN_TERMS,
  ...DEFAULT_HARMLESS_PHRASES,
  ...DEFAULT_SERVICE_PHRASES,
].flatMap(({ find }) => find);

describe('the place of a hit', () => {
  it('points into the text as it was given, whatever was folded away', () => {
    expect(screenText('\u{1f525}\uff0c全城 最\u200b佳\uff01')).toEqual([
      { kind: 'absolute-term', term: '最\u200b佳', at: 6, clause: 'CN-ADV-9' },
    ]);
    expect(screenText('买一送一\uff0c８．８折')).toEqual([
      { kind: 'price', term: '买一送一', at: 0, clause: 'CN-ADV-8' },
      { kind: 'price', term: '８．８折', at: 5, clause: 'CN-ADV-8' },
    ]);
  });

  it.each(ADVERTS)('is where the term stands: %s', (text) => {
    const hits = screenText(text);
    for (const { term, at } of hits) expect(text.slice(at, at + term.length)).toBe(term);
    expect(hits.map(({ at }) => at)).toEqual(hits.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('never overlaps another of its kind, on any mixture of sentences', () => {
    const sentence = fc.constantFrom(...HARMLESS_SENTENCES, ...ADVERTS.map(([text]) => text));
    const text = fc
      .array(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 5 })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const hits = screenText(given);
        for (const kind of CLAIM_KINDS) {
          const ofKind = hits.filter((hit) => hit.kind === kind);
          expect(ofKind.length).toBeLessThanOrEqual(MOST_HITS_OF_A_KIND);
          ofKind.reduce((end, { at, term }) => {
            expect(at).toBeGreaterThanOrEqual(end);
            expect(given.slice(at, at + term.length)).toBe(term);
            return at + term.length;
          }, 0);
        }
        expect(screenText(given)).toEqual(hits);
        expect(JSON.parse(JSON.stringify(hits))).toEqual(hits);
      }),
    );
  });

  it('is shared by kinds that claim different things with the same words', () => {
    expect(screenText('唯一认证').map(({ kind, term }) => [kind, term])).toEqual([
      ['absolute-term', '唯一'],
      ['unproven-claim', '唯一认证'],
    ]);
  });
});

describe('evasions', () => {
  it.each([
    ['blanks', '最 佳 选 择'],
    ['the ideographic blank', '最\u3000佳'],
    ['a zero-width space', '国\u200b家\u200c级'],
    ['a soft hyphen', '稳\u00ad赚不赔'],
    ['a line break', '最\n佳'],
    ['a line break of another system', '最\r\n佳'],
    ['stars', '最*正*宗'],
    ['dots', '顶.级·享受'],
    ['an ellipsis', '最......佳'],
    ['brackets', '【最】【佳】'],
    ['quotation marks', '\u201c最\u201d佳'],
    ['dashes', '最-佳'],
    ['emoji', '最\u{1f44d}佳'],
    ['a variation selector', '最\ufe0f佳'],
    ['a combining mark', '最\u0332佳'],
    ['a circled number', '味道天下第\u2460'],
    ['full width', 'ＮＯ．１品质'],
    ['the sign for number', '\u21161品质'],
    ['upper case', 'Top1口碑'],
    ['formal numerals', '销量第壹'],
    ['traditional characters', '國家級、獨一無二、最優'],
    ['a look-alike', '蕞佳'],
    ['pinyin', 'zui好吃'],
    ['a hundred points', '有效\u{1f4af}'],
  ])('%s', (_, text) => {
    expect(screenText(text).length).toBeGreaterThan(0);
  });

  it('inside a word change nothing: any ornament between any two characters of a Chinese term', () => {
    const ornament = fc.stringMatching(/^[ \u3000\u200b\u00ad*~\u2606\u300c\u300d\u2764#_|]{1,3}$/);
    const term = fc.constantFrom(
      '最正宗',
      '国家级',
      '稳赚不赔',
      '祖传秘方',
      '不孕不育',
      '小升初',
      '一等奖',
      '限时抢购',
    );
    fc.assert(
      fc.property(term, fc.array(ornament, { minLength: 3, maxLength: 3 }), (word, ornaments) => {
        const kinds = screenText(word).map(({ kind }) => kind);
        const dressed = [...word].map((character, at) => character + (ornaments[at] ?? '')).join('');
        expect(screenText(dressed).map(({ kind }) => kind)).toEqual(kinds);
      }),
    );
  });

  it('are not imagined: words of different sentences do not meet', () => {
    expect(screenText('编号为最\uff0c佳木斯路施工')).toEqual([
      { kind: 'absolute-term', term: '最', at: 3, clause: 'CN-ADV-9' },
    ]);
    expect(screenText('请到一楼\n\n定于周五')).toEqual([]);
    expect(screenText('电话 0571 88001985 转 2 人')).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([
    ['7天瘦10斤', 'false-guarantee', '7天瘦10斤'],
    ['七天瘦十斤', 'false-guarantee', '七天瘦十斤'],
    ['有效率高达98.6%', 'false-guarantee', '有效率高达98.6%'],
    ['仅1,299元', 'price', '1,299元'],
    ['985院校老师', 'off-campus-tutoring', '985院校'],
  ])('%s', (text, kind, term) => {
    expect(screenText(text)).toContainEqual(expect.objectContaining({ kind, term }));
  });

  it('are read whole: not the end of a longer one', () => {
    expect(screenText('客服电话13800001985人工服务')).toEqual([]);
    expect(screenText('1211人参加')).toEqual([]);
  });
});

describe('hostile texts', () => {
  it.each(['', ' ', '\u200b', '\ud800', '\udc00最', '__proto__', 'constructor', '\u0000', '最\ud83d', '第'])(
    '%j is read without complaint',
    (text) => {
      expect(Array.isArray(screenText(text))).toBe(true);
    },
  );

  it('keep the answer small: 50 hits of a kind, and one kind does not crowd out another', () => {
    const hits = screenText(`${'最佳,'.repeat(10_000)}祖传秘方`);
    expect(hits.filter(({ kind }) => kind === 'absolute-term')).toHaveLength(50);
    expect(hits.at(-1)).toMatchObject({ kind: 'unproven-claim' });
  });

  it('meet patterns that cannot run away: short, few pieces, narrow gaps', () => {
    for (const pattern of patterns) {
      const parts = typeof pattern === 'string' ? [pattern] : pattern;
      expect(parts.length).toBeLessThanOrEqual(8);
      for (const part of parts) {
        if (typeof part === 'object' && 'upTo' in part) expect(part.upTo).toBeLessThanOrEqual(24);
        if (typeof part === 'string')
          for (const word of part.split('|')) expect(word.length).toBeLessThanOrEqual(10);
      }
    }
  });

  it.each([
    '最',
    '第一',
    '1',
    '一',
    '警惕',
    '患有',
    '高血压',
    '政府',
    '步行',
    '8折',
    ' ',
    '\n',
    '、',
    '*',
    '物业费1',
    '本店最',
    '满意率',
    '义诊',
    '只要9',
    'z ',
    'zui ',
    '稳。',
  ])('cost work in proportion to their length: %j again and again', (unit) => {
    // Ten times the text, ten times the steps, but for what hangs over its ends.
    expect(stepsOn(unit.repeat(2_000))).toBeLessThanOrEqual(10 * stepsOn(unit.repeat(200)) + 5_000);
  });
});

describe('words set apart', () => {
  it.each([
    ['稳。赚。不。赔', '稳。赚。不。赔', 0],
    ['本店稳。赚。不。赔钱', '稳。赚。不。赔', 2],
    ['好吃，wen zhuan bu pei', 'wen zhuan bu pei', 3],
    ['本店 z u i 好', 'z u i 好', 3],
    ['ｗěn赚', 'ｗěn赚', 0],
  ])('%s is read together, and the hit is where it stands', (text, term, at) => {
    expect(screenText(text)).toContainEqual(expect.objectContaining({ term, at }));
  });

  it.each([
    ['two sentences of one character', '最。佳'],
    ['a list of letters', '请选 A B C D 之一'],
    ['a longer word of letters', 'WeChat: zuizhong2, di yizuo'],
    ['the letters of a room', 'B座 U 区'],
  ])('but not %s', (_, text) => {
    expect(screenText(text).filter(({ term }) => term.length > 1)).toEqual([]);
  });

  it('costs no more than the length of the text: a million characters of each', () => {
    for (const unit of ['稳。', 'z ', 'z u i ', 'zuizuizuizui', 'a.', '。', '一,二'])
      expect(rejoin(fold(unit.repeat(1_000_000 / unit.length))).text.length).toBeGreaterThan(0);
  });
});

describe('the default words', () => {
  it('have a clause of the catalogue each, and every kind has some', () => {
    expect(DEFAULT_SCREEN_TERMS.filter(({ clause }) => clauseOf(clause) === null)).toEqual([]);
    expect(new Set(DEFAULT_SCREEN_TERMS.map(({ kind }) => kind))).toEqual(new Set(CLAIM_KINDS));
  });

  // Marks that stand between digits only are left out.
  it('are written in plain form, or they would never be found', () => {
    const words = patterns
      .flatMap((pattern) => (typeof pattern === 'string' ? [pattern] : pattern))
      .flatMap((part) => (typeof part === 'string' ? part.split('|') : []))
      .filter((word) => !/^(?:|.*[. -])$/.test(word));
    const find = (word: string) =>
      createScreen({ terms: [{ kind: 'price', clause: 'X', find: [word] }], harmless: [] })(word);
    expect([...new Set(words)].filter((word) => find(word).length !== 1)).toEqual([]);
  });

  it('are JSON: a host may store and change them', () => {
    const stored = JSON.parse(
      JSON.stringify({ terms: DEFAULT_SCREEN_TERMS, harmless: DEFAULT_HARMLESS_PHRASES }),
    );
    const screen = createScreen(stored);
    for (const [text] of ADVERTS) expect(screen(text)).toEqual(screenText(text));
  });
});

describe('a screen of one’s own', () => {
  const screen = createScreen({
    terms: [
      { kind: 'unproven-claim', clause: 'HOST-1', find: ['甲乙', '甲乙丙', ['丁', { upTo: 2 }, '戊']] },
      { kind: 'price', clause: 'HOST-2', find: [[{ number: true }, '元', '整|'], '乙丙'] },
    ],
    harmless: [{ find: ['子甲乙丑'] }, { kinds: ['price'], find: ['寅5元'] }],
  });

  it('takes the longest of a kind, and lets kinds overlap', () => {
    expect(screen('甲乙丙').map(({ kind, term }) => [kind, term])).toEqual([
      ['unproven-claim', '甲乙丙'],
      ['price', '乙丙'],
    ]);
  });

  it('holds a gap to its width: none, two, not three; over 、 but over no comma', () => {
    expect(['丁戊', '丁一二戊', '丁、戊'].map((text) => screen(text).length)).toEqual([1, 1, 1]);
    expect(['丁一二三戊', '丁,戊', '丁。戊', '丁\n\n戊'].map((text) => screen(text).length)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('drops a hit within a harmless phrase, not one that reaches out of it', () => {
    expect(screen('子甲乙丑')).toEqual([]);
    expect(screen('子甲乙丙丑').length).toBe(2);
    expect(screen('寅5元')).toEqual([]);
    expect(screen('寅5元整').map(({ term }) => term)).toEqual(['5元整']);
  });

  it('refuses what would match nothing or anything', () => {
    const bad = [
      [''],
      [[]],
      ['甲|'],
      [['', '乙']],
      [['甲', { upTo: 25 }]],
      [['甲', { upTo: -1 }]],
      [['甲', { upTo: Number.NaN }]],
    ];
    for (const find of bad)
      expect(() =>
        createScreen({
          terms: [{ kind: 'price', clause: 'X', find: find as unknown as readonly ScreenPattern[] }],
          harmless: [],
        }),
      ).toThrow(/KERNEL\.INVALID_ARGUMENT/);
  });
});

describe('a notice of a shop', () => {
  it('is read title and body, with the place in each', () => {
    const title = '本店最佳';
    expect(screenContent({ title, body: '买一送一' }, screenText)).toEqual([
      { part: 'title', kind: 'absolute-term', term: '最佳', at: 2, clause: 'CN-ADV-9' },
      { part: 'body', kind: 'price', term: '买一送一', at: 0, clause: 'CN-ADV-8' },
    ]);
  });

  it('hides no claim in the line break between them', () => {
    expect(screenContent({ title: '味道最', body: '佳,欢迎光临' }, screenText)).toMatchObject([
      { part: 'title', term: '最\n佳', at: 2 },
    ]);
  });

  it('may lack either part', () => {
    expect(screenContent({}, screenText)).toEqual([]);
    expect(screenContent({ body: '祖传' }, screenText)).toMatchObject([{ part: 'body', at: 0 }]);
    expect(screenContent({ title: '祖传' }, screenText)).toMatchObject([{ part: 'title', at: 0 }]);
  });

  it('shows a gym’s sheet that passes for an authority’s', () => {
    const body = '根据全民健身要求,教育体育局联合本馆开展免费健身周活动';
    expect(screenContent({ title: '通知', body }, screenText).map(({ kind }) => kind)).toEqual([
      'government-name',
      'price',
    ]);
  });
});
