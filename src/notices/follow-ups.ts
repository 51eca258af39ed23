import type { WithdrawCommand } from './command.js';
import type { NoticeId } from './ids.js';
import type { Notice } from './notice.js';

/**
 * A command that another notice asks for.
 *
 * @category Notices
 * @since 0.1.0
 */
export interface NoticeFollowUp {
  /** The notice to give the command to. */
  readonly notice: NoticeId;
  readonly command: WithdrawCommand;
}

/**
 * What a notice asks of others: the notice that it cancels is withdrawn once this one is issued; the one that it corrects
 * once this one is published, so that there is always one of them to read. The host asks after the issue and after the
 * publication, and gives the commands with this notice as `successor`, best in the same commit; an earlier notice that was withdrawn
 * already refuses it.
 *
 * **Details**: the reason is the new notice's title; the evidence is its number, or its id where it has none.
 *
 * @param notice - the notice after its event
 * @returns the commands; none before it is issued (published, where it corrects), once it is withdrawn, or where it
 *   follows nothing
 *
 * @example
 * ```ts
 * import { followUpsOf, type Notice } from 'wuye/notices';
 *
 * const content = { title: '停水时间更正', follows: { kind: 'corrects', notice: 'ntc_1' } };
 * const notice = { id: 'ntc_2', state: 'published', number: '2026-118', content } as Notice;
 * followUpsOf(notice);
 * // => [{
 * //   notice: 'ntc_1',
 * //   command: {
 * //     type: 'withdraw', cause: 'superseded', reason: '停水时间更正',
 * //     evidence: { kind: 'statement', text: '2026-118' }, supersededBy: 'ntc_2',
 * //   },
 * // }]
 * ```
 * @category Notices
 * @since 0.1.0
 */
export function followUpsOf({ id, state, number, content }: Notice): readonly NoticeFollowUp[] {
  const { follows, title } = content;
  const issued = state === 'issued' || state === 'scheduled';
  const holds = state === 'published' || (issued && follows?.kind === 'cancels');
  if (follows === undefined || !holds) return [];
  const command: WithdrawCommand = {
    type: 'withdraw',
    cause: 'superseded',
    reason: title ?? id,
    evidence: { kind: 'statement', text: number ?? id },
    supersededBy: id,
  };
  return [{ notice: follows.notice, command }];
}
