import { label } from 'wuye/describe';
import type { RecordKind } from 'wuye/records';
import { hrefOf } from '../edge/route.js';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { FreshnessBadge } from './freshness-badge.js';
import { columnsOf } from './kinds.js';
import type { RegisterRow } from './read-page.js';
import { WORDS } from './words.js';
import { wordsOf } from './words-of-value.js';

interface Props {
  readonly kind: RecordKind;
  readonly rows: readonly RegisterRow[];
}

/** The rows of a register. On a phone the columns that the record's own page shows as well are left out. */
export function RegisterTable({ kind, rows }: Props) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  const { who, fact } = columnsOf(kind);
  const field = (name: string) => label('field', name, language);
  return (
    <table className="register">
      <thead>
        <tr>
          <th scope="col">{field(who)}</th>
          <th scope="col">{field('unit')}</th>
          <th scope="col" className="wide">
            {field(fact)}
          </th>
          <th scope="col" className="wide">
            {field('phones')}
          </th>
          <th scope="col" className="wide">
            {speak('verified')}
          </th>
          <th scope="col">{speak('state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, shown, freshness }) => (
          <tr key={id}>
            <th scope="row">
              <a href={hrefOf('registers', kind, id)}>{wordsOf(who, shown[who], language)}</a>
            </th>
            <td>{wordsOf('unit', shown.unit, language)}</td>
            <td className="wide">{wordsOf(fact, shown[fact], language)}</td>
            <td className="wide">{wordsOf('phones', shown.phones, language)}</td>
            <td className="wide">{freshness?.verifiedOn ?? '—'}</td>
            <td>
              <FreshnessBadge freshness={freshness} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
