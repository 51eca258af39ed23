import type { FindingMessage, IssueMessage } from '../message.js';

export const NOTICES_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const NOTICES_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
