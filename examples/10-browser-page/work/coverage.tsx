import { lazy, Suspense } from 'react';
import { label } from 'wuye/describe';
import { FRESHNESS_STATES } from 'wuye/refresh';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import { Scroll } from '../parts/scroll.js';
import type { CoverageBar } from './read-coverage.js';
import { WORDS } from './words.js';

/** The library that draws is loaded with the first chart. */
const CoverageChart = lazy(async () => ({ default: (await import('./coverage-chart.js')).CoverageChart }));

/** The registers' coverage as bars, and the same numbers as a table. */
export function Coverage({ bars }: { readonly bars: readonly CoverageBar[] }) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  return (
    <section>
      <h2>{speak('coverage')}</h2>
      <Suspense fallback={<div className="chart" />}>
        <CoverageChart bars={bars} />
      </Suspense>
      <Scroll label={speak('coverage')}>
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{speak('register')}</th>
              <th scope="col">{speak('records')}</th>
              {FRESHNESS_STATES.map((state) => (
                <th key={state} scope="col">
                  <i className={`swatch ${state}`} />
                  {label('freshness', state, language)}
                </th>
              ))}
              <th scope="col">{speak('ratio')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ kind, totals: { records, states } }) => (
              <tr key={kind}>
                <th scope="row">{label('recordKind', kind, language)}</th>
                <td>{records}</td>
                {FRESHNESS_STATES.map((state) => (
                  <td key={state}>{states[state]}</td>
                ))}
                <td>{percent((states['verified-this-period'] + states['due-soon']) / records)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
