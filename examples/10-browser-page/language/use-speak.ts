import type { IssueMessage, Language } from 'wuye/describe';
import { useDesk } from '../office/use-desk.js';

/** The page's own words by name. What rules say comes from `wuye/describe`. */
export type Words = Readonly<Record<string, IssueMessage>>;

/** Gives a word, with `{name}` filled in. */
export type Speak<Table extends Words> = (
  word: keyof Table,
  params?: Readonly<Record<string, string | number>>,
) => string;

/** The words of a table in one language. */
export function speakerOf<Table extends Words>(words: Table, language: Language): Speak<Table> {
  return (word, params = {}) =>
    (words[word]?.[language] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** The words of a table in the language of the page. */
export function useSpeak<Table extends Words>(words: Table): Speak<Table> {
  return speakerOf(words, useDesk().language);
}
