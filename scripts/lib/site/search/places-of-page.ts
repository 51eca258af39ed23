import { ReflectionKind } from 'typedoc';
import type { Page } from '../sections.js';
import type { Place, Shelf } from './place.js';

/** A rendered page of text as places: its beginning, and whatever on it has an anchor, with the text down to the next one. */
export function placesOfPage(page: Page, url: string, html: string): readonly Place[] {
  const [, content = ''] = /<h1>[\s\S]*?<\/h1>([\s\S]*?)<div class="col-sidebar"/.exec(html) ?? [];
  const rest = {
    page: url,
    shelf: shelfOf(url),
    language: page.language,
    kind: ReflectionKind.Document,
  };
  const parts = content
    .replace(/<svg[\s\S]*?<\/svg>|<button[\s\S]*?<\/button>/g, '')
    .split(/(?=<h[2-6] id="|<a id=")/);
  return parts.map((part, at) => {
    const [opening = '', anchor = ''] = /^<\w+ id="([^"]+)"[^>]*>(?:<\/a>)?/.exec(part) ?? [];
    const text = plain(part.replace(opening, ''));
    if (at === 0 && anchor === '')
      return { ...rest, anchor, within: null, title: page.title, isId: false, text };
    // A heading to its end; a row, the words that are set apart at its beginning.
    const [, title = ''] =
      /^<h\d[^>]*>([\s\S]*?)<\/h\d>/.exec(part) ??
      /<(?:code|strong)>([\s\S]*?)<\/(?:code|strong)>/.exec(part) ??
      [];
    return { ...rest, anchor, within: page.title, title: plain(title), isId: !part.startsWith('<h'), text };
  });
}

function shelfOf(url: string): Shelf {
  if (url.startsWith('guide/')) return 'guide';
  return url.startsWith('reference/') ? 'table' : 'other';
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

/** Text as it is read. */
const plain = (html: string): string =>
  html
    .replace(/<\/?(?:a|code|em|span|strong|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+|#\d+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
