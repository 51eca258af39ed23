import { createRandom } from './random.js';

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰'];
const REGIONS = ['330106', '330105', '110101', '310115', '440305', '510104', '420106', '320102'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Somebody invented: no such people, numbers that hold by their check digits alone. */
export interface Person {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly unit: string;
}

/** Invents people, always the same for the same seed. */
export function createPeople(seed: number): () => Person {
  const random = createRandom(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const pick = (list: readonly string[]) => list[upTo(list.length)] ?? '';
  const two = (value: number) => String(value).padStart(2, '0');
  return () => {
    const body = `${pick(REGIONS)}${1950 + upTo(55)}${two(1 + upTo(12))}${two(1 + upTo(28))}${String(upTo(1000)).padStart(3, '0')}`;
    let sum = 0;
    for (const [at, weight] of WEIGHTS.entries()) sum += Number(body[at]) * weight;
    return {
      name: `${pick(SURNAMES)}${pick(GIVEN)}${random() < 0.7 ? pick(GIVEN) : ''}`,
      idNumber: `${body}${'10X98765432'[sum % 11]}`,
      phone: `1${pick(['38', '39', '58', '86', '87'])}${String(upTo(100_000_000)).padStart(8, '0')}`,
      unit: `${1 + upTo(30)}-${1 + upTo(3)}-${1 + upTo(30)}${two(1 + upTo(4))}`,
    };
  };
}
