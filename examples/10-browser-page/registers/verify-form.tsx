import { useState } from 'react';
import { monthOf } from 'wuye';
import { label } from 'wuye/describe';
import type { RecordKind, VerificationMeans } from 'wuye/records';
import { useSpeak } from '../language/use-speak.js';
import { useCommand } from '../office/use-command.js';
import { useDesk } from '../office/use-desk.js';
import { useLoaded } from '../office/use-loaded.js';
import { CommandResult } from '../parts/command-result.js';
import { Select } from '../parts/select.js';
import { Shown } from '../parts/shown.js';
import { WORDS } from './words.js';

const MEANS: readonly VerificationMeans[] = ['phone', 'in-person', 'visit', 'document'];

/** Verifies a record for the month of the day (CIM-4.1.9): opens the register's month where nobody did, then decides the case. */
export function VerifyForm({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const { centre, language, day } = useDesk();
  const speak = useSpeak(WORDS);
  const command = useCommand();
  const [means, setMeans] = useState<VerificationMeans>('phone');
  const month = monthOf(day);
  const cycle = `${month}.${kind}`;
  const found = useLoaded(`case ${cycle} ${id}`, async () => ({
    opened: (await centre.get('cycle', cycle)) !== null,
    item: await centre.get('case', `${cycle}~${id}`),
  }));
  const open = () =>
    command.run(speak('openMonth', { month }), async () => {
      const { step } = await centre.run('cycle', cycle, { type: 'open', kind, month });
      return step;
    });
  const confirm = (item: string) =>
    command.run(speak('confirm'), async () => {
      const { step } = await centre.run('case', item, { type: 'confirm', means });
      return step;
    });
  return (
    <section className="panel" aria-labelledby="verify">
      <h2 id="verify">{speak('verify')}</h2>
      <Shown of={found}>
        {({ opened, item }) => {
          if (!opened)
            return (
              <>
                <p>{speak('monthClosed', { month })}</p>
                <button type="button" disabled={command.busy} onClick={open}>
                  {speak('openMonth', { month })}
                </button>
              </>
            );
          if (item === null) return <p>{speak('noCase')}</p>;
          return (
            <>
              <p>{speak('caseState', { state: label('caseState', item.state, language) })}</p>
              <Select
                label={speak('means')}
                value={means}
                options={MEANS.map((value) => ({ value, text: label('verificationMeans', value, language) }))}
                onChange={setMeans}
              />
              <button type="button" disabled={command.busy} onClick={() => confirm(item.id)}>
                {speak('confirm')}
              </button>
            </>
          );
        }}
      </Shown>
      <CommandResult command={command} />
    </section>
  );
}
