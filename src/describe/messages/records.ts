import type { FindingMessage, IssueMessage } from '../message.js';

export const RECORDS_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const RECORDS_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
