import { expect, it } from 'vitest';
import { isGiven } from 'wuye';

it.each([
  ['moved away', true],
  [' x ', true],
  ['', false],
  [' \n\u3000', false],
  ['\u200b', false],
  ['\u2060\u00ad\ufeff', false],
  ['\u3164', false],
  ['\u2800 \u115f', false],
  ['\u0007', false],
  ['\ufdd0', false],
  ['\u200b字', true],
  ['𠮷', true],
  ['\ue000', true],
  ['。', true],
  [undefined, false],
  [null, false],
  [0, false],
  [['x'], false],
])('isGiven(%j) is %s', (text, given) => {
  expect(isGiven(text)).toBe(given);
});
