import * as z from 'zod';
import { type Acted, ROLES } from '../kernel/index.js';
import { actorIdForm, date, optional } from './forms.js';

const fields = { on: date, by: actorIdForm, role: z.enum(ROLES), onBehalfOf: optional.actor };

/** An act of a day that says more than who, when and under which role. */
export const dayActWith = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...fields, ...shape });

/** Schema of the acts of inspections, rights and erasure: they have a day and no time. */
export const dayAct = z.strictObject(fields) satisfies z.ZodType<Acted>;
