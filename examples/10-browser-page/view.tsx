import { BoardsView } from './boards/boards-view.js';
import type { Route } from './edge/route.js';
import { NoticeEditor } from './notices/notice-editor.js';
import { NoticeView } from './notices/notice-view.js';
import { NoticesView } from './notices/notices-view.js';
import { kindOf } from './registers/kinds.js';
import { RecordView } from './registers/record-view.js';
import { RegisterView } from './registers/register-view.js';
import { WorkView } from './work/work-view.js';

/** The view of a route; the registers where there is none. */
export function View({ route: [area, first, second] }: { readonly route: Route }) {
  switch (area) {
    case 'work':
      return <WorkView />;
    case 'notices':
      if (first === 'new') return <NoticeEditor id={null} />;
      if (first === undefined) return <NoticesView />;
      return second === 'edit' ? <NoticeEditor id={first} /> : <NoticeView id={first} />;
    case 'boards':
      return <BoardsView />;
    default: {
      const kind = kindOf(first);
      return second === undefined ? <RegisterView kind={kind} /> : <RecordView kind={kind} id={second} />;
    }
  }
}
