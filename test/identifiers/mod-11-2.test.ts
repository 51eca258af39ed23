import { mod11_2 } from 'cdigit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mod11Check } from '../../src/identifiers/mod-11-2.js';

it('agrees with an independent package on the check character', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 });
  fc.assert(fc.property(digits, (text) => mod11_2.generate(text) === `${text}${mod11Check(text)}`));
});

it.each([
  ['11010519491231002', 'X'],
  ['11010119900307001', '1'],
])('gives %s the check character %s', (digits, check) => {
  expect(mod11Check(digits)).toBe(check);
});
