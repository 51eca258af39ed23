import { calendarDate } from 'wuye';
import type { TestCentre } from 'wuye/service-centre';
import { sheetsOf } from './at-board.js';
import { BROUGHT } from './content.js';
import { down } from './emergency.js';
import { at, GATE, LOBBY, PEOPLE } from './office.js';
import { NOTICE } from './post.js';
import type { Teller } from './teller.js';

/** What a shop takes back: an application that is still one, and a notice that hangs. */
export async function withdraw(office: TestCentre, teller: Teller): Promise<void> {
  teller.heading({ 'zh-CN': '五、撤回', en: '5. Taken back' });
  const { li, zhao } = PEOPLE;
  at(office, '2026-11-28 09:00');
  const wanted = {
    ...BROUGHT.wanted,
    from: calendarDate('2026-12-07'),
    until: calendarDate('2026-12-13'),
  };
  const second = { ...BROUGHT, wanted };
  await office.run('application', 'app_second', { type: 'apply', content: second }, { actor: li });

  // #region withdraw
  // An application that is not published yet is taken back by itself.
  const reason = '店家改变主意';
  await office.run('application', 'app_second', { type: 'withdraw', reason }, { actor: li });
  // A published one is a notice now: the notice is withdrawn, and its sheets are called back in the same commit.
  const evidence = { kind: 'statement', text: '店家书面申请' } as const;
  const end = { type: 'withdraw', cause: 'early', reason: '店家提前停业', evidence } as const;
  await office.run('notice', NOTICE, end, { actor: li });
  // #endregion withdraw
  for (const board of [GATE, LOBBY]) {
    for (const { id } of await sheetsOf(office, board)) {
      await office.run('posting', id, down('withdrawn', end.reason), { actor: zhao });
    }
  }
  // What is taken back stays so.
  await office.run('application', 'app_second', { type: 'amend', content: second }, { actor: li });
}
