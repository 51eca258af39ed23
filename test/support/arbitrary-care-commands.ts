import fc from 'fast-check';
import {
  applyInspection,
  applyInspectionPlan,
  CHECKLIST_ANSWERS,
  DEFAULT_INSPECTION_POLICY,
  decideInspection,
  decideInspectionPlan,
  INSPECTION_KINDS,
  type Inspection,
  type InspectionCommand,
  type InspectionPlan,
  type InspectionPlanCommand,
  inspectionId,
  type PlannedInspection,
  planInspections,
} from '../../src/inspections/index.js';
import { actorId, calendarDate, digestOf, type Role, type Step } from '../../src/kernel/index.js';
import { RECORD_KINDS } from '../../src/records/common.js';
import {
  APPLICANTS,
  applyRightsRequest,
  decideRightsRequest,
  REFUSAL_GROUNDS,
  type RefusalGround,
  RIGHTS,
  type RightsCommand,
  type RightsRequest,
  rightsRequestId,
} from '../../src/retention/index.js';
import { arbitraryRecordId, arbitraryRole, fieldsOf } from './arbitrary-care.js';
import { commandOf } from './arbitrary-commands.js';
import { arbitraryEstateId } from './arbitrary-notices.js';
import {
  arbitraryActorId as actor,
  arbitraryDate as date,
  oneOf,
  arbitraryText as text,
} from './arbitrary-values.js';

// Commands on plans, inspections and requests as they come over a wire, and the documents that the rules make of them.

const windows = fc.record({ from: date, until: date });
const ids = fc.stringMatching(/^[a-z]{1,3}\.[0-9a-z-]{1,8}$/);
const years = fc.integer({ min: 2020, max: 2040 });

const entry: fc.Arbitrary<PlannedInspection> = fc.record({
  id: ids,
  kind: fc.constantFrom(...INSPECTION_KINDS),
  clause: oneOf('CIM-4.3', 'SVC-1'),
  from: date,
  until: date,
});
const entries = fc.array(entry, { maxLength: 3 });

export const arbitraryPlanCommand = commandOf<InspectionPlanCommand>({
  draft: fc.record({ estate: arbitraryEstateId, year: years, entries }, { requiredKeys: ['estate', 'year'] }),
  edit: fc.record({ entries }),
  approve: fc.constant({}),
  revise: fc.record({ reason: text }),
});

const checklists = fc.uniqueArray(
  fc.record({ id: ids, clause: oneOf('CIM-4.3', 'OWN-1'), text }, { requiredKeys: ['id', 'clause'] }),
  { minLength: 1, maxLength: 4, selector: ({ id }) => id },
);
const evidence = fc.array(oneOf('files/1.jpg', 'f_2'), { maxLength: 2 });
const answers = fc.array(
  fc.record(
    { item: ids, answer: fc.constantFrom(...CHECKLIST_ANSWERS), note: text, evidence },
    { requiredKeys: ['item', 'answer'] },
  ),
  { maxLength: 3 },
);
const measures = fc.array(
  fc.record(
    {
      id: ids,
      items: fc.array(ids, { maxLength: 2 }),
      action: text,
      role: arbitraryRole,
      person: actor,
      dueOn: date,
    },
    { requiredKeys: ['id', 'items', 'action', 'role', 'dueOn'] },
  ),
  { maxLength: 2 },
);

export const arbitraryInspectionCommand = commandOf<InspectionCommand>({
  plan: fc.record(
    {
      id: fc.stringMatching(/^ins_[0-9a-z]{6}$/).map(inspectionId),
      estate: arbitraryEstateId,
      kind: fc.constantFrom(...INSPECTION_KINDS),
      window: windows,
      entry: ids,
      checklist: checklists,
    },
    { requiredKeys: ['id', 'estate', 'kind', 'window'] },
  ),
  postpone: fc.record({ window: windows, reason: text }),
  cancel: fc.record({ reason: text }),
  start: fc.constant({}),
  answer: fc.record({ answers }),
  conclude: fc.record({ measures }),
  'amend-measure': fc.record(
    {
      measure: ids,
      role: arbitraryRole,
      person: fc.oneof(actor, fc.constant(null)),
      dueOn: date,
      reason: text,
    },
    { requiredKeys: ['measure', 'reason'] },
  ),
  'complete-measure': fc.record({ measure: ids, note: text }, { requiredKeys: ['measure'] }),
  're-check': fc.record(
    { measure: ids, effective: fc.boolean(), dueOn: date, note: text },
    { requiredKeys: ['measure', 'effective'] },
  ),
  'sign-off': fc.constant({}),
});

const grounds = fc.constantFrom(...(Object.keys(REFUSAL_GROUNDS) as RefusalGround[]));
const items = fc.array(
  fc.constantFrom(...RECORD_KINDS).chain((kind) =>
    fc.record({
      record: arbitraryRecordId,
      kind: fc.constant(kind),
      fields: fc.oneof(fc.constant('all' as const), fieldsOf(kind)),
    }),
  ),
  { maxLength: 3 },
);
const proof = fc.record(
  { means: oneOf('identity-document', 'account', 'known-in-person'), authority: oneOf('files/w.pdf') },
  { requiredKeys: ['means'] },
);

export const arbitraryRightsCommand = commandOf<RightsCommand>({
  receive: fc.record(
    {
      id: fc.stringMatching(/^rgt_[0-9a-z]{6}$/).map(rightsRequestId),
      estate: arbitraryEstateId,
      right: fc.constantFrom(...RIGHTS),
      applicant: fc.constantFrom(...APPLICANTS),
      child: fc.constantFrom<boolean | 'unknown'>(true, false, 'unknown'),
      person: fc.nat().map((n) => digestOf(n)),
      items,
      consents: fc.array(fc.stringMatching(/^con_[0-9a-z]{6}$/), { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'estate', 'right', 'applicant', 'child'] },
  ),
  identify: fc.record({ proof, items }, { requiredKeys: ['proof'] }),
  extend: fc.record({ dueOn: date, reason: text }),
  grant: fc.constant({}),
  'grant-partly': fc.record({
    answers: fc.array(
      fc.record(
        {
          record: arbitraryRecordId,
          fields: fc.constant(['phones']),
          granted: fc.boolean(),
          ground: grounds,
          explanation: text,
        },
        { requiredKeys: ['record', 'granted'] },
      ),
      { maxLength: 2 },
    ),
  }),
  refuse: fc.record({ ground: grounds, explanation: text }),
  fulfil: fc.record({ means: text }),
  'tell-refusal': fc.record({ means: text }),
  withdraw: fc.constant({}),
});

type Told<Command> = readonly [command: Command, on: string, role: Role, who?: string];

/** A document after as many of some commands as are told, each of which must be accepted. */
function told<Document, Command, Event>(
  decide: (document: Document | null, command: Command, context: never) => Step<Event>,
  apply: (document: Document | null, event: Event) => Document | null,
  commands: readonly Told<Command>[],
): Document {
  const last = commands.reduce<Document | null>((document, [command, on, role, who = role]) => {
    const context = { actor: { id: actorId(who), roles: [role] }, on: calendarDate(on) };
    const step = decide(document, command, context as never);
    if (step.accepted) return step.events.reduce(apply, document);
    const stops = step.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown');
    throw new Error(`${JSON.stringify(command)} ${stops.map(({ code }) => code).join()}`);
  }, null);
  if (last === null) throw new Error('nothing was told');
  return last;
}

/** The first so many of some commands. */
const prefix = <Command>(commands: readonly Told<Command>[]) =>
  fc.integer({ min: 1, max: commands.length }).map((count) => commands.slice(0, count));

export const arbitraryPlan: fc.Arbitrary<InspectionPlan> = fc
  .record({ estate: arbitraryEstateId, year: years, reason: text })
  .chain(({ estate, year, reason }) => {
    const own = planInspections(year, DEFAULT_INSPECTION_POLICY);
    return prefix<InspectionPlanCommand>([
      [{ type: 'draft', estate, year }, `${year}-01-05`, 'clerk'],
      [{ type: 'edit', entries: own }, `${year}-01-06`, 'clerk'],
      [{ type: 'approve' }, `${year}-01-10`, 'project-manager'],
      [{ type: 'revise', reason }, `${year}-03-10`, 'clerk'],
    ]);
  })
  .map((commands) => told(decideInspectionPlan, applyInspectionPlan, commands));

const QUARTER = { from: calendarDate('2026-10-01'), until: calendarDate('2026-12-31') };
const LATER = { from: calendarDate('2026-11-01'), until: calendarDate('2026-12-20') };

export const arbitraryInspection: fc.Arbitrary<Inspection> = fc
  .record({
    id: fc.stringMatching(/^ins_[0-9a-z]{6}$/).map(inspectionId),
    estate: arbitraryEstateId,
    entry: fc.option(ids, { nil: undefined }),
    checklist: checklists,
    words: text,
    note: fc.option(text, { nil: undefined }),
    evidence: fc.option(evidence, { nil: undefined }),
    person: fc.option(fc.constant(actorId('clerk')), { nil: undefined }),
    end: oneOf('sign-off', 're-open', 'cancel'),
  })
  .chain(({ id, estate, entry, checklist, words, note, evidence, person, end }) => {
    const noted = note === undefined ? {} : { note };
    const first = checklist[0]?.id ?? '';
    const given = checklist.map(({ id: item }) =>
      item === first
        ? { item, answer: 'not-met' as const, note: words, ...(evidence === undefined ? {} : { evidence }) }
        : { item, answer: 'met' as const, ...noted },
    );
    const measure = {
      id: 'm1',
      items: [first],
      action: words,
      role: 'clerk' as const,
      ...(person === undefined ? {} : { person }),
      dueOn: calendarDate('2026-11-20'),
    };
    const begun = { type: 'plan', id, estate, kind: 'self-check', window: QUARTER, checklist } as const;
    const head = 'department-head';
    const ends: Readonly<Record<typeof end, readonly Told<InspectionCommand>[]>> = {
      'sign-off': [
        [{ type: 're-check', measure: 'm1', effective: true, ...noted }, '2026-11-22', head],
        [{ type: 'sign-off' }, '2026-11-23', head],
      ],
      're-open': [
        [
          { type: 're-check', measure: 'm1', effective: false, dueOn: calendarDate('2026-12-20'), ...noted },
          '2026-11-22',
          head,
        ],
      ],
      cancel: [],
    };
    const way: readonly Told<InspectionCommand>[] = [
      [entry === undefined ? begun : { ...begun, entry }, '2026-10-08', head],
      [{ type: 'postpone', window: LATER, reason: words }, '2026-10-09', head],
      ...(end === 'cancel'
        ? [[{ type: 'cancel', reason: words }, '2026-11-01', head] as const]
        : ([
            [{ type: 'start' }, '2026-11-02', head],
            [{ type: 'answer', answers: given }, '2026-11-02', head],
            [{ type: 'conclude', measures: [measure] }, '2026-11-03', head],
            [
              { type: 'amend-measure', measure: 'm1', dueOn: calendarDate('2026-11-25'), reason: words },
              '2026-11-04',
              head,
            ],
            [{ type: 'complete-measure', measure: 'm1', ...noted }, '2026-11-10', 'clerk'],
          ] as const)),
      ...ends[end],
    ];
    return prefix(way);
  })
  .map((commands) => told(decideInspection, applyInspection, commands));

export const arbitraryRightsRequest: fc.Arbitrary<RightsRequest> = fc
  .record({
    id: fc.stringMatching(/^rgt_[0-9a-z]{6}$/).map(rightsRequestId),
    estate: arbitraryEstateId,
    own: fc.boolean(),
    person: fc.option(
      fc.nat().map((n) => digestOf(n)),
      { nil: undefined },
    ),
    record: arbitraryRecordId,
    second: fc.stringMatching(/^sec_[0-9a-z]{6}$/),
    words: text,
    end: oneOf('grant', 'grant-partly', 'refuse', 'withdraw'),
  })
  .chain(({ id, estate, own, person, record, second, words, end }) => {
    const held = [
      { record, kind: 'owner' as const, fields: 'all' as const },
      { record: second as typeof record, kind: 'dog' as const, fields: ['phones'] },
    ];
    const ends: Readonly<Record<typeof end, readonly Told<RightsCommand>[]>> = {
      grant: [
        [{ type: 'grant' }, '2026-11-06', 'project-manager'],
        [{ type: 'fulfil', means: words }, '2026-11-07', 'clerk'],
      ],
      'grant-partly': [
        [
          {
            type: 'grant-partly',
            answers: [
              { record, granted: true },
              {
                record: second as typeof record,
                fields: ['phones'],
                granted: false,
                ground: 'others-information',
                explanation: words,
              },
            ],
          },
          '2026-11-06',
          'project-manager',
        ],
        [{ type: 'fulfil', means: words }, '2026-11-07', 'clerk'],
      ],
      refuse: [
        [{ type: 'refuse', ground: 'nothing-held', explanation: words }, '2026-11-06', 'project-manager'],
        [{ type: 'tell-refusal', means: words }, '2026-11-07', 'clerk'],
      ],
      withdraw: [[{ type: 'withdraw' }, '2026-11-06', 'staff']],
    };
    return prefix<RightsCommand>([
      [
        {
          type: 'receive',
          id,
          estate,
          right: 'copy',
          applicant: own ? 'person' : 'agent',
          child: false,
          ...(person === undefined ? {} : { person }),
          items: held,
        },
        '2026-11-02',
        'staff',
      ],
      [
        {
          type: 'identify',
          proof: own ? { means: 'account' } : { means: 'identity-document', authority: 'files/poa.pdf' },
        },
        '2026-11-03',
        'clerk',
      ],
      [{ type: 'extend', dueOn: calendarDate('2026-12-01'), reason: words }, '2026-11-04', 'project-manager'],
      ...ends[end],
    ]);
  })
  .map((commands) => told(decideRightsRequest, applyRightsRequest, commands));
