import { addDays, type CalendarDate, dateAt, monthOf, parseCalendarDate, type Result } from 'wuye';
import {
  BOARD_PLACES,
  BOARDS_COLLECTION,
  type Board,
  boardOn,
  listHungBetween,
  POSTINGS_COLLECTION,
  type Posting,
} from 'wuye/boards';
import { clauseLabel, describeWorkItem, label } from 'wuye/describe';
import { listAll } from 'wuye/storage';
import { badInput } from './problem.js';
import type { Call } from './service.js';

/** Everything due on a day, most pressing first, with its text; `role` narrows it to what one role has to do. */
export async function readWorkList(call: Call): Promise<Response> {
  const on = dayOf(call);
  if (!on.ok) return badInput(call, on.issues);
  const language = call.get('language');
  const role = call.req.query('role');
  const { items } = await call.get('centre').workList(on.value);
  return call.json({
    on: on.value,
    items: items
      .filter((item) => role === undefined || item.role === role)
      .map((item) => ({
        ...item,
        text: describeWorkItem(item, language),
        roleName: label('role', item.role, language),
        source: clauseLabel(item.clause, language),
      })),
  });
}

/** How far the month of a day has come in each register (CIM-4.1.9). */
export async function readCoverage(call: Call): Promise<Response> {
  const on = dayOf(call);
  if (!on.ok) return badInput(call, on.issues);
  const month = monthOf(on.value);
  const rows = await call.get('centre').coverage(month, on.value);
  const language = call.get('language');
  return call.json({
    on: on.value,
    month,
    registers: rows.map(({ kind, cycle, coverage }) => ({
      kind,
      name: label('recordKind', kind, language),
      state: cycle?.state ?? null,
      coverage,
    })),
  });
}

/** Each board on a day: what hangs, what is past its last day, what is planned, and the slots that are left. */
export async function readBoards(call: Call): Promise<Response> {
  const on = dayOf(call);
  if (!on.ok) return badInput(call, on.issues);
  const { store } = call.get('service');
  const { estate } = call.get('caller');
  const read = async <Body extends object>(query: Omit<Parameters<typeof listAll>[2], 'limit'>) => {
    const bodies: Body[] = [];
    for await (const page of listAll<Body>(store, estate, query))
      bodies.push(...page.map(({ body }) => body));
    return bodies;
  };
  const boards = (
    await Promise.all(
      BOARD_PLACES.map((place) =>
        read<Board>({ collection: BOARDS_COLLECTION.name, index: 'by_place', equal: { place } }),
      ),
    )
  ).flat();
  const postings = await read<Posting>({
    collection: POSTINGS_COLLECTION.name,
    index: 'by_from',
    equal: { state: 'planned' },
    range: { before: addDays(on.value, 1) },
  });
  for await (const page of listHungBetween(store, estate, on.value, on.value))
    postings.push(...page.map(({ body }) => body));
  return call.json({
    on: on.value,
    boards: boards.map((board) => ({ board, ...boardOn(board, postings, on.value) })),
  });
}

/** The day asked for in `on`, or today in the estate's zone. */
function dayOf(call: Call): Result<CalendarDate> {
  const on = call.req.query('on');
  if (on === undefined) return { ok: true, value: dateAt(call.get('service').clock()), warnings: [] };
  const parsed = parseCalendarDate(on);
  return parsed.ok
    ? parsed
    : { ok: false, issues: parsed.issues.map((issue) => ({ ...issue, path: ['on'] })) };
}
