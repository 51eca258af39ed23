import type { FindingMessage, IssueMessage } from '../message.js';

export const DUTIES_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const DUTIES_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
