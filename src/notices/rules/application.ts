import type { Effect } from '../../kernel/index.js';
import type { NoticeContent } from '../content.js';
import type { NoticeApplication } from '../context.js';
import { found, type NoticeFinding } from './found.js';

const ACCEPTED: readonly string[] = ['accepted', 'published'];

/** Whether a commercial notice is made of an application that was accepted, with the same sample (CIM-4.2.1.3). */
export function applicationFinding(
  content: NoticeContent,
  application: NoticeApplication | undefined,
  effect: Effect,
): NoticeFinding {
  const { origin } = content;
  const id = origin.category === 'commercial' ? origin.application : null;
  const verdict = id === null ? 'not-applicable' : isMadeOf(content, id, application);
  const facts = { application: id, state: application?.state ?? null };
  return found('NOTICE.APPLICATION_NOT_ACCEPTED', verdict, 'CIM-4.2.1.3', facts, effect);
}

function isMadeOf(
  { attachments = [] }: NoticeContent,
  id: NoticeApplication['id'],
  application: NoticeApplication | undefined,
): boolean | 'unknown' {
  if (application === undefined) return 'unknown';
  if (application.id !== id || !ACCEPTED.includes(application.state)) return false;
  const { sampleDigest } = application;
  const samples = attachments.filter(({ kind }) => kind === 'sample');
  if (sampleDigest === undefined) return samples.length === 0 || 'unknown';
  return (
    attachments.some(({ digest }) => digest === sampleDigest) &&
    samples.every(({ digest }) => digest === sampleDigest)
  );
}
