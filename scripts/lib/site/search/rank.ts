import type { Place, Shelf } from './place.js';

/** How much a word tells by the part of the site that it stands in. */
const WEIGHT: Readonly<Record<Shelf, number>> = { guide: 3, table: 2, other: 0.4, symbol: 0.3, member: 0.1 };

/** What a word in a title counts beside one or many in the text, which count less than 1; more in the title of a whole page. */
const IN_TITLE = { page: 3, part: 2 };

/** As in BM25: how soon further occurrences count for nothing, and how far a long text is held against them. */
const SATURATION = 1.2;
const LENGTH = 0.5;

/** A place that was found, and how well it answers: compared number by number, the higher one first. */
interface Hit {
  readonly place: Place;
  readonly order: readonly number[];
}

/**
 * The places that answer a query, best first, each page once.
 *
 * A place goes before another by the first of these that tells them apart: the query is its id; it holds more words of the query; it is in the
 * reader's language; it has the higher score. The score is that of BM25, weighed by the part of the site.
 */
export function rank(places: readonly Place[], query: string, language: 'en' | 'zh-CN'): readonly Place[] {
  const usual = Math.max(1, places.reduce((sum, { text }) => sum + text.length, 0) / places.length);
  const words = wordsOf(query).map((word) => {
    const weights = places.map((place) => weightOf(word, place, usual));
    const holders = weights.filter((weight) => weight > 0).length;
    return { weights, rarity: Math.log(1 + (places.length - holders + 0.5) / (holders + 0.5)) };
  });
  const hits = places.flatMap((place, at): Hit[] => {
    const held = words.filter(({ weights }) => (weights[at] ?? 0) > 0);
    if (held.length === 0) return [];
    const score = held.reduce((sum, { weights, rarity }) => sum + rarity * (weights[at] ?? 0), 0);
    const isForeign = place.language !== null && place.language !== language;
    const order = [Number(isNamed(place, query.trim())), held.length, Number(!isForeign), score];
    return [{ place, order }];
  });
  const pages = new Set<string>();
  return hits
    .sort(byOrder)
    .map(({ place }) => place)
    .filter(({ page }) => !pages.has(page) && pages.add(page));
}

/** Names of symbols are told apart by their case. Ids in tables are capitals all, and known without their area. */
function isNamed({ title, isId, shelf }: Place, query: string): boolean {
  if (!isId || shelf !== 'table') return isId && title === query;
  const [id, asked] = [title.toLowerCase(), query.toLowerCase()];
  return id === asked || id.endsWith(`.${asked}`);
}

function byOrder(one: Hit, other: Hit): number {
  const at = one.order.findIndex((value, index) => value !== other.order[index]);
  return at === -1 ? 0 : (other.order[at] ?? 0) - (one.order[at] ?? 0);
}

/** What an occurrence is: in titles the beginning of a word, in texts a whole one. */
interface Word {
  readonly inTitle: RegExp;
  readonly inText: RegExp;
}

function weightOf({ inTitle, inText }: Word, { title, text, anchor, shelf }: Place, usual: number): number {
  const titled = inTitle.test(withParts(title)) ? IN_TITLE[anchor === '' ? 'page' : 'part'] : 0;
  const count = text.match(inText)?.length ?? 0;
  const long = SATURATION * (1 - LENGTH + LENGTH * (text.length / usual));
  return WEIGHT[shelf] * (titled + count / (count + long));
}

/** `checkFreshness` is found by both of its words. */
const withParts = (title: string): string => `${title} ${title.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')}`;

const HAN = /\p{Script=Han}/u;

/** The words of a query, each as what to look for. Chinese words have neither beginnings nor endings. */
function wordsOf(query: string): readonly Word[] {
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(query)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => {
      const word = segment.replace(/(?<=[a-z]{3})s$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      if (HAN.test(word)) return { inTitle: new RegExp(word, 'u'), inText: new RegExp(word, 'gu') };
      const begins = `(?<![\\p{L}\\p{N}])${word}`;
      const ends = '(?:s|es|d|ed|ing)?(?![\\p{L}\\p{N}])';
      return { inTitle: new RegExp(begins, 'iu'), inText: new RegExp(begins + ends, 'giu') };
    });
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
