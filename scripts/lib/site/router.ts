import { type Application, KindRouter, type Reflection, type RouterTarget, Slugger } from 'typedoc';
import { pageOfReflection } from './documents.js';

/** Anchors as GitHub makes them, so that a link to a heading works in both places. */
class GitHubSlugger extends Slugger {
  readonly #rows: ReadonlySet<string>;
  readonly #seen = new Map<string, number>();

  constructor(rows: ReadonlySet<string>) {
    super({ lowercase: true });
    this.#rows = rows;
  }

  override slug(value: string): string {
    const plain = value
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = this.#seen.get(plain) ?? 0;
    this.#seen.set(plain, count + 1);
    return count === 0 ? plain : `${plain}-${count}`;
  }

  override hasAnchor(anchor: string): boolean {
    return this.#seen.has(anchor) || this.#rows.has(anchor);
  }
}

/** The addresses of the site: documents stand where their files stand, symbols by their kind. */
export class SiteRouter extends KindRouter {
  readonly #sluggers = new Map<RouterTarget, Slugger>();

  constructor(application: Application) {
    super(application);
  }

  override getSlugger(target: RouterTarget): Slugger {
    const page = pageOfReflection(target);
    if (page === null) return super.getSlugger(target);
    const known = this.#sluggers.get(target);
    if (known !== undefined) return known;
    const rows = [...page.text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
    const slugger = new GitHubSlugger(new Set(rows));
    this.#sluggers.set(target, slugger);
    return slugger;
  }

  protected override getIdealBaseName(reflection: Reflection): string {
    return pageOfReflection(reflection)?.url ?? super.getIdealBaseName(reflection);
  }
}
