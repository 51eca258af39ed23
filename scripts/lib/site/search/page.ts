import MiniSearch from 'minisearch';
import type { Hit, Place } from './place.js';
import { languageOfReader, OPTIONS, rank } from './rank.js';

// The search of the built site: takes the place of the one that typedoc's own script would make, in its dialog and with its keys.

declare global {
  interface Window {
    /** The index as JSON, deflated, in Base64. */
    readonly wuyeIndex: string;
    /** Of typedoc. */
    readonly translations: Readonly<Record<string, string>>;
  }
}

const SHOWN = 15;

function start(): void {
  const field = document.querySelector<HTMLInputElement>('#tsd-search-input');
  const list = document.querySelector('#tsd-search-results');
  const status = document.querySelector('#tsd-search-status');
  if (field === null || list === null || status === null) return;
  const base = new URL(document.documentElement.dataset.base ?? '', location.href).href;
  const here = location.href.split(/[?#]/)[0]?.slice(base.length) ?? '';
  let index: Promise<MiniSearch<Place>> | undefined;
  // Not before somebody searches.
  const load = () => (index ??= unpacked(window.wuyeIndex));
  const show = async () => {
    const places = await load();
    const query = field.value.trim();
    const page = places.getStoredFields(here) as Pick<Hit, 'language'> | undefined;
    const language = languageOfReader(query, page?.language ?? null, navigator.language);
    const found = rank(places, query, language).slice(0, SHOWN);
    list.replaceChildren(...found.map((hit, at) => optionOf(hit, at, base)));
    const none = window.translations.search_no_results_found_for_0 ?? '{0}';
    status.textContent = query !== '' && found.length === 0 ? none.replace('{0}', ` “${query}” `) : '';
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('focus', load);
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 100);
  });
  if (field.value !== '') show();
}

async function unpacked(packed: string): Promise<MiniSearch<Place>> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return MiniSearch.loadJSON(await new Response(json).text(), OPTIONS);
}

/** As typedoc's script and style expect it. */
function optionOf({ id, kind, title, within, language }: Hit, at: number, base: string): HTMLElement {
  const option = element('li', { id: `tsd-search:${at}`, role: 'option', ariaSelected: 'false' });
  const link = element('a', { tabIndex: -1, href: base + id, lang: language ?? 'en' });
  link.innerHTML = `<svg width="20" height="20" class="tsd-kind-icon" aria-hidden="true"><use href="#icon-${kind}"></use></svg>`;
  const text = element('span', { className: 'text' });
  if (within !== null) text.append(element('span', { className: 'parent', textContent: `${within} › ` }));
  text.append(title);
  link.append(text);
  option.append(link);
  return option;
}

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
) => Object.assign(document.createElement(tag), properties);

// The script is loaded while the page still is.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
