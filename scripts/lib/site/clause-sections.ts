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
import { anchorOfClause, clausesNamedIn } from '../clause-mentions.js';
import { ROOT } from '../typescript-project.js';

const TABLE = join(ROOT, 'docs/reference/clauses.md') as NormalizedPath;

/** Sets beside every symbol whose docstring names clauses what these say, in Chinese and English. */
export function addClauseSections(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context: Context) => {
    for (const reflection of Object.values(context.project.reflections)) {
      const { comment } = reflection;
      if (comment === undefined || reflection.isParameter()) continue;
      const named = clausesNamedIn(textOf(reflection, comment));
      if (named.length > 0) comment.blockTags.push(sectionOf(named, context));
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

function sectionOf(clauses: readonly ClauseEntry[], { project }: Context): CommentTag {
  const { target } = project.files.registerAbsolute(TABLE);
  const parts = clauses.flatMap(({ id, zh, en }): CommentDisplayPart[] => [
    { kind: 'text', text: `- [${id}](` },
    { kind: 'relative-link', text: '', target, targetAnchor: anchorOfClause(id) },
    { kind: 'text', text: `) <span lang="zh-CN">${zh}</span> ${en}\n` },
  ]);
  return new CommentTag('@clauses', parts);
}
