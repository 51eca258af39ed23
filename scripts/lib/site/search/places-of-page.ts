import { ReflectionKind } from 'typedoc';
import type { Page } from '../sections.js';
import type { Place, Shelf } from './place.js';

/** A rendered page of text as places: its beginning, and whatever on it has an anchor, with the text down to the next one. */
export function placesOfPage(page: Page, url: string, html: string): readonly Place[] {
  const [, content = ''] = /<h1>[\s\S]*?<\/h1>([\s\S]*?)<div class="col-sidebar"/.exec(html) ?? [];
  const rest = {
    shelf: shelfOf(url),
    language: page.language,
    kind: ReflectionKind.Document,
  };
  const parts = content
    .replace(/<svg[\s\S]*?<\/svg>|<button[\s\S]*?<\/button>/g, '')
    .split(/(?=<h[2-6] id="[^"]|<a id="[^"])/);
  return parts.map((part) => {
    const [opening = '', anchor = ''] = /^<\w+ id="([^"]+)"[^>]*>(?:<\/a>)?/.exec(part) ?? [];
    const text = plain(part.replace(opening, ''));
    if (anchor === '') return { ...rest, id: url, within: null, title: page.title, names: null, text };
    // A heading to its end; a row, the words that are set apart at its beginning.
    const [, heading] = /^<h\d[^>]*>([\s\S]*?)<\/h\d>/.exec(part) ?? [];
    const [, name = ''] = /<(?:code|strong)>([\s\S]*?)<\/(?:code|strong)>/.exec(part) ?? [];
    const title = plain(heading ?? name);
    const names = heading === undefined ? namesOf(title.toLowerCase()) : null;
    return { ...rest, id: `${url}#${anchor}`, within: page.title, title, names, text };
  });
}

/** An id of a table is known without its area, too. */
const namesOf = (id: string): readonly string[] => [id, id.replace(/^[a-z]+\./, '')];

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
