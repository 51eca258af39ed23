import { failed } from '../../kernel/index.js';
import { cellText } from '../cell.js';
import type { FormColumn, FormWord } from '../form.js';
import type { CellReader } from './cell-reader.js';
import { value } from './value.js';

const BLANKS = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/g;

/** Reads a word of the column's list, or one of its aliases; the value is the form's word. */
export const readEnum: CellReader = (cell, column) => {
  const text = cellText(cell);
  const word = wordOf(column, text) ?? wordOf(column, plain(text)) ?? saidTwice(column, plain(text));
  if (word !== undefined) return value(word.word);
  return failed('ENUM_UNKNOWN', { params: { words: (column.words ?? []).map((entry) => entry.word) } });
};

/** The list's entry for a word as written. */
function wordOf(column: FormColumn, text: string): FormWord | undefined {
  return column.words?.find(({ word, aliases }) => word === text || aliases.includes(text));
}

/** `港澳居民来往内地通行证(回乡证)`: one meaning by two of its words. */
function saidTwice(column: FormColumn, text: string): FormWord | undefined {
  const parts = /^([^()]+)\(([^()]+)\)$/.exec(text);
  const [outer, inner] = [wordOf(column, parts?.[1] ?? ''), wordOf(column, parts?.[2] ?? '')];
  return outer === inner ? outer : undefined;
}

function plain(text: string): string {
  return text.length > 64 ? '' : text.normalize('NFKC').replace(BLANKS, '');
}
