import { type Notice, type NoticeContent, type NoticeContext, noticeId } from 'wuye/notices';
import { onNotice } from './carry-out.js';
import { ESTATE, now, PEOPLE, type Person } from './office.js';
import type { Teller } from './teller.js';

/** The short way: drafted, submitted, reviewed, issued and numbered in one hour by four people. */
export function approve(
  teller: Teller,
  id: string,
  content: NoticeContent,
  { author, hour, number }: { readonly author: Person; readonly hour: string; readonly number: string },
  known: Pick<NoticeContext, 'followed'> = {},
): Notice {
  const at = (person: Person, minute: string) => ({ ...now(person, `${hour}:${minute}`), ...known });
  const begin = { type: 'draft', id: noticeId(id), estate: ESTATE, content } as const;
  const draft = onNotice(teller, null, begin, at(author, '00'));
  const submitted = onNotice(teller, draft, { type: 'submit' }, at(author, '05'));
  const reviewed = onNotice(teller, submitted, { type: 'review' }, at(PEOPLE.lin, '15'));
  const issued = onNotice(teller, reviewed, { type: 'issue' }, at(PEOPLE.wu, '30'));
  return onNotice(teller, issued, { type: 'number', number }, at(PEOPLE.li, '35'));
}
