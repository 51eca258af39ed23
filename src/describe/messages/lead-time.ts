import type { FindingMessage, IssueMessage } from '../message.js';

export const LEAD_TIME_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const LEAD_TIME_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
