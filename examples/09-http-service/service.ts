import type { Context, Hono } from 'hono';
import type { Actor, EstateId, IdGenerator, Instant, Store } from 'wuye';
import type { Language } from 'wuye/describe';
import type { ServiceCentre } from 'wuye/service-centre';

/** Who asks, and for which estate. */
export interface Caller {
  readonly actor: Actor;
  readonly estate: EstateId;
}

/** Tells who sent a request, or `null`. The host's part: sessions, OpenID Connect, whatever it has. */
export type Authenticate = (request: Request) => Promise<Caller | null>;

/** One line of the log: the pattern of the route, never the address or the body, which may tell of a person. */
export interface LogLine {
  readonly at: Instant;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly code?: string;
}

/** What the service is made of. Clock and ids come from here, so that a test can fix them. */
export interface Service {
  readonly store: Store;
  readonly authenticate: Authenticate;
  readonly clock: () => Instant;
  readonly ids: IdGenerator;
  readonly log: (line: LogLine) => void;
}

/** What the handlers find in a request's context. */
export interface Env {
  readonly Variables: {
    language: Language;
    service: Service;
    caller: Caller;
    centre: ServiceCentre;
  };
}

export type Call = Context<Env>;
export type App = Hono<Env>;
