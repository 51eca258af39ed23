import type { Verdict } from '../../kernel/index.js';

/** What was said about something that must be so. */
export function told(value: boolean | undefined): Verdict {
  return value === undefined ? 'unknown' : value ? 'pass' : 'fail';
}
