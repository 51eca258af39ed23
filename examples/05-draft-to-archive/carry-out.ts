import { afterStep } from 'wuye';
import { type Archive, type ArchiveCommand, applyArchive, decideArchive, type Published } from 'wuye/archive';
import {
  applyPosting,
  decidePosting,
  type Posting,
  type PostingCommand,
  type PostingContext,
} from 'wuye/boards';
import { applyNotice, decideNotice, type Notice, type NoticeCommand, type NoticeContext } from 'wuye/notices';
import type { Now } from './office.js';
import type { Teller } from './teller.js';

/** Decides a command on a notice, tells it, and gives the notice after it: as it stood where it was refused. */
export function onNotice(
  teller: Teller,
  notice: Notice | null,
  command: NoticeCommand,
  context: Now & Omit<NoticeContext, keyof Now>,
): Notice {
  const step = decideNotice(notice, command, context);
  teller.decision(subjectOf(notice, command), 'noticeCommand', command.type, context, step);
  return there(afterStep(notice, step, applyNotice));
}

/** The same for a sheet on a board. */
export function onPosting(
  teller: Teller,
  posting: Posting | null,
  command: PostingCommand,
  context: Now & Omit<PostingContext, keyof Now>,
): Posting {
  const step = decidePosting(posting, command, context);
  teller.decision(subjectOf(posting, command), 'postingCommand', command.type, context, step);
  return there(afterStep(posting, step, applyPosting));
}

/** The same for a month's archive. */
export function onArchive(
  teller: Teller,
  archive: Archive | null,
  command: ArchiveCommand,
  context: Now & { readonly published: Published },
): Archive {
  const step = decideArchive(archive, command, context);
  const subject = archive?.id ?? (command.type === 'open' ? command.month : '');
  teller.decision(subject, 'archiveCommand', command.type, context, step);
  return there(afterStep(archive, step, applyArchive));
}

const subjectOf = (document: { readonly id: string } | null, command: object) =>
  document?.id ?? ('id' in command ? String(command.id) : '');

function there<Document>(document: Document | null): Document {
  if (document === null) throw new Error('what begins a document was refused');
  return document;
}
