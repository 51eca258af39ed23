import { useSpeak } from '../language/use-speak.js';
import { Field } from '../parts/field.js';
import { Select } from '../parts/select.js';
import type { Draft } from './draft.js';
import { WORDS } from './words.js';

interface Props {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

const KINDS = ['unknown', 'estate', 'parts', 'described'] as const;

/** Whom a notice concerns (CIM-4.2.4). */
export function ScopeFields({ draft, change }: Props) {
  const speak = useSpeak(WORDS);
  const isTold = draft.scope === 'parts' || draft.scope === 'described';
  return (
    <div className="row">
      <Select
        label={speak('scope')}
        value={draft.scope}
        options={KINDS.map((value) => ({ value, text: speak(value) }))}
        onChange={(scope) => change({ scope })}
      />
      {isTold && (
        <Field
          label={speak(draft.scope === 'parts' ? 'buildings' : 'described')}
          {...(draft.scope === 'parts' ? { hint: speak('buildingsHint') } : {})}
        >
          <input value={draft.scopeText} onChange={({ target }) => change({ scopeText: target.value })} />
        </Field>
      )}
    </div>
  );
}
