import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createApp } from '../../examples/09-http-service/app.js';
import { readOptions, USAGE } from '../../examples/09-http-service/options.js';
import type { Service } from '../../examples/09-http-service/service.js';
import { tokenTable } from '../../examples/09-http-service/token-table.js';
import { bundledScript, type Started, startScript } from '../support/bundled-script.js';
import { type HttpOffice, openHttpOffice } from '../support/http-office.js';

const NOW = '2026-11-16T01:00:00.000Z';
const PLACE = new URL('../../examples/09-http-service/', import.meta.url);
const README = readFileSync(new URL('README.md', PLACE), 'utf8');

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>>;
  };
  readonly security?: readonly object[];
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let folder = '';
let office: HttpOffice;
let document: Document;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wuye-http-docs-'));
  office = await openHttpOffice(join(folder, 'office.db'), NOW);
  document = (await office.get('/openapi.json', '')).body;
});
afterAll(async () => {
  await office.stop();
  await rm(folder, { recursive: true, force: true });
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );

describe('the OpenAPI document', () => {
  it('has the routes that are mounted, no more and no fewer', () => {
    const mounted = createApp({} as Service)
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(
      operations()
        .map(({ path, method }) => `${method} ${path}`)
        .sort(),
    ).toEqual(mounted.sort());
    expect(document.openapi).toBe('3.1.0');
  });

  it('names every part of a path, and refers to what is there', () => {
    for (const { path, operation } of operations()) {
      const named = operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name }) => `{${name}}`);
      expect(named).toEqual(path.match(/\{\w+\}/g) ?? []);
    }
    const found = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(new Set(found.map(([, name]) => name))).toEqual(new Set(Object.keys(document.components.schemas)));
  });

  it('tells what is public: that, and nothing else, answers without a token', async () => {
    for (const { path, method, operation } of operations()) {
      const init = {
        method,
        headers: { 'Content-Type': 'application/json' },
        ...(method === 'POST' ? { body: '{}' } : {}),
      };
      const { status } = await fetch(`${office.url}${path.replace(/\{\w+\}/, 'CIM-4.3')}`, init);
      expect([path, status === 401]).toEqual([path, operation.security === undefined]);
    }
  });

  it('describes bodies as the parsers take them', async () => {
    const schemaOf = (area: string) =>
      z.fromJSONSchema(
        document.components.schemas[`Command.${area}`] as Parameters<typeof z.fromJSONSchema>[0],
      );
    const content = {
      origin: { category: 'internal' },
      pattern: 'notice',
      planning: { class: 'routine' },
      importance: 'ordinary',
      modes: ['board'],
    };
    const bodies: readonly (readonly [area: string, id: string, body: object])[] = [
      ['notice', 'ntc_1', { command: { type: 'draft', content } }],
      ['notice', 'ntc_1', { command: { type: 'draft', content, id: 'ntc_2' } }],
      ['notice', 'ntc_1', { command: { type: 'submit' }, eventKnownOn: '2026-11-15' }],
      ['notice', 'ntc_1', { command: { type: 'submit' }, eventKnownOn: 'yesterday' }],
      ['notice', 'ntc_1', { command: { type: 'submit' }, seen: 'a'.repeat(64) }],
      ['notice', 'ntc_1', { type: 'submit' }],
      [
        'record',
        'dog_1',
        { command: { type: 'update', change: { fields: { breed: '柯基', coatColour: null } } } },
      ],
      ['record', 'dog_1', { command: { type: 'update', change: { fields: { breed: null } } } }],
      ['cycle', '2026-11.dog', { command: { type: 'open', kind: 'dog', month: '2026-11' } }],
      ['cycle', '2026-11.dog', { command: { type: 'open', kind: 'cat', month: '2026-11' } }],
    ];
    const verdicts = await Promise.all(
      bodies.map(async ([area, id, body]) => {
        const { status } = await office.post(`/commands/${area}/${id}`, body);
        return [body, status !== 400, schemaOf(area).safeParse(body).success] as const;
      }),
    );
    for (const [body, taken, described] of verdicts) expect([body, described]).toEqual([body, taken]);
    expect(new Set(verdicts.map(([, taken]) => taken)).size).toBe(2);
  });
});

describe('the README', () => {
  it('has every route in its table', () => {
    const rows = [...README.matchAll(/`(GET|POST) ([^`?]+)[^`]*`/g)].map(
      ([, method, path = '']) => `${method} ${path}`,
    );
    const general = ({ method, path }: { method: string; path: string }) =>
      `${method} ${path
        .replace(/\{(\w+)\}/g, ':$1')
        .replace(/^\/commands\/[\w-]+/, '/commands/:area')
        .replace(/^\/(documents|records)\/[\w-]+/, '/$1/:kind')}`;
    expect([...new Set(operations().map(general))].sort()).toEqual([...new Set(rows)].sort());
  });
});

const hasCurl = runs('curl');
function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/** The program itself, as another process. */
describe('the program', () => {
  let script = '';
  beforeAll(async () => {
    const replaced = { '@libsql/client': '@libsql/client/sqlite3' };
    script = await bundledScript('examples/09-http-service/main.ts', folder, replaced);
  });

  async function started(): Promise<Started & { readonly port: string }> {
    const people = new URL('people.json', PLACE).pathname;
    const program = startScript(script, [
      '--port',
      '0',
      '--database',
      join(folder, 'program.db'),
      '--people',
      people,
    ]);
    let output = '';
    program.child.stdout?.on('data', (text) => {
      output += text;
    });
    await program.said(/listening on/);
    return { ...program, port: /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1] ?? '' };
  }

  const LINES = [...README.matchAll(/^# (\d{3}): (.*)\n(curl .*)$/gm)].map(
    ([, status = '', what = '', line = '']) => ({
      status,
      what,
      line,
    }),
  );

  it.skipIf(!hasCurl && process.env.WUYE_ENGINES !== 'required')(
    'answers each line of the README as it says (needs curl), stops when it is told to, and keeps everything',
    async () => {
      expect(LINES.length).toBe(README.match(/^curl /gm)?.length);
      const first = await started();
      for (const { status, what, line } of LINES) {
        const there = line.replaceAll('localhost:8080', `localhost:${first.port}`);
        expect(there).not.toBe(line);
        const output = execFileSync('bash', ['-c', `${there} -s -w '\\n%{http_code}'`], {
          encoding: 'utf8',
          timeout: 60_000,
        });
        expect([what, output.split('\n').at(-1)]).toEqual([what, status]);
      }
      first.child.kill('SIGTERM');
      const ended = await first.ended;
      expect([ended.code, ended.signal, ended.errors]).toEqual([0, null, '']);
      expect(ended.lines.join('\n')).not.toMatch(/王芳|1101011990|更名/);

      const second = await started();
      const headers = { Authorization: 'Bearer sketch-li' };
      const reply = await fetch(`http://127.0.0.1:${second.port}/documents/notice/ntc_1`, { headers });
      expect(await reply.json()).toMatchObject({ state: 'draft', drafted: { by: 'li' } });
      second.child.kill('SIGINT');
      expect((await second.ended).code).toBe(0);
    },
  );

  it('tells its usage, and takes no port that is none', () => {
    expect(readOptions([])).toMatchObject({ port: 8080, database: 'office.db' });
    for (const args of [['--help'], ['--port', 'http'], ['--port', '70000'], ['--secret', 'x'], ['serve']]) {
      expect(readOptions(args)).toBeNull();
    }
    for (const option of ['--port', '--database', '--people']) expect(USAGE).toContain(option);
  });

  it('knows its people by their tokens, and starts with no role that there is not', async () => {
    const authenticate = await tokenTable(new URL('people.json', PLACE).pathname);
    const asked = (value: string) =>
      authenticate(new Request('http://x', { headers: { authorization: value } }));
    expect(await asked('Bearer sketch-wu')).toEqual({
      estate: 'est_chenghu',
      actor: { id: 'wu', roles: ['project-manager'] },
    });
    for (const value of ['sketch-wu', 'Basic sketch-wu', 'Bearer ', 'Bearer nobody', 'Bearer __proto__']) {
      expect(await asked(value)).toBeNull();
    }
    const wrong = join(folder, 'people.json');
    await writeFile(
      wrong,
      JSON.stringify({ tokens: { t: { estate: 'est_1', actor: { id: 'x', roles: ['king'] } } } }),
    );
    await expect(tokenTable(wrong)).rejects.toThrow('no such role: king');
  });
});
