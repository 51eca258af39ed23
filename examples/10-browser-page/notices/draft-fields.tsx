import { label } from 'wuye/describe';
import { DELIVERY_MODES, type NoticeContent } from 'wuye/notices';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { Checks } from '../parts/checks.js';
import { Field } from '../parts/field.js';
import { Toggle } from '../parts/toggle.js';
import { type Draft, isBeyondForm } from './draft.js';
import { EventFields } from './event-fields.js';
import { OriginFields } from './origin-fields.js';
import { ScopeFields } from './scope-fields.js';
import { WORDS } from './words.js';

interface Props {
  readonly draft: Draft;
  readonly before: NoticeContent | undefined;
  readonly change: (part: Partial<Draft>) => void;
}

/** Everything that an author writes of a notice. */
export function DraftFields({ draft, before, change }: Props) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  return (
    <>
      <Field label={speak('notice')}>
        <input value={draft.title} onChange={({ target }) => change({ title: target.value })} />
      </Field>
      <Field label={speak('body')} hint={speak('bodyHint')}>
        <textarea rows={5} value={draft.text} onChange={({ target }) => change({ text: target.value })} />
      </Field>
      <OriginFields draft={draft} change={change} />
      {isBeyondForm(before?.announces) ? (
        <p className="quiet">{speak('severalEvents')}</p>
      ) : (
        <EventFields draft={draft} change={change} />
      )}
      <ScopeFields draft={draft} change={change} />
      <div className="row">
        <Field label={speak('validFrom')}>
          <input
            type="date"
            value={draft.validFrom}
            onChange={({ target }) => change({ validFrom: target.value })}
          />
        </Field>
        <Field label={speak('validUntil')}>
          <input
            type="date"
            disabled={draft.openEnded}
            value={draft.validUntil}
            onChange={({ target }) => change({ validUntil: target.value })}
          />
        </Field>
        <Field label={speak('publishOn')} hint={speak('publishHint')}>
          <input
            type="date"
            value={draft.publishOn}
            onChange={({ target }) => change({ publishOn: target.value })}
          />
        </Field>
      </div>
      <Toggle
        label={speak('openEnded')}
        value={draft.openEnded}
        onChange={(openEnded) => change({ openEnded })}
      />
      <Toggle
        label={speak('important')}
        value={draft.important}
        onChange={(important) => change({ important })}
      />
      <Checks
        label={speak('modes')}
        values={draft.modes}
        options={DELIVERY_MODES.map((value) => ({ value, text: label('deliveryMode', value, language) }))}
        onChange={(modes) => change({ modes })}
      />
      <Field label={speak('contact')}>
        <input value={draft.contact} onChange={({ target }) => change({ contact: target.value })} />
      </Field>
    </>
  );
}
