import { type Html, html } from './html.js';

/** One bar: its label and the size of each part, in the order of the legend. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly number[];
}

/** A part of every bar: its name, its fill (a colour that prints apart in grey), and the colour of the number on it. */
export interface Series {
  readonly name: string;
  readonly fill: string;
  readonly ink: string;
}

const WIDTH = 960;
const LABEL_WIDTH = 176;
const TOTAL_WIDTH = 64;
const BAR_HEIGHT = 22;
const ROW_HEIGHT = 32;
const TOP = 40;
/** Narrower parts carry no number: it would not fit. */
const NUMBER_WIDTH = 22;

/** Stacked horizontal bars as inline SVG, each bar the full width: shares, with the counts written on them. */
export function stackedBars(title: string, series: readonly Series[], bars: readonly Bar[]): Html {
  const height = TOP + bars.length * ROW_HEIGHT;
  return html`<svg role="img" aria-label="${title}" viewBox="0 0 ${WIDTH} ${height}" class="chart">
<title>${title}</title>${legend(series)}${bars.map((bar, at) => row(bar, series, TOP + at * ROW_HEIGHT))}</svg>`;
}

function legend(series: readonly Series[]): Html {
  const step = (WIDTH - LABEL_WIDTH) / series.length;
  return html`${series.map(({ name, fill }, at) => {
    const x = LABEL_WIDTH + at * step;
    return html`<rect x="${x}" y="8" width="14" height="14" fill="${fill}" stroke="#333" stroke-width="0.5"/>
<text x="${x + 20}" y="20" class="legend">${name}</text>`;
  })}`;
}

function row({ label, parts }: Bar, series: readonly Series[], y: number): Html {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const room = WIDTH - LABEL_WIDTH - TOTAL_WIDTH;
  const middle = y + BAR_HEIGHT / 2 + 5;
  let x = LABEL_WIDTH;
  const pieces = parts.map((part, at) => {
    const width = total === 0 ? 0 : (part / total) * room;
    const from = x;
    x += width;
    if (width === 0) return null;
    const { fill = '#ccc', ink = '#000' } = series[at] ?? {};
    const number =
      width < NUMBER_WIDTH
        ? null
        : html`<text x="${round(from + width / 2)}" y="${middle}" fill="${ink}" class="count">${part}</text>`;
    return html`<rect x="${round(from)}" y="${y}" width="${round(width)}" height="${BAR_HEIGHT}" fill="${fill}" stroke="#333" stroke-width="0.5"/>${number}`;
  });
  return html`<text x="${LABEL_WIDTH - 10}" y="${middle}" class="label">${label}</text>${pieces}<text x="${WIDTH - TOTAL_WIDTH + 10}" y="${middle}" class="total">${total}</text>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
