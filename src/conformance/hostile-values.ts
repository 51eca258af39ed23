/**
 * Texts that careless stores change: empty, astral characters, combining marks, controls, quotes, placeholders.
 *
 * @category Conformance
 * @since 0.1.0
 */
export const TEXTS = [
  '',
  ' ',
  '王芳',
  '𠮷野家 𪚥',
  '👨‍👩‍👧‍👦 🏳️‍🌈',
  'e\u0301 é ﬁ ①',
  'مرحبا שלום',
  '\u0001\u001f\u007f\u0085\u2028\u2029\ufeff\uffff',
  '\t\r\n\\ \\u0000 %s $1 ?1 :id @p',
  `'"\`;-- DROP TABLE kit_things; <script>`,
  '\ud7ff\ue000\ufffd\u{10ffff}',
] as const;

/**
 * Bodies that careless stores change: empty, nested, extreme numbers, keys such as `__proto__`.
 *
 * @category Conformance
 * @since 0.1.0
 */
export const SHAPES: readonly object[] = [
  {},
  { text: '', list: [], object: {}, nothing: null, yes: true, no: false },
  { numbers: [0, -1, 0.1, 1e308, 5e-324, 1e21, 9007199254740991, -9007199254740991, 20.5] },
  { lists: [[], [[]], [null, [{}]], [{ a: [{ b: 1 }] }]] },
  {
    '': 'empty key',
    ' ': 'blank',
    'a.b': 'dot',
    $id: 'dollar',
    '10': 'number',
    '2': 'number',
    键: 'Chinese',
  },
  { constructor: 'c', toString: 't', hasOwnProperty: 'h', toJSON: 'j', length: 3 },
  JSON.parse('{"__proto__":{"polluted":true},"inner":{"__proto__":"text","then":"later"}}') as object,
  Object.assign(Object.create(null) as object, { bare: true }),
];

const LONG = 'x'.repeat(255);

/**
 * Values of an index field that careless stores take for each other or for a pattern: they differ in case, in blanks, in how
 * a number is written, in the 256th character. No two are the same.
 *
 * @category Conformance
 * @since 0.1.0
 */
export const INDEX_VALUES: readonly string[] = [
  ...['', ' ', '  ', 'a', 'A', 'a ', ' a', 'aa', 'aA', 'Ab', 'ab', 'a b', 'a-b', 'a_b', 'a.b', 'a:b', 'a/b'],
  ...[
    '%',
    '_',
    '*',
    '?',
    '[a]',
    'a%',
    '^',
    '$',
    "'",
    "''",
    '"',
    '\\',
    '\\\\',
    '`',
    '{}',
    '[]',
    ',',
    ';--',
    '~',
  ],
  ...['0', '00', '1', '1.0', '01', '+1', '-1', '1e0', '9', '10', '0x10', 'null', 'true', 'NaN', '__proto__'],
  ...['3-2-12', '3-2-1201', '2026-10', '2026-10-01'],
  ...[LONG, `${LONG}x`, `${LONG}y`, `${LONG} `],
];
