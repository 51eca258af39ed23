import { type FormEvent, useState } from 'react';
import { label } from 'wuye/describe';
import type { Notice } from 'wuye/notices';
import { goTo, hrefOf } from '../edge/route.js';
import { useSpeak } from '../language/use-speak.js';
import { WORDS as SHARED } from '../language/words.js';
import { useCommand } from '../office/use-command.js';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { CommandResult } from '../parts/command-result.js';
import { RouteHeading } from '../parts/route-heading.js';
import { Shown } from '../parts/shown.js';
import { contentOf } from './content-of-draft.js';
import { draftOf } from './draft.js';
import { DraftFields } from './draft-fields.js';
import { LiveFindings } from './live-findings.js';
import { WORDS } from './words.js';

/** Writes a notice, or edits one, with what the rules find beside it. */
export function NoticeEditor({ id }: { readonly id: string | null }) {
  const { centre } = useDesk();
  const speak = useSpeak(WORDS);
  const shared = useSpeak(SHARED);
  const notice = useLoaded(`notice ${id}`, async () => (id === null ? null : centre.get('notice', id)));
  return (
    <>
      <RouteHeading title={speak(id === null ? 'write' : 'edit')} />
      <Shown of={notice}>
        {(found) => (id !== null && found === null ? <p>{shared('notThere')}</p> : <Editor notice={found} />)}
      </Shown>
    </>
  );
}

function Editor({ notice }: { readonly notice: Notice | null }) {
  const { centre, language } = useDesk();
  const speak = useSpeak(WORDS);
  const command = useCommand();
  const [draft, setDraft] = useState(() => draftOf(notice?.content));
  const content = contentOf(draft, notice?.content);
  const type = notice === null ? 'draft' : 'edit';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    let saved = notice?.id as string | undefined;
    const accepted = await command.run(label('noticeCommand', type, language), async () => {
      const { step, id } = await centre.run('notice', notice?.id ?? null, { type, content });
      saved = id;
      return step;
    });
    if (accepted && saved !== undefined) goTo('notices', saved);
  };
  return (
    <div className="editor">
      <form onSubmit={save}>
        <DraftFields
          draft={draft}
          before={notice?.content}
          change={(part) => setDraft({ ...draft, ...part })}
        />
        <p className="actions">
          <button type="submit" className="main" disabled={command.busy}>
            {speak('save')}
          </button>
          <a href={notice === null ? hrefOf('notices') : hrefOf('notices', notice.id)}>{speak('cancel')}</a>
        </p>
        <CommandResult command={command} />
      </form>
      <LiveFindings content={content} />
    </div>
  );
}
