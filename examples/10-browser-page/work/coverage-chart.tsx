import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { useEffect, useRef } from 'react';
import { type Language, label } from 'wuye/describe';
import { FRESHNESS_STATES } from 'wuye/refresh';
import { useSpeak } from '../language/use-speak.js';
import { useDesk } from '../office/use-desk.js';
import type { CoverageBar } from './read-coverage.js';
import { useColours } from './use-colours.js';
import { WORDS } from './words.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

/** Stacked bars, a register each, the full width for all its records. The table beside it tells the same. */
export function CoverageChart({ bars }: { readonly bars: readonly CoverageBar[] }) {
  const { language } = useDesk();
  const speak = useSpeak(WORDS);
  const canvas = useRef<HTMLCanvasElement>(null);
  const colours = useColours(FRESHNESS_STATES);
  useEffect(() => {
    if (canvas.current === null) return;
    const chart = new Chart(canvas.current, configuration(bars, colours, language));
    return () => chart.destroy();
  }, [bars, colours, language]);
  return (
    <div className="chart">
      <canvas ref={canvas} role="img" aria-label={speak('chart')} />
    </div>
  );
}

function configuration(
  bars: readonly CoverageBar[],
  colours: ReturnType<typeof useColours>,
  language: Language,
): ChartConfiguration<'bar'> {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (part / whole) * 100);
  const ink = { color: colours.ink };
  const line = { color: colours.line };
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ kind }) => label('recordKind', kind, language)),
      datasets: FRESHNESS_STATES.map((state, at) => ({
        label: label('freshness', state, language),
        data: bars.map(({ totals }) => share(totals.states[state], totals.records)),
        backgroundColor: colours.fills[at] ?? '',
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: { stacked: true, max: 100, ticks: { ...ink, callback: (value) => `${value} %` }, grid: line },
        y: { stacked: true, ticks: ink, grid: { display: false } },
      },
      plugins: {
        legend: { position: 'bottom', labels: { ...ink, boxWidth: 14 } },
        tooltip: {
          callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${Math.round(parsed.x ?? 0)} %` },
        },
      },
    },
  };
}
