import {
  type Comment,
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  type Router,
} from 'typedoc';
import type { Place } from './place.js';

/** The rooms, what they export, and the members of that, as places. */
export function placesOfSymbols(project: ProjectReflection, router: Router): readonly Place[] {
  const place = (symbol: DeclarationReflection, rest: Pick<Place, 'shelf' | 'title' | 'within'>): Place[] => {
    if (!router.hasUrl(symbol)) return [];
    const names = [rest.title];
    const text = textOf(symbol);
    return [{ id: router.getFullUrl(symbol), names, text, language: null, kind: symbol.kind, ...rest }];
  };
  return (project.children ?? []).flatMap((room) => [
    ...place(room, { shelf: 'symbol', title: room.name, within: null }),
    ...(room.children ?? [])
      .filter((symbol) => !symbol.kindOf(ReflectionKind.Reference))
      .flatMap((symbol) => [
        ...place(symbol, { shelf: 'symbol', title: symbol.name, within: room.name }),
        ...(symbol.children ?? [])
          .filter(({ inheritedFrom }) => inheritedFrom === undefined)
          .flatMap((member) => {
            const title = `${symbol.name}.${member.name}`;
            return place(member, { shelf: 'member', title, within: room.name });
          }),
      ]),
  ]);
}

/** What the docstring says; examples, and the clauses that the site sets beside it, are found elsewhere. */
function textOf({ comment, signatures }: DeclarationReflection): string {
  return [comment, ...(signatures ?? []).map((signature) => signature.comment)]
    .filter((one): one is Comment => one !== undefined)
    .flatMap(({ summary, blockTags }) => [
      ...summary,
      ...blockTags
        .filter(({ tag }) => tag !== '@example' && tag !== '@clauses')
        .flatMap(({ content }) => content),
    ])
    .map(({ text }) => text)
    .join(' ');
}
