import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, shown } from '../../scripts/lib/typescript-project.js';

/** Past this, a second idea is in the file. Comments and blank lines do not count. */
const MOST_LINES = 170;

/** Tables and texts, one line an entry: they are as long as what they list. */
const TABLES = /^src\/(?:describe\/messages\/|identifiers\/nationalities\.ts$|kernel\/clauses-)/;

/** The lines that hold code. */
function linesOfCode(text: string): number {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022);
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(source).filter((child) => !ts.isJSDoc(child));
    for (const child of children) visit(child);
    if (children.length > 0 || node.end === node.getStart(source)) return;
    const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
    const last = source.getLineAndCharacterOfPosition(node.end).line;
    for (let line = first; line <= last; line += 1) lines.add(line);
  };
  visit(source);
  return lines.size;
}

describe('the files of src', () => {
  const files = filesBelow('src', '.ts');

  it('have names in kebab-case', () => {
    const name = /^src(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+\.ts$/;
    expect(files.map(shown).filter((file) => !name.test(file))).toEqual([]);
  });

  it(`have ${MOST_LINES} lines of code at most`, () => {
    const long = files
      .filter((file) => !TABLES.test(shown(file)))
      .map((file) => ({ file: shown(file), text: readFileSync(file, 'utf8') }))
      .filter(({ text }) => text.split('\n').length > MOST_LINES)
      .map(({ file, text }) => ({ file, lines: linesOfCode(text) }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('are counted without comments and blank lines, texts over lines in full', () => {
    const text =
      '/** A\n * doc. */\nexport const a = 1;\n\n// note\nexport const b = `one\ntwo\n`; /* c */\n';
    expect(linesOfCode(text)).toBe(4);
  });
});
