import type { Application } from 'typedoc';
import { nameUnions } from './alias-types.js';
import { addClauseSections } from './clause-sections.js';
import { addDocuments } from './documents.js';
import { spellOutUnions } from './literal-unions.js';
import { mendMarkup } from './markdown.js';
import { SiteRouter } from './router.js';
import { searchPlaces } from './search/build.js';

/** What makes the site of typedoc's pages: named in `typedoc.json`, run through tsx by `npm run docs`. */
export function load(app: Application): void {
  addDocuments(app);
  addClauseSections(app);
  nameUnions(app);
  spellOutUnions(app);
  searchPlaces(app);
  mendMarkup(app);
  app.renderer.defineRouter('site', SiteRouter);
}
