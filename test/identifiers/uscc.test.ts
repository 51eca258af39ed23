import fc from 'fast-check';
import { isUnifiedIdentifier } from 'util-helpers';
import { describe, expect, it } from 'vitest';
import { parseUscc } from '../../src/identifiers/index.js';
import { arbitraryUscc, codesOf, PROVINCES, USCC_ALPHABET, usccCheck } from './arbitraries.js';

const code = (first17: string) => first17 + usccCheck(first17);
const codes = (input: string) => codesOf(parseUscc(input));

describe('parseUscc', () => {
  it('takes every valid code apart', () => {
    fc.assert(
      fc.property(arbitraryUscc, (uscc) => {
        const result = parseUscc(uscc);
        expect(result.ok).toBe(true);
        if (!result.ok) return;
        const { code, department, category, division, organisation } = result.value;
        expect(code).toBe(uscc);
        expect(department + category + division + organisation).toBe(uscc.slice(0, 17));
        expect(codesOf(result)).not.toContain('USCC_ORGANISATION');
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses every valid code with one character changed', () => {
    fc.assert(
      fc.property(
        arbitraryUscc,
        fc.nat({ max: 17 }),
        fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
        (uscc, position, character) => {
          fc.pre(uscc[position] !== character);
          const changed = uscc.slice(0, position) + character + uscc.slice(position + 1);
          expect(parseUscc(changed).ok).toBe(false);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('agrees with util-helpers on codes right and wrong', () => {
    fc.assert(
      fc.property(arbitraryUscc, fc.constantFrom(...USCC_ALPHABET), (uscc, last) => {
        const candidate = uscc.slice(0, 17) + last;
        expect(parseUscc(candidate).ok).toBe(isUnifiedIdentifier(candidate));
        expect(isUnifiedIdentifier(uscc)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reaches every check character, 0 among them', () => {
    const seen = new Set(
      Array.from({ length: 400 }, (_, index) => code(`91110108MA${String(index).padStart(7, '0')}`)).map(
        (uscc) => {
          expect(parseUscc(uscc).ok).toBe(true);
          return uscc[17];
        },
      ),
    );
    expect([...seen].sort()).toEqual([...USCC_ALPHABET]);
  });

  it('puts the spelling right, and gives the same for its own code', () => {
    const once = parseUscc('９１３３０１０９-maegx pfu6q');
    expect(once).toMatchObject({ ok: true, value: { code: '91330109MAEGXPFU6Q' }, warnings: [] });
    expect(once.ok && parseUscc(once.value.code)).toEqual(once);
  });

  it.each([
    ['', 'USCC_LENGTH'],
    ['9144030071526726X', 'USCC_LENGTH'],
    ['9144030071526726XG1', 'USCC_LENGTH'],
    ['个体户', 'USCC_CHARACTER'],
    ['91110108MAI000015T', 'USCC_CHARACTER'],
    ['9.144E+17', 'USCC_PRECISION_LOST'],
    ['914403001922038000', 'USCC_PRECISION_LOST'],
    ['914403001922038217', 'USCC_CHECK_DIGIT'],
    ['00110108MA00000157', 'USCC_DEPARTMENT'],
  ])('refuses %s: %s', (input, expected) => {
    expect(parseUscc(input).ok).toBe(false);
    expect(codes(input)).toEqual([expected]);
  });

  it('says where a character does not belong', () => {
    const position = (input: string) => {
      const result = parseUscc(input);
      return result.ok ? null : result.issues[0]?.params;
    };
    expect(position('91110108MAI000015T')).toEqual({ position: 11 });
    expect(position('91AB0108MA0000015G')).toEqual({ position: 3 });
    expect(position('911101A8MA0000015G')).toEqual({ position: 7 });
  });

  it('warns, and never refuses, where the tables have no entry', () => {
    expect(codes(code('94110108MA0000015'))).toEqual(['USCC_CATEGORY']);
    expect(codes(code('B1110108MA0000015'))).toEqual(['USCC_DEPARTMENT']);
    expect(codes(code('91990108MA0000015'))).toEqual(['USCC_DIVISION']);
    expect(codes(code('91110108MA0000014'))).toEqual(['USCC_ORGANISATION']);
    expect(codes(code('B1990108MA0000014'))).toEqual([
      'USCC_DEPARTMENT',
      'USCC_DIVISION',
      'USCC_ORGANISATION',
    ]);
  });

  it('knows the provinces and the national level', () => {
    for (const province of [...PROVINCES, '10'])
      expect(codes(code(`91${province}0108MA0000015`))).toEqual([]);
  });
});
