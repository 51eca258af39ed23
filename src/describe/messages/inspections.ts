import type { FindingMessage, IssueMessage } from '../message.js';

export const INSPECTIONS_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const INSPECTIONS_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
