import { join } from 'node:path';
import {
  type Application,
  type Comment,
  type CommentDisplayPart,
  CommentTag,
  type Context,
  Converter,
  type NormalizedPath,
  type Reflection,
} from 'typedoc';
import type { ClauseEntry } from '../../../src/kernel/index.js';
import { anchorOfClause, clausesNamedIn, mentionsIn } from '../clause-mentions.js';
import { ROOT } from '../typescript-project.js';

const TABLE = join(ROOT, 'docs/reference/clauses.md') as NormalizedPath;

/** Sets beside every symbol whose docstring names clauses what these say, in Chinese and English. */
export function addClauseSections(app: Application): void {
  app.internationalization.addTranslations('en', { tag_clauses: 'Clauses · 条款' });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context: Context) => {
    for (const reflection of Object.values(context.project.reflections)) {
      const { comment } = reflection;
      if (comment === undefined || reflection.isParameter()) continue;
      const text = textOf(reflection, comment);
      if (clausesNamedIn(text).length > 0) comment.blockTags.push(sectionOf(text, context));
    }
  });
}

/** The docstring with those of its parameters; its examples left out. */
function textOf(reflection: Reflection, comment: Comment): string {
  const parameters = reflection.isSignature() ? (reflection.parameters ?? []) : [];
  const comments = [comment, ...parameters.map((parameter) => parameter.comment)].filter(
    (one) => one !== undefined,
  );
  return comments
    .flatMap(({ summary, blockTags }) => [
      ...summary,
      ...blockTags.filter(({ tag }) => tag !== '@example').flatMap(({ content }) => content),
    ])
    .map(({ text }) => text)
    .join(' ');
}

/** A range of more clauses than this is folded away, without what they say. */
const LONG_RANGE = 5;

function sectionOf(docstring: string, { project }: Context): CommentTag {
  const { target } = project.files.registerAbsolute(TABLE);
  const text = (words: string): CommentDisplayPart => ({ kind: 'text', text: words });
  const link = (id: string): CommentDisplayPart[] => [
    text(`[${id}](`),
    { kind: 'relative-link', text: '', target, targetAnchor: anchorOfClause(id) },
    text(')'),
  ];
  const ranges = mentionsIn(docstring).filter((mention) => mention.length > LONG_RANGE);
  const single = new Set(
    mentionsIn(docstring)
      .filter((mention) => !ranges.includes(mention))
      .flat(),
  );
  const listed = clausesNamedIn(docstring)
    .filter((entry) => single.has(entry))
    .flatMap(({ id, zh, en }) => [text('- '), ...link(id), text(` <span lang="zh-CN">${zh}</span> ${en}\n`)]);
  const spans = new Map(ranges.map((range) => [summaryOf(range), range]));
  const folded = [...spans].flatMap(([summary, range]) => [
    text(`\n<details><summary>${summary}</summary>\n\n`),
    ...range.flatMap(({ id }, at) => [...(at === 0 ? [] : [text(', ')]), ...link(id)]),
    text('\n\n</details>\n'),
  ]);
  return new CommentTag('@clauses', [...listed, ...folded]);
}

function summaryOf(range: readonly ClauseEntry[]): string {
  const [first, last] = [range[0]?.id, range.at(-1)?.id];
  const zh = `${first} 至 ${last}，共 ${range.length} 条`;
  return `${first} to ${last}: ${range.length} clauses · <span lang="zh-CN">${zh}</span>`;
}
