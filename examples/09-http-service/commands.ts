import { digest, digestOf, type Issue, type Result } from 'wuye';
import { parseCommand, parseCommandOptions, parseEscalationCommand, parseRecordCommand } from 'wuye/schemas';
import type { Answer, Area, CommandOf, CommandOptions } from 'wuye/service-centre';
import { isOpen } from './open-kinds.js';
import { badInput, findingsIn, notFound, notJson, problem } from './problem.js';
import { readBody } from './read-body.js';
import type { Call } from './service.js';

const ENTITY_TAG = /^"([0-9a-f]{64})"$/;

/**
 * Carries out a command: `{ "command": { "type": "submit" }, "inNameOf": "..." }`. `Idempotency-Key` makes a command that is
 * sent twice one command; `If-Match` takes it only while the document is the one that the caller read.
 */
export const carryOut =
  (area: Area) =>
  async (call: Call): Promise<Response> => {
    const body = await readBody(call);
    if (body === null) return notJson(call);
    if (!body.ok) return badInput(call, body.issues);
    const id = call.req.param('id') ?? null;
    const { command: given, ...beside } = body.value;
    const command = await commandOf(call, area, id, given);
    if (command === null) return notFound(call);
    const options = optionsOf(call, area, beside);
    const issues = [
      ...(command.ok ? [] : command.issues.map((issue) => ({ ...issue, path: ['command', ...issue.path] }))),
      ...(options.ok ? [] : options.issues),
    ];
    if (!command.ok || !options.ok) return badInput(call, issues);
    return answered(call, area, await call.get('centre').run<Area>(area, id, command.value, options.value));
  };

/** The command, parsed by its area; on a record by the record's kind, which the store knows and not the caller. */
async function commandOf(
  call: Call,
  area: Area,
  id: string | null,
  given: unknown,
): Promise<Result<CommandOf<Area>> | null> {
  if (area !== 'record' && area !== 'escalation') return parseCommand(area, given);
  const document = await call.get('centre').get(area, id ?? '');
  if (document === null) return null;
  const parse = area === 'record' ? parseRecordCommand : parseEscalationCommand;
  return parse(document.kind, given);
}

/**
 * What stands beside the command; the two that have headers of their own come from there alone. What a document with personal
 * data digests to is nobody's to know: whoever could try digests could guess at masked values.
 */
function optionsOf(
  call: Call,
  area: Area,
  beside: Readonly<Record<string, unknown>>,
): Result<CommandOptions> {
  const key = call.req.header('idempotency-key');
  const match = call.req.header('if-match');
  const seen = ENTITY_TAG.exec(match ?? '')?.[1];
  const issues: Issue[] = [];
  if (Object.hasOwn(beside, 'commandId')) issues.push({ code: 'KEY_UNKNOWN', path: ['commandId'] });
  if (match !== undefined && !isOpen(area)) issues.push({ code: 'KEY_UNKNOWN', path: ['If-Match'] });
  else if (match !== undefined && seen === undefined)
    issues.push({ code: 'FORM_INVALID', path: ['If-Match'] });
  if (issues.length > 0) return { ok: false, issues };
  const { id } = call.get('caller').actor;
  const said = parseCommandOptions({
    ...beside,
    // Each caller's keys are their own.
    ...(key === undefined ? {} : { commandId: `${id}.${key}` }),
  });
  if (!said.ok || seen === undefined) return said;
  return { ...said, value: { ...said.value, seen: digest(seen) } };
}

/** The decision, with every finding; the events and the version where it was accepted. */
function answered<A extends Area>(call: Call, area: A, answer: Answer<A>): Response {
  const { id, step, document, changed, consequences, repeated } = answer;
  if (!step.accepted) {
    const missing = step.outcome === 'needs-information';
    const { findings } = step;
    return missing
      ? problem(call, { status: 422, code: 'NEEDS_INFORMATION', advice: 'correct-and-send-again', findings })
      : problem(call, { status: 409, code: 'REFUSED', findings });
  }
  const isPlain = isOpen(area);
  const version = isPlain && document !== null ? digestOf(document) : null;
  if (version !== null) call.header('ETag', `"${version}"`);
  return call.json({
    id,
    repeated,
    outcome: step.outcome,
    version,
    // Events on records, deliveries and the like hold what people said: their types are enough for an answer.
    events: step.events.map((event) => (isPlain ? event : { type: event.type })),
    findings: findingsIn(call, step.findings),
    changed: changed.map(({ kind, id: its }) => ({ kind, id: its })),
    consequences: consequences.map(({ step: followed, ...what }) => ({
      ...what,
      accepted: followed.accepted,
      findings: findingsIn(call, followed.findings),
    })),
  });
}
