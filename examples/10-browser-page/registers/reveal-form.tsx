import { type FormEvent, useState } from 'react';
import {
  type FieldPath,
  fieldOfPath,
  type Purpose,
  type Redaction,
  type RevealedValue,
} from 'wuye/confidentiality';
import type { RecordKind } from 'wuye/records';
import { useSpeak } from '../language/use-speak.js';
import { useCommand } from '../office/use-command.js';
import { useDesk } from '../office/use-desk.js';
import { CommandResult } from '../parts/command-result.js';
import { Field } from '../parts/field.js';
import { Select } from '../parts/select.js';
import { maskedFields } from './record-fields.js';
import { WORDS } from './words.js';
import { nameOfField, wordsOf } from './words-of-value.js';

interface Props {
  readonly kind: RecordKind;
  readonly id: string;
  readonly purpose: Purpose;
  readonly masked: Redaction['masked'];
}

/** Asks to see a field clear. The answer stands in the access log before it is shown here. */
export function RevealForm({ kind, id, purpose, masked }: Props) {
  const { centre, language } = useDesk();
  const speak = useSpeak(WORDS);
  const command = useCommand();
  const fields = maskedFields(masked);
  const [chosen, setField] = useState('');
  const [reason, setReason] = useState('');
  const [values, setValues] = useState<readonly RevealedValue[]>([]);
  const field = fields.includes(chosen) ? chosen : (fields[0] ?? '');
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    setValues([]);
    await command.run(speak('reveal'), async () => {
      // The list holds fields of this kind only.
      const asked = { kind, purpose, reason, fields: [field as FieldPath], permissions: [], consents: [] };
      const answer = await centre.reveal(id, asked);
      if (answer.granted) setValues(answer.values);
      return { accepted: answer.granted, findings: answer.decision.findings };
    });
  };
  if (fields.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="reveal">
      <h2 id="reveal">{speak('reveal')}</h2>
      <p className="small quiet">{speak('revealHint')}</p>
      <form onSubmit={ask}>
        <Select
          label={speak('field')}
          value={field}
          options={fields.map((value) => ({ value, text: nameOfField(value, language) }))}
          onChange={setField}
        />
        <Field label={speak('reason')} hint={speak('reasonHint')}>
          <input value={reason} onChange={({ target }) => setReason(target.value)} />
        </Field>
        <button type="submit" disabled={command.busy}>
          {speak('show')}
        </button>
      </form>
      <CommandResult command={command}>
        {values.length > 0 && (
          <p className="clear">
            {values.map(({ path, value }) => wordsOf(fieldOfPath(path), value, language)).join(' ')}
          </p>
        )}
      </CommandResult>
    </section>
  );
}
