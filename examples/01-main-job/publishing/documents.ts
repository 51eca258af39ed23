import type { Change, EstateId, Store, Version } from 'wuye';
import { ARCHIVES_COLLECTION, type Archive, archiveIndex } from 'wuye/archive';
import {
  BOARDS_COLLECTION,
  type Board,
  boardIndex,
  POSTINGS_COLLECTION,
  type Posting,
  postingIndex,
} from 'wuye/boards';
import { APPLICATIONS_COLLECTION, applicationIndex, type CommercialApplication } from 'wuye/commercial';
import { DELIVERIES_COLLECTION, type Delivery, deliveryIndex } from 'wuye/deliveries';
import { NOTICES_COLLECTION, type Notice, noticeIndex } from 'wuye/notices';

/** The documents of publishing, by collection. */
export interface Documents {
  readonly notices: Notice;
  readonly boards: Board;
  readonly postings: Posting;
  readonly deliveries: Delivery;
  readonly applications: CommercialApplication;
  readonly archives: Archive;
}

/** Where each kind of document is kept, and what it is found by. */
const KEPT: {
  readonly [Name in keyof Documents]: {
    readonly collection: string;
    readonly indexOf: (document: Documents[Name]) => Readonly<Record<string, string>>;
  };
} = {
  notices: { collection: NOTICES_COLLECTION.name, indexOf: noticeIndex },
  boards: { collection: BOARDS_COLLECTION.name, indexOf: boardIndex },
  postings: { collection: POSTINGS_COLLECTION.name, indexOf: postingIndex },
  deliveries: { collection: DELIVERIES_COLLECTION.name, indexOf: deliveryIndex },
  applications: { collection: APPLICATIONS_COLLECTION.name, indexOf: applicationIndex },
  archives: { collection: ARCHIVES_COLLECTION.name, indexOf: archiveIndex },
};

/** A document as it was read: what it holds, or `null`, and what a write of it expects. */
export interface Loaded<Document> {
  readonly document: Document | null;
  readonly expect: 'absent' | Version;
}

/** Reads one document. */
export async function load<Name extends keyof Documents>(
  store: Store,
  estate: EstateId,
  name: Name,
  id: string,
): Promise<Loaded<Documents[Name]>> {
  const stored = await store.get(estate, KEPT[name].collection, id);
  return stored === null
    ? { document: null, expect: 'absent' }
    : { document: stored.body as unknown as Documents[Name], expect: stored.version };
}

/** The change that writes a document. */
export function put<Name extends keyof Documents>(
  name: Name,
  document: Documents[Name],
  expect: 'absent' | Version,
): Change {
  const { collection, indexOf } = KEPT[name];
  return { type: 'put', collection, id: document.id, expect, body: document, index: indexOf(document) };
}
