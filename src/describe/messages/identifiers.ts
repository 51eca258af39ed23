import type { FindingMessage, IssueMessage } from '../message.js';

export const IDENTIFIERS_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const IDENTIFIERS_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
