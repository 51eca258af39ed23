import { failed, type Result } from 'wuye';
import { PURPOSES, type Purpose } from 'wuye/confidentiality';
import type { RecordKind } from 'wuye/records';
import { parseRevealFields } from 'wuye/schemas';
import { badInput, findingsIn, notFound, notJson, problem } from './problem.js';
import { readBody } from './read-body.js';
import type { Call } from './service.js';

/** A record as the caller may see it for a purpose: masked by default (CIM-4.3). */
export const viewRecord =
  (kind: RecordKind) =>
  async (call: Call): Promise<Response> => {
    const purpose = purposeOf(call.req.query('purpose'));
    if (!purpose.ok) return badInput(call, purpose.issues);
    const redaction = await call
      .get('centre')
      .view(call.req.param('id') ?? '', { kind, purpose: purpose.value });
    return redaction === null ? notFound(call) : call.json(redaction);
  };

/**
 * Fields of a record, clear. Granted or refused, it stands in the access log before this answers. Here the host would add
 * the permissions and consents that it keeps; what it leaves out is unknown to the rules.
 */
export const revealRecord =
  (kind: RecordKind) =>
  async (call: Call): Promise<Response> => {
    const body = await readBody(call);
    if (body === null) return notJson(call);
    const asked = body.ok ? parseRevealFields(body.value) : body;
    if (!asked.ok) return badInput(call, asked.issues);
    const answer = await call.get('centre').reveal(call.req.param('id') ?? '', { kind, ...asked.value });
    const { findings, outcome } = answer.decision;
    if (answer.granted)
      return call.json({
        entry: answer.entry.id,
        outcome,
        values: answer.values,
        findings: findingsIn(call, findings),
      });
    return outcome === 'needs-information'
      ? problem(call, { status: 422, code: 'NEEDS_INFORMATION', advice: 'correct-and-send-again', findings })
      : problem(call, { status: 403, code: 'REFUSED', findings });
  };

function purposeOf(given: string | undefined): Result<Purpose> {
  if (given === undefined) return failed('REQUIRED_MISSING', { path: ['purpose'] });
  const purpose = PURPOSES.find((each) => each === given);
  if (purpose !== undefined) return { ok: true, value: purpose, warnings: [] };
  return failed('VALUE_UNKNOWN', { path: ['purpose'], params: { expected: [...PURPOSES] } });
}
