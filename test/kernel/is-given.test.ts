import { expect, it } from 'vitest';
import { isGiven } from 'wuye';

it.each([
  ['moved away', true],
  [' x ', true],
  ['', false],
  [' \n\u3000', false],
  [undefined, false],
  [null, false],
  [0, false],
  [['x'], false],
])('isGiven(%j) is %s', (text, given) => {
  expect(isGiven(text)).toBe(given);
});
