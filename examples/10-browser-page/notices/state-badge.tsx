import { label } from 'wuye/describe';
import type { NoticeState } from 'wuye/notices';
import { useDesk } from '../office/use-desk.js';

/** The state of a notice in a word. */
export function StateBadge({ state }: { readonly state: NoticeState }) {
  const { language } = useDesk();
  return <span className={`badge ${state}`}>{label('noticeState', state, language)}</span>;
}
