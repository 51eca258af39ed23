import type { FindingMessage, IssueMessage } from '../message.js';

export const STORAGE_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const STORAGE_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
