import CliTable from 'cli-table3';
import type { Figures, KindFigures } from './figures.js';

const COLUMNS = [
  'cycles',
  'records',
  'cases',
  'due',
  'overdue',
  'neverVerified',
  'alreadyVerified',
  'escalated',
] as const;

/** The figures as a table, with the digest and what is wrong. */
export function figuresText({ kinds, total, digest, problems }: Figures): string {
  const table = new CliTable({ head: ['register', ...COLUMNS, 'verified'], style: { head: [], border: [] } });
  for (const [kind, figures] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
    table.push([kind, ...cells(figures)]);
  table.push(['total', ...cells(total)]);
  const wrong = problems.length === 0 ? 'nothing doubled, nothing lost' : problems.join('\n');
  return `${table.toString()}\ndigest ${digest}\n${wrong}`;
}

const cells = (figures: KindFigures): string[] => [
  ...COLUMNS.map((column) => figures[column].toLocaleString('en')),
  figures.records === 0 ? '-' : `${((100 * figures.alreadyVerified) / figures.records).toFixed(1)} %`,
];
