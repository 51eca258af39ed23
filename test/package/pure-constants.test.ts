import { expect, it } from 'vitest';
import { withPureConstants } from '../../scripts/lib/pure-constants.js';

it.each([
  ['a call', 'const a = f(1);', 'const a = /* @__PURE__ */ (() => (f(1)))();'],
  [
    'a read that may be a getter',
    'export const a = B.c;',
    'export const a = /* @__PURE__ */ (() => (B.c))();',
  ],
  [
    'a spread in a list',
    'const a = [...b] as const;',
    'const a = /* @__PURE__ */ (() => ([...b] as const))();',
  ],
  [
    'a new object',
    'const a: Set<B> = new Set(b);',
    'const a: Set<B> = /* @__PURE__ */ (() => (new Set(b)))();',
  ],
  ['a text with values in it', `const a = \`\${b}\`;`, `const a = /* @__PURE__ */ (() => (\`\${b}\`))();`],
  [
    'each of two',
    'const a = f();\nconst b = g();',
    'const a = /* @__PURE__ */ (() => (f()))();\nconst b = /* @__PURE__ */ (() => (g()))();',
  ],
])('tells bundlers that %s may go', (_, text, expected) => {
  expect(withPureConstants(text)).toBe(expected);
});

it.each([
  ['plain values', "const a = { b: [1, 'c'], d: -1 } as const satisfies Record<string, B.C>;"],
  ['functions', 'const a = () => f(B.c);\nfunction b() {\n  return f();\n}'],
  ['statements', 'f();'],
  ['what is taken apart', 'const { a } = f();'],
])('leaves %s alone', (_, text) => {
  expect(withPureConstants(text)).toBe(text);
});
