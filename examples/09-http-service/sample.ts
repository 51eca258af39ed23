import { actorId, calendarDate, type EstateId, estateId, type Instant, recordId, type Store } from 'wuye';
import { type Board, boardId } from 'wuye/boards';
import { parseRecord, type RegisterRecord } from 'wuye/records';
import { createIndexer } from 'wuye/storage';

const SAMPLE_ESTATE = estateId('est_chenghu');

/** Two boards, an owner and a dog, all invented: something to call about. Yours come from an import (example 03). */
export async function putSample(store: Store, at: Instant): Promise<void> {
  const estate = SAMPLE_ESTATE;
  if ((await store.get(estate, 'boards', 'brd_gate')) !== null) return;
  const indexOf = createIndexer();
  const documents = [
    ...[
      boardOf(estate, 'brd_gate', '大门信息栏', 'gate'),
      boardOf(estate, 'brd_lobby_3', '3 栋大堂信息栏', 'lobby'),
    ].map((board) => ['boards', board] as const),
    ...recordsOf(estate, at).map((record) => ['records', record] as const),
  ];
  await store.commit(
    estate,
    documents.map(([collection, body]) => ({
      type: 'put',
      collection,
      id: body.id,
      expect: 'absent',
      body,
      index: indexOf(collection, body),
    })),
  );
}

const boardOf = (estate: EstateId, id: string, name: string, place: Board['place']): Board => ({
  id: boardId(id),
  estate,
  schemaVersion: 1,
  name,
  place,
  slots: 2,
  sizes: ['A4', 'A3'],
});

function recordsOf(estate: EstateId, at: Instant): readonly RegisterRecord[] {
  const base = {
    estate,
    schemaVersion: 1,
    status: { state: 'open' },
    recordedBy: actorId('li'),
    recordedAt: at,
    source: { type: 'entry' },
    unit: '3-2-1201',
    phones: ['+8613800001234'],
  } as const;
  const inputs = [
    {
      ...base,
      id: recordId('own_1'),
      kind: 'owner',
      name: '王芳',
      idKind: 'resident-id',
      idNumber: '11010119900307002X',
      floorArea: 89.5,
    },
    {
      ...base,
      id: recordId('dog_1'),
      kind: 'dog',
      keeperName: '王芳',
      breed: '柯基',
      rabiesValidUntil: calendarDate('2027-05-01'),
    },
  ] as const;
  return inputs.map((input) => {
    const parsed = parseRecord(input.kind, input);
    if (!parsed.ok) throw new Error(`the sample has no ${input.kind}: ${JSON.stringify(parsed.issues)}`);
    return parsed.value;
  });
}
