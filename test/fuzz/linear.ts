import { placesIn, replaced } from '../schemas/subjects.js';
import { processorTimeOf } from '../support/processor-time.js';
import { outcomeOf } from './fuzz.js';
import type { Target } from './targets.js';

/** How the time of a target grows with the length of its worst input. */
export interface Growth {
  readonly name: string;
  readonly shape: string;
  /** 1 is linear, 2 quadratic; 0 where even the longest took less than a tenth of a second. */
  readonly exponent: number;
  /** Milliseconds for the longest. */
  readonly milliseconds: number;
  /** Characters or members of the longest that was tried. */
  readonly length: number;
}

/** An input of about the given length. */
export interface Shape {
  readonly name: string;
  readonly of: (length: number) => unknown;
}

const REPEATED = [
  ...' \t\n\u3000\u200b\0',
  ...'019aAZ王年月日号栋楼单元室层、，；。：（）()[]【】·.-—/\\*+:;,"\'<>&=~至转\ud800',
  ...[
    '𠮷',
    'ﷺ',
    'e\u0301',
    ';ext=',
    '(1)',
    '1-',
    '-1',
    '1、',
    ' 1',
    '王 ',
    '王\n',
    '不含',
    '除',
    '<b>',
    '2026-11-21',
    '__proto__',
  ],
];
/** What stands around them, so that a pattern begins to match and fails at the end. */
const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['1', 'x'],
  ['王', '\n!'],
];

/** Texts that make a careless parser slow: one character class over and over, alone and between others. */
function textShapes(seeds: readonly string[]): readonly Shape[] {
  const repeated = REPEATED.flatMap((word) =>
    AROUND.map(
      ([before, after]): Shape => ({
        name: `${before}${word}…${after}`,
        of: (length) => before + word.repeat(Math.ceil(length / word.length)) + after,
      }),
    ),
  );
  const near = seeds.slice(0, 3).flatMap((seed): readonly Shape[] => [
    {
      name: `${seed} over and over`,
      of: (length) => seed.repeat(Math.ceil(length / Math.max(seed.length, 1))),
    },
    { name: `${seed} and blanks`, of: (length) => `${seed}${' '.repeat(length)}!` },
  ]);
  return [...repeated, ...near];
}

/** A few of them, for each text of a structure. */
const IN_VALUES = [' ', '1', '王', '-', '\u200b', '\ud800', 'a', '\n'];

/** Structures whose texts, lists or depth grow. */
function valueShapes(seeds: readonly unknown[]): readonly Shape[] {
  const shapes: Shape[] = [
    { name: 'a long list', of: (length) => Array.from({ length: length / 8 }, (_, at) => at) },
    {
      name: 'many members',
      of: (length) => Object.fromEntries(Array.from({ length: length / 8 }, (_, at) => [`k${at}`, at])),
    },
    { name: 'a deep list', of: (length) => deep(Math.min(length / 64, 2_000)) },
  ];
  const seen = new Set<string>();
  for (const seed of seeds) {
    for (const { path, value } of placesIn(seed)) {
      const place = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
      if (seen.has(place)) continue;
      seen.add(place);
      if (typeof value === 'string') {
        for (const word of IN_VALUES) {
          shapes.push({
            name: `${place}: ${JSON.stringify(word)}…`,
            of: (length) => replaced(seed, path, () => `${value}${word.repeat(length)}!`),
          });
        }
      } else if (Array.isArray(value)) {
        shapes.push({
          name: `${place}: a long list`,
          of: (length) =>
            replaced(seed, path, () => Array.from({ length: length / 64 }, () => value[0] ?? '1')),
        });
      } else if (typeof value === 'object' && value !== null) {
        shapes.push({
          name: `${place}: many members`,
          of: (length) =>
            replaced(seed, path, () => ({
              ...value,
              ...Object.fromEntries(Array.from({ length: length / 64 }, (_, at) => [`k${at}`, at])),
            })),
        });
      }
    }
  }
  return shapes;
}

const deep = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

/** Sheets with long cells, many columns and many rows. */
function rowShapes(seeds: readonly unknown[]): readonly Shape[] {
  const sheet = (seeds[0] ?? []) as readonly (readonly unknown[])[];
  const [header = [], row = []] = sheet;
  const cells = row.flatMap((cell, at) =>
    ['1', ' ', '王\n', '-', '*', '·', '\u200b'].map(
      (word): Shape => ({
        name: `a long cell below ${String(header[at])}: ${JSON.stringify(word)}…`,
        of: (length) => [
          header,
          row.map((old, other) =>
            other === at ? `${String(cell)}${word.repeat(length / word.length)}!` : old,
          ),
        ],
      }),
    ),
  );
  const headers = ['*', ' ', '(', '王'].map(
    (word): Shape => ({
      name: `a long header: ${word}…`,
      of: (length) => [[...header, word.repeat(length)], row],
    }),
  );
  return [
    ...cells,
    ...headers,
    { name: 'many rows', of: (length) => [header, ...Array.from({ length: length / 256 }, () => row)] },
    { name: 'many blank rows', of: (length) => [header, ...Array.from({ length: length / 64 }, () => [])] },
    { name: 'many headers', of: (length) => Array.from({ length: length / 256 }, () => header) },
    {
      name: 'many columns',
      of: (length) => [[...header, ...Array.from({ length: length / 64 }, (_, at) => `列${at}`)], row],
    },
    {
      name: 'a long row',
      of: (length) => [header, [...row, ...Array.from({ length: length / 64 }, () => '1')]],
    },
  ];
}

/** The shapes that suit a target. */
function shapesOf({ takes, seeds }: Target): readonly Shape[] {
  if (takes === 'rows') return rowShapes(seeds);
  return takes === 'value' ? valueShapes(seeds) : textShapes(seeds as readonly string[]);
}

/** Below, the fit would follow caches and the collector of garbage. */
const FITTED = 2;
const SCREEN = 1 << 16;
/** A megabyte in less time cannot grow by more than its length: its square would take minutes. */
const HARMLESS = 100;
const PATIENCE = 1_000;

/** The shape that a target is slowest at, and how it grows. Steeper than `worrying` is measured again. */
export async function growthOf(target: Target, longest: number, worrying = 1.3): Promise<Growth> {
  let worst: Growth = { name: target.name, shape: '', exponent: 0, milliseconds: 0, length: 0 };
  for (const shape of shapesOf(target)) {
    let found = await measured(target, shape, longest);
    for (let again = 0; again < 3 && found.exponent >= worrying; again += 1) {
      const other = await measured(target, shape, longest);
      if (other.exponent < found.exponent) found = other;
    }
    const isWorse =
      found.exponent >= worrying
        ? found.exponent > worst.exponent
        : worst.exponent < worrying && perMember(found) > perMember(worst);
    if (isWorse) worst = found;
  }
  return worst;
}

const perMember = ({ milliseconds, length }: Growth): number => (length === 0 ? 0 : milliseconds / length);

async function measured(target: Target, { name, of }: Shape, longest: number): Promise<Growth> {
  const at = async (length: number, rounds: number) => ({
    length,
    milliseconds: await best(target, of(length), rounds),
  });
  const points: { readonly length: number; readonly milliseconds: number }[] = [];
  for (const length of [SCREEN / 16, SCREEN / 4, SCREEN]) points.push(await at(length, 1));
  if (points.every(({ milliseconds }) => milliseconds < HARMLESS / 8)) {
    const last = await at(longest, 1);
    if (last.milliseconds < HARMLESS) return { name: target.name, shape: name, exponent: 0, ...last };
  }
  points.length = 0;
  for (let length = SCREEN / 16; length <= longest; length *= 4) {
    points.push(await at(length, 3));
    if ((points.at(-1)?.milliseconds ?? 0) * 16 > PATIENCE) break;
  }
  const last = points.at(-1) ?? { length: 0, milliseconds: 0 };
  const telling = points.filter(({ milliseconds }) => milliseconds >= FITTED);
  return { name: target.name, shape: name, exponent: slopeOf(telling), ...last };
}

/** Lengths for every run: what is quadratic takes a second or so for the longer one, what is linear a few milliseconds. */
const [SHORT, LONG] = [1 << 13, 1 << 15];
/** A square takes sixteen times as long for four times the length; the collector of garbage never made a line take ten. */
const STEEP = 10;
const QUICK = 50;
const TRIES = 5;

/**
 * The shapes for which a target takes more than ten times as long when they are four times as long. It says so only when each of
 * several tries does, and never of less than a twentieth of a second, so that work beside it does not matter. Of many shapes it
 * tries about `most`.
 */
export async function steepShapes(target: Target, most: number): Promise<string[]> {
  const shapes = shapesOf(target);
  const every = Math.max(1, Math.ceil(shapes.length / most));
  const steep: string[] = [];
  // Blanks before the end stop patterns most often.
  const tried = shapes.filter(({ name }, at) => at % every === 0 || name.endsWith(' and blanks'));
  for (const { name, of } of tried) {
    const [short, long] = [of(SHORT), of(LONG)];
    let tries = 0;
    while (tries < TRIES && (await isSteep(target, short, long))) tries += 1;
    if (tries === TRIES) steep.push(name);
  }
  return steep;
}

async function isSteep(target: Target, short: unknown, long: unknown): Promise<boolean> {
  const whole = await best(target, long, 2);
  return whole >= QUICK && whole > STEEP * (await best(target, short, 2));
}

/** The slope of the line that fits the logarithms best: 1 where time is linear, 2 where it is quadratic. */
export function slopeOf(
  points: readonly { readonly length: number; readonly milliseconds: number }[],
): number {
  if (points.length < 2) return 0;
  const logs = points.map(({ length, milliseconds }) => [Math.log(length), Math.log(milliseconds)] as const);
  const [sumX, sumY] = logs.reduce(([x, y], [a, b]) => [x + a, y + b] as const, [0, 0] as const);
  const [meanX, meanY] = [sumX / logs.length, sumY / logs.length];
  const [over, under] = logs.reduce(
    ([a, b], [x, y]) => [a + (x - meanX) * (y - meanY), b + (x - meanX) ** 2] as const,
    [0, 0] as const,
  );
  return over / under;
}

async function best(target: Target, input: unknown, rounds: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    least = Math.min(least, await processorTimeOf(() => outcomeOf(target, input)));
    if (least > 300) break;
  }
  return least;
}
