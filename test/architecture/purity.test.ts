import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProject, filesBelow, ROOT, shown } from '../../scripts/lib/typescript-project.js';
import { impurities } from './purity.js';

const SNIPPETS: Readonly<Record<string, readonly string[]>> = {
  // What must be found.
  'export const at = () => Date.now();': ['Date.now'],
  "export const at = () => Date['now']();": ['Date.now'],
  "export const at = (key: 'now') => Date[key]();": ['Date.now'],
  'export const at = () => new Date();': ['new Date()'],
  'export const at = () => new Date;': ['new Date()'],
  'export const at = () => Date();': ['Date()'],
  'export const at = new Date(2026, 0, 1);': ['new Date(parts)'],
  'export const Clock = Date;': ['Date as a value'],
  'export const { now } = Date;': ['Date as a value'],
  'export const roll = [Math].map((m) => m.random());': ['Math as a value'],
  'export const roll = () => Math.random();': ['Math.random'],
  'export const year = (date: Date) => date.getFullYear();': ['getFullYear'],
  'export const text = (date: Date) => date.toLocaleDateString();': ['toLocaleDateString'],
  'export const order = (a: string, b: string) => a.localeCompare(b);': ['localeCompare'],
  'export const home = () => process.env.HOME;': ['process'],
  'export const home = () => globalThis.process;': ['globalThis'],
  "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;": ['import of node:fs'],
  "import { readFileSync } from 'fs';\nexport const read = readFileSync;": ['import of fs'],
  "import type { Stats } from 'node:fs';\nexport type S = Stats;": ['import of node:fs'],
  "export { join } from 'node:path';": ['import of node:path'],
  "import 'zod';": ['import for side effects', "zod other than import * as z from 'zod'"],
  'export const say = (text: string) => console.log(text);': ['console'],
  'const log = { console };\nexport { log };': ['console'],
  'export const later = (run: () => void) => setTimeout(run, 1);': ['setTimeout'],
  'export const later = (run: () => void) => queueMicrotask(run);': ['queueMicrotask'],
  'export const bytes = () => crypto.getRandomValues(new Uint8Array(8));': ['crypto'],
  'export const id = () => crypto.randomUUID();': ['crypto'],
  'export const ms = () => performance.now();': ['performance'],
  "export const page = () => fetch('https://example.com');": ['fetch'],
  "export const kept = () => localStorage.getItem('a');": ['localStorage'],
  'export const bytes = () => Buffer.from([1]);': ['Buffer'],
  "export const run = () => eval('1');": ['eval'],
  "export const run = () => new Function('return 1');": ['Function'],
  "export const text = new Intl.DateTimeFormat('zh-CN');": ['Intl'],
  'let count = 0;\nexport const next = () => (count += 1);': ['module-level let'],
  'var count = 0;\nexport const next = () => (count += 1);': ['module-level let'],
  'const seen = new Map<string, number>();\nexport const see = (key: string) => seen.set(key, 1);': [
    'module-level empty container',
  ],
  'const seen: string[] = [];\nexport const see = (key: string) => seen.push(key);': [
    'module-level empty container',
  ],
  'Object.freeze({ a: 1 });\nexport const a = 1;': ['statement at module level'],
  "import { z } from 'zod';\nexport const s = z.string();": ["zod other than import * as z from 'zod'"],
  "import z from 'zod';\nexport const s = z.string();": ["zod other than import * as z from 'zod'"],
  "export { z } from 'zod';": ["zod other than import * as z from 'zod'"],
  'export default 1;': ['default export'],
  'export default function run() {}': ['default export'],
  'export enum Kind { A }': ['enum'],
  "export const load = () => import('./other.js');": ['dynamic import'],
  'export const here = import.meta.url;': ['import.meta'],
  // What must not be found.
  "import * as z from 'zod';\nexport const s = z.string();": [],
  "import type { ZodType } from 'zod';\nexport type S = ZodType;": [],
  "export const at = Date.UTC(2026, 0, 1) + Date.parse('2026-01-01T00:00:00.000Z');": [],
  'export const text = (ms: number) => new Date(ms).toISOString();': [],
  'export const isDate = (value: unknown) => value instanceof Date;': [],
  'export const size = () => { let n = 0; for (const c of [1]) n += c; return Math.max(n, 1); };': [],
  "export const TABLE = new Map([['a', 1]]);": [],
  'export const f = (record: { process: string; console: number }) => record.process + record.console;': [],
  'export const f = (process: string, now: () => number) => process + now();': [],
  'export const f = (text: string) => new TextEncoder().encode(text);': [],
  'export interface Host { readonly clock: typeof Date; readonly crypto: Crypto }': [],
  '// Date.now() and process are words here.\nexport const a = "Math.random()";': [],
  'export function f() { return arguments.length === 0 ? undefined : 1; }': [],
  'export class Broken extends Error { readonly code = 1; }': [],
};

/** The bridges between instants and wall clocks ask `Intl` for zones other than Shanghai, and name the zone. */
const ALLOWED = new Set(['src/kernel/instant.ts Intl', 'src/kernel/wall-time.ts Intl']);

describe('the purity of src', { timeout: 120_000 }, () => {
  it('holds: no clock, randomness, I/O, process, zone of the process or shared state', () => {
    const files = filesBelow('src', '.ts');
    const program = createProject(files);
    const found = files.flatMap((file) => {
      const source = program.getSourceFile(file);
      if (source === undefined) throw new Error(`not in the program: ${file}`);
      return impurities(program, source);
    });
    expect(files.length).toBeGreaterThan(20);
    const forbidden = found.filter(({ file, what }) => !ALLOWED.has(`${file} ${what}`));
    expect(forbidden.map(({ file, line, what }) => `${file}:${line} ${what}`)).toEqual([]);
    expect(found.length - forbidden.length).toBe(ALLOWED.size);
  });

  it('is looked at by a check that finds what it must, and nothing else', () => {
    const snippets = Object.entries(SNIPPETS);
    const virtual = new Map(snippets.map(([text], at) => [join(ROOT, `src/snippet-${at}.ts`), text]));
    const program = createProject([], virtual);
    for (const [at, [text, expected]] of snippets.entries()) {
      const source = program.getSourceFile(join(ROOT, `src/snippet-${at}.ts`));
      if (source === undefined) throw new Error(`not in the program: ${shown(text)}`);
      expect({ text, found: impurities(program, source).map(({ what }) => what) }).toEqual({
        text,
        found: expected,
      });
    }
  });
});
