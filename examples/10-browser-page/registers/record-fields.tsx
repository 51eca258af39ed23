import { fieldOfPath, type Redaction } from 'wuye/confidentiality';
import { label } from 'wuye/describe';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { WORDS } from './words.js';
import { wordsOf } from './words-of-value.js';

/** What a person need not read to know a record. */
const LEFT_OUT: readonly string[] = [
  'id',
  'estate',
  'kind',
  'schemaVersion',
  'status',
  'recordedBy',
  'recordedAt',
  'fieldEdits',
  'source',
];

/** The fields of a record as they may be shown; masked ones say so. */
export function RecordFields({ view: { record, masked } }: { readonly view: Redaction }) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  const hidden = new Set(masked.map((path) => String(path[0])));
  return (
    <dl className="panel facts">
      {Object.entries(record)
        .filter(([field]) => !LEFT_OUT.includes(field))
        .map(([field, value]) => (
          <div key={field}>
            <dt>{label('field', field, language)}</dt>
            <dd>
              {wordsOf(field, value, language)}{' '}
              {hidden.has(field) && <span className="badge masked">{speak('masked')}</span>}
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** The fields with a masked value, each once: `phones`, `household.name`. */
export const maskedFields = (masked: Redaction['masked']): readonly string[] => [
  ...new Set(masked.filter(([field]) => !LEFT_OUT.includes(String(field))).map(fieldOfPath)),
];
