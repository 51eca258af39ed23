import type { PhoneNumber, UnitKey } from 'wuye/records';
import type { Draw } from './random.js';

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰';
const REGIONS = ['330106', '330105', '110101', '310115', '440305', '510104', '420106', '320102'] as const;
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export const two = (value: number): string => String(value).padStart(2, '0');

/** Invented: no such people. */
export const nameOf = ({ upTo, chance }: Draw): string =>
  `${SURNAMES[upTo(SURNAMES.length)]}${GIVEN[upTo(GIVEN.length)]}${chance(0.7) ? GIVEN[upTo(GIVEN.length)] : ''}`;

/** Resident identity numbers that hold by their check digits alone. */
export function idNumberOf({ pick, upTo }: Draw): string {
  const body = `${pick(REGIONS)}${1950 + upTo(55)}${two(1 + upTo(12))}${two(1 + upTo(28))}${String(upTo(1000)).padStart(3, '0')}`;
  let sum = 0;
  for (const [at, weight] of ID_WEIGHTS.entries()) sum += Number(body[at]) * weight;
  return `${body}${'10X98765432'[sum % 11]}`;
}

export function usccOf({ upTo }: Draw): string {
  const body = `92330106MA${String(upTo(10_000_000)).padStart(7, '0')}`;
  let [sum, weight] = [0, 1];
  for (const character of body) {
    sum += USCC_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return `${body}${USCC_ALPHABET[(31 - (sum % 31)) % 31]}`;
}

export const phonesOf = ({ pick, upTo }: Draw): readonly PhoneNumber[] => [
  `+861${pick(['38', '39', '58', '86', '87'])}${String(upTo(100_000_000)).padStart(8, '0')}` as PhoneNumber,
];

export const unitOf = ({ upTo }: Draw): UnitKey =>
  `${1 + upTo(30)}-${1 + upTo(3)}-${1 + upTo(30)}${two(1 + upTo(4))}` as UnitKey;

export const shopUnitOf = ({ upTo }: Draw): UnitKey => `${1 + upTo(30)}-S${two(1 + upTo(40))}` as UnitKey;

export const plateOf = ({ upTo }: Draw): string => `浙A${String(upTo(100_000)).padStart(5, '0')}`;
