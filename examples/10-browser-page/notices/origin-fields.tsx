import { label } from 'wuye/describe';
import { EXTERNAL_BODIES, NOTICE_PATTERNS, type PlanningClass } from 'wuye/notices';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { Field } from '../parts/field.js';
import { Select } from '../parts/select.js';
import { Toggle } from '../parts/toggle.js';
import type { Draft } from './draft.js';
import { WORDS } from './words.js';

const PLANNING: readonly PlanningClass[] = ['routine', 'planned', 'planned-outage', 'urgent'];

interface Props {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** Whose information it is, how it is laid out and planned. A shop's comes from its application and is not begun here. */
export function OriginFields({ draft, change }: Props) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  const categories = draft.category === 'commercial' ? [draft.category] : (['internal', 'external'] as const);
  return (
    <>
      <div className="row">
        <Select
          label={speak('category')}
          value={draft.category}
          options={categories.map((value) => ({ value, text: label('noticeCategory', value, language) }))}
          onChange={(category) => change({ category })}
        />
        <Select
          label={speak('pattern')}
          value={draft.pattern}
          options={NOTICE_PATTERNS.map((value) => ({ value, text: label('noticePattern', value, language) }))}
          onChange={(pattern) => change({ pattern })}
        />
        <Select
          label={speak('planning')}
          value={draft.planning}
          options={PLANNING.map((value) => ({ value, text: label('planningClass', value, language) }))}
          onChange={(planning) => change({ planning })}
        />
      </div>
      {draft.category === 'external' && (
        <div className="row">
          <Select
            label={speak('externalBody')}
            value={draft.body}
            options={EXTERNAL_BODIES.map((value) => ({
              value,
              text: label('externalBody', value, language),
            }))}
            onChange={(body) => change({ body })}
          />
          <Field label={speak('bodyName')}>
            <input value={draft.bodyName} onChange={({ target }) => change({ bodyName: target.value })} />
          </Field>
          <Field label={speak('receivedOn')}>
            <input
              type="date"
              value={draft.receivedOn}
              onChange={({ target }) => change({ receivedOn: target.value })}
            />
          </Field>
        </div>
      )}
      {draft.planning === 'urgent' && (
        <>
          <Field label={speak('cause')}>
            <input value={draft.cause} onChange={({ target }) => change({ cause: target.value })} />
          </Field>
          <Toggle label={speak('mark')} value={draft.mark} onChange={(mark) => change({ mark })} />
        </>
      )}
    </>
  );
}
