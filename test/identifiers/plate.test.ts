import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATE_KINDS, parsePlate, parsePlates } from '../../src/identifiers/index.js';
import { codesOf } from './arbitraries.js';

const kind = (input: string) => {
  const result = parsePlate(input);
  return result.ok ? [result.value.kind, ...codesOf(result)].join(' ') : codesOf(result).join();
};

const EXAMPLES: readonly (readonly [plate: string, kind: string])[] = [
  ['京A12345', 'ordinary'],
  ['浙DSW204', 'ordinary'],
  ['浙A4294M', 'ordinary'],
  ['浙AAA123', 'ordinary'],
  ['新Q99999', 'ordinary'],
  ['沪AD12345', 'new-energy-small'],
  ['粤BF12345', 'new-energy-small'],
  ['粤BDA1234', 'new-energy-small'],
  ['浙FFF6928', 'new-energy-small'],
  ['浙AAS1888', 'new-energy-small'],
  ['京AA12345', 'new-energy-small'],
  ['京AK12345', 'new-energy-small'],
  ['粤B12345F', 'new-energy-large'],
  ['粤B12345K', 'new-energy-large'],
  ['京A1234学', 'driving-school'],
  ['京A1234警', 'police'],
  ['京A1234挂', 'trailer'],
  ['京A1234试', 'test'],
  ['京A1234超', 'oversize'],
  ['京A1234临', 'temporary'],
  ['京A12345临', 'temporary'],
  ['粤Z1234港', 'hong-kong'],
  ['粤ZAB12澳', 'macau'],
  ['123456使', 'embassy'],
  ['粤A1234领', 'consulate'],
  ['京X1234应急', 'emergency'],
  ['沪S123应急', 'emergency'],
  ['京AAAA12', 'ordinary PLATE_UNUSUAL'],
  ['使123456', 'embassy PLATE_UNUSUAL'],
  ['京A1234使', 'embassy PLATE_UNUSUAL'],
  ['沪12345领', 'consulate PLATE_UNUSUAL'],
  ['领123456', 'consulate PLATE_UNUSUAL'],
  ['WJ京1234X', 'other PLATE_UNUSUAL'],
  ['WJ12345', 'other PLATE_UNUSUAL'],
  ['军A12345', 'other PLATE_UNUSUAL'],
  ['民航1234', 'other PLATE_UNUSUAL'],
];

describe('parsePlate', () => {
  it.each(EXAMPLES)('%s is %s', (input, expected) => {
    expect(kind(input)).toBe(expected);
  });

  it('knows an example of every kind', () => {
    expect(new Set(EXAMPLES.map(([, expected]) => expected.split(' ')[0]))).toEqual(new Set(PLATE_KINDS));
  });

  it.each([
    '',
    '京',
    '京A',
    '京A1234',
    '京A123456',
    '京A1234567',
    '京112345',
    '京I12345',
    '京O12345',
    '京A1234I',
    '京A1234O',
    '京AI12345',
    '京AO12345',
    '京AL12345',
    '京A12345L',
    '京A1234DD',
    '京AD1234D',
    '京AAAAA1',
    '京AAAAAA',
    '粤B1234港',
    '粤Z12345港',
    '京Z1234港',
    'AB12345',
    'ＡB12345',
    'A18812',
    '无牌待上',
    '无',
    '军O12345',
    'BA12345',
    '12345使',
    '京A1234学学',
    '浙A12345浙B12345',
    '香A12345',
    '京A12345\u0000',
  ])('refuses %j', (input) => {
    expect(kind(input)).toBe('PLATE_INVALID');
  });

  it.each([
    '京a12345',
    '京A·12345',
    '京A•12345',
    '京A 12345',
    '京A-12345',
    '京A.12345',
    '京Ａ１２３４５',
    ' 京A．12345\u200b',
  ])('puts %j right and keeps what was written', (input) => {
    expect(parsePlate(input)).toEqual({
      ok: true,
      value: { plate: '京A12345', kind: 'ordinary', raw: input },
      warnings: [],
    });
  });

  it('has at most two letters in an ordinary serial; three are odd; four are none', () => {
    const arbitrarySerial = fc.array(fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(arbitrarySerial, (serial) => {
        const letters = serial.filter((character) => /[A-Z]/.test(character)).length;
        const expected =
          letters <= 2 ? 'ordinary' : letters === 3 ? 'ordinary PLATE_UNUSUAL' : 'PLATE_INVALID';
        expect(kind(`京A${serial.join('')}`)).toBe(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads the plate of a result as the same plate', () => {
    for (const [example] of EXAMPLES) {
      const once = parsePlate(`${example.slice(0, 2)}·${example.slice(2).toLowerCase()}`);
      expect(once.ok && parsePlate(once.value.plate)).toMatchObject({
        ok: true,
        value: { plate: example, kind: once.ok && once.value.kind },
      });
    }
  });

  it('shows a masked sample alone', () => {
    expect(parsePlate('京A1234I')).toEqual({
      ok: false,
      issues: [{ code: 'PLATE_INVALID', path: [], sample: '京A**34I' }],
    });
    expect(parsePlate('无牌待上')).toMatchObject({ issues: [{ sample: '****' }] });
  });
});

describe('parsePlates', () => {
  it.each([
    '浙AZ9149\n浙A605Y8',
    '浙AZ9149、浙A605Y8',
    '浙AZ9149 / 浙A·605Y8',
    '浙AZ9149，浙a605y8；浙AZ9149',
  ])('%j', (cell) => {
    const result = parsePlates(cell);
    expect(result.ok && result.value.map(({ plate }) => plate)).toEqual(['浙AZ9149', '浙A605Y8']);
  });

  it('refuses the cell for one bad plate, and a cell without any', () => {
    expect(parsePlates('浙AZ9149/无')).toEqual({
      ok: false,
      issues: [{ code: 'PLATE_INVALID', path: [1], sample: '*' }],
    });
    expect(codesOf(parsePlates('/'))).toEqual(['PLATE_INVALID']);
  });

  it('keeps the raw text of each', () => {
    expect(parsePlates('浙a Z9149/浙A·605Y8')).toMatchObject({
      value: [{ raw: '浙a Z9149' }, { raw: '浙A·605Y8' }],
    });
  });
});
