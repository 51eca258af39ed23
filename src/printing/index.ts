/**
 * Notices on paper: the two patterns as plain text, Markdown and self-contained HTML, and the month's bound archive (CIM-4.2.3,
 * CIM-5).
 *
 * @module wuye/printing
 */

export { archiveHtml } from './archive-html.js';
export { archiveIndexMarkdown } from './archive-index-markdown.js';
export type { ArchivePrintOptions } from './archive-print-options.js';
export * from './date-words.js';
export * from './notice-html.js';
export * from './notice-markdown.js';
export { noticeSheet } from './notice-sheet.js';
export { noticeText } from './notice-text.js';
export * from './print-options.js';
export { type ScopeWords, scopeWords } from './scope-words.js';
export * from './sheet.js';
export * from './slot-words.js';
