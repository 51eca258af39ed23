import { describe, expect, it } from 'vitest';
import {
  createScreen,
  type HarmlessPhrases,
  MOST_HITS_OF_A_KIND,
  type ScreenPattern,
  screenContent,
  screenText,
} from 'wuye/commercial';

/** What a screen of one kind finds: the words and their place. */
const hits = (find: readonly ScreenPattern[], text: string, harmless: readonly HarmlessPhrases[] = []) =>
  createScreen({ terms: [{ kind: 'price', clause: 'HOST-1', find }], harmless })(text).map(
    ({ term, at }) => [term, at] as const,
  );
const count = (find: readonly ScreenPattern[], texts: readonly string[]) =>
  texts.map((text) => hits(find, text).length);
const bothWays = (find: readonly ScreenPattern[], text: string) => {
  const found = hits(find, text);
  expect(hits(find.toReversed(), text)).toEqual(found);
  return found;
};
const YUAN: ScreenPattern = [{ number: true }, '元'];

describe('hits of one kind', () => {
  it('stand beside one another', () => {
    expect(hits(['甲乙'], '甲乙甲乙')).toEqual([
      ['甲乙', 0],
      ['甲乙', 2],
    ]);
  });

  it('are the longest that begins first, in whatever order the terms are listed', () => {
    expect(bothWays(['甲乙', '甲乙丙'], '甲乙丙丁')).toEqual([['甲乙丙', 0]]);
    expect(bothWays(['甲乙', '乙丙丁'], '甲乙丙丁')).toEqual([['甲乙', 0]]);
  });

  it('name the law of the term that is listed first, where two have the same words', () => {
    const term = (clause: string) => ({ kind: 'price', clause, find: ['甲乙'] }) as const;
    const screen = createScreen({ terms: [term('HOST-1'), term('HOST-2')], harmless: [] });
    expect(screen('甲乙')).toEqual([{ kind: 'price', term: '甲乙', at: 0, clause: 'HOST-1' }]);
  });

  it('are the first fifty', () => {
    const found = (times: number) => hits(['甲乙'], '甲乙,'.repeat(times));
    expect(found(MOST_HITS_OF_A_KIND - 1)).toHaveLength(49);
    expect(found(MOST_HITS_OF_A_KIND + 2)).toHaveLength(50);
    expect(found(MOST_HITS_OF_A_KIND + 2).at(-1)).toEqual(['甲乙', 147]);
  });

  it('are dropped in the longest harmless phrase that begins at a place', () => {
    for (const find of [
      ['子甲乙丑', '子甲'],
      ['子甲', '子甲乙丑'],
    ])
      expect(hits(['甲乙'], '子甲乙丑甲乙', [{ find }])).toEqual([['甲乙', 4]]);
  });
});

describe('a term that asks for the edge of a sentence', () => {
  it('stands at the end of one, and holds no mark', () => {
    expect(hits(['甲乙 '], '甲乙。丙，丙甲乙')).toEqual([
      ['甲乙', 0],
      ['甲乙', 6],
    ]);
    expect(hits(['甲乙 '], '甲乙丙')).toEqual([]);
  });

  it('stands at the beginning of one', () => {
    expect(hits([' 甲乙'], '甲乙丙')).toEqual([['甲乙', 0]]);
    expect(count([' 甲乙'], ['丙甲乙', '乙', '丙。甲乙'])).toEqual([0, 0, 1]);
    expect(count([' ab'], ['ab', 'abc'])).toEqual([1, 0]);
  });

  it('stands nowhere else, and is the mark itself where it is nothing more', () => {
    expect(hits([' '], '甲。乙')).toEqual([
      ['', 0],
      ['。', 1],
      ['', 3],
    ]);
  });

  it('reaches over the end of a text with no gap', () => {
    expect(hits([['甲 ', { upTo: 2 }]], '甲。')).toEqual([['甲', 0]]);
  });
});

describe('words of letters and digits', () => {
  it('are found whole, not in longer ones', () => {
    expect(count(['vip'], ['vip厅', '贵宾VIP', '8vip8', 'vipers', 'vipz', 'avip', 'zvip'])).toEqual([
      1, 1, 1, 0, 0, 0, 0,
    ]);
    expect(count(['0元'], ['0元', '第0元', '10元', '00元'])).toEqual([1, 1, 0, 0]);
    expect(count(['元9'], ['元9', '元9起', '元90', '元99'])).toEqual([1, 1, 0, 0]);
  });

  it('are parted by a blank and by a line break', () => {
    expect(count(['vip'], ['free vip', 'free\nvip', 'freevip'])).toEqual([1, 1, 0]);
  });

  it('keep a point between them', () => {
    expect(count(['no.1'], ['No.1', 'No1', 'No. 1', 'No.\n1'])).toEqual([1, 0, 0, 0]);
  });
});

describe('a number', () => {
  it('is read whole, or not at all where it is too long', () => {
    expect(hits([YUAN], '共十二元')).toEqual([['十二元', 1]]);
    expect(hits([YUAN], `共${'一'.repeat(10)}元`)).toEqual([[`${'一'.repeat(10)}元`, 1]]);
    expect(hits([YUAN], `共${'一'.repeat(11)}元`)).toEqual([]);
    expect(hits([YUAN], `共${'一'.repeat(12)}元`)).toEqual([]);
    expect(hits([YUAN], '共12345678901.5元')).toEqual([]);
  });

  it('keeps its point and loses its comma', () => {
    expect(count(['9.9元'], ['9.9元', '9·9元', '９．９元', '99元', '9,9元'])).toEqual([1, 1, 1, 0, 0]);
    expect(count(['1299元'], ['1,299元', '1，299元', '1.299元'])).toEqual([1, 1, 0]);
    expect(hits([YUAN], '1.5元')).toEqual([['1.5元', 0]]);
  });

  it('ends at a dash, and at a mark before a blank or a new line', () => {
    expect(hits([YUAN], '3-5元')).toEqual([['5元', 2]]);
    expect(hits([YUAN], '3.\n5元')).toEqual([['5元', 3]]);
    expect(hits([YUAN], '3. 5元')).toEqual([['5元', 3]]);
  });

  it('begins behind the point after a word of letters', () => {
    expect(hits([YUAN], 'VIP.88元')).toEqual([['88元', 4]]);
    expect(screenText('VIP.88元')).toMatchObject([{ kind: 'price', term: '88元', at: 4 }]);
  });
});

describe('what parts sentences', () => {
  it.each([
    ['a line break', '国家\n级', 1],
    ['a line break of another system', '国家\r\n级', 1],
    ['one of an old system', '国家\r级', 1],
    ['an empty line', '国家\n\n级', 0],
    ['an empty line of another system', '国家\r\n\r\n级', 0],
    ['an empty line of an old system', '国家\r\r级', 0],
    ['a point as an ornament', '国家.级', 1],
    ['a full stop before a blank', '国家. 级', 0],
    ['a full stop before a new line', '国家.\n级', 0],
    ['a comma among ornaments', '国家*,*级', 0],
  ] as const)('%s', (_, text, found) => {
    expect(count(['国家级'], [text])).toEqual([found]);
  });
});

describe('what was set apart', () => {
  it('is put together from syllables with a blank or a mark between them, and no other thing', () => {
    expect(
      count(['第一好'], ['diyi hao', 'diyi.hao', 'diyi,hao', 'diyihao', 'diyi a hao', 'diyi家hao']),
    ).toEqual([1, 1, 1, 0, 0, 0]);
    expect(screenText('wen.zhuan.bu.pei')[0]).toMatchObject({ term: 'wen.zhuan.bu.pei', at: 0 });
  });

  it('leaves the beginning of a sentence one, and all places as they were', () => {
    expect(hits([' 第一'], 'diyi')).toEqual([['diyi', 0]]);
    expect(hits(['甲乙'], 'diyi,甲乙')).toEqual([['甲乙', 5]]);
  });

  it('is put together from single characters, whatever marks stand between them', () => {
    expect(hits([' 甲乙丙 '], '甲。乙。丙。')).toEqual([['甲。乙。丙', 0]]);
    expect(hits([' 甲乙丙 '], '甲。乙。丙')).toEqual([['甲。乙。丙', 0]]);
    expect(hits(['甲乙丙'], '丁丁。甲。！乙？，丙。丁丁')).toEqual([['甲。！乙？，丙', 3]]);
  });
});

it('a rare character takes two places before a hit', () => {
  expect(hits(['最佳'], '\u{20bb7}最佳')).toEqual([['最佳', 2]]);
});

describe('the width of a gap', () => {
  it('may be nothing, and 24 at most', () => {
    expect(count([['甲', { upTo: 0 }, '乙']], ['甲乙', '甲一乙'])).toEqual([1, 0]);
    expect(count([['甲', { upTo: 24 }, '乙']], [`甲${'一'.repeat(24)}乙`, `甲${'一'.repeat(25)}乙`])).toEqual(
      [1, 0],
    );
  });
});

describe('the text of a notice', () => {
  it.each([
    [{}, ''],
    [{ title: '甲' }, '甲\n'],
    [{ body: '乙' }, '乙'],
    [{ title: '甲', body: '乙' }, '甲\n乙'],
  ] as const)('is screened as it stands: %j', (content, expected) => {
    const seen: string[] = [];
    screenContent(content, (text) => {
      seen.push(text);
      return [];
    });
    expect(seen).toEqual([expected]);
  });
});
