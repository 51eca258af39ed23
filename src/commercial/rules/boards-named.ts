import type { EligibilityRule } from '../rule.js';

/** It is known on which boards the shop wants to post. */
export const boardsNamed: EligibilityRule = {
  code: 'COMMERCIAL.BOARDS_MISSING',
  clause: 'CIM-4.2.1.3d',
  effect: 'blocks',
  path: ['wanted', 'boards'],
  judge: ({ boards }) => (boards === undefined ? 'unknown' : boards.length === 0 ? 'fail' : 'pass'),
};
