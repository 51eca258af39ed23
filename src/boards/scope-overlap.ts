import type { NoticeScope, ScopePart } from '../notices/index.js';

/** Whether two scopes have somebody in common; `null` where one of them is only described in words. */
export function scopesOverlap(a: NoticeScope, b: NoticeScope): boolean | null {
  if (a.kind === 'described' || b.kind === 'described') return null;
  const out = [...(a.except ?? []), ...(b.except ?? [])];
  const left = (part: ScopePart) => !out.some((except) => covers(except, part));
  if (a.kind === 'estate') return b.kind === 'estate' || b.parts.some(left);
  if (b.kind === 'estate') return a.parts.some(left);
  return a.parts.some((one) =>
    b.parts.some((other) => (covers(one, other) && left(other)) || (covers(other, one) && left(one))),
  );
}

/** Whether a part holds all of another. */
function covers(whole: ScopePart, part: ScopePart): boolean {
  if (whole.building !== part.building) return false;
  if (whole.room !== undefined) return whole.room === part.room && whole.entrance === part.entrance;
  return whole.entrance === undefined || whole.entrance === part.entrance;
}
