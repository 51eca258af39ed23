import { cleanText, escapeHtml } from '../../kernel/index.js';

/** A text as HTML shows it: nothing in it is markup, runs, or turns the writing round. */
export const safeText = (text: string): string => escapeHtml(cleanText(text));
