import type { FindingMessage, IssueMessage } from '../message.js';

export const DELIVERIES_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const DELIVERIES_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
