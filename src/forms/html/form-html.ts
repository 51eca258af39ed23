import type { Form, FormId, FormPlace } from '../form.js';
import { formOf } from '../forms.js';
import type { PlaceFacts } from '../out/place-facts.js';
import type { TextRows } from '../out/table-rows.js';
import { cardHtml } from './card-html.js';
import { type FormPage, fitPage, formPage } from './form-page.js';
import { formStyle } from './form-style.js';
import { safeText } from './safe-text.js';
import { tableHtml } from './table-html.js';

/**
 * How a form is printed.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface FormPrintOptions {
  /** What stands around the table; what is left out is a blank line to sign on. */
  readonly facts?: PlaceFacts;
  /** A4 by default; wide registers are easier to read on A3. */
  readonly paper?: 'A4' | 'A3';
  /** By the widths of the columns where it is left out. */
  readonly orientation?: 'portrait' | 'landscape';
  /** A line of a table for each row, or a page of its own; as the form says where it is left out. */
  readonly layout?: 'table' | 'card';
}

/** Nothing is loaded, sent or run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A form as an HTML document to print on A4 or A3, in the look of an office form: the title in the middle, the office, the month
 * and who filled it in below it, a table in hairlines whose head is repeated on every page, places to sign, page
 * numbers. Wide tables lie across the page. The owner card and the application have a page for each row.
 *
 * **Details**: it needs nothing but itself; every text is escaped, and control characters and overrides of the direction of
 * writing are taken out. Apostrophes that keep cells from being executed are not printed. No rows print as a blank form.
 *
 * **Gotchas**: it prints what the rows hold: who may see what, `toRows` decides.
 *
 * @param form - a form, or its identifier
 * @param rows - the table, header first, as `toRows` gives it
 * @param options - what stands around it, and how it lies on the page
 * @returns HTML, in Chinese
 * @throws `KERNEL.INVALID_ARGUMENT` when there is no such form
 *
 * @example
 * ```ts
 * import { formHtml } from 'wuye/forms';
 *
 * const html = formHtml('dogRegister', [['序号', '房号', '犬名'], ['1', '3-2-1201', '<豆豆>']], {
 *   facts: { office: '澄湖花园物业服务中心', month: '2026年11月' },
 * });
 * html.includes('<h1>犬类登记表</h1>'); // => true
 * html.includes('<td class="left">&lt;豆豆&gt;</td>'); // => true
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function formHtml(form: Form | FormId, rows: TextRows, options: FormPrintOptions = {}): string {
  const known = typeof form === 'string' ? formOf(form) : form;
  const whole = formPage(known, rows.length === 0 ? [known.columns.map(({ header }) => header)] : rows);
  const { paper = 'A4', layout = known.layout, orientation, facts = {} } = options;
  const { fit, columns } =
    layout === 'card'
      ? {
          fit: { paper, orientation: orientation ?? ('portrait' as const), size: 10.5 },
          columns: whole.columns,
        }
      : fitPage(whole.columns, paper, orientation);
  const page = { ...whole, columns };
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${safeText(known.title)}</title>`,
    `<style>${formStyle(fit)}</style>`,
    '</head>',
    `<body><main>${layout === 'card' ? cards(known, page, facts) : table(known, page, facts)}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}

function table(form: Form, page: FormPage, facts: PlaceFacts): string {
  return [headHtml(form, facts), tableHtml(page), signHtml(form.foot, facts)].join('\n');
}

function cards(form: Form, page: FormPage, facts: PlaceFacts): string {
  const rows = page.rows.length > 0 ? page.rows : [[]];
  return rows
    .map((row) =>
      [
        '<section class="card">',
        headHtml(form, facts),
        cardHtml(form, page, row),
        signHtml(form.foot, facts),
        '</section>',
      ].join('\n'),
    )
    .join('\n');
}

function headHtml({ title, head }: Form, facts: PlaceFacts): string {
  const places = head.map(({ id, label }) => `<span>${safeText(`${label}：${facts[id] ?? ''}`)}</span>`);
  return `<h1>${safeText(title)}</h1>\n<div class="places">${places.join('')}</div>`;
}

function signHtml(places: readonly FormPlace[], facts: PlaceFacts): string {
  const lines = places.map(
    ({ id, label }) => `<span>${safeText(label)}：<i>${safeText(facts[id] ?? '')}</i></span>`,
  );
  return `<div class="sign">${lines.join('')}</div>`;
}
