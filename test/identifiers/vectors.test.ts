import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  parsePermanentResidence,
  parsePhone,
  parsePlate,
  parseResidentId,
  parseUscc,
} from '../../src/identifiers/index.js';
import { codesOf } from './arbitraries.js';

interface Vector {
  readonly kind: string;
  readonly value: string;
  readonly expect: 'valid' | 'invalid';
  readonly level: string;
  readonly why: string;
}

const VECTORS: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../data/identifier-vectors.json', import.meta.url), 'utf8'),
);
const STRICT = ['core', 'normalize', 'real-public'];

function parse({ kind, value }: Pick<Vector, 'kind' | 'value'>) {
  if (kind === 'ric') return parseResidentId(value);
  if (kind.startsWith('prc-pr-')) return parsePermanentResidence(value);
  if (kind === 'uscc') return parseUscc(value);
  if (kind === 'plate') return parsePlate(value);
  if (kind.startsWith('phone-')) return parsePhone(value);
  throw new Error(`no parser for ${kind}`);
}

/** `accepted`, `accepted: WARNING`, or `refused: ISSUE`. */
function answer(vector: Pick<Vector, 'kind' | 'value'>): string {
  const result = parse(vector);
  const codes = codesOf(result);
  return [result.ok ? 'accepted' : 'refused', ...codes].join(' ');
}

describe('vectors that hold as they stand', () => {
  const strict = VECTORS.filter(({ level }) => STRICT.includes(level));

  it('are all here', () => {
    expect(strict).toHaveLength(125);
  });

  it.each(strict)('$kind $value is $expect: $why', (vector) => {
    expect(parse(vector).ok).toBe(vector.expect === 'valid');
  });

  it.each(strict.filter((vector) => vector.expect === 'valid'))('$kind $value gives no warning', (vector) => {
    expect(answer(vector)).toBe('accepted');
  });

  it.each(strict.filter(({ kind }) => kind === 'prc-pr-2023'))(
    '$value reads alike as an identity number',
    (vector) => {
      expect(parseResidentId(vector.value).ok).toBe(vector.expect === 'valid');
    },
  );
});

/** What the standards leave open: the vector, our answer, and why. */
const POLICY: readonly (readonly [value: string, answer: string, why: string])[] = [
  ['110101180001010015', 'refused ID_BIRTH_DATE', 'born before 1850; the bound is an option'],
  ['11000019900307001X', 'accepted ID_REGION_UNUSUAL', 'a province as region: odd, but the check holds'],
  ['119999199003070019', 'accepted', 'no list of counties is consulted: they hold present counties only'],
  ['110101900307001', 'refused ID_LEGACY_15', '15 digits by an option only, to migrate old registers'],
  ['JPN310085123101', 'accepted', 'the old card stays valid until it expires'],
  [
    'USA110080130112',
    'accepted',
    'the layout of the old number was never published: its form alone is checked',
  ],
  ['54330106MJ87654374', 'accepted', '54: neighbourhood committees hold such codes'],
  ['14600000000', 'accepted PHONE_RANGE_UNASSIGNED', 'ranges are opened faster than metadata'],
  ['15400000000', 'accepted PHONE_RANGE_UNASSIGNED', 'as 146'],
  ['16000000000', 'accepted PHONE_RANGE_UNASSIGNED', 'as 146'],
  ['16400000000', 'accepted PHONE_RANGE_UNASSIGNED', 'as 146'],
  ['16800000000', 'accepted PHONE_RANGE_UNASSIGNED', 'as 146'],
  ['16900000000', 'accepted PHONE_RANGE_UNASSIGNED', 'as 146'],
  ['95598', 'accepted', 'service numbers stand in registers as contacts'],
  ['12345', 'accepted', 'as 95598'],
  ['110', 'accepted', 'as 95598'],
  ['京AAAA12', 'accepted PLATE_UNUSUAL', 'three letters: said to be issued in some cities'],
  ['使123456', 'accepted PLATE_UNUSUAL', 'an older embassy form'],
  ['京A1234使', 'accepted PLATE_UNUSUAL', 'an embassy form that the sources do not document'],
  ['WJ京1234X', 'accepted PLATE_UNUSUAL', 'kept as kind other: such cars park in estates too'],
  ['军A12345', 'accepted PLATE_UNUSUAL', 'as the armed police'],
  ['民航1234', 'accepted PLATE_UNUSUAL', 'as the armed police'],
];

describe('vectors that are a choice', () => {
  const open = VECTORS.filter(({ level }) => !STRICT.includes(level));

  it('all stand in the table, and nothing else does', () => {
    expect(POLICY.map(([value]) => value).sort()).toEqual(open.map(({ value }) => value).sort());
  });

  it.each(POLICY)('%s: %s (%s)', (value, expected) => {
    const vector = open.find((candidate) => candidate.value === value);
    expect(vector && answer(vector)).toBe(expected);
  });
});
