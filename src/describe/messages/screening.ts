import type { FindingMessage, IssueMessage } from '../message.js';

export const SCREENING_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const SCREENING_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
