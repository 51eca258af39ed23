import * as z from 'zod';
import type { Route } from './route.js';

const problem = {
  type: 'object',
  required: ['status', 'code', 'title'],
  properties: {
    status: { type: 'integer' },
    code: { type: 'string' },
    title: { type: 'string' },
    advice: { enum: ['correct-and-send-again', 'read-again', 'retry', 'sign-in'] },
    issues: { type: 'array', items: { type: 'object' } },
    findings: { type: 'array', items: { type: 'object' } },
  },
};

/** The OpenAPI document of the routes: paths and parameters from the table, bodies from the parsers' own schemas. */
export function openApiOf(routes: readonly Route[]): object {
  const schemas: Record<string, object> = { Problem: problem };
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const { body, method, path } = route;
    if (body !== undefined && !Object.hasOwn(schemas, body.name)) {
      const { $schema: _dialect, ...schema } = z.toJSONSchema(body.schema());
      schemas[body.name] = schema;
    }
    const place = path.replace(/:(\w+)/g, '{$1}');
    paths[place] = { ...paths[place], [method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'A property office over wuye', version: '1' },
    paths,
    components: { schemas, securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    security: [{ bearer: [] }],
  };
}

function operationOf({ path, summary, query = [], headers = [], body, public: open }: Route): object {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const named = (name: string) => ({ name, in: 'header', schema: { type: 'string' } });
  const content = (type: string, name: string) => ({
    [type]: { schema: { $ref: `#/components/schemas/${name}` } },
  });
  return {
    summary,
    parameters: [
      ...inPath,
      ...query.map((parameter) => ({ ...parameter, in: 'query' })),
      ...[...headers, 'Accept-Language'].map(named),
    ],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: content('application/json', body.name) } }),
    ...(open === true ? { security: [] } : {}),
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: { type: 'object' } } } },
      default: { description: 'Not done, and why', content: content('application/problem+json', 'Problem') },
    },
  };
}
