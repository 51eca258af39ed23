import { addDays, type Finding, found, isGiven, type JsonValue } from '../kernel/index.js';
import type { RightsFindingCode } from './codes.js';
import type { ErasureAnswer, RightsCommand, RightsContext } from './rights-command.js';
import { rightsDeadline } from './rights-deadline.js';
import { CLAUSE_OF_RIGHT, groundOf } from './rights-grounds.js';
import type { RightsPolicy } from './rights-policy.js';
import type { RightsAnswer, RightsItem, RightsRequest } from './rights-request.js';
import { RIGHTS, type Right } from './rights-transitions.js';

type RightsFinding = Finding<RightsFindingCode>;
type CommandOf<Type extends RightsCommand['type']> = Extract<RightsCommand, { readonly type: Type }>;

/** What is asked of a request as it comes: about what, and by when it must be answered. */
export function receiptFindings(
  { right, items = [], consents = [], person }: CommandOf<'receive'>,
  { on, calendar }: RightsContext,
  policy: RightsPolicy,
): readonly RightsFinding[] {
  const clause = RIGHTS.includes(right) ? CLAUSE_OF_RIGHT[right] : 'CN-PIPL-50';
  const named = RIGHTS.includes(right) && (right === 'explain' || person !== undefined || items.length > 0);
  const { dueOn, provisional } = rightsDeadline(on, policy, calendar);
  return [
    found('RIGHTS.NOTHING_NAMED', named ? 'pass' : 'unknown', clause, { right, held: items.length }),
    found(
      'RIGHTS.CONSENT_UNNAMED',
      right !== 'withdraw-consent' ? 'not-applicable' : consents.length > 0 ? 'pass' : 'unknown',
      clause,
      {
        consents,
      },
    ),
    found(
      'RIGHTS.DEADLINE_PROVISIONAL',
      !provisional,
      'CN-PIPL-50',
      { dueOn, days: policy.answerWithin.count },
      'advises',
    ),
  ];
}

/** Who asks is known; for a child under 14 it is a parent or guardian; who asks for another shows that they may. */
export function identityFindings(
  request: Pick<RightsRequest, 'child' | 'applicant'>,
  { proof, child: told }: CommandOf<'identify'>,
): readonly RightsFinding[] {
  const { applicant } = request;
  const child = childOf(request, told);
  const means: readonly string[] = ['identity-document', 'account', 'known-in-person'];
  const byGuardian = applicant === 'guardian';
  const guardian =
    child === false ? 'not-applicable' : byGuardian ? 'pass' : child === true ? 'fail' : 'unknown';
  const own = applicant === 'person';
  return [
    found('RIGHTS.IDENTITY_UNPROVEN', means.includes(proof.means) ? 'pass' : 'unknown', 'CN-PIPL-50', {
      applicant,
    }),
    found('RIGHTS.GUARDIAN_NEEDED', guardian, 'CN-PIPL-31', { applicant, child }),
    found(
      'RIGHTS.AUTHORITY_MISSING',
      own ? 'not-applicable' : isGiven(proof.authority) ? 'pass' : 'unknown',
      'CN-PIPL-50',
      {
        applicant,
      },
    ),
  ];
}

/** Whether it is a child: as it was received, or as the papers told where nobody knew. */
export const childOf = (
  { child }: Pick<RightsRequest, 'child'>,
  told: boolean | undefined,
): RightsRequest['child'] => (child === 'unknown' ? (told ?? child) : child);

/** What is granted is about something: records, or for an explanation how the office works. */
export function heldFinding({ right, items }: RightsRequest): RightsFinding {
  const named = right === 'explain' || items.length > 0;
  return found('RIGHTS.NOTHING_NAMED', named ? 'pass' : 'unknown', CLAUSE_OF_RIGHT[right], {
    right,
    held: items.length,
  });
}

/** Put off once, with a reason, by so many days at most. */
export function extensionFindings(
  { dueOn, extended }: RightsRequest,
  command: CommandOf<'extend'>,
  { on }: RightsContext,
  { extendByDays }: RightsPolicy,
): readonly RightsFinding[] {
  const latest = addDays(dueOn, extendByDays);
  const fits = extended === undefined && on <= dueOn && command.dueOn > dueOn && command.dueOn <= latest;
  return [
    found('RIGHTS.EXTENSION_WRONG', fits, 'CN-PIPL-50', { dueOn, latest, extended: extended !== undefined }),
    found('RIGHTS.REASON_MISSING', isGiven(command.reason) ? 'pass' : 'unknown', 'CN-PIPL-50'),
  ];
}

/** The grounds are lawful for the right, and the applicant is told why. */
export function groundFindings(
  right: Right,
  refused: readonly Pick<RightsAnswer, 'ground' | 'explanation'>[],
): readonly RightsFinding[] {
  const lawful = refused.map(({ ground }) => groundOf(ground ?? ''));
  const wrong = lawful.filter((entry) => entry === null || !entry.rights.includes(right)).length;
  const mute = refused.filter(({ explanation }) => !isGiven(explanation)).length;
  const clause = lawful.find((entry) => entry !== null)?.clause ?? 'CN-PIPL-50';
  const grounds: JsonValue = [
    ...new Set(refused.flatMap(({ ground }, at) => (lawful[at] ? [ground ?? ''] : []))),
  ];
  return [
    found('RIGHTS.GROUND_NOT_LAWFUL', refused.length === 0 ? 'not-applicable' : wrong === 0, clause, {
      right,
      grounds,
      wrong,
    }),
    found(
      'RIGHTS.EXPLANATION_MISSING',
      refused.length === 0 ? 'not-applicable' : mute === 0 ? 'pass' : 'unknown',
      'CN-PIPL-50',
      { mute },
    ),
  ];
}

/** All that was asked is answered once, some of it with yes and some with no. */
export function partsFinding({ items }: RightsRequest, answers: readonly RightsAnswer[]): RightsFinding {
  const stray = answers.some(({ record }) => !items.some((item) => item.record === record));
  const whole = items.every((item) =>
    isAnswered(
      item,
      answers.filter(({ record }) => record === item.record),
    ),
  );
  const mixed = answers.some(({ granted }) => granted) && answers.some(({ granted }) => !granted);
  return found('RIGHTS.PARTS_INCOMPLETE', whole && mixed && !stray, 'CN-PIPL-50', {
    asked: items.length,
    answers: answers.length,
  });
}

/** One answer for all of a record, or several of which each field has one. */
function isAnswered({ fields }: RightsItem, answers: readonly RightsAnswer[]): boolean {
  if (answers.length === 1 && answers[0]?.fields === undefined) return true;
  const told = answers.flatMap((answer) => answer.fields ?? []);
  const apart = answers.every((answer) => answer.fields !== undefined && answer.fields.length > 0);
  const once = new Set(told).size === told.length && told.length > 0;
  return (
    apart &&
    once &&
    (fields === 'all' || (fields.length === told.length && fields.every((each) => told.includes(each))))
  );
}

/**
 * Nothing is promised to be erased that may not be. What was decided of another record, or of fewer fields, says nothing of
 * what is granted.
 */
export function erasureFinding(
  { right }: RightsRequest,
  granted: readonly ErasureGranted[],
  { erasures }: RightsContext,
): RightsFinding {
  if (right !== 'erase') return found('RIGHTS.ERASURE_REFUSED', 'not-applicable', 'CN-PIPL-47');
  const steps = granted.map(({ record }) =>
    erasures !== undefined && Object.hasOwn(erasures, record) ? erasures[record] : undefined,
  );
  const refused = granted.flatMap(({ record }, at) => (steps[at]?.accepted === false ? [record] : []));
  const unknown = granted.some((what, at) => !isDecided(what, steps[at]));
  return found(
    'RIGHTS.ERASURE_REFUSED',
    refused.length > 0 ? false : unknown ? 'unknown' : 'pass',
    'CN-PIPL-47',
    { records: refused },
  );
}

/** A record whose erasure is granted, and the fields of it. */
export type ErasureGranted = Pick<RightsItem, 'record' | 'fields'>;

function isDecided({ record, fields }: ErasureGranted, step: ErasureAnswer | undefined): boolean {
  if (step === undefined || !step.accepted) return step !== undefined;
  const decided = step.events.filter((event) => event.record === record);
  if (decided.some((event) => event.fields === 'all')) return true;
  const named = decided.flatMap((event): readonly string[] => (event.fields === 'all' ? [] : event.fields));
  return fields !== 'all' && fields.every((field) => named.includes(field));
}
