import { type FormEvent, useRef, useState } from 'react';
import type { Issue } from 'wuye';
import { describeIssue, label } from 'wuye/describe';
import type { OwnerRecord, RecordKind, VerificationMeans } from 'wuye/records';
import type { RecordCommand } from 'wuye/service-centre';
import { useSpeak } from '../language/use-speak.js';
import { useCommand } from '../office/use-command.js';
import { useDesk } from '../office/use-desk.js';
import { CommandResult } from '../parts/command-result.js';
import { Field } from '../parts/field.js';
import { Select } from '../parts/select.js';
import { WORDS } from './words.js';

const MEANS: readonly (VerificationMeans | 'none')[] = ['none', 'phone', 'in-person', 'visit', 'document'];

interface Props {
  readonly kind: RecordKind;
  readonly id: string;
  readonly hasPhones: boolean;
}

/** Changes phones or remark of a record (NIM-5.1); phones that the customer did not confirm go to the superior (NIM-5.2). */
export function EditForm({ id, hasPhones }: Props) {
  const { centre, language, day, person } = useDesk();
  const speak = useSpeak(WORDS);
  const command = useCommand();
  const [phones, setPhones] = useState('');
  const phonesField = useRef<HTMLInputElement>(null);
  const [remark, setRemark] = useState('');
  const [means, setMeans] = useState<VerificationMeans | 'none'>('none');
  const [wrong, setWrong] = useState<readonly Issue[]>([]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = phones.trim() === '' ? null : await parse(phones);
    setWrong(parsed === null || parsed.ok ? [] : parsed.issues);
    if (parsed?.ok === false) return phonesField.current?.focus();
    const fields: ChangedFields = {
      ...(parsed?.ok ? { phones: parsed.value.map(({ number }) => number) } : {}),
      ...(remark === '' ? {} : { remark }),
    };
    const confirmation = { by: person.id, on: day, fields: 'all' as const };
    await command.run(speak('edit'), async () => {
      const change: RecordCommand = { type: 'update', change: { fields } };
      const confirmed = means === 'none' ? {} : { confirmation: { ...confirmation, means } };
      const { step } = await centre.run('record', id, change, confirmed);
      return step;
    });
  };
  return (
    <section className="panel" aria-labelledby="edit">
      <h2 id="edit">{speak('edit')}</h2>
      <form onSubmit={save} noValidate>
        {hasPhones && (
          <Field
            label={speak('newPhones')}
            hint={
              wrong.length === 0
                ? speak('phonesHint')
                : wrong.map((issue) => describeIssue(issue, language)).join(' ')
            }
          >
            <input
              ref={phonesField}
              inputMode="tel"
              value={phones}
              aria-invalid={wrong.length > 0}
              onChange={({ target }) => setPhones(target.value)}
            />
          </Field>
        )}
        <Field label={speak('newRemark')} hint={speak('remarkHint')}>
          <input value={remark} onChange={({ target }) => setRemark(target.value)} />
        </Field>
        <Select
          label={speak('confirmedBy')}
          value={means}
          options={MEANS.map((value) => ({
            value,
            text: value === 'none' ? speak('notConfirmed') : label('verificationMeans', value, language),
          }))}
          onChange={setMeans}
        />
        <button type="submit" disabled={command.busy}>
          {speak('save')}
        </button>
      </form>
      <CommandResult command={command} />
    </section>
  );
}

/** The phone parser knows all plans of numbers and is large: it is loaded when somebody gives a number. */
const parse = async (phones: string) => (await import('wuye/identifiers')).parsePhones(phones);

/** The fields that this form changes: every kind with phones has both. */
type ChangedFields = Partial<Pick<OwnerRecord, 'phones' | 'remark'>>;
