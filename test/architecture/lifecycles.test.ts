import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesBelow, rooms, shown } from '../../scripts/lib/typescript-project.js';
import { applyArchive, decideArchive } from '../../src/archive/index.js';
import { applyPosting, decidePosting } from '../../src/boards/index.js';
import { applyApplication, decideApplication } from '../../src/commercial/index.js';
import { applyDelivery, decideDelivery } from '../../src/deliveries/index.js';
import {
  applyInspection,
  applyInspectionPlan,
  decideInspection,
  decideInspectionPlan,
} from '../../src/inspections/index.js';
import { actorId, type Finding, ROLES } from '../../src/kernel/index.js';
import { applyNotice, decideNotice } from '../../src/notices/index.js';
import { applyRightsRequest, decideRightsRequest } from '../../src/retention/index.js';
import { SUBJECTS } from '../schemas/subjects.js';
import { arbitraryDate, arbitraryInstant } from '../support/arbitrary-values.js';

// What holds for every lifecycle, whatever the state, the command and who gives it.

interface Taken {
  readonly accepted: boolean;
  readonly findings: readonly Finding[];
  readonly events?: readonly unknown[];
}
type Decide = (state: never, command: never, context: never) => Taken;
type Apply = (state: never, event: never) => object;
type Lifecycle = readonly [name: string, state: string, command: string, decide: Decide, apply: Apply];

const LIFECYCLES: readonly Lifecycle[] = [
  ['notice', 'Notice', 'NoticeCommand', decideNotice, applyNotice],
  ['posting', 'Posting', 'PostingCommand', decidePosting, applyPosting],
  ['delivery', 'Delivery', 'DeliveryCommand', decideDelivery, applyDelivery],
  ['archive', 'Archive', 'ArchiveCommand', decideArchive, applyArchive],
  ['application', 'CommercialApplication', 'ApplicationCommand', decideApplication, applyApplication],
  ['inspection', 'Inspection', 'InspectionCommand', decideInspection, applyInspection],
  ['inspection plan', 'InspectionPlan', 'InspectionPlanCommand', decideInspectionPlan, applyInspectionPlan],
  ['rights request', 'RightsRequest', 'RightsCommand', decideRightsRequest, applyRightsRequest],
];

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const arbitraryContext = fc
  .record({
    roles: fc.oneof(
      fc.constantFrom(...ROLES).map((role) => [role]),
      fc.constant(ROLES),
    ),
    on: arbitraryDate,
    at: arbitraryInstant,
  })
  .map(({ roles, on, at }) => ({ actor: { id: actorId('li'), roles }, on, at }));
const subject = (name: string) => {
  const found = SUBJECTS[name];
  if (found === undefined) throw new Error(`no such subject: ${name}`);
  return found;
};

describe.each(LIFECYCLES)('the lifecycle of a %s', (name, state, command, decide, apply) => {
  const states = name === 'delivery' ? subject(state).arbitrary : fc.option(subject(state).arbitrary);
  const given = [states, subject(command).arbitrary, arbitraryContext] as const;
  const step = (...[from, wish, context]: readonly unknown[]) =>
    decide(from as never, wish as never, context as never);

  it('decides the same twice, changes nothing that it was given, and says what JSON keeps', () => {
    fc.assert(
      fc.property(...given, (from, wish, context) => {
        const first = step(frozen(from), frozen(wish), frozen(context));
        expect(step(kept(from), kept(wish), kept(context))).toEqual(first);
        expect(kept(first)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it('accepts without a failed rule that blocks, and refuses with a reason', () => {
    fc.assert(
      fc.property(...given, (from, wish, context) => {
        const taken = step(from, wish, context);
        const blocking = taken.findings.filter(
          ({ verdict, effect }) => effect === 'blocks' && (verdict === 'fail' || verdict === 'unknown'),
        );
        const waived = blocking.every((finding) => 'waivedBy' in finding);
        expect(waived).toBe(taken.accepted);
      }),
      { numRuns: 150 },
    );
  });

  it('reaches states alone that its schema accepts', () => {
    let reachedSome = 0;
    fc.assert(
      fc.property(...given, (from, wish, context) => {
        const taken = step(from, wish, context);
        if (!taken.accepted) return;
        reachedSome += 1;
        let reached: unknown = from;
        for (const event of taken.events ?? [])
          reached = apply(frozen(reached) as never, frozen(event) as never);
        expect(subject(state).parse(kept(reached))).toMatchObject({ ok: true });
      }),
      { numRuns: 3_000 },
    );

    expect(reachedSome).toBeGreaterThan(0);
  });
});

describe('properties', () => {
  it('are tested in every room', () => {
    const properties = filesBelow('test', '.test.ts')
      .filter((file) => /\bfc\.(?:assert|property|asyncProperty)\b/.test(readFileSync(file, 'utf8')))
      .map((file) => shown(file).split('/')[1]);
    expect(rooms().filter((room) => !properties.includes(room))).toEqual([]);
  });
});
