import { useState } from 'react';
import type { Purpose } from 'wuye/confidentiality';
import { label } from 'wuye/describe';
import type { RecordKind } from 'wuye/records';
import { hrefOf } from '../edge/route.js';
import { useSpeak } from '../language/use-speak.js';
import { WORDS as SHARED } from '../language/words.js';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { History } from '../parts/history.js';
import { RouteHeading } from '../parts/route-heading.js';
import { Shown } from '../parts/shown.js';
import { AccessLog } from './access-log.js';
import { describeAction } from './describe-action.js';
import { EditForm } from './edit-form.js';
import { PurposeSelect, purposeOf } from './purpose-select.js';
import { RecordFields } from './record-fields.js';
import { RevealForm } from './reveal-form.js';
import { VerifyForm } from './verify-form.js';
import { WORDS } from './words.js';
import { wordsOf } from './words-of-value.js';

interface Props {
  readonly kind: RecordKind;
  readonly id: string;
}

/** One record, masked; what can be asked of it and done with it. */
export function RecordView({ kind, id }: Props) {
  const { centre, language, day, person } = useDesk();
  const speak = useSpeak(WORDS);
  const shared = useSpeak(SHARED);
  const [purpose, setPurpose] = useState<Purpose>(() => purposeOf(kind));
  const seen = useLoaded([kind, id, purpose, day, person.id].join(' '), () =>
    centre.view(id, { kind, purpose }),
  );
  const name = label('recordKind', kind, language);
  const unit = seen.state === 'there' ? wordsOf('unit', seen.value?.record.unit, language) : '';
  return (
    <>
      <RouteHeading title={speak('record', { kind: name, unit })}>
        <a href={hrefOf('registers', kind)}>{speak('back')}</a>
      </RouteHeading>
      <PurposeSelect value={purpose} onChange={setPurpose} />
      <Shown of={seen}>
        {(view) =>
          view === null ? (
            <p>{shared('notThere')}</p>
          ) : (
            <>
              <RecordFields view={view} />
              <div className="columns">
                <RevealForm kind={kind} id={id} purpose={purpose} masked={view.masked} />
                <VerifyForm kind={kind} id={id} />
                <EditForm kind={kind} id={id} hasPhones={'phones' in view.record} />
              </div>
            </>
          )
        }
      </Shown>
      <AccessLog id={id} />
      <History
        kind="record"
        id={id}
        describe={(action) => describeAction(action, language)}
        tell={(changes) => changes.map(({ field }) => label('field', field, language)).join('、')}
      />
    </>
  );
}
