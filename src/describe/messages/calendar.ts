import type { FindingMessage, IssueMessage } from '../message.js';

export const CALENDAR_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const CALENDAR_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
