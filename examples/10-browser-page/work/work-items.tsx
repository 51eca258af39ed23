import { useState } from 'react';
import type { Role } from 'wuye';
import { clauseLabel, describeWorkItem, label } from 'wuye/describe';
import type { WorkItem } from 'wuye/worklist';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { Select } from '../parts/select.js';
import { Subject } from './subject.js';
import { useSubjects } from './use-subjects.js';
import { WORDS } from './words.js';

const ROWS = 20;

/** What is due, of one role or of all, the most pressing first. */
export function WorkItems({ items }: { readonly items: readonly WorkItem[] }) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  const [role, setRole] = useState<Role | 'all'>('all');
  const [most, setMost] = useState(ROWS);
  const found = role === 'all' ? items : items.filter((item) => item.role === role);
  const shown = found.slice(0, most);
  const subjects = useSubjects(shown);
  return (
    <section aria-labelledby="items">
      <h2 id="items">{speak('items')}</h2>
      <Select
        label={speak('role')}
        value={role}
        options={optionsOf(items).map(([value, count]) => ({
          value,
          text:
            value === 'all'
              ? speak('all', { count })
              : speak('ofRole', { role: label('role', value, language), count }),
        }))}
        onChange={setRole}
      />
      <ul className="work">
        {shown.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no id, and stay as they are
          <li key={at} className="panel">
            <p>
              <span className={`badge ${item.state}`}>{label('workState', item.state, language)}</span>{' '}
              {describeWorkItem(item, language)}
            </p>
            <p className="small quiet">
              <Subject item={item} name={subjects.get(item.subject)} /> · {label('role', item.role, language)}{' '}
              · {speak('due')} {item.dueOn} · {clauseLabel(item.clause, language)}
            </p>
          </li>
        ))}
      </ul>
      <div className="pager">
        <p role="status">{speak('shown', { shown: shown.length, count: found.length })}</p>
        {shown.length < found.length && (
          <button type="button" onClick={() => setMost(most + ROWS)}>
            {speak('more')}
          </button>
        )}
      </div>
    </section>
  );
}

function optionsOf(items: readonly WorkItem[]): readonly (readonly [Role | 'all', number])[] {
  const counts = new Map<Role, number>();
  for (const { role } of items) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [['all', items.length], ...counts];
}
