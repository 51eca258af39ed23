import type { FindingMessage, IssueMessage } from '../message.js';

export const WORKLIST_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const WORKLIST_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
