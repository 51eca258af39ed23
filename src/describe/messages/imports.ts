import type { FindingMessage, IssueMessage } from '../message.js';

export const IMPORTS_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const IMPORTS_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
