import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { shown } from '../../scripts/lib/typescript-project.js';
import { MARKER } from './embed.js';

/** One code block of a docstring or of a page. */
export interface Example {
  /** Relative to the project, with slashes. */
  readonly file: string;
  /** Line of its first line of code in that file, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** Compiled, but not run: it needs what a test has not (`ts no-run`). */
  readonly runs: boolean;
}

/** Every ```ts block in the docstrings of a source file. */
export function examplesOfSource(path: string): readonly Example[] {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const comments = new Map<number, ts.Node>();
  const visit = (node: ts.Node): void => {
    for (const doc of ts.getJSDocCommentsAndTags(node)) if (ts.isJSDoc(doc)) comments.set(doc.pos, doc);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...comments.values()].flatMap((comment) => {
    const first = source.getLineAndCharacterOfPosition(comment.pos).line;
    const lines = text
      .slice(comment.pos, comment.end)
      .replace(/\*\/$/, '')
      .split('\n')
      .map((line) => line.replace(/^\s*(?:\/\*\*|\*) ?/, ''));
    return fencedBlocks(shown(path), lines, first);
  });
}

/** Every ```ts block of a Markdown page. */
export function examplesOfPage(path: string): readonly Example[] {
  return fencedBlocks(shown(path), readFileSync(path, 'utf8').split(/\r?\n/), 0);
}

function fencedBlocks(file: string, lines: readonly string[], offset: number): readonly Example[] {
  const examples: Example[] = [];
  let open: { readonly line: number; readonly indent: number; readonly flags: string } | null = null;
  for (const [at, line] of lines.entries()) {
    const fence = /^(\s*)```(\w*)(.*)$/.exec(line);
    if (fence === null) continue;
    if (open === null) {
      open = { line: at + 1, indent: fence[1]?.length ?? 0, flags: `${fence[2]} ${fence[3]?.trim()}`.trim() };
      continue;
    }
    // What stands below a marker is a part of a file, which is compiled and tested as that file.
    const embedded = MARKER.test(lines[open.line - 2] ?? '');
    if (/^(?:ts|typescript)\b/.test(open.flags) && !embedded) {
      const { indent } = open;
      const code = lines
        .slice(open.line, at)
        .map((text) => text.slice(Math.min(indent, text.search(/\S|$/))));
      examples.push({
        file,
        line: offset + open.line + 1,
        code: code.join('\n'),
        runs: !/\bno-run\b/.test(open.flags),
      });
    }
    open = null;
  }
  if (open !== null) throw new Error(`${file}:${offset + open.line}: the code block is not closed`);
  return examples;
}
