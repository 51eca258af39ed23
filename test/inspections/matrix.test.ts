import { describe, expect, it } from 'vitest';
import { clauseOf, ROLES, type Role } from 'wuye';
import {
  applyInspection,
  DEFAULT_CHECKLISTS,
  decideInspection,
  INSPECTION_COMMANDS,
  INSPECTION_KINDS,
  INSPECTION_STATES,
  INSPECTION_TRANSITIONS,
  type InspectionCommand,
  type InspectionKind,
  type InspectionState,
  MEASURE_STATES,
  MEASURE_TRANSITIONS,
} from 'wuye/inspections';
import { day } from '../support/records.js';
import { actor, CAST, COMMANDS, carriedOut, clerk, inspectionIn, planned, stops, way } from './support.js';

type Type = InspectionCommand['type'];

/** Written down here, not read from the code: a change of the table or of the policy must be one here. */
const LEADS: Readonly<Record<InspectionState, Readonly<Partial<Record<Type, InspectionState>>>>> = {
  planned: { postpone: 'planned', cancel: 'cancelled', start: 'under-way' },
  'under-way': { answer: 'under-way', conclude: 'recorded', cancel: 'cancelled' },
  recorded: {
    'amend-measure': 'recorded',
    'complete-measure': 'recorded',
    're-check': 'recorded',
    'sign-off': 'signed-off',
  },
  'signed-off': {},
  cancelled: {},
};

const PLANNERS: readonly Role[] = ['clerk', 'department-head', 'project-manager', 'system'];
const CORRECTORS: readonly Role[] = ['clerk', 'department-supervisor', 'department-head', 'project-manager'];
const HEAD: readonly Role[] = ['department-head'];
const COMPANY: readonly Role[] = ['company-inspector'];

const who = (inspects: readonly Role[], signs: readonly Role[]): Readonly<Record<Type, readonly Role[]>> => ({
  plan: [...PLANNERS, ...inspects, ...signs],
  postpone: signs,
  cancel: signs,
  'sign-off': signs,
  start: inspects,
  answer: inspects,
  conclude: inspects,
  'amend-measure': inspects,
  're-check': inspects,
  'complete-measure': CORRECTORS,
});

const MAY: Readonly<Record<InspectionKind, Readonly<Record<Type, readonly Role[]>>>> = {
  'self-check': who(['department-head', 'department-supervisor'], HEAD),
  'company-inspection': who(COMPANY, COMPANY),
  'records-inspection': who(['department-head', 'project-manager'], ['project-manager']),
};

describe.each(INSPECTION_KINDS)('every state, command and role of a %s', (kind) => {
  const taken = new Set<string>();

  it('is accepted or refused as the clauses say', () => {
    for (const state of [null, ...INSPECTION_STATES]) {
      for (const type of INSPECTION_COMMANDS) {
        for (const role of [null, ...ROLES]) {
          const before = state === null ? null : inspectionIn(state, kind, type);
          const command = type === 'plan' ? planned(kind) : COMMANDS[type];
          const context = {
            actor: actor('anybody', ...(role === null ? [] : [role])),
            on: day('2026-11-13'),
          };
          const step = decideInspection(before, command, context);
          const to = state === null ? (type === 'plan' ? 'planned' : null) : (LEADS[state][type] ?? null);
          const may = role !== null && MAY[kind][type].includes(role);
          const outsider =
            kind !== 'company-inspection' ||
            role === null ||
            role === 'company-inspector' ||
            role === 'system';
          const asked = type !== 'plan' && type !== 'complete-measure';
          const cell = `${state} ${type} ${role}`;
          expect([cell, step.accepted]).toEqual([cell, to !== null && may]);
          const expected = [
            ...(to === null ? ['INSPECTION.STATE_REFUSES fail'] : []),
            ...(may ? [] : ['INSPECTION.ACTOR_LACKS_ROLE fail']),
            ...(asked && !outsider ? ['INSPECTION.ACTOR_OF_OFFICE fail'] : []),
          ];
          const known = state !== null && (before?.measures.length === 1 || type !== 'complete-measure');
          if (to !== null) expect([cell, stops(step)]).toEqual([cell, expected]);
          else
            expect([cell, stops(step)]).toEqual([
              cell,
              expect.arrayContaining(known ? expected : expected.slice(0, 1)),
            ]);
          for (const { clause } of step.findings) expect(clauseOf(clause)).not.toBeNull();
          expect(JSON.parse(JSON.stringify(step))).toEqual(step);
          if (!step.accepted) continue;
          const [event] = step.events;
          const left = event && applyInspection(before, event);
          expect([cell, left?.state]).toEqual([cell, to]);
          expect(JSON.parse(JSON.stringify(left))).toEqual(left);
          taken.add(`${state} ${type}`);
        }
      }
    }
  });

  it('takes every transition of the table', () => {
    const declared = INSPECTION_STATES.flatMap((state) =>
      Object.keys(INSPECTION_TRANSITIONS[state]).map((type) => `${state} ${type}`),
    );
    expect([...taken].sort()).toEqual([...declared, 'null plan'].sort());
  });

  it('goes from the plan to the sign-off', () => {
    const inspection = carriedOut(way(kind));
    expect(inspection.state).toBe('signed-off');
    expect(inspection.measures.map(({ state }) => state)).toEqual(['effective']);
    expect(inspection.signedOff?.by).toBe(CAST[kind].signer.id);
  });
});

describe('the tables', () => {
  it('are those of the code, and reach every state', () => {
    expect(INSPECTION_TRANSITIONS).toEqual(LEADS);
    const reached = new Set<InspectionState>(['planned']);
    for (const state of reached)
      for (const to of Object.values(INSPECTION_TRANSITIONS[state])) reached.add(to);
    expect([...reached].sort()).toEqual([...INSPECTION_STATES].sort());
    const measures = new Set<string>(['open']);
    for (const state of MEASURE_STATES)
      for (const to of Object.values(MEASURE_TRANSITIONS[state])) measures.add(to);
    expect([...measures].sort()).toEqual([...MEASURE_STATES].sort());
  });

  it('of items name clauses of the catalogue, and no item twice', () => {
    for (const kind of INSPECTION_KINDS) {
      const items = DEFAULT_CHECKLISTS[kind];
      expect(items.length).toBeGreaterThan(9);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { clause } of items) expect(clauseOf(clause)).not.toBeNull();
    }
  });

  it.each(['toString', '__proto__', 'constructor', ''])('refuse the command %j in every state', (type) => {
    for (const state of [null, ...INSPECTION_STATES]) {
      const before = state === null ? null : inspectionIn(state);
      const step = decideInspection(before, { type } as never, { actor: clerk, on: day('2026-11-13') });
      expect(stops(step)).toEqual(['INSPECTION.STATE_REFUSES fail', 'INSPECTION.ACTOR_LACKS_ROLE fail']);
    }
  });
});
