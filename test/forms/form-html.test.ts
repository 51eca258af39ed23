import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMS, type FormId, type FormPrintOptions, formHtml, formOf, toRows } from 'wuye/forms';
import { exampleRecord } from '../support/arbitrary-records.js';
import { AS_OF, GOOD, sheetOf } from './support/sheet.js';

const FACTS = { office: '澄湖花园物业服务中心', month: '2026年11月', filledBy: '孔明', date: '2026-11-21' };
const goodRows = (form: FormId, count = 1) =>
  sheetOf(form, ...Array.from({ length: count }, () => GOOD[form])).map((row) => row.map(String));
/** The tags that forms are made of; everything else in a page is text. */
const TAGS =
  /<\/?(?:!doctype html|html|head|meta|title|style|body|main|section|h1|div|span|i|table|colgroup|col|thead|tbody|tfoot|tr|th|td)(?: [a-z-]+="[^"<>]*")*>/g;

describe('a printed form', () => {
  test.each(FORMS)('$id: title, office, every column, every value, places to sign', ({ id, title, foot }) => {
    const rows = goodRows(id);
    const html = formHtml(id, rows, { facts: FACTS });
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(FACTS.office);
    for (const cell of rows.flat()) expect(html).toContain(`>${cell}<`);
    for (const { label } of foot) expect(html).toContain(label);
  });

  test('nothing in it is fetched, sent or run', () => {
    for (const { id } of FORMS) {
      const html = formHtml(id, goodRows(id), { facts: FACTS });
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/https?:|\burl\(|<script|<link|<img|@import|\son\w+=/i);
    }
  });

  test('whatever the cells hold is text', () => {
    const text = fc.string({ unit: fc.constantFrom(...`<>&"'/=- a王\u202e\u0000\n`), maxLength: 12 });
    const form = fc.constantFrom(...FORMS.map(({ id }) => id));
    fc.assert(
      fc.property(
        form,
        fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 3 }),
        text,
        (id, rows, office) => {
          const html = formHtml(id, [['序号', '房号', '备注', ...(rows[0] ?? [])], ...rows], {
            facts: { office },
          });
          const body = html.replace(/<style>.*<\/style>/s, '');
          expect(body.replace(TAGS, '')).not.toMatch(/[<>]/);
          expect(html).not.toMatch(/[\u202e\0]/);
        },
      ),
    );
  });

  test('does not print the marks that keep cells from being executed', () => {
    const record = { ...exampleRecord('dog'), remark: '=1+1', extra: { '=x': '-2' } };
    const rows = toRows('dogRegister', [record], null, { asOf: AS_OF, revealed: ['remark', 'extra'] });
    expect(rows[1]).toContain("'=1+1");
    const html = formHtml('dogRegister', rows);
    expect(html).toContain('>=1+1<');
    expect(html).toContain('>=x<');
    expect(html).toContain('>-2<');
    expect(html).not.toContain('&#39;');
  });

  test.each([
    ['dogRegister', {}, 'A4 landscape'],
    ['dogRegister', { paper: 'A3' }, 'A3 landscape'],
    ['dogRegister', { orientation: 'portrait' }, 'A4 portrait'],
    ['ownerCard', {}, 'A4 portrait'],
    ['ownerCard', { layout: 'table' }, 'A4 landscape'],
  ] as [FormId, FormPrintOptions, string][])('%s with %j lies on %s', (form, options, size) => {
    const whole = formOf(form).columns.map(({ header }) => header);
    expect(formHtml(form, [whole], options)).toContain(`@page{size:${size};`);
  });

  test('a narrow table stands upright', () => {
    expect(formHtml('dogRegister', [['序号', '房号', '犬名']])).toContain('A4 portrait');
  });

  test('no rows are a blank form to fill in', () => {
    expect(formHtml('dogRegister', []).match(/<tr>/g)?.length).toBe(14);
    expect(formHtml('ownerCard', [])).toContain('>家庭成员<');
  });

  test('a household has a line for each member, and stays text where it cannot be read', () => {
    const card = (cell: string) => formHtml('ownerCard', [['家庭成员'], [cell]]);
    expect(card('孙娟(女儿,2021-03-17)、孙强(儿子)')).toContain('<td>孙强</td><td>儿子</td><td></td>');
    expect(card('一家三口')).toContain('<td colspan="3">一家三口</td>');
  });

  test('cells merged downwards have no line above', () => {
    const html = formHtml('dogRegister', [
      ['房号', '犬名'],
      ['3-2-1201', '豆豆'],
      ['', '旺财'],
      ['', ''],
    ]);
    expect(html.match(/class="centre above"/g)).toHaveLength(2);
  });

  test('an unknown form is a bug of the caller', () => {
    expect(() => formHtml('catRegister' as FormId, [])).toThrow('KERNEL.INVALID_ARGUMENT');
  });
});

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

describe.skipIf(!existsSync(CHROMIUM))(
  `printed by a browser (needs Chromium at ${CHROMIUM} or in CHROMIUM)`,
  () => {
    const place = mkdtempSync(join(tmpdir(), 'wuye-form-'));
    afterAll(() => rmSync(place, { recursive: true, force: true }));

    test.each([
      ['parkingUse', 60, 3],
      ['parkingUse', 1, 1],
      ['parkingUse', 0, 1],
      ['ownerCard', 3, 3],
    ] as const)('%s with %i rows takes %i pages', { timeout: 60_000 }, (form, count, pages) => {
      const [html, pdf] = [join(place, 'form.html'), join(place, 'form.pdf')];
      writeFileSync(html, formHtml(form, goodRows(form, count), { facts: FACTS }));
      execFileSync(
        CHROMIUM,
        [
          ...['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'],
          ...[`--user-data-dir=${join(place, 'profile')}`, `--print-to-pdf=${pdf}`, `file://${html}`],
        ],
        { stdio: 'ignore', timeout: 50_000 },
      );
      expect(readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(pages);
    });
  },
);
