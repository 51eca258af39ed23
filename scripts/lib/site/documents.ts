import {
  type Application,
  Converter,
  DocumentReflection as Document,
  type DocumentReflection,
  MinimalSourceFile,
  type NormalizedPath,
  type ProjectReflection,
  type Reflection,
} from 'typedoc';
import { sitePages } from './pages.js';
import type { Page } from './sections.js';

/** The page that a document was made from. */
const PAGE_OF = new WeakMap<Reflection, Page>();

/** The page that a reflection is, or `null` for a symbol. */
export const pageOfReflection = (reflection: unknown): Page | null =>
  (typeof reflection === 'object' && reflection !== null && PAGE_OF.get(reflection as Reflection)) || null;

/** Adds guides, decisions, tables and examples to the site, in reading order. */
export function addDocuments(app: Application): void {
  app.converter.on(Converter.EVENT_BEGIN, (context) => {
    for (const page of sitePages()) addPage(app, context.project, page);
  });
  // Below zero: after typedoc has sorted by name.
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => inReadingOrder(project), -1000);
}

function addPage(app: Application, parent: ProjectReflection | DocumentReflection, page: Page): void {
  const { project } = parent;
  const path = page.path as NormalizedPath;
  const { content } = app.converter.parseRawComment(new MinimalSourceFile(page.text, path), project.files);
  const document = new Document(page.title, parent, content, {});
  PAGE_OF.set(document, page);
  parent.addChild(document);
  project.registerReflection(document, undefined, path);
  for (const also of page.also) project.files.registerReflectionPath(also as NormalizedPath, document);
  app.converter.trigger(Converter.EVENT_CREATE_DOCUMENT, undefined, document);
  for (const below of page.pages) addPage(app, document, below);
}

/** Documents first, as they were added: by their ids. */
function inReadingOrder(project: ProjectReflection): void {
  const byId = (one: Reflection, other: Reflection) => one.id - other.id;
  project.documents?.sort(byId);
  for (const reflection of Object.values(project.reflections)) {
    if (reflection.isDocument()) reflection.children?.sort(byId);
  }
  for (const group of project.groups ?? []) {
    if (group.children.every((child) => child.isDocument())) group.children.sort(byId);
  }
  const isDocument = (child: Reflection) => Number(child.isDocument());
  project.childrenIncludingDocuments?.sort(
    (one, other) => isDocument(other) - isDocument(one) || (one.isDocument() ? byId(one, other) : 0),
  );
}
