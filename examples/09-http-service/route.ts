import type * as z from 'zod';
import type { Call } from './service.js';

export interface QueryParameter {
  readonly name: string;
  readonly required?: true;
  readonly description: string;
  readonly schema: object;
}

/** A route as data: the application mounts it, and the OpenAPI document tells it. Neither is written twice. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** `/commands/notice/:id`. */
  readonly path: string;
  readonly summary: string;
  /** Answers without a sign-in. */
  readonly public?: true;
  readonly query?: readonly QueryParameter[];
  readonly headers?: readonly string[];
  /** What is posted: a name among the components, and the schema. */
  readonly body?: { readonly name: string; readonly schema: () => z.ZodType };
  readonly handle: (call: Call) => Response | Promise<Response>;
}
