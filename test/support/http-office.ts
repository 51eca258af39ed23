import { actorId, estateId, type Instant, instant, type Role, type Store } from 'wuye';
import { createCountingIds } from 'wuye/service-centre';
import { putSample } from '../../examples/09-http-service/sample.js';
import { startService } from '../../examples/09-http-service/server.js';
import type { Caller, LogLine } from '../../examples/09-http-service/service.js';
import { createSqliteStore } from '../../examples/adapters/sqlite/sqlite-store.js';

const caller = (id: string, role: Role, estate = 'est_chenghu'): Caller => ({
  actor: { id: actorId(id), roles: [role] },
  estate: estateId(estate),
});

/** The people of the office; their tokens are their names. */
const PEOPLE: ReadonlyMap<string, Caller> = new Map(
  Object.entries({
    li: caller('li', 'clerk'),
    zhao: caller('zhao', 'staff'),
    he: caller('he', 'department-supervisor'),
    qin: caller('qin', 'security-supervisor'),
    lin: caller('lin', 'department-head'),
    sun: caller('sun', 'department-head'),
    wu: caller('wu', 'project-manager'),
    han: caller('han', 'clerk', 'est_donghu'),
  }),
);

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON the service sent
  readonly body: any;
}

/** The example's service on a real socket over a real SQLite file, with a time that is set by hand. */
export interface HttpOffice {
  readonly url: string;
  readonly store: Store;
  readonly log: readonly LogLine[];
  setNow(at: string): void;
  get(path: string, who?: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Posts JSON, or a text or bytes as they are. */
  post(path: string, body: unknown, who?: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** A command as the README says it. */
  run(area: string, id: string, command: object, who?: string, beside?: object): Promise<Reply>;
  stop(): Promise<void>;
}

export async function openHttpOffice(
  database: string,
  at: string,
  wrap: (store: Store) => Store = (store) => store,
): Promise<HttpOffice> {
  const sqlite = await createSqliteStore({ url: `file:${database}` });
  let now: Instant = instant(at);
  await putSample(sqlite, now);
  const log: LogLine[] = [];
  const service = await startService(
    {
      store: wrap(sqlite),
      authenticate: async (request) =>
        PEOPLE.get(request.headers.get('authorization')?.slice(7) ?? '') ?? null,
      clock: () => now,
      ids: createCountingIds(),
      log: (line) => void log.push(line),
    },
    0,
  );
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const response = await fetch(`${service.url}${path}`, init);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text === '' ? null : JSON.parse(text),
    };
  };
  const office: HttpOffice = {
    url: service.url,
    store: sqlite,
    log,
    setNow: (to) => {
      now = instant(to);
    },
    get: (path, who = 'li', headers = {}) =>
      send(path, { headers: { Authorization: `Bearer ${who}`, ...headers } }),
    post: (path, body, who = 'li', headers = {}) =>
      send(path, {
        method: 'POST',
        headers: { Authorization: `Bearer ${who}`, 'Content-Type': 'application/json', ...headers },
        body:
          typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
      }),
    run: (area, id, command, who, beside = {}) =>
      office.post(`/commands/${area}/${id}`, { command, ...beside }, who),
    stop: async () => {
      await service.stop();
      await sqlite.close();
    },
  };
  return office;
}
