import { escapeHtml } from '../kernel/index.js';
import type { Paper } from './print-options.js';
import { paperStyle, SHEET_STYLE } from './style.js';

/** Nothing is loaded, sent or run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A whole HTML document that needs nothing but itself.
 *
 * @internal
 */
export function htmlPage(title: string, paper: Paper, body: string, style = ''): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${paperStyle(paper)}${SHEET_STYLE}${style}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}
