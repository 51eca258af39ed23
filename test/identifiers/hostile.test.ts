import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDENTIFIERS_ISSUES } from '../../src/describe/messages/identifiers.js';
import {
  IDENTIFIER_ISSUE_CODES,
  IDENTITY_DOCUMENT_KINDS,
  maskAddress,
  maskIdNumber,
  maskName,
  maskPhone,
  maskPlate,
  maskText,
  normaliseCode,
  parseIdentityDocument,
  parseNationality,
  parsePassport,
  parsePermanentResidence,
  parsePhone,
  parsePhones,
  parsePlate,
  parsePlates,
  parseResidentId,
  parseTravelPermit,
  parseUscc,
  toHalfWidth,
} from '../../src/identifiers/index.js';
import type { Result } from '../../src/kernel/index.js';
import { processorTime } from '../support/processor-time.js';
import { arbitraryHostile } from './arbitraries.js';

const PARSERS: Readonly<Record<string, (input: string) => Result<unknown>>> = {
  parseResidentId: (input) => parseResidentId(input, { legacy15: 'accept' }),
  parsePermanentResidence,
  parseUscc,
  parsePhone,
  parsePhones,
  parsePlate,
  parsePlates,
  parsePassport,
  parseHkMacauPermit: (input) => parseTravelPermit('hk-macau-travel-permit', input),
  parseTaiwanPermit: (input) => parseTravelPermit('taiwan-travel-permit', input),
  parseNationality,
  ...Object.fromEntries(
    IDENTITY_DOCUMENT_KINDS.map((kind) => [kind, (input: string) => parseIdentityDocument(kind, input)]),
  ),
};
const MASKERS = {
  maskAddress,
  maskIdNumber,
  maskName,
  maskPhone,
  maskPlate,
  maskText,
  normaliseCode,
  toHalfWidth,
};

const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

describe.each(Object.entries(PARSERS))('%s', (_name, parse) => {
  it('answers any text, with codes and messages of this room, JSON-safe, and shows no raw value', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryHostile, fc.stringMatching(/^[0-9A-Zx /、-]{0,40}$/)), (input) => {
        const result = parse(input);
        const issues = result.ok ? result.warnings : result.issues;
        expect(result.ok || issues.length > 0).toBe(true);
        expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
        for (const { code, sample = '', params = {} } of issues) {
          expect(IDENTIFIER_ISSUE_CODES).toContain(code);
          expect(Object.keys(params)).toEqual(expect.arrayContaining([...placeholders(code)]));
          if (digitsOf(input).length >= 8)
            expect(digitsOf(sample).length).toBeLessThan(digitsOf(input).length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a megabyte of digits', '1'.repeat(1_000_000)],
    ['a megabyte of blanks', ' '.repeat(1_000_000)],
    ['a megabyte of brackets', '('.repeat(1_000_000)],
    ['a megabyte that grows under NFKC', 'ﷺ'.repeat(500_000)],
    ['half characters', '\ud800'.repeat(1_000_000)],
    ['separators', '/'.repeat(1_000_000)],
  ])('refuses %s at once', (_what, input) => {
    expect(processorTime(() => expect(parse(input).ok).toBe(false))).toBeLessThan(2_000);
  });

  it.each([
    ['digits', '1'.repeat(256)],
    ['blanks and marks', ' x -'.repeat(64)],
    ['extension marks', '转1'.repeat(128)],
    ['hyphens', '-1'.repeat(128)],
    ['brackets', '(0)'.repeat(85)],
    ['what grows under NFKC', 'ﷺ'.repeat(256)],
  ])('is quick with the longest text that it reads: %s', (_what, input) => {
    expect(processorTime(() => parse(input))).toBeLessThan(2_000);
  });
});

function placeholders(code: string): readonly string[] {
  const message = (IDENTIFIERS_ISSUES as Readonly<Record<string, { readonly en: string }>>)[code];
  return [...(message?.en ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

describe('normalising', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryHostile, (input) => {
        for (const normalise of [normaliseCode, toHalfWidth]) {
          expect(normalise(normalise(input))).toBe(normalise(input));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('folds what stands for the same code, and no other letter into an ASCII one', () => {
    expect(normaliseCode(' ａb－１２\u00ad•・ⅹ\u3000')).toBe('AB12X');
    expect(normaliseCode('ßıéх')).toBe('ßıéх');
    expect(toHalfWidth('（ＡＢ）　㈱𠮷﨑')).toBe('(AB) ㈱𠮷﨑');
  });
});

describe('masking', () => {
  it('answers any text, in few characters', () => {
    fc.assert(
      fc.property(arbitraryHostile, (input) => {
        for (const mask of Object.values(MASKERS)) expect(typeof mask(input)).toBe('string');
      }),
      { numRuns: 500 },
    );
    for (const mask of [maskAddress, maskIdNumber, maskName, maskPhone, maskPlate, maskText]) {
      expect(mask('1'.repeat(1_000_000))).toBe('********');
    }
  });
});

describe('the room', () => {
  it('has a message in both languages for every code, and no other', () => {
    expect(Object.keys(IDENTIFIERS_ISSUES).sort()).toEqual([...IDENTIFIER_ISSUE_CODES].sort());
    for (const message of Object.values(IDENTIFIERS_ISSUES)) {
      const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
      expect(names(message['zh-CN'])).toEqual(names(message.en));
    }
  });

  it('imports the phone parser in one file alone', () => {
    const folder = new URL('../../src/identifiers/', import.meta.url);
    const files = readdirSync(folder).filter((file) =>
      readFileSync(new URL(file, folder), 'utf8').includes("from 'libphonenumber-js"),
    );
    expect(files).toEqual(['phone.ts']);
  });
});
