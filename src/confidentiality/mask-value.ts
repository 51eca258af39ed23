import { maskAddress } from '../identifiers/mask-address.js';
import { maskName } from '../identifiers/mask-name.js';
import { maskIdNumber } from '../identifiers/mask-number.js';
import { maskPhone } from '../identifiers/mask-phone.js';
import { maskPlate } from '../identifiers/mask-plate.js';
import { isCalendarDate, type JsonValue } from '../kernel/index.js';
import type { MaskKind } from './field-policy.js';

/**
 * What stands for a value of which nothing is shown. It is the same for every value: a number of stars would tell a
 * word of a short list by its length.
 *
 * @category Confidentiality
 * @since 0.1.0
 */
export const HIDDEN = '***';

type TextMask = (text: string, strict: boolean) => string;

const MASKS: Readonly<Record<Exclude<MaskKind, 'none' | 'hidden'>, TextMask>> = {
  name: (text) => maskName(text),
  'document-number': (text, strict) => maskIdNumber(text, strict ? 'strict' : 'usual'),
  phone: (text) => maskPhone(text),
  plate: (text) => maskPlate(text),
  address: (text) => maskAddress(text),
  unit: (text) =>
    /^[0-9A-Z]{1,5}-[0-9A-Z-]{1,20}$/.test(text) ? `${text.slice(0, text.indexOf('-'))}-${HIDDEN}` : HIDDEN,
  year: (text) => (isCalendarDate(text) ? `${text.slice(0, 4)}-**-**` : HIDDEN),
};

/**
 * One value as it is shown to who may not see it clear. What is no text is hidden whole, so that only texts are ever
 * shown in part.
 *
 * @param value - one value of a record; anything that is not a text, a number or a truth value is hidden
 * @param mask - how its field is masked
 * @param level - `strict` for readers who may not even ask for it
 *
 * @example
 * ```ts
 * import { maskValue } from 'wuye/confidentiality';
 *
 * maskValue('欧阳明月', 'name'); // => '欧**月'
 * maskValue('1990-03-07', 'year'); // => '1990-**-**'
 * maskValue('3-2-1201', 'unit'); // => '3-***'
 * maskValue('on-parole', 'hidden'); // => '***'
 * maskValue(89.5, 'hidden'); // => '***'
 * ```
 * @category Confidentiality
 * @since 0.1.0
 */
export function maskValue(value: unknown, mask: MaskKind, level: 'usual' | 'strict' = 'usual'): JsonValue {
  if (mask === 'none') return isPlain(value) ? value : HIDDEN;
  if (mask === 'hidden' || typeof value !== 'string') return HIDDEN;
  return MASKS[mask](value, level === 'strict');
}

/**
 * Whether something is one value that JSON can hold.
 *
 * @internal
 */
export const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
