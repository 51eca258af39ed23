import {
  normaliseCode,
  parseIdentityDocument,
  parseNationality,
  parsePassport,
  parseResidentId,
  parseUscc,
} from '../../identifiers/index.js';
import { failed, ok } from '../../kernel/index.js';
import { cellText, trimmed } from '../cell.js';
import { codeOf } from '../words.js';
import type { CellReader, ReadingContext } from './cell-reader.js';
import { documentText, namedDocument } from './document-cell.js';
import { isDocumentKind, recogniseDocument } from './document-kind.js';
import { hasLostDigits } from './text.js';

const idOptions = ({ asOf }: ReadingContext) =>
  ({ legacy15: 'accept', ...(asOf === undefined ? {} : { asOf }) }) as const;

/**
 * Reads a resident ID; 15 digits with a warning; where the column allows it, other documents by their form, or by the
 * word before the number, which stays in the value where the number alone would be taken for another document.
 */
export const readResidentId: CellReader = (cell, column, context) => {
  if (hasLostDigits(cell)) return failed('ID_PRECISION_LOST');
  const text = cellText(cell);
  const named = column.otherDocuments === true ? namedDocument(text) : null;
  if (named !== null) {
    const document = parseIdentityDocument(named.kind, named.number, idOptions(context));
    return document.ok ? ok(documentText(named.kind, document.value.number), document.warnings) : document;
  }
  const resident = parseResidentId(text, idOptions(context));
  if (resident.ok) return ok(resident.value.number, resident.warnings);
  const other = column.otherDocuments === true ? recogniseDocument(text) : null;
  if (other === null) return resident;
  return ok(other.number, other.guessed ? [{ code: 'DOCUMENT_KIND_GUESSED', path: [] }] : []);
};

/**
 * Reads the number of the document that another column names. No such column: as a resident ID or another document by
 * its form. A blank cell there: a resident ID. A word there that was refused: nothing is checked twice.
 */
export const readIdNumber: CellReader = (cell, column, context, values) => {
  const kindColumn = column.dependsOn ?? '';
  if (!context.present.has(kindColumn)) {
    return readResidentId(cell, { ...column, otherDocuments: true }, context, values);
  }
  const word = values[kindColumn];
  if (word === undefined) return ok(normaliseCode(cellText(cell)));
  const kind = codeOf(context.form, kindColumn, word);
  if (!isDocumentKind(kind) || kind === 'resident-id') return readResidentId(cell, column, context, values);
  if (hasLostDigits(cell)) return failed('ID_PRECISION_LOST');
  const document = parseIdentityDocument(kind, cellText(cell), idOptions(context));
  return document.ok ? ok(document.value.number, document.warnings) : document;
};

/** Reads a unified social credit code. */
export const readUscc: CellReader = (cell) => {
  if (hasLostDigits(cell)) return failed('USCC_PRECISION_LOST');
  const uscc = parseUscc(cellText(cell));
  return uscc.ok ? ok(uscc.value.code, uscc.warnings) : uscc;
};

/** Reads a passport number, with the nationality of the same row where that could be read. */
export const readPassport: CellReader = (cell, column, _context, values) => {
  const country = values[column.dependsOn ?? ''];
  const nationality = typeof country === 'string' ? parseNationality(country) : null;
  const options = nationality?.ok === true ? { nationality: nationality.value.alpha2 } : {};
  const passport = parsePassport(cellText(cell), options);
  return passport.ok ? ok(passport.value.number, passport.warnings) : passport;
};

const HAN = /\p{Script=Han}/u;

/** Reads a nationality. The value is the word as written where it is Chinese, the Chinese name otherwise. */
export const readNationality: CellReader = (cell) => {
  const text = trimmed(cellText(cell));
  const nationality = parseNationality(text);
  if (!nationality.ok) return nationality;
  return ok(HAN.test(text) ? text.normalize('NFKC').replace(/\s+/g, '') : nationality.value.zh);
};
