import { ROLES } from 'wuye';
import { PURPOSES } from 'wuye/confidentiality';
import { RECORD_KINDS } from 'wuye/records';
import {
  COMMAND_SCHEMAS,
  type CommandArea,
  commandOptionsSchema,
  escalationCommandSchema,
  recordCommandSchema,
  revealFieldsSchema,
} from 'wuye/schemas';
import type { Area } from 'wuye/service-centre';
import * as z from 'zod';
import { readClause, readHealth } from './about.js';
import { carryOut } from './commands.js';
import { readBoards, readCoverage, readWorkList } from './days.js';
import { readDocument, readHistory } from './documents.js';
import { isOpen, OPEN_KINDS } from './open-kinds.js';
import { openApiOf } from './openapi.js';
import { revealRecord, viewRecord } from './records.js';
import type { QueryParameter, Route } from './route.js';

const text = (...values: readonly string[]) => ({
  type: 'string',
  ...(values.length === 0 ? {} : { enum: values }),
});
const ON: QueryParameter = {
  name: 'on',
  description: 'A day; today by default',
  schema: { type: 'string', format: 'date' },
};

/** Areas whose documents may be begun without an id: then one is made. The others bear the id of what is there. */
const MAKES_IDS: readonly Area[] = [
  'notice',
  'posting',
  'application',
  'unit',
  'inspection',
  'rights-request',
];

const ofAnyKind = (schemaOf: (kind: (typeof RECORD_KINDS)[number]) => z.ZodType) => () =>
  z.union(RECORD_KINDS.map(schemaOf));
const AREAS: Readonly<Record<Area, () => z.ZodType>> = {
  ...(Object.fromEntries(
    Object.entries(COMMAND_SCHEMAS).map(([area, schema]) => [area, () => schema]),
  ) as Readonly<Record<CommandArea, () => z.ZodType>>),
  record: ofAnyKind(recordCommandSchema),
  escalation: ofAnyKind(escalationCommandSchema),
};

const COMMANDS = (Object.keys(AREAS) as Area[]).flatMap((area): readonly Route[] => {
  const schema = () => commandOptionsSchema.omit({ commandId: true }).extend({ command: AREAS[area]() });
  const route = {
    method: 'POST',
    summary: `A command on the area ${area}`,
    headers: ['Idempotency-Key', ...(isOpen(area) ? ['If-Match'] : [])],
    body: { name: `Command.${area}`, schema },
    handle: carryOut(area),
  } as const;
  const path = `/commands/${area}`;
  return [...(MAKES_IDS.includes(area) ? [{ ...route, path }] : []), { ...route, path: `${path}/:id` }];
});

const DOCUMENTS = OPEN_KINDS.flatMap((kind): readonly Route[] => [
  {
    method: 'GET',
    path: `/documents/${kind}/:id`,
    summary: `A document: ${kind}`,
    handle: readDocument(kind),
  },
  {
    method: 'GET',
    path: `/documents/${kind}/:id/history`,
    summary: `What happened to it: ${kind}`,
    query: [{ name: 'cursor', description: 'The `next` of the page before', schema: text() }],
    handle: readHistory(kind),
  },
]);

const RECORDS = RECORD_KINDS.flatMap((kind): readonly Route[] => [
  {
    method: 'GET',
    path: `/records/${kind}/:id`,
    summary: `A record, masked: ${kind}`,
    query: [{ name: 'purpose', required: true, description: 'What for', schema: text(...PURPOSES) }],
    handle: viewRecord(kind),
  },
  {
    method: 'POST',
    path: `/records/${kind}/:id/reveal`,
    summary: `Fields of a record, clear and logged: ${kind}`,
    body: { name: 'RevealFields', schema: () => revealFieldsSchema },
    handle: revealRecord(kind),
  },
]);

export const ROUTES: readonly Route[] = [
  ...COMMANDS,
  ...DOCUMENTS,
  ...RECORDS,
  {
    method: 'GET',
    path: '/work-list',
    summary: 'Everything due on a day',
    query: [ON, { name: 'role', description: 'What this role has to do', schema: text(...ROLES) }],
    handle: readWorkList,
  },
  {
    method: 'GET',
    path: '/coverage',
    summary: 'How far the registers of the month are',
    query: [ON],
    handle: readCoverage,
  },
  { method: 'GET', path: '/boards', summary: 'The boards on a day', query: [ON], handle: readBoards },
  {
    method: 'GET',
    path: '/clauses/:id',
    summary: 'What a clause requires',
    public: true,
    handle: readClause,
  },
  { method: 'GET', path: '/health', summary: 'Whether the store answers', public: true, handle: readHealth },
  {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This document',
    public: true,
    handle: (call) => call.json(openApiOf(ROUTES)),
  },
];
