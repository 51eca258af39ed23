import type { FindingMessage, IssueMessage } from '../message.js';

export const COMMERCIAL_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const COMMERCIAL_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
