import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../scripts/lib/site/search/place.js';
import { indexOf, languageOfReader, OPTIONS, rank } from '../../scripts/lib/site/search/rank.js';

const place = (id: string, rest: Partial<Place> = {}): Place => ({
  id,
  within: null,
  title: id,
  names: null,
  text: '',
  shelf: 'guide',
  language: 'en',
  kind: 1,
  ...rest,
});
const pagesOf = (places: readonly Place[], query: string, language: 'en' | 'zh-CN' = 'en') =>
  rank(indexOf(places), query, language).map(({ id }) => id);

describe('the ranking of the search', () => {
  it('puts the symbol of that very name first, and words before a symbol that is only like them', () => {
    const symbol = place('symbol', { title: 'Sheet', names: ['Sheet'], shelf: 'symbol', language: null });
    const guide = place('guide', { text: 'A sheet hangs on a board.' });
    expect(pagesOf([guide, symbol], 'Sheet')).toEqual(['symbol', 'guide']);
    expect(pagesOf([symbol, guide], 'sheet')).toEqual(['guide', 'symbol']);
  });

  it('knows ids of tables in any case, and without their area', () => {
    const names = ['notice.too_late', 'too_late'];
    const code = place('codes', { title: 'NOTICE.TOO_LATE', names, shelf: 'table' });
    const guide = place('guide', { title: 'NOTICE.TOO_LATE', text: 'too late, NOTICE.TOO_LATE' });
    for (const query of ['NOTICE.TOO_LATE', 'notice.too_late', 'TOO_LATE', ' too_late '])
      expect(pagesOf([guide, code], query)[0]).toBe('codes');
  });

  it('puts what holds more words first, whatever its language', () => {
    const one = place('one', { title: 'Outages' });
    const both = place('both', { text: 'A planned outage.', language: 'zh-CN' });
    expect(pagesOf([one, both], 'planned outages')).toEqual(['both', 'one']);
  });

  it('then what is in the language of the reader; symbols are in every one', () => {
    const en = place('en', { text: 'outage' });
    const zh = place('zh', { text: 'outage', language: 'zh-CN' });
    const symbol = place('symbol', { text: 'outage', shelf: 'symbol', language: null });
    expect(pagesOf([zh, symbol, en], 'outage')).toEqual(['en', 'symbol', 'zh']);
    expect(pagesOf([en, symbol, zh], 'outage', 'zh-CN')).toEqual(['zh', 'symbol', 'en']);
  });

  it('finds the beginning of a word in a title, whole words in a text, and parts of a name', () => {
    const all = [place('title', { title: 'Freshness' }), place('text', { text: 'The freshness of it.' })];
    expect(pagesOf(all, 'fresh')).toEqual(['title']);
    expect(pagesOf(all, 'freshness')).toEqual(['title', 'text']);
    expect(pagesOf([place('name', { title: 'checkFreshness' })], 'fresh')).toEqual(['name']);
  });

  it('leads to the best place of a page, once', () => {
    const section = place('guide#lead', { title: 'Lead time', text: 'planned' });
    const start = place('guide', { text: 'Of time, and more of it.' });
    expect(pagesOf([start, section], 'lead time')).toEqual(['guide#lead']);
  });

  it('is the same of an index that was kept, and shows all that the list needs', () => {
    const { text, names, ...shown } = place('guide', { text: 'planned', within: 'room' });
    const kept = JSON.stringify(indexOf([{ ...shown, text, names }]));
    expect(rank(MiniSearch.loadJSON(kept, OPTIONS), 'planned', 'en')).toMatchObject([shown]);
  });

  it('takes the first of places that have one anchor', () => {
    const first = place('table#code', { title: 'Of one room' });
    expect(pagesOf([first, place('table#code', { title: 'Of another' })], 'room')).toEqual(['table#code']);
  });

  it('takes the signs of expressions as they are, and finds nothing where there is nothing', () => {
    expect(pagesOf([place('guide', { text: 'a.c' })], '(a.c[')).toEqual(['guide']);
    expect(pagesOf([place('guide', { text: 'abc' })], 'a.c')).toEqual([]);
    expect(pagesOf([place('guide')], ' ')).toEqual([]);
    expect(pagesOf([], 'guide')).toEqual([]);
  });

  it('reads Chinese by words', () => {
    const notice = place('notice', { text: '计划停水须提前三日通知', language: 'zh-CN' });
    expect(pagesOf([notice], '停水通知', 'zh-CN')).toEqual(['notice']);
  });
});

describe('the language of a reader', () => {
  it.each([
    ['停水', 'en', 'en-GB', 'zh-CN'],
    ['outage', 'zh-CN', 'en-GB', 'zh-CN'],
    ['outage', 'en', 'zh-CN', 'en'],
    ['outage', null, 'zh-TW', 'zh-CN'],
    ['outage', null, 'de', 'en'],
  ] as const)('of %s on a page in %s with a browser in %s is %s', (query, page, browser, language) => {
    expect(languageOfReader(query, page, browser)).toBe(language);
  });
});
