import type { Step } from 'wuye';
import type { RegisterRecord } from 'wuye/records';
import { decideErasure, type RightsRequest } from 'wuye/retention';
import { parseInspectionCommand, parseInspectionPlanCommand, parseRightsCommand } from 'wuye/schemas';
import type { CommandOptions, ServiceCentre } from 'wuye/service-centre';
import { listAll } from 'wuye/storage';
import type { Desk } from '../publishing/carry-out.js';
import type { LogEntry } from '../publishing/log.js';
import { begun, read } from '../publishing/read-command.js';

/** An entry of the log on the year's inspections or on a person's request. */
export type CareEntry = Extract<
  LogEntry,
  { readonly inspectionPlan: string } | { readonly inspection: string } | { readonly rightsRequest: string }
>;

export const isCareEntry = (entry: LogEntry): entry is CareEntry =>
  'inspectionPlan' in entry || 'inspection' in entry || 'rightsRequest' in entry;

/** Carries out an entry on an inspection or a request, as any other: decided, and written with its audit in one commit. */
export async function carryOutCare(
  desk: Desk,
  centre: ServiceCentre,
  entry: CareEntry,
  options: CommandOptions,
): Promise<Step<object>> {
  const { estate } = desk;
  if ('inspectionPlan' in entry) {
    const { inspectionPlan: id } = entry;
    const its = { estate, year: Number(id) };
    const command = read(entry, parseInspectionPlanCommand(begun(entry.command, 'draft', its)));
    return (await centre.run('inspection-plan', id, command, options)).step;
  }
  if ('inspection' in entry) {
    const { inspection: id } = entry;
    const command = read(entry, parseInspectionCommand(begun(entry.command, 'plan', { id, estate })));
    return (await centre.run('inspection', id, command, options)).step;
  }
  const { rightsRequest: id, of } = entry;
  const items = of === undefined ? [] : await itemsOf(desk, of.unit, of.kinds);
  const command = read(entry, parseRightsCommand(begun(entry.command, 'receive', { id, estate, items })));
  const request = command.type === 'grant' ? ((await centre.get('rights-request', id)) ?? null) : null;
  const erasures = request?.right === 'erase' ? await erasuresOf(desk, centre, entry, request) : undefined;
  return (
    await centre.run('rights-request', id, command, {
      ...options,
      ...(erasures === undefined ? {} : { erasures }),
    })
  ).step;
}

/** What the office holds in a unit, in some registers. */
async function itemsOf({ store, estate }: Desk, unit: string, kinds: readonly string[]) {
  const query = { collection: 'records', index: 'by_unit', equal: { unit } };
  const items: RightsRequest['items'][number][] = [];
  for await (const page of listAll<RegisterRecord>(store, estate, query)) {
    for (const { body } of page) {
      if (kinds.includes(body.kind)) items.push({ record: body.id, kind: body.kind, fields: 'all' });
    }
  }
  return items;
}

/** For each record that is to be erased, whether it may be. */
async function erasuresOf(
  { people }: Desk,
  centre: ServiceCentre,
  { by, on }: CareEntry,
  { items }: RightsRequest,
) {
  const roles = people.find(({ id }) => id === by)?.roles ?? [];
  const context = { actor: { id: by as RightsRequest['received']['by'], roles }, on, holds: [] };
  const decided = await Promise.all(
    items.map(async ({ record, fields }) => {
      const held = await centre.get('record', record);
      const request = { fields: fields as 'all', ground: 'term-over' } as const;
      return held === null ? [] : [[record, decideErasure(held, request, context)] as const];
    }),
  );
  return Object.fromEntries(decided.flat());
}
