import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { filesBelow, ROOT, rooms, shown } from './typescript-project.js';

/** A regular expression of the library. */
export interface Expression {
  /** `src/records/unit.ts:32` for a literal, the call's place; `built` where it is put together at run time. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** A call of `RegExp`, with or without `new`. */
export interface RegExpCall {
  readonly place: string;
  readonly text: string;
}

/** The literals of a file, and the calls of `RegExp` in it. */
export function expressionsIn(
  file: string,
  text: string,
): { readonly literals: readonly Expression[]; readonly calls: readonly RegExpCall[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literals: Expression[] = [];
  const calls: RegExpCall[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${shown(file)}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      literals.push({ place, source: pattern, flags });
    }
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      /^(?:globalThis\.)?RegExp$/.test(node.expression.getText(source))
    ) {
      calls.push({ place, text: node.getText(source) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, calls };
}

/** The literals and calls of all of `src`. */
export function expressionsOfSources(): ReturnType<typeof expressionsIn> {
  const found = filesBelow('src', '.ts').map((file) => expressionsIn(file, readFileSync(file, 'utf8')));
  return { literals: found.flatMap(({ literals }) => literals), calls: found.flatMap(({ calls }) => calls) };
}

/**
 * The expressions that the rooms put together while they load: what stands in for `RegExp` in a bundle of them writes
 * each down.
 */
export async function expressionsBuilt(): Promise<readonly Expression[]> {
  const directory = join(ROOT, 'node_modules/.cache/wuye');
  const outfile = join(directory, `expressions-${process.pid}.mjs`);
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: rooms()
        .map((room, at) => `export * as room${at} from './src/${room}/index.ts';`)
        .join('\n'),
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    treeShaking: false,
    define: { RegExp: 'NotedRegExp' },
    banner: {
      js: `const NotedRegExp = new Proxy(RegExp, {
        construct(target, given) { const made = new target(...given); notedExpressions.push(made); return made; },
        apply(target, _self, given) { const made = target(...given); notedExpressions.push(made); return made; },
      });
      export const notedExpressions = [];`,
    },
    write: false,
    logLevel: 'error',
  });
  mkdirSync(directory, { recursive: true });
  writeFileSync(outfile, outputFiles[0]?.text ?? '');
  try {
    const module = (await import(pathToFileURL(outfile).href)) as {
      readonly notedExpressions: readonly RegExp[];
    };
    return module.notedExpressions.map(({ source, flags }) => ({ place: 'built', source, flags }));
  } finally {
    rmSync(outfile);
  }
}
