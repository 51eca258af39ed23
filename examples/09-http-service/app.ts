import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { languageDetector } from 'hono/language';
import { isId } from 'wuye';
import { createServiceCentre } from 'wuye/service-centre';
import { notFound, problem, problemOf } from './problem.js';
import { MOST_BYTES } from './read-body.js';
import type { Route } from './route.js';
import { ROUTES } from './routes.js';
import type { App, Call, Env, Service } from './service.js';

/** The application: the language and the limits of every request, then the routes. */
export function createApp(service: Service): App {
  const app = new Hono<Env>();
  app.use(
    languageDetector({
      order: ['header'],
      caches: false,
      supportedLanguages: ['zh-CN', 'en'],
      fallbackLanguage: 'zh-CN',
      convertDetectedLanguage: (tag) => (/^zh\b/i.test(tag) ? 'zh-CN' : tag),
    }),
  );
  app.use(async (call, next) => {
    call.set('service', service);
    call.header('Cache-Control', 'no-store');
    await next();
  });
  app.use(
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (call) => {
        // The rest of the body was not read: no other request can come over this connection.
        call.header('Connection', 'close');
        return logged(call, 'unknown', problem(call, { status: 413, code: 'BODY_TOO_LARGE' }));
      },
    }),
  );
  for (const route of ROUTES) app.on(route.method, route.path, (call) => answer(service, route, call));
  app.notFound((call) => logged(call, 'unknown', notFound(call)));
  app.onError((error, call) => logged(call, 'unknown', problem(call, problemOf(error))));
  return app;
}

/** Who is it, what do they want; whatever is thrown becomes a problem. */
async function answer(service: Service, route: Route, call: Call): Promise<Response> {
  const id = call.req.param('id');
  if (id !== undefined && !isId(id)) return logged(call, route.path, notFound(call));
  try {
    const caller = await service.authenticate(call.req.raw);
    if (caller === null && route.public !== true) {
      return logged(
        call,
        route.path,
        problem(call, { status: 401, code: 'NOT_SIGNED_IN', advice: 'sign-in' }),
      );
    }
    if (caller !== null) {
      const { store, clock, ids } = service;
      call.set('caller', caller);
      call.set(
        'centre',
        createServiceCentre({ store, clock, ids, estate: caller.estate, actor: caller.actor }),
      );
    }
    return logged(call, route.path, await route.handle(call));
  } catch (error) {
    const { code } = problemOf(error);
    return logged(call, route.path, problem(call, problemOf(error)), code);
  }
}

function logged(call: Call, route: string, response: Response, code?: string): Response {
  const { log, clock } = call.get('service');
  const { status } = response;
  log({ at: clock(), method: call.req.method, route, status, ...(code === undefined ? {} : { code }) });
  return response;
}
