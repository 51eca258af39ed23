import type { FindingMessage, IssueMessage } from '../message.js';

export const CONFIDENTIALITY_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const CONFIDENTIALITY_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
