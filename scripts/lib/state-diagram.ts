import { type Graph, instance } from '@viz-js/viz';
import { type Language, label } from '../../src/describe/index.js';
import type { Lifecycle } from './lifecycles.js';

const STYLE = [
  'svg{color-scheme:light dark}',
  '.ground{fill:#fff}text{fill:#1f2328;font:14px system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}',
  '.edge text{font-size:12.5px;fill:#0a5296}',
  '.node path,.node polygon{fill:#eef3f8;stroke:#57606a}.node text+text{font-size:12px;fill:#57606a}',
  '.node ellipse{fill:#57606a;stroke:#57606a}.edge path{fill:none;stroke:#57606a}.edge polygon{fill:#57606a;stroke:none}',
  '@media(prefers-color-scheme:dark){.ground{fill:#1e2227}text{fill:#e6edf3}.edge text{fill:#8ac4ff}',
  '.node path,.node polygon{fill:#2b3138;stroke:#9aa4af}.node text+text{fill:#b3bcc6}',
  '.node ellipse{fill:#9aa4af;stroke:#9aa4af}.edge path{stroke:#9aa4af}.edge polygon{fill:#9aa4af}}',
].join('\n');

/** What leads from a state to another, one entry for all commands that lead there. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly commands: readonly string[];
}

/** A lifecycle as a picture of its own, legible on light and dark pages, with a text alternative. */
export async function stateDiagram(lifecycle: Lifecycle, language: Language): Promise<string> {
  const { transitions, first, begins } = lifecycle;
  const texts: string[] = [];
  const put = (text: string, size: number) => standIn(texts.push(text) - 1, text, size);
  // A space before and behind keeps a label off its line.
  const command = (name: string) => put(` ${worded(lifecycle, 'command', name, language).join(' ')} `, 1);
  const nodes = Object.keys(transitions).map((state) => {
    const own = arrowsFrom(lifecycle, state).filter(({ to }) => to === state);
    const loops = own.flatMap(({ commands }) => commands).map((name) => loopText(lifecycle, name, language));
    const lines = [
      ...worded(lifecycle, 'state', state, language).map((text) => put(text, 1)),
      ...loops.map((text) => put(text, 12 / 14)),
    ];
    return { name: state, attributes: { label: lines.join('\\n') } };
  });
  const edges = Object.keys(transitions)
    .flatMap((state) => arrowsFrom(lifecycle, state))
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, commands }) => ({
      tail: from,
      head: to,
      attributes: { label: commands.map(command).join('\\n') },
    }));
  const graph: Graph = {
    graphAttributes: { rankdir: 'TB', nodesep: 0.35, ranksep: 0.35, bgcolor: 'transparent' },
    nodeAttributes: {
      shape: 'box',
      style: 'rounded',
      fontname: 'Helvetica',
      fontsize: 14,
      margin: '0.16,0.08',
    },
    edgeAttributes: { fontname: 'Helvetica', fontsize: 14, arrowsize: 0.7 },
    nodes: [{ name: '', attributes: { shape: 'point', width: 0.13 } }, ...nodes],
    edges: [
      { tail: '', head: first, attributes: { label: begins === undefined ? '' : command(begins) } },
      ...edges,
    ],
  };
  return finished(
    (await instance()).renderString(graph, { format: 'svg' }),
    texts,
    titleOf(lifecycle, language),
  );
}

/** The title of a picture, which is its text alternative: the table beside it tells the rest. */
export function titleOf({ name, first }: Lifecycle, language: Language): string {
  return language === 'en'
    ? `State diagram of ${name.en}, from ${first} on; the table below says the same`
    : `${name['zh-CN']}的状态图，起点为 ${first}；内容与下表相同`;
}

/** The lifecycle as rows: each state with its commands and where they lead. */
export function stateRows(lifecycle: Lifecycle, language: Language): readonly (readonly [string, string])[] {
  return Object.keys(lifecycle.transitions).map((state) => {
    const led = arrowsFrom(lifecycle, state).map(({ to, commands }) => {
      const names = commands.map((name) => quoted(worded(lifecycle, 'command', name, language)));
      return `${names.join(language === 'en' ? ', ' : '、')} → ${quoted(worded(lifecycle, 'state', to, language))}`;
    });
    const end = language === 'en' ? 'ends here' : '终态';
    return [quoted(worded(lifecycle, 'state', state, language)), led.join('<br>') || end];
  });
}

const quoted = (words: readonly string[]) =>
  words.map((word, at) => (at === words.length - 1 ? `\`${word}\`` : word)).join(' ');

/** A word of the code, with the Chinese one before it on Chinese pages. */
function worded(
  lifecycle: Lifecycle,
  kind: 'state' | 'command',
  name: string,
  language: Language,
): readonly string[] {
  if (language === 'en') return [name];
  const vocabulary = lifecycle.words[kind === 'state' ? 0 : 1];
  const word = vocabulary === null ? name : label(vocabulary, name, language);
  return word === name ? [name] : [word, name];
}

const loopText = (lifecycle: Lifecycle, name: string, language: Language) =>
  `↻ ${worded(lifecycle, 'command', name, language).join(' ')}`;

function arrowsFrom({ transitions }: Lifecycle, from: string): readonly Arrow[] {
  const commands = new Map<string, string[]>();
  for (const [command, to = ''] of Object.entries(transitions[from] ?? {})) {
    commands.set(to, [...(commands.get(to) ?? []), command]);
  }
  return [...commands].map(([to, led]) => ({ from, to, commands: led }));
}

/**
 * What is laid out for a text: its number and as many letters as make it as wide. The library that draws knows no widths
 * of Chinese letters.
 */
function standIn(number: number, text: string, size: number): string {
  const wide = [...text].reduce((sum, letter) => sum + (/[\x20-\x7e]/.test(letter) ? 0.56 : 1), 0);
  const digits = String(number);
  return digits + 'M'.repeat(Math.max(0, Math.round((wide * size - digits.length * 0.556) / 0.833)));
}

function finished(drawn: string, texts: readonly string[], title: string): string {
  const [, width = '', height = ''] = /viewBox="[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)"/.exec(drawn) ?? [];
  const body = drawn
    .slice(drawn.indexOf('<g '), drawn.lastIndexOf('</svg>'))
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<title>[^<]*<\/title>\n?/g, '')
    .replace(/ (?:fill|stroke|font-family|font-size|xml:space|id)="[^"]*"/g, '')
    .replace(
      /(<text [^>]*>)(\d+)M*<\/text>/g,
      (_, open: string, at: string) => `${open}${escaped((texts[Number(at)] ?? '').trim())}</text>`,
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="100%" height="100%" rx="8"/>`,
    `${body.trim()}`,
    '</svg>',
    '',
  ].join('\n');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
