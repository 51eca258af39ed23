import type { FindingMessage, IssueMessage } from '../message.js';

export const ARCHIVE_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const ARCHIVE_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
