import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Store, WuyeError } from 'wuye';
import { MOST_BYTES } from '../../examples/09-http-service/read-body.js';
import { type HttpOffice, openHttpOffice, type Reply } from '../support/http-office.js';

const NOW = '2026-11-16T01:00:00.000Z';
const CONTENT = {
  origin: { category: 'internal' },
  pattern: 'notice',
  planning: { class: 'routine' },
  title: '温馨提示',
  body: '请关好门窗。',
  scope: { kind: 'estate' },
  importance: 'ordinary',
  modes: ['board'],
};
const draftOf = (content: object) => ({ command: { type: 'draft', content } });

let folder = '';
let office: HttpOffice;
/** What the store does before it is asked; set by the tests of failures. */
let trouble: ((call: 'get' | 'list' | 'commit') => Promise<'conflict' | undefined>) | null = null;
const troubled = (store: Store): Store => ({
  ...store,
  get: async (...call) => {
    await trouble?.('get');
    return store.get(...call);
  },
  list: async (...call) => {
    await trouble?.('list');
    return store.list(...call);
  },
  commit: async (...call) => {
    const conflict = { at: 0, collection: 'notices', id: 'ntc_1', actual: null };
    if ((await trouble?.('commit')) === 'conflict') return { ok: false, conflict };
    return store.commit(...call);
  },
});
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wuye-http-edges-'));
  office = await openHttpOffice(join(folder, 'office.db'), NOW, troubled);
});
afterAll(async () => {
  await office.stop();
  await rm(folder, { recursive: true, force: true });
});

const codes = ({ body }: Reply): readonly string[] =>
  body.issues.map(
    ({ code, path }: { code: string; path: readonly (string | number)[] }) => `${code} ${path.join('.')}`,
  );

describe('what is no command', () => {
  it.each([
    ['no JSON', '{"command":', {}],
    ['nothing', '', {}],
    ['a form', 'command=submit', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), {}],
    ['brackets without end', '['.repeat(400_000), {}],
  ])('%s is refused as such', async (_what, body, headers) => {
    const reply = await office.post('/commands/notice', body, 'li', headers);
    expect([reply.status, reply.body.code, reply.body.advice]).toEqual([
      400,
      'NOT_JSON',
      'correct-and-send-again',
    ]);
  });

  it.each([
    ['[]', 'TYPE_MISMATCH '],
    ['null', 'TYPE_MISMATCH '],
    ['{}', 'TYPE_MISMATCH command'],
    ['{"command":null}', 'TYPE_MISMATCH command'],
    ['{"command":{"type":"submit"},"actor":{"id":"wu","roles":["project-manager"]}}', 'KEY_UNKNOWN actor'],
    ['{"command":{"type":"submit","by":"wu"}}', 'KEY_UNKNOWN command.by'],
    ['{"command":{"type":"submit","__proto__":{"accepted":true}}}', 'KEY_UNKNOWN command.__proto__'],
    ['{"command":{"type":"submit"},"__proto__":{"inNameOf":"wu"}}', 'KEY_UNKNOWN __proto__'],
    ['{"command":{"type":"constructor"}}', 'VALUE_UNKNOWN command.type'],
    ['{"command":{"type":"submit"},"inNameOf":"吴建"}', 'FORM_INVALID inNameOf'],
  ])('%s is answered with where and what', async (body, issue) => {
    const reply = await office.post('/commands/notice/ntc_1', body);
    expect([reply.status, reply.body.code]).toEqual([400, 'BAD_INPUT']);
    expect(codes(reply)).toContain(issue);
    expect(({} as { accepted?: boolean }).accepted).toBeUndefined();
  });

  it('is told in the language of the caller', async () => {
    const text = async (language: string) => {
      const reply = await office.post('/commands/notice/ntc_1', { command: {} }, 'li', {
        'Accept-Language': language,
      });
      return `${reply.body.title} ${reply.body.issues[0].text}`;
    };
    expect(await text('en-US,en;q=0.9')).toMatch(/^[\x20-\x7e’]+$/);
    for (const language of ['zh', 'zh-Hant-TW', 'zh-CN,en;q=0.9', 'fr', '*', ';;q=', '']) {
      expect(await text(language)).toMatch(/\p{Script=Han}/u);
    }
  });

  it('shows nothing of what was sent', async () => {
    const secret = '11010119900307002X';
    const reply = await office.post(
      '/commands/notice',
      draftOf({ ...CONTENT, title: [secret], contact: `\0${secret}` }),
    );
    expect(codes(reply)).toEqual([
      'TYPE_MISMATCH command.content.title',
      'TEXT_MALFORMED command.content.contact',
    ]);
    expect(reply.text).not.toContain(secret);
    expect(JSON.stringify(office.log)).not.toContain(secret);
  });
});

describe('hostile values', () => {
  it.each([
    ['a lone surrogate', { title: '\ud800' }, 'TEXT_MALFORMED command.content.title'],
    ['NUL', { body: 'a\0b' }, 'TEXT_MALFORMED command.content.body'],
    ['a title of 121 characters', { title: '字'.repeat(121) }, 'TOO_LONG command.content.title'],
    [
      '6,000 parts',
      { scope: { kind: 'parts', parts: Array(6_000).fill({ building: '3' }) } },
      'TOO_LONG command.content.scope.parts',
    ],
    ['a day that is none', { publishOn: '2026-02-30' }, 'FORM_INVALID command.content.publishOn'],
  ])('%s is refused by the parser', async (_what, more, issue) => {
    // JSON.stringify writes a lone surrogate as an escape, which is JSON.
    const reply = await office.post('/commands/notice', draftOf({ ...CONTENT, ...more }));
    expect([reply.status, ...codes(reply)]).toEqual([400, issue]);
  });

  it.each([
    '<script>alert(1)</script>',
    "'; DROP TABLE notices; --",
    '\u202e反\u0007',
    '👨‍👩‍👧‍👦',
    '{{7*7}} %s ../',
  ])('%j is a text like any other, and comes back as it was', async (title) => {
    const { status, body } = await office.post('/commands/notice', draftOf({ ...CONTENT, title }));
    expect(status).toBe(200);
    const read = await office.get(`/documents/notice/${body.id}`);
    expect([read.body.content.title, read.headers.get('content-type')]).toEqual([title, 'application/json']);
  });

  it.each(['%00', '%2e%2e%2f', '%ff', '王芳', 'a b', "x'--", '%F0%9F%98%80', 'a'.repeat(129), '__proto__'])(
    'the id %s is none, and nothing breaks',
    async (id) => {
      const replies = await Promise.all([
        office.get(`/documents/notice/${id}`),
        office.get(`/documents/notice/${id}/history`),
        office.get(`/records/owner/${id}?purpose=move-in`),
        office.get(`/clauses/${id}`),
        office.post(`/commands/notice/${id}`, { command: { type: 'submit' } }),
        office.post(`/commands/record/${id}`, {
          command: { type: 'close', reason: '搬离', on: '2026-11-16' },
        }),
        office.post(`/records/owner/${id}/reveal`, {
          purpose: 'move-in',
          fields: ['idNumber'],
          reason: '核对',
        }),
      ]);
      expect(replies.map(({ status, body }) => [status, body.code])).toEqual(
        replies.map(() => [404, 'NOT_FOUND']),
      );
    },
  );

  it.each(['If-Match', 'Idempotency-Key'])('a %s that is none is an issue', async (header) => {
    for (const value of ['*', 'W/"x"', '"', '<>', 'x'.repeat(200)]) {
      const reply = await office.post('/commands/notice/ntc_1', { command: { type: 'submit' } }, 'li', {
        [header]: value,
      });
      expect(reply.status).toBe(400);
    }
  });

  it('a cursor that is none is an issue', async () => {
    const { body } = await office.post('/commands/notice', draftOf(CONTENT));
    for (const cursor of ['x', 'aud_1 x', '%00']) {
      const reply = await office.get(`/documents/notice/${body.id}/history?cursor=${cursor}`);
      expect([reply.status, reply.body.code]).toEqual([400, 'STORAGE.INVALID_CURSOR']);
    }
  });
});

describe('a huge body', () => {
  it.each([
    ['with its length', () => 'x'.repeat(MOST_BYTES + 1)],
    ['in chunks', () => new ReadableStream({ start: pour })],
  ])('%s is refused, and the service goes on', async (_what, body) => {
    const init = { method: 'POST', body: body(), duplex: 'half' } as RequestInit;
    const headers = { Authorization: 'Bearer li', 'Content-Type': 'application/json' };
    // Whoever goes on sending after the answer may find the connection closed.
    const status = await fetch(`${office.url}/commands/notice`, { ...init, headers }).then(
      (reply) => reply.status,
      () => 413,
    );
    expect(status).toBe(413);
    expect((await office.get('/health')).status).toBe(200);
  });

  function pour(stream: ReadableStreamDefaultController) {
    for (let chunk = 0; chunk < 40; chunk += 1) stream.enqueue(new TextEncoder().encode('x'.repeat(50_000)));
    stream.close();
  }

  it('of just the limit is read', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(draftOf(CONTENT)));
    const padded = new Uint8Array(MOST_BYTES).fill(0x20);
    padded.set(bytes);
    expect((await office.post('/commands/notice', padded)).status).toBe(200);
  });
});

describe('who may not', () => {
  it.each(['', 'nobody', 'li extra', '__proto__', 'constructor'])('%j is not signed in', async (token) => {
    const reply = await office.get('/boards', token);
    expect([reply.status, reply.body.code, reply.headers.get('www-authenticate')]).toEqual([
      401,
      'NOT_SIGNED_IN',
      'Bearer',
    ]);
    expect((await office.post('/commands/notice', draftOf(CONTENT), token)).status).toBe(401);
  });

  it('finds health and clauses', async () => {
    expect((await office.get('/health', '')).body).toEqual({ status: 'ok', store: 'sqlite' });
    expect((await office.get('/clauses/CIM-4.3', '')).status).toBe(200);
  });

  it.each([
    '/',
    '/commands',
    '/commands/board/brd_gate',
    '/commands/toString/1',
    '/documents/record/own_1',
    '/documents/delivery/d',
    '/records/cat/1',
    '/favicon.ico',
  ])('finds nothing at %s', async (path) => {
    const replies = [await office.get(path), await office.post(path, {})];
    for (const { status, body } of replies) expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('a store that fails', () => {
  const failing = async <T>(error: () => unknown, work: () => Promise<T>): Promise<T> => {
    trouble = () => Promise.reject(error());
    try {
      return await work();
    } finally {
      trouble = null;
    }
  };

  it('is a 503 with its code and nothing else', async () => {
    const error = () =>
      new WuyeError('STORAGE.IO_FAILED', '/var/lib/office.db of 王芳', {
        cause: new Error('11010119900307002X'),
      });
    const replies = await failing(error, () =>
      Promise.all([
        office.get('/health'),
        office.get('/work-list'),
        office.post('/commands/notice', draftOf(CONTENT)),
        office.post('/records/owner/own_1/reveal', {
          purpose: 'move-in',
          fields: ['idNumber'],
          reason: '核对',
        }),
      ]),
    );
    for (const { status, body, headers, text } of replies) {
      expect([status, body.code, body.advice, headers.get('retry-after')]).toEqual([
        503,
        'STORAGE.IO_FAILED',
        'retry',
        '1',
      ]);
      expect(text).not.toMatch(/王芳|office\.db|110101/);
    }
    expect(office.log.at(-1)).toMatchObject({ status: 503, code: 'STORAGE.IO_FAILED' });
    expect(JSON.stringify(office.log)).not.toMatch(/王芳|office\.db/);
  });

  it('shows no clear value that is not logged', async () => {
    trouble = async (call) => {
      if (call === 'commit') throw new WuyeError('STORAGE.IO_FAILED', 'disk full');
      return undefined;
    };
    const reply = await office.post('/records/owner/own_1/reveal', {
      purpose: 'move-in',
      fields: ['idNumber'],
      reason: '核对',
    });
    trouble = null;
    expect([reply.status, reply.text.includes('110101')]).toEqual([503, false]);
  });

  it('in an unknown way is a 500 that tells nothing', async () => {
    const reply = await failing(
      () => new TypeError('cannot read 王芳'),
      () => office.get('/work-list'),
    );
    expect([reply.status, reply.body.code, reply.text.includes('王芳')]).toEqual([500, 'FAILED', false]);
  });

  it('where others are always quicker, says to try again', async () => {
    trouble = async (call) => (call === 'commit' ? 'conflict' : undefined);
    const reply = await office.post('/commands/notice', draftOf(CONTENT));
    trouble = null;
    expect([reply.status, reply.body.code, reply.body.advice]).toEqual([
      409,
      'CENTRE.ATTEMPTS_EXHAUSTED',
      'retry',
    ]);
    expect(reply.headers.get('retry-after')).toBe('1');
  });
});

describe('the end', () => {
  it('waits for what is under way, takes nothing new, and a new start finds everything', async () => {
    const path = join(folder, 'end.db');
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reached = () => {};
    const underway = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const first = await openHttpOffice(path, NOW, (store) => ({
      ...store,
      commit: async (...call) => {
        reached();
        await gate;
        return store.commit(...call);
      },
    }));
    const pending = first.post('/commands/notice/ntc_1', draftOf(CONTENT));
    await underway;
    const stopped = first.stop();
    const port = Number(new URL(first.url).port);
    await expect(reachable(port)).resolves.toBe(false);
    release();
    expect((await pending).status).toBe(200);
    await stopped;

    const second = await openHttpOffice(path, '2026-11-17T01:00:00.000Z');
    const { body } = await second.get('/documents/notice/ntc_1');
    expect(body).toMatchObject({ state: 'draft', drafted: { by: 'li', at: NOW } });
    expect((await second.get('/boards')).body.boards.length).toBe(2);
    await second.stop();
  });

  const reachable = (port: number) =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
});
