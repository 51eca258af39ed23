/**
 * Notices on paper: the two patterns as plain text, Markdown and self-contained HTML, and the month's bound archive (CIM-4.2.3,
 * CIM-5).
 *
 * @module wuye/printing
 */

export {};
