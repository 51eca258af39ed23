import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Hit, Place, Shelf } from './place.js';

/** How much a word tells by the part of the site that it stands in. */
const WEIGHT: Readonly<Record<Shelf, number>> = { guide: 3, table: 2, other: 0.4, symbol: 0.3, member: 0.1 };

/** What it counts by where in a place it stands. */
const BOOST = { names: 1e9, title: 3 };

/** A page goes before a part of one, and whatever is in the other language behind everything. */
const PAGE = 1.5;
const FOREIGN = 0.0001;

const HAN = /\p{Script=Han}/u;
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words, with the names of symbols and the numbers of clauses whole. */
const wordsOf = (text: string): string[] =>
  (text.match(/(?:\d+\.)*[\p{L}\p{N}_]+/gu) ?? []).flatMap((word) =>
    HAN.test(word) ? [...SEGMENTER.segment(word)].map(({ segment }) => segment) : word,
  );

/** A word, one or many, in any case. */
const stem = (word: string): string => word.toLowerCase().replace(/(?<=[a-z]{3})s$/, '');

/** `checkFreshness` is found by both of its words, too. */
const withParts = (word: string): string[] => [...new Set([word, ...word.split(/_|(?<=\p{Ll})(?=\p{Lu})/u)])];

/** Of the index, where it is made and where it is loaded. */
export const OPTIONS: Options<Place> = {
  fields: ['names', 'title', 'text'],
  storeFields: ['within', 'title', 'shelf', 'language', 'kind'],
  tokenize: (text, field) => (field === 'names' ? text.split(',') : wordsOf(text)),
  processTerm: (word, field) => {
    if (field === 'names') return word;
    return field === 'title' ? withParts(word).map(stem) : stem(word);
  },
};

/** The places as an index; of those with the same address the first. */
export function indexOf(places: readonly Place[]): MiniSearch<Place> {
  const index = new MiniSearch(OPTIONS);
  for (const place of places) if (!index.has(place.id)) index.add(place);
  return index;
}

/**
 * The places that answer a query, best first, each page once.
 *
 * A place goes before another by the first of these that tells them apart: it holds more words of the query; it has the query as its name; it
 * is in the reader's language; it has the higher score.
 */
export function rank(index: MiniSearch<Place>, query: string, language: 'en' | 'zh-CN'): readonly Hit[] {
  const queries = [query.trim()];
  const named = {
    queries,
    fields: ['names'],
    tokenize: (name: string) => [name, name.toLowerCase()],
    processTerm: (name: string) => name,
  };
  // The beginning of a word is enough in titles; in texts it would be too much, but of Chinese words.
  const inTitles = { queries, fields: ['title'], prefix: true };
  const inTexts = { queries, fields: ['text'], prefix: (word: string) => HAN.test(word) };
  const boostDocument = (id: string, _: string, place: Partial<Hit> = {}) =>
    WEIGHT[place.shelf ?? 'other'] *
    (id.includes('#') ? 1 : PAGE) *
    (place.language === null || place.language === language ? 1 : FOREIGN);
  const options = { boost: BOOST, boostDocument };
  const hits = index.search({ queries: [named, inTitles, inTexts] }, options) as (SearchResult & Hit)[];
  const pages = new Set<string>();
  return hits
    .sort((one, other) => other.queryTerms.length - one.queryTerms.length || other.score - one.score)
    .filter(({ id }) => pages.size < pages.add(id.replace(/#.*/, '')).size);
}

/** Chinese where the query is, else the language of the page that is read, else that of the browser. */
export function languageOfReader(
  query: string,
  page: 'en' | 'zh-CN' | null,
  browser: string,
): 'en' | 'zh-CN' {
  if (HAN.test(query)) return 'zh-CN';
  return page ?? (browser.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
}
