import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMS } from 'wuye/forms';
import { type RoundTrip, writeForms } from '../../examples/07-forms/round.js';

let room = '';
let results: readonly RoundTrip[] = [];
const lines: string[] = [];
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'wuye-forms-'));
  results = await writeForms(join(room, 'out'), (line) => void lines.push(line));
}, 60_000);
afterAll(() => rm(room, { recursive: true, force: true }));

describe('the twelve forms as workbooks', () => {
  it('come back the same, all of them', () => {
    expect(results.map(({ form }) => form)).toEqual(FORMS.map(({ id }) => id));
    expect(results.filter(({ same }) => !same)).toEqual([]);
    expect(results.filter(({ rows }) => rows.length < 3).map(({ form }) => form)).toEqual([]);
    expect(lines).toHaveLength(12);
  });

  it('are refused row by row where they are masked', () => {
    for (const { form, rows, refused } of results) expect([form, refused]).toEqual([form, rows.length - 1]);
  });

  it('lie in the folder beside their pages, whose personal cells are masked', async () => {
    const files = await readdir(join(room, 'out'));
    expect(files.sort()).toEqual(FORMS.flatMap(({ title }) => [`${title}.html`, `${title}.xlsx`]).sort());
    const page = await readFile(join(room, 'out', '信息送达记录表.html'), 'utf8');
    expect(page).toContain('王*');
    expect(page).not.toContain('王芳');
  });
});

/** LibreOffice, which Debian has in `libreoffice-calc`. */
const SOFFICE = process.env.SOFFICE ?? 'soffice';
const required = process.env.WUYE_ENGINES === 'required';
const hasOffice = runs();

function runs(): boolean {
  try {
    execFileSync(SOFFICE, ['--version'], { stdio: 'ignore', timeout: 120_000 });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasOffice && !required)(
  `opened by LibreOffice (needs ${SOFFICE}, or its path in SOFFICE)`,
  () => {
    it('hold the very cells that were written, formulas among them as text', {
      timeout: 180_000,
    }, async () => {
      const csv = join(room, 'csv');
      execFileSync(
        SOFFICE,
        [
          ...['--headless', '--norestore', `-env:UserInstallation=file://${join(room, 'profile')}`],
          ...['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'],
          ...['--outdir', csv, ...results.map(({ path }) => path)],
        ],
        { stdio: 'ignore', timeout: 170_000 },
      );
      for (const { path, rows } of results) {
        const text = await readFile(join(csv, basename(path).replace(/xlsx$/, 'csv')), 'utf8');
        const all = Papa.parse<string[]>(text.replace(/^\ufeff/, '')).data;
        const head = all.findIndex((row) => row[0] === rows[0]?.[0] && row[1] === rows[0]?.[1]);
        expect(all.slice(head, head + rows.length)).toEqual(rows);
      }
      const remarks = results.flatMap(({ rows }) => rows.flat().filter((cell) => cell === "'=1+1"));
      expect(remarks.length).toBeGreaterThanOrEqual(10);
    });
  },
);
