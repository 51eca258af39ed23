import { parseResidentId } from '../../identifiers/index.js';
import type { DocumentKind } from '../../records/index.js';
import type { FormWord } from '../form.js';
import { recogniseDocument } from './document-kind.js';

/** The words of 证件类型. */
export const DOCUMENT_WORDS: readonly FormWord[] = [
  { word: '身份证', code: 'resident-id', aliases: ['居民身份证', '二代身份证'] },
  { word: '护照', code: 'passport', aliases: [] },
  { word: '港澳居民来往内地通行证', code: 'hk-macau-travel-permit', aliases: ['回乡证', '港澳通行证'] },
  { word: '台湾居民来往大陆通行证', code: 'taiwan-travel-permit', aliases: ['台胞证', '台湾通行证'] },
  { word: '营业执照', code: 'business-licence', aliases: [] },
];

const KINDS: ReadonlyMap<string, DocumentKind> = new Map(
  DOCUMENT_WORDS.flatMap(({ word, code, aliases }) =>
    [word, ...aliases].map((text): [string, DocumentKind] => [text, code as DocumentKind]),
  ),
);
const NAMED = /^\s*(\p{Script=Han}{2,12})\s*[:：]?\s*(?=[^\s:：])(.*)$/su;

/** A document as one cell holds it. */
export interface CellDocument {
  readonly kind: DocumentKind;
  readonly number: string;
}

/** What a number is where no word says so: a resident ID if it passes as one, else what its form says. */
export function kindOfNumber(number: string): DocumentKind {
  if (parseResidentId(number, { legacy15: 'accept' }).ok) return 'resident-id';
  return recogniseDocument(number)?.kind ?? 'resident-id';
}

/** A number with the word of its document before it, `护照:123456789`, taken apart; `null` where it has none. */
export function namedDocument(text: string): CellDocument | null {
  if (text.length > 64) return null;
  const [, word = '', number = ''] = NAMED.exec(text) ?? [];
  const kind = KINDS.get(word);
  return kind === undefined ? null : { kind, number };
}

/** A document in one cell: the number alone where that tells its kind, else with the kind's word before it. */
export function documentText(kind: string, number: string): string {
  if (kindOfNumber(number) === kind) return number;
  const named = DOCUMENT_WORDS.find(({ code }) => code === kind);
  return named === undefined ? number : `${named.word}:${number}`;
}
