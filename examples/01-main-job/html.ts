/** HTML that is safe to put into HTML as it is. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | null | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function render(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') {
    return String(part).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
  }
  return 'html' in part ? part.html : part.map(render).join('');
}

/** A template whose values are escaped, unless they are HTML themselves. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: texts.reduce((whole, text, at) => whole + render(parts[at - 1] ?? null) + text) };
}

/** HTML written by hand: style sheets. Never of input. */
export const trusted = (text: string): Html => ({ html: text });
