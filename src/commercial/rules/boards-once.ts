import type { EligibilityRule } from '../rule.js';

/** No board is named twice: its sheet would be booked, and charged, twice. */
export const boardsOnce: EligibilityRule = {
  code: 'COMMERCIAL.BOARDS_REPEATED',
  clause: 'CIM-4.2.1.3d',
  effect: 'blocks',
  path: ['wanted', 'boards'],
  judge: ({ boards }) => {
    if (boards === undefined) return 'unknown';
    if (boards.length === 0) return 'not-applicable';
    const distinct = new Set(boards);
    if (distinct.size === boards.length) return 'pass';
    const repeated = [...distinct].filter((board) => boards.indexOf(board) !== boards.lastIndexOf(board));
    return { verdict: 'fail', facts: { boards: repeated } };
  },
};
