import { createRequire } from 'node:module';
import { type Application, IndexEvent } from 'typedoc';

interface Token {
  update(change: (text: string) => string): Token;
}

/**
 * Makes Chinese words findable. The search of typedoc finds any part of an indexed word, but its index cuts off whatever is no ASCII
 * letter at the ends of a word, and so drops every Chinese one.
 */
export function indexEveryScript(app: Application): void {
  const lunr: { trimmer: unknown } = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr');
  const trimmer = (token: Token) =>
    token.update((text) => text.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, ''));
  app.renderer.on(IndexEvent.PREPARE_INDEX, () => {
    // The label is how the index names its step: the page then finds its own.
    lunr.trimmer = Object.assign(trimmer, { label: 'trimmer' });
  });
}
