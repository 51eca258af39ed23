import type { Place } from './place.js';
import { languageOfReader, rank } from './rank.js';

// The search of the built site: takes the place of the one that typedoc's own script would make, in its dialog and with its keys.

declare global {
  interface Window {
    /** The places as JSON, deflated, in Base64. */
    readonly wuyePlaces: string;
    /** Of typedoc. */
    readonly translations: Readonly<Record<string, string>>;
  }
}

const SHOWN = 15;

async function start(): Promise<void> {
  const places = await unpacked(window.wuyePlaces);
  const field = document.querySelector<HTMLInputElement>('#tsd-search-input');
  const list = document.querySelector('#tsd-search-results');
  const status = document.querySelector('#tsd-search-status');
  if (field === null || list === null || status === null) return;
  const base = new URL(document.documentElement.dataset.base ?? '', `${location.href.split('#')[0]}`).href;
  const here = places.find(({ page }) => base + page === location.href.split(/[?#]/)[0]);
  const show = () => {
    const query = field.value.trim();
    const language = languageOfReader(query, here?.language ?? null, navigator.language);
    const found = rank(places, query, language).slice(0, SHOWN);
    list.replaceChildren(...found.map((place, at) => optionOf(place, at, base)));
    const none = window.translations.search_no_results_found_for_0 ?? '{0}';
    status.textContent = query !== '' && found.length === 0 ? none.replace('{0}', ` “${query}” `) : '';
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 100);
  });
  show();
}

async function unpacked(packed: string): Promise<readonly Place[]> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).json();
}

/** As typedoc's script and style expect it. */
function optionOf(place: Place, at: number, base: string): HTMLElement {
  const option = document.createElement('li');
  option.id = `tsd-search:${at}`;
  option.role = 'option';
  option.ariaSelected = 'false';
  const link = document.createElement('a');
  link.tabIndex = -1;
  link.href = base + place.page + (place.anchor === '' ? '' : `#${place.anchor}`);
  link.lang = place.language ?? 'en';
  link.innerHTML = `<svg width="20" height="20" class="tsd-kind-icon" aria-hidden="true"><use href="#icon-${place.kind}"></use></svg>`;
  const text = document.createElement('span');
  text.className = 'text';
  if (place.within !== null) {
    const within = document.createElement('span');
    within.className = 'parent';
    within.textContent = `${place.within} › `;
    text.append(within);
  }
  text.append(place.title);
  link.append(text);
  option.append(link);
  return option;
}

start();
