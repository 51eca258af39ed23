import type { FindingMessage, IssueMessage } from '../message.js';

export const RETENTION_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const RETENTION_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
