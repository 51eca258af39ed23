import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticeHtml, type Paper } from 'wuye/printing';
import { HARD, LETTERHEAD } from './notices.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasChromium = existsSync(CHROMIUM);
const hasText = hasChromium && runs('pdftotext', ['-v']);

function runs(command: string, parameters: readonly string[]): boolean {
  try {
    execFileSync(command, parameters, { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** Every hard notice on sheets of its own, in one document, so that one start of the browser prints them all. */
function bound(paper: Paper): string {
  const pages = Object.values(HARD).map(({ notice }, index) =>
    noticeHtml('content' in notice ? { ...notice, number: `N-${index}-` } : notice, {
      letterhead: LETTERHEAD,
      paper,
      number: `N-${index}-`,
    }),
  );
  const bodies = pages.map((page) => /<body>(.*)<\/body>/s.exec(page)?.[1] ?? '');
  const sections = bodies.map((body) => `<section style="break-after:page">${body}</section>`);
  return (pages[0] ?? '').replace(/<body>.*<\/body>/s, () => `<body>${sections.join('')}</body>`);
}

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

interface Page {
  readonly width: number;
  readonly words: readonly Word[];
  /** Without blanks: where the browser breaks lines does not matter. */
  readonly text: string;
}

const decode = (text: string) =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '"');

/** The pages of a PDF with the places of their words. */
function pagesOf(pdf: string): readonly Page[] {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 1e8, timeout: 60_000 }).toString();
  return [...xml.matchAll(/<page width="([\d.]+)"[^>]*>(.*?)<\/page>/gs)].map(([, width, inner = '']) => {
    const words = [
      ...inner.matchAll(/<word xMin="(-?[\d.]+)"[^>]*xMax="(-?[\d.]+)"[^>]*>(.*?)<\/word>/gs),
    ].map(([, left, right, text = '']) => ({ text: decode(text), left: Number(left), right: Number(right) }));
    return {
      width: Number(width),
      words,
      text: words
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    };
  });
}

const WIDTH = { A4: 595, A3: 842 };
/** The side margins of the page in points, 24 and 34 mm, less what glyphs may hang over. */
const MARGIN = { A4: 66, A3: 94 };

describe.skipIf(!hasChromium)(`printed by a browser (needs Chromium at ${CHROMIUM} or in CHROMIUM)`, () => {
  const place = mkdtempSync(join(tmpdir(), 'wuye-print-'));
  const file = (paper: Paper, ending: string) => join(place, `${paper}.${ending}`);
  const printed: Partial<Record<Paper, readonly Page[]>> = {};
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  beforeAll(() => {
    for (const paper of ['A4', 'A3'] as const) {
      writeFileSync(file(paper, 'html'), bound(paper));
      execFileSync(
        CHROMIUM,
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--no-pdf-header-footer',
          `--user-data-dir=${join(place, 'profile')}`,
          `--print-to-pdf=${file(paper, 'pdf')}`,
          `file://${file(paper, 'html')}`,
        ],
        { stdio: 'ignore', timeout: 60_000 },
      );
      if (hasText) printed[paper] = pagesOf(file(paper, 'pdf'));
    }
  }, 130_000);

  it.each(['A4', 'A3'] as const)('they take as many pages as they should on %s', (paper) => {
    const pdf = readFileSync(file(paper, 'pdf'), 'latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBe(Object.values(HARD).reduce((sum, notice) => sum + notice.pages, 0));
  });

  describe.skipIf(!hasText).each(['A4', 'A3'] as const)('on %s (needs pdftotext)', (paper) => {
    const pages = () => printed[paper] ?? [];

    it.each(Object.entries(HARD))(
      '%s is whole, on its own pages, each with its number',
      (_, { pages: many, says }) => {
        const index = Object.values(HARD).findIndex((notice) => notice.says === says);
        const own = pages().filter(({ text }) => text.includes(`编号：N-${index}-`));
        expect(own).toHaveLength(many);
        const text = own.map((page) => page.text).join('');
        for (const piece of says) expect(text).toContain(piece.replace(/\s/g, ''));
        expect(text).toContain('电话：0571-88001234');
      },
    );

    it('nothing leaves the margins', () => {
      expect(pages().length).toBeGreaterThan(10);
      for (const { width, words } of pages()) {
        expect(Math.round(width)).toBe(WIDTH[paper]);
        const out = words.filter(({ left, right }) => left < MARGIN[paper] || right > width - MARGIN[paper]);
        expect(out).toEqual([]);
      }
    });
  });
});
