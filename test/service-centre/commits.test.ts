import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type Digest, digestOf, isWuyeError, type Store, WuyeError } from 'wuye';
import { boardId } from 'wuye/boards';
import type { NoticeCommand } from 'wuye/notices';
import { createServiceCentre, type TestCentre } from 'wuye/service-centre';
import { createIndexer, createMemoryStore } from 'wuye/storage';
import {
  auditOf,
  board,
  centre,
  clerk,
  content,
  head,
  issued,
  manager,
  planned,
  replayed,
  spied,
  statement,
} from './support.js';

/** A memory store whose calls come back in an order of their own, as over a network. */
function slow(seed: number): Store {
  const store = createMemoryStore();
  let state = seed;
  const wait = async () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    for (let turn = state % 7; turn > 0; turn -= 1) await Promise.resolve();
  };
  return {
    ...store,
    get: async (...call) => wait().then(() => store.get(...call)),
    list: async (...call) => wait().then(() => store.list(...call)),
    commit: async (...call) => wait().then(() => store.commit(...call)),
  };
}

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe('commands at the same time', () => {
  it('on one notice: exactly one of twenty submissions is accepted', async () => {
    const at = centre(slow(1));
    await at.run('notice', 'ntc_1', { type: 'draft', content: content() });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => at.run('notice', 'ntc_1', { type: 'submit' })),
    );
    expect(answers.filter(({ step }) => step.accepted).length).toBe(1);
    expect((await auditOf(at)).map(({ action }) => action)).toEqual(['notice.draft', 'notice.submit']);
  });

  it('on one notice: twenty edits are all accepted, none is lost', async () => {
    const at = centre(slow(2));
    await at.run('notice', 'ntc_1', { type: 'draft', content: content() });
    const titles = Array.from({ length: 20 }, (_, number) => `第 ${number} 稿`);
    const answers = await Promise.all(
      titles.map((title) => at.run('notice', 'ntc_1', { type: 'edit', content: content({ title }) })),
    );
    expect(answers.every(({ step }) => step.accepted)).toBe(true);
    const edits = (await auditOf(at)).flatMap(({ events = [] }) => events).slice(1);
    const written = edits.map((event) => (event.content as { readonly title?: string }).title);
    expect([...written].sort()).toEqual([...titles].sort());
    expect((await replayed(at)).get('notice ntc_1')).toEqual(await at.get('notice', 'ntc_1'));
  });

  it('never leave a sheet on a board whose notice was withdrawn meanwhile', async () => {
    const seeds = fc.integer({ min: 1, max: 1_000_000 });
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const at = centre(slow(seed));
        await at.put('board', board(at));
        await issued(at, 'ntc_1');
        await planned(at, 'pst_1', 'ntc_1');
        const withdraw = { type: 'withdraw', cause: 'early', reason: '改期', evidence: statement } as const;
        const [posted, withdrawn] = await Promise.all([
          at.run('posting', 'pst_1', { type: 'post', board: boardId('brd_gate') }),
          at.run('notice', 'ntc_1', withdraw),
        ]);
        expect(withdrawn.step.accepted).toBe(true);
        const posting = await at.get('posting', 'pst_1');
        expect(posting?.state).toBe(posted.step.accepted ? 'up' : 'cancelled');
        expect(posting?.recalled !== undefined).toBe(posted.step.accepted);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a command rests on', () => {
  it('counts what joins it meanwhile: a sheet planned while its notice is withdrawn is cancelled too', async () => {
    const store = createMemoryStore();
    let meanwhile: (() => Promise<unknown>) | null = null;
    const at = centre({
      ...store,
      async commit(...call) {
        const first = meanwhile;
        meanwhile = null;
        await first?.();
        return store.commit(...call);
      },
    });
    await at.put('board', board(at));
    await issued(at, 'ntc_1');
    await planned(at, 'pst_1', 'ntc_1');
    // Comes between the withdrawal's reading of the sheets and its commit.
    meanwhile = () => planned(at, 'pst_2', 'ntc_1');
    const withdraw = { type: 'withdraw', cause: 'early', reason: '改期', evidence: statement } as const;
    expect((await at.run('notice', 'ntc_1', withdraw)).step.accepted).toBe(true);
    const states = await Promise.all(['pst_1', 'pst_2'].map((id) => at.get('posting', id)));
    expect(states.map((posting) => posting?.state)).toEqual(['cancelled', 'cancelled']);
  });
});

/** What may be asked of a notice and two of its sheets, by whom. */
const ACTS: readonly ((at: TestCentre) => Promise<unknown>)[] = [
  ...(
    ['draft', 'edit', 'submit', 'review', 'return', 'issue', 'number', 'publish', 'withdraw'] as const
  ).flatMap((type) =>
    [clerk, head, manager].map((actor) => (at: TestCentre) => {
      const commands: Readonly<Record<typeof type, Omit<NoticeCommand, 'id' | 'estate'>>> = {
        draft: { type: 'draft', content: content() } as never,
        edit: { type: 'edit', content: content({ title: `${at.now()}` }) } as never,
        submit: { type: 'submit' },
        review: { type: 'review' },
        return: { type: 'return', reasons: ['范围不清'] } as never,
        issue: { type: 'issue' },
        number: { type: 'number', number: '2026-001' } as never,
        publish: { type: 'publish' },
        withdraw: { type: 'withdraw', cause: 'early', reason: '改期', evidence: statement } as never,
      };
      return at.run('notice', 'ntc_1', commands[type] as never, { actor });
    }),
  ),
  ...['pst_1', 'pst_2'].flatMap((id) => [
    (at: TestCentre) => planned(at, id, 'ntc_1'),
    (at: TestCentre) => at.run('posting', id, { type: 'post', board: boardId('brd_gate') }),
    (at: TestCentre) => at.run('posting', id, { type: 'inspect', present: false }),
    (at: TestCentre) =>
      at.run('posting', id, { type: 'take-down', cause: 'damaged', reason: '撕毁', evidence: statement }),
  ]),
];

describe('any sequence of commands', () => {
  it('leaves an audit whose events make every document again, in commits that hold both', async () => {
    const act = fc.record({ act: fc.nat({ max: ACTS.length - 1 }), together: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
        const commits: (readonly Change[])[] = [];
        const at = centre(spied(createMemoryStore(), (changes) => void commits.push(changes)));
        await at.put('board', board(at));
        // Most sequences would stay a draft; these begin where sheets may hang.
        if (acts.length % 2 === 0) await issued(at, 'ntc_1');
        commits.length = 0;
        let running: Promise<unknown>[] = [];
        for (const { act: number, together } of acts) {
          at.passHours(1);
          running.push(ACTS[number]?.(at) ?? Promise.resolve());
          if (together) continue;
          await Promise.all(running);
          running = [];
        }
        await Promise.all(running);
        for (const [key, document] of await replayed(at)) {
          const [kind, id = ''] = key.split(' ');
          expect(await at.get(kind as 'notice', id)).toEqual(document);
        }
        for (const changes of commits) {
          const audited = changes.flatMap((change) =>
            change.type === 'put' && change.collection === 'audit'
              ? [(change.body as { subject: string }).subject]
              : [],
          );
          const written = changes.filter(
            ({ collection, expect: version }) => collection !== 'audit' && version === 'absent',
          );
          expect(audited.length).toBeGreaterThan(0);
          for (const { id } of written) expect(audited).toContain(id);
          for (const subject of audited) expect(changes.map(({ id }) => id)).toContain(subject);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a store', () => {
  it.each([1, 2, 5, 49])('that conflicts %i times delays a command and loses nothing', async (times) => {
    const memory = createMemoryStore();
    const at = centre(memory);
    await at.run('notice', 'ntc_1', { type: 'draft', content: content() });
    let left = times;
    const busy: Store = {
      ...memory,
      async commit(estate, changes) {
        if (left > 0) {
          left -= 1;
          await at.run('notice', 'ntc_1', { type: 'edit', content: content({ title: `${left}` }) });
        }
        return memory.commit(estate, changes);
      },
    };
    const { step, document } = await createServiceCentre({ ...at.options, store: busy }).run(
      'notice',
      'ntc_1',
      {
        type: 'submit',
      },
    );
    expect([step.accepted, document?.state, document?.content.title]).toEqual([true, 'submitted', '0']);
    expect((await replayed(at)).get('notice ntc_1')).toEqual(document);
  });

  it('that always conflicts ends in an error, with nothing written', async () => {
    const memory = createMemoryStore();
    const conflict = { at: 0, collection: 'notices', id: 'ntc_1', actual: null };
    const never: Store = { ...memory, commit: async () => ({ ok: false, conflict }) };
    const at = centre(never);
    const error = await rejection(at.run('notice', 'ntc_1', { type: 'draft', content: content() }));
    expect(isWuyeError(error, 'CENTRE.ATTEMPTS_EXHAUSTED')).toBe(true);
    expect(await memory.get(at.options.estate, 'notices', 'ntc_1')).toBeNull();
  });

  it('that fails in a commit leaves nothing, and its error surfaces as it is', async () => {
    const memory = createMemoryStore();
    const failure = new WuyeError('STORAGE.IO_FAILED', 'disk full');
    const at = centre(
      spied(
        memory,
        () => {},
        () => Promise.reject(failure),
      ),
    );
    expect(await rejection(at.run('notice', 'ntc_1', { type: 'draft', content: content() }))).toBe(failure);
    expect(await memory.get(at.options.estate, 'notices', 'ntc_1')).toBeNull();
    expect(await auditOf(at)).toEqual([]);
  });
});

describe('a command with an id', () => {
  const draft = { type: 'draft', content: content() } as const;

  it('given again is answered with what was decided, and not carried out again', async () => {
    const at = centre();
    const first = await at.run('notice', null, draft, { commandId: 'cmd_1' });
    at.passHours(1);
    await at.run('notice', first.id, { type: 'submit' });
    const again = await at.run('notice', null, draft, { commandId: 'cmd_1' });
    expect(again).toMatchObject({ id: first.id, step: first.step, repeated: true });
    expect(again.document?.state).toBe('submitted');
    expect((await auditOf(at)).map(({ action }) => action)).toEqual(['notice.draft', 'notice.submit']);
  });

  it('is carried out once by twenty at the same time', async () => {
    const at = centre(slow(3));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => at.run('notice', null, draft, { commandId: 'cmd_1' })),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated).length).toBe(1);
    expect((await auditOf(at)).length).toBe(1);
  });

  it('is carried out once where the answer was lost', async () => {
    const memory = createMemoryStore();
    let broken = true;
    const losing: Store = {
      ...memory,
      async commit(estate, changes) {
        const result = await memory.commit(estate, changes);
        if (broken) throw new WuyeError('STORAGE.IO_FAILED', 'connection lost');
        return result;
      },
    };
    const at = centre(losing);
    expect(await rejection(at.run('notice', 'ntc_1', draft, { commandId: 'cmd_1' }))).toBeInstanceOf(
      WuyeError,
    );
    broken = false;
    const again = await at.run('notice', 'ntc_1', draft, { commandId: 'cmd_1' });
    expect([again.step.accepted, again.repeated]).toEqual([true, true]);
  });

  it('repeats what followed as well', async () => {
    const at = centre();
    await at.put('board', board(at));
    await issued(at, 'ntc_1');
    await planned(at, 'pst_1', 'ntc_1');
    const post = { type: 'post', board: boardId('brd_gate') } as const;
    const first = await at.run('posting', 'pst_1', post, { commandId: 'cmd_1' });
    expect(await at.run('posting', 'pst_1', post, { commandId: 'cmd_1' })).toEqual({
      ...first,
      repeated: true,
    });
  });

  it('is refused where another command bears it, and decided anew after a refusal', async () => {
    const at = centre();
    const submit = () => at.run('notice', 'ntc_1', { type: 'submit' }, { commandId: 'cmd_1' });
    expect((await submit()).step.accepted).toBe(false);
    await at.run('notice', 'ntc_1', draft);
    expect((await submit()).step.accepted).toBe(true);
    const other = at.run('notice', 'ntc_1', { type: 'discard', reason: '不发了' }, { commandId: 'cmd_1' });
    expect(isWuyeError(await rejection(other), 'CENTRE.COMMAND_ID_TAKEN')).toBe(true);
  });
});

describe('a document as the caller saw it', () => {
  const seenOf = async (at: TestCentre) => digestOf((await at.get('notice', 'ntc_1')) ?? {});
  const edit = (title: string) => ({ type: 'edit', content: content({ title }) }) as const;

  it('is edited by one of twenty who all saw the same, and the others are told', async () => {
    const at = centre(slow(4));
    await at.run('notice', 'ntc_1', { type: 'draft', content: content() });
    const seen = await seenOf(at);
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, number) => at.run('notice', 'ntc_1', edit(`第 ${number} 稿`), { seen })),
    );
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(lost.length).toBe(19);
    expect(lost.every((error) => isWuyeError(error, 'CENTRE.DOCUMENT_CHANGED'))).toBe(true);
    expect((await auditOf(at)).map(({ action }) => action)).toEqual(['notice.draft', 'notice.edit']);
  });

  it('may be written again unchanged meanwhile: what is told is what it says, not the version', async () => {
    const at = centre();
    await at.put('board', board(at));
    await issued(at, 'ntc_1');
    const before = await seenOf(at);
    await planned(at, 'pst_1', 'ntc_1');
    expect(
      (await at.run('notice', 'ntc_1', { type: 'number', number: '118' }, { seen: before })).step.accepted,
    ).toBe(true);
  });

  it('is not there, or is another: nothing is decided', async () => {
    const at = centre();
    const missing = at.run('notice', 'ntc_1', { type: 'submit' }, { seen: 'a'.repeat(64) as Digest });
    expect(isWuyeError(await rejection(missing), 'CENTRE.DOCUMENT_CHANGED')).toBe(true);
  });

  it('and under a command id: given again, the command is answered as before', async () => {
    const at = centre();
    await at.run('notice', 'ntc_1', { type: 'draft', content: content() });
    const options = { seen: await seenOf(at), commandId: 'cmd_1' };
    expect((await at.run('notice', 'ntc_1', { type: 'submit' }, options)).repeated).toBe(false);
    expect((await at.run('notice', 'ntc_1', { type: 'submit' }, options)).repeated).toBe(true);
  });
});

describe('a document that a newer release wrote', () => {
  it('is neither read as one of today, nor decided on, nor written again', async () => {
    const at = centre();
    await issued(at, 'ntc_1');
    const { estate } = at.options;
    const stored = await at.store.get(estate, 'notices', 'ntc_1');
    const body = { ...stored?.body, schemaVersion: 2 };
    const index = createIndexer()('notices', body);
    const version = stored?.version ?? 'absent';
    await at.store.commit(estate, [
      { type: 'put', collection: 'notices', id: 'ntc_1', expect: version, body, index },
    ]);
    const withdraw = { type: 'withdraw', cause: 'early', reason: '改期', evidence: statement } as const;
    for (const call of [at.run('notice', 'ntc_1', withdraw), at.get('notice', 'ntc_1')]) {
      expect(isWuyeError(await rejection(call), 'STORAGE.SCHEMA_TOO_NEW')).toBe(true);
    }
    expect((await at.store.get(estate, 'notices', 'ntc_1'))?.body).toEqual(body);
  });
});
