import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What is wrong with a built site: nothing, or one line for each fault. */
export interface SiteFaults {
  /** Links inside the site that lead nowhere, with the page that they stand on. */
  readonly dead: readonly string[];
  /** What a page would load from elsewhere. */
  readonly outside: readonly string[];
}

/** Reads every page and style of a built site. */
export function checkSite(directory: string): SiteFaults {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(directory, name),
  );
  const pages = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(file, 'utf8')]),
  );
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (file: string) => {
    const known =
      anchors.get(file) ??
      new Set([...(pages.get(file) ?? '').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
    anchors.set(file, known);
    return known;
  };
  const dead = new Set<string>();
  const outside = new Set<string>();
  for (const [file, text] of pages) {
    const page = relative(directory, file);
    for (const [, tag = '', name = '', address = ''] of text.matchAll(
      /<(\w+)(?:\s[^>]*?)?\s(href|src)="([^"]*)"/g,
    )) {
      const target = decoded(address);
      if (/^(?:[a-z][a-z+.-]*:|\/\/)/.test(target)) {
        // A link may lead elsewhere; whatever is loaded may not.
        if (!(tag === 'a' && name === 'href') && !target.startsWith('data:'))
          outside.add(`${page}: ${target}`);
        continue;
      }
      const fault = faultOf(target, file, anchorsOf);
      if (fault !== null) dead.add(`${page}: ${target} (${fault})`);
    }
  }
  for (const file of files.filter((one) => /\.(?:css|svg)$/.test(one))) {
    const loaded = readFileSync(file, 'utf8').matchAll(
      /(?:url\(\s*["']?|@import\s+["']?|(?:xlink:)?href=")((?:https?:)?\/\/[^"')\s]+)/g,
    );
    for (const [, address] of loaded) outside.add(`${relative(directory, file)}: ${address}`);
  }
  return { dead: [...dead], outside: [...outside] };
}

function faultOf(
  target: string,
  from: string,
  anchorsOf: (file: string) => ReadonlySet<string>,
): string | null {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : join(dirname(from), path.split('?')[0] ?? '');
  // A directory shows no page where the site is read from a disk.
  if (!existsSync(file) || statSync(file).isDirectory()) return 'no such page';
  if (anchor === undefined || anchor === '' || !file.endsWith('.html')) return null;
  return anchorsOf(file).has(anchor) ? null : 'no such place on the page';
}

function decoded(address: string): string {
  const text = address.replaceAll('&amp;', '&');
  try {
    return decodeURI(text).replaceAll('%23', '#');
  } catch {
    return text;
  }
}
