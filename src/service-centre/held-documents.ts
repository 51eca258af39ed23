import type { Stored, Version } from '../kernel/index.js';
import { bodyOf } from './body-of.js';
import type { KeptKind } from './kept.js';

/** A document in hand: as it was read, and as it stands now. */
export interface HeldDocument {
  readonly kind: KeptKind;
  readonly id: string;
  readonly expect: 'absent' | Version;
  readonly before: object | null;
  document: object | null;
  /** Whether it must not change until the commit. */
  guarded: boolean;
  /** The first thing that was done to it. */
  action: string | undefined;
  readonly events: object[];
}

/** The documents in hand, each once. */
export interface HeldDocuments {
  readonly find: (kind: KeptKind, id: string) => HeldDocument | undefined;
  readonly keep: (kind: KeptKind, id: string, stored: Stored | null) => HeldDocument;
  readonly all: () => readonly HeldDocument[];
}

/** Empty hands. */
export function createHeldDocuments(): HeldDocuments {
  const held = new Map<string, HeldDocument>();
  const keyOf = (kind: KeptKind, id: string) => `${kind} ${id}`;
  return {
    find: (kind, id) => held.get(keyOf(kind, id)),
    keep(kind, id, stored) {
      // Two reads of one document may be under way; the first to come back counts.
      const known = held.get(keyOf(kind, id));
      if (known !== undefined) return known;
      const body = bodyOf(stored);
      const expect = stored?.version ?? 'absent';
      const rest = { guarded: false, action: undefined, events: [] };
      const document: HeldDocument = { kind, id, expect, before: body, document: body, ...rest };
      held.set(keyOf(kind, id), document);
      return document;
    },
    all: () => [...held.values()],
  };
}
