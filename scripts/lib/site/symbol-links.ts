import { type Application, type PageEvent, type ProjectReflection, type Reflection, Renderer } from 'typedoc';
import { pageOfReflection } from './documents.js';

/** The part of a token of markdown-it that is read here. */
interface Token {
  readonly type: string;
  readonly content: string;
}

/** Renders code inside a line: a link to the symbol where it is the name of one, as typedoc cannot tell by itself. */
export type CodeRenderer = (tokens: readonly Token[], at: number) => string;

/**
 * Turns names of exports in guides and tables (`decideNotice`) into links to their pages. In files they stay plain code, so
 * that they read on GitHub as well.
 */
export function symbolLinks(app: Application): CodeRenderer {
  let current: Reflection | null = null;
  let names = new Map<string, Reflection>();
  app.renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    names = namesOf(project);
  });
  app.renderer.on(Renderer.EVENT_BEGIN_PAGE, ({ model, project }: PageEvent) => {
    const isText = pageOfReflection(model) !== null || model === project;
    current = isText ? (model as Reflection) : null;
  });
  return (tokens, at) => {
    const { content } = tokens[at] ?? { content: '' };
    // Long ids may break after their marks.
    const code = `<code>${escaped(content).replace(/[._/](?=\w)/g, '$&<wbr>')}</code>`;
    const symbol = names.get(content.replace(/\(\)$/, ''));
    if (current === null || symbol === undefined || insideLink(tokens, at)) return code;
    return `<a href="${app.renderer.router?.relativeUrl(current, symbol) ?? ''}">${code}</a>`;
  };
}

/** What the rooms export, by name, and the rooms themselves; a name that two rooms give to different things is left out. */
function namesOf(project: ProjectReflection): Map<string, Reflection> {
  const found = new Map<string, Reflection>();
  const twice = new Set<string>();
  for (const room of project.children ?? []) {
    found.set(room.name, room);
    for (const symbol of room.children ?? []) {
      if (symbol.isReference()) continue;
      if (found.has(symbol.name)) twice.add(symbol.name);
      found.set(symbol.name, symbol);
    }
  }
  for (const name of twice) found.delete(name);
  return found;
}

function insideLink(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).map(({ type }) => type);
  return before.lastIndexOf('link_open') > before.lastIndexOf('link_close');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
