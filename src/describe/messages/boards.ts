import type { FindingMessage, IssueMessage } from '../message.js';

export const BOARDS_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const BOARDS_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
