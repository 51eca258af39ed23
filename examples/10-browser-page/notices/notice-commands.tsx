import { useState } from 'react';
import { label } from 'wuye/describe';
import { NOTICE_TRANSITIONS, type Notice, type NoticeCommandType } from 'wuye/notices';
import { hrefOf } from '../edge/route.js';
import { useSpeak } from '../language/use-speak.js';
import { useCommand } from '../office/use-command.js';
import { useDesk } from '../office/use-desk.js';
import { CommandResult } from '../parts/command-result.js';
import { Field } from '../parts/field.js';
import { PersonSelect } from '../parts/person-select.js';
import { commandOf, isGivenHere } from './command-of.js';
import { WORDS } from './words.js';

/**
 * Every command that the state of a notice knows, for whoever acts: whether that person may is for the rules to say, and
 * a refusal tells why. A host would rather show what a person's roles allow.
 */
export function NoticeCommands({ notice: { id, state } }: { readonly notice: Notice }) {
  const { centre, language, day } = useDesk();
  const speak = useSpeak(WORDS);
  const command = useCommand();
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState('');
  const known = Object.keys(NOTICE_TRANSITIONS[state]) as NoticeCommandType[];
  const types = known.filter(isGivenHere);
  const nameOf = (type: NoticeCommandType) => label('noticeCommand', type, language);
  const give = (type: (typeof types)[number]) =>
    command.run(nameOf(type), async () => {
      const typed = { reason, number, day, statement: speak('statement') };
      return (await centre.run('notice', id, commandOf(type, typed))).step;
    });
  return (
    <section className="panel" aria-labelledby="commands">
      <h2 id="commands">{speak('commands')}</h2>
      {types.length === 0 && <p>{speak('nothing')}</p>}
      {types.length > 0 && (
        <div className="row">
          <PersonSelect />
          {types.includes('number') && (
            <Field label={speak('number')} hint={speak('numberHint')}>
              <input value={number} onChange={({ target }) => setNumber(target.value)} />
            </Field>
          )}
          <Field label={speak('reason')} hint={speak('reasonHint')}>
            <input value={reason} onChange={({ target }) => setReason(target.value)} />
          </Field>
        </div>
      )}
      <p className="actions">
        {types.map((type) => (
          <button key={type} type="button" disabled={command.busy} onClick={() => give(type)}>
            {nameOf(type)}
          </button>
        ))}
        {known.includes('edit') && <a href={hrefOf('notices', id, 'edit')}>{speak('edit')}</a>}
      </p>
      <CommandResult command={command} />
    </section>
  );
}
