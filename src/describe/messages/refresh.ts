import type { FindingMessage, IssueMessage } from '../message.js';

export const REFRESH_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const REFRESH_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
