import { label } from 'wuye/describe';
import { OUTAGE_SERVICES } from 'wuye/notices';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { Checks } from '../parts/checks.js';
import { Field } from '../parts/field.js';
import type { Draft } from './draft.js';
import { WORDS } from './words.js';

interface Props {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** What a notice announces, and when: the lead time is counted from here (CIM-4.2.6). */
export function EventFields({ draft, change }: Props) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  return (
    <fieldset>
      <legend>{speak('event')}</legend>
      <div className="row">
        <Field label={speak('what')}>
          <input value={draft.what} onChange={({ target }) => change({ what: target.value })} />
        </Field>
        <Field label={speak('from')}>
          <input
            type="datetime-local"
            value={draft.from}
            onChange={({ target }) => change({ from: target.value })}
          />
        </Field>
        <Field label={speak('until')}>
          <input
            type="datetime-local"
            value={draft.until}
            onChange={({ target }) => change({ until: target.value })}
          />
        </Field>
      </div>
      <Checks
        label={speak('services')}
        values={draft.services}
        options={OUTAGE_SERVICES.map((value) => ({ value, text: label('outageService', value, language) }))}
        onChange={(services) => change({ services })}
      />
    </fieldset>
  );
}
