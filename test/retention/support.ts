import { type Actor, actorId, type Role, type Step } from 'wuye';
import { FIELD_CLASSES } from 'wuye/confidentiality';
import type { RegisterRecord } from 'wuye/records';
import { closed, day } from '../support/records.js';

export const actor = (id: string, ...roles: readonly Role[]): Actor => ({ id: actorId(id), roles });
export const clerk = actor('li', 'clerk');
export const head = actor('zhou', 'department-head');
export const manager = actor('qian', 'project-manager');

/** The findings that stop a step or a decision, with their verdict. */
export const stops = ({ findings }: Pick<Step<unknown>, 'findings'>): readonly string[] =>
  findings
    .filter(({ verdict, effect }) => effect === 'blocks' && /fail|unknown/.test(verdict))
    .map(({ code, verdict }) => `${code} ${verdict}`);

export function accepted<Event>(step: Step<Event>): readonly Event[] {
  if (step.accepted) return step.events;
  throw new Error(`refused: ${stops(step).join(', ')}`);
}

export const closedOn = (date: string) => ({ status: { ...closed.status, on: day(date) } });

/** The texts of a record that tell of a person, by the table of fields. */
export function personalTexts(record: RegisterRecord): readonly string[] {
  const table: Readonly<Record<string, { readonly mask: string }>> = FIELD_CLASSES[record.kind];
  const walk = (value: unknown, field: string): readonly string[] => {
    const policy = Object.hasOwn(table, field) ? table[field] : undefined;
    if (policy?.mask === 'none') return [];
    if (typeof value === 'string') return [value];
    if (Array.isArray(value)) return value.flatMap((item) => walk(item, field));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) =>
      walk(item, policy === undefined ? (field === '' ? key : `${field}.${key}`) : field),
    );
  };
  return walk(record, '');
}
