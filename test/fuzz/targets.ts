import fc from 'fast-check';
import * as boards from '../../src/boards/index.js';
import * as calendar from '../../src/calendar/index.js';
import * as commercial from '../../src/commercial/index.js';
import * as confidentiality from '../../src/confidentiality/index.js';
import * as deliveries from '../../src/deliveries/index.js';
import * as describe from '../../src/describe/index.js';
import * as forms from '../../src/forms/index.js';
import * as identifiers from '../../src/identifiers/index.js';
import { importRows, type SheetRow } from '../../src/imports/index.js';
import * as kernel from '../../src/index.js';
import * as inspections from '../../src/inspections/index.js';
import * as notices from '../../src/notices/index.js';
import * as records from '../../src/records/index.js';
import * as retention from '../../src/retention/index.js';
import * as schemas from '../../src/schemas/index.js';
import * as storage from '../../src/storage/index.js';
import { GOOD, sheetOf } from '../forms/support/sheet.js';
import { SUBJECTS } from '../schemas/subjects.js';
import { arbitraryRecord } from '../support/arbitrary-records.js';
import { texts } from './seeds.js';

/** Something that takes what somebody else wrote. */
export interface Target {
  readonly name: string;
  /** `text`: a text, and whatever untyped JavaScript has in its place. `text-only`: documented for texts alone. */
  readonly takes: 'text' | 'text-only' | 'value' | 'rows';
  /** `result`: a Result. `made`: a value, or an error of ours. `answer`: anything, but never an error. */
  readonly gives: 'result' | 'made' | 'answer';
  /** Valid inputs, to be mutated. */
  readonly seeds: readonly unknown[];
  readonly run: (input: unknown) => unknown;
}

type Takes<Input> = (input: Input) => unknown;
const untyped =
  <Input>(parse: Takes<Input>) =>
  (input: unknown) =>
    parse(input as Input);

const ofTexts = (
  takes: 'text' | 'text-only',
  gives: Target['gives'],
  parsers: Readonly<Record<string, Takes<string>>>,
): readonly Target[] =>
  Object.entries(parsers).map(([name, parse]) => ({
    name,
    takes,
    gives,
    seeds: texts(name),
    run: untyped(parse),
  }));

const SAMPLES = { numRuns: 24, seed: 20261121 };
const sampled = (name: string, parse: Takes<unknown>, arbitrary: fc.Arbitrary<unknown>): Target => ({
  name,
  takes: 'value',
  gives: 'result',
  seeds: fc.sample(arbitrary, SAMPLES),
  run: parse,
});

const RECORD_PARSERS: readonly Target[] = records.RECORD_KINDS.flatMap((kind) => [
  sampled(`parseRecord ${kind}`, (input) => records.parseRecord(kind, input), arbitraryRecord(kind)),
]);
const anyRecord = fc.oneof(...records.RECORD_KINDS.map((kind) => arbitraryRecord(kind)));
/** `parseOwner`, `parseDog`: one for each kind. */
const KIND_PARSERS: readonly Target[] = records.RECORD_KINDS.map((kind) => {
  const name = `parse${kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  const parse: unknown = Reflect.get(records, name);
  if (typeof parse !== 'function') throw new Error(`no such parser: ${name}`);
  return sampled(name, (input) => parse(input), arbitraryRecord(kind));
});

const FORM_IDS = forms.FORMS.map(({ id }) => id);
const SHEETS = FORM_IDS.map((form) => sheetOf(form, GOOD[form], GOOD[form]));
const ROWS = FORM_IDS.flatMap((form) => {
  const reading = forms.readRegister(form, sheetOf(form, GOOD[form]));
  return reading.ok ? reading.value.accepted.map((row) => ({ form, row })) : [];
});
const at = kernel.instant('2026-11-21T01:00:00.000Z');
const estate = kernel.estateId('est_1');
const PROVENANCE = {
  id: kernel.recordId('rec_1'),
  estate,
  recordedBy: kernel.actorId('li'),
  recordedAt: at,
  batch: 'bat_1',
  sheet: 'Sheet1',
};

/** A sheet all the way: read, made into records, written into a store, and read again from it. */
async function imported(input: unknown): Promise<unknown> {
  const rows = forms.readSheet(input as readonly forms.Row[]).flatMap(({ result }) => {
    if (!result.ok) return [];
    const { form, accepted } = result.value;
    return accepted.flatMap((row): SheetRow[] => {
      const record = forms.toRecord(form, row, PROVENANCE);
      return record.ok ? [{ form, sheet: 'Sheet1', row: row.row, record: record.value }] : [];
    });
  });
  const store = storage.createMemoryStore();
  const context = { store, estate, secret: 'a secret of the office', by: kernel.actorId('li'), at };
  return importRows(rows, context);
}

const OF_ROWS: readonly Target[] = [
  { name: 'detectForm', takes: 'rows', gives: 'result', seeds: SHEETS, run: untyped(forms.detectForm) },
  { name: 'splitSheet', takes: 'rows', gives: 'answer', seeds: SHEETS, run: untyped(forms.splitSheet) },
  { name: 'readSheet', takes: 'rows', gives: 'answer', seeds: SHEETS, run: untyped(forms.readSheet) },
  ...FORM_IDS.map(
    (form): Target => ({
      name: `readRegister ${form}`,
      takes: 'rows',
      gives: 'result',
      seeds: [sheetOf(form, GOOD[form])],
      run: (input) => forms.readRegister(form, input as readonly forms.Row[]),
    }),
  ),
  { name: 'importRows', takes: 'rows', gives: 'answer', seeds: SHEETS, run: imported },
];

/** Commands as an endpoint of the service centre receives them: the id and the estate are those of the call. */
const COMMANDS: Readonly<Partial<Record<schemas.CommandArea, string>>> = {
  notice: 'NoticeCommand',
  posting: 'PostingCommand',
  delivery: 'DeliveryCommand',
  archive: 'ArchiveCommand',
  application: 'ApplicationCommand',
  'inspection-plan': 'InspectionPlanCommand',
  inspection: 'InspectionCommand',
  'rights-request': 'RightsCommand',
};
const OF_COMMANDS: readonly Target[] = [
  ...Object.entries(COMMANDS).map(
    ([area, subject]): Target => ({
      name: `parseCommand ${area}`,
      takes: 'value',
      gives: 'result',
      seeds: fc
        .sample(
          (SUBJECTS[subject]?.arbitrary ?? fc.object()) as fc.Arbitrary<Readonly<Record<string, unknown>>>,
          SAMPLES,
        )
        .map(({ id: _id, estate: _estate, ...command }) => command),
      run: (input) => schemas.parseCommand(area as schemas.CommandArea, input),
    }),
  ),
  {
    name: 'parseCommand task',
    takes: 'value',
    gives: 'result',
    seeds: [{ type: 'complete' }],
    run: (input) => schemas.parseCommand('task', input),
  },
  {
    name: 'parseRecordCommand',
    takes: 'value',
    gives: 'result',
    seeds: [
      { type: 'update', change: { fields: { breed: '柯基', dogName: null, phones: ['+8613800001234'] } } },
    ],
    run: (input) => schemas.parseRecordCommand('dog', input),
  },
  {
    name: 'parseEscalationCommand',
    takes: 'value',
    gives: 'result',
    seeds: [{ type: 'replace', fields: { phones: ['+8613800001234'] } }],
    run: (input) => schemas.parseEscalationCommand('owner', input),
  },
  {
    name: 'parseCommandOptions',
    takes: 'value',
    gives: 'result',
    seeds: [{}, { reason: '住户要求' }],
    run: schemas.parseCommandOptions,
  },
];

/** Everything that is fed with what nobody has checked yet. */
export const TARGETS: readonly Target[] = [
  ...ofTexts('text', 'result', {
    parseCalendarDate: kernel.parseCalendarDate,
    parseUnit: records.parseUnit,
    parseBuilding: records.parseBuilding,
    parseEntrance: records.parseEntrance,
    parseRoom: records.parseRoom,
    parsePhone: identifiers.parsePhone,
    parsePhones: identifiers.parsePhones,
    parsePlate: identifiers.parsePlate,
    parsePlates: identifiers.parsePlates,
    parseResidentId: (input) => identifiers.parseResidentId(input, { legacy15: 'accept' }),
    parsePermanentResidence: identifiers.parsePermanentResidence,
    parsePassport: identifiers.parsePassport,
    parseTravelPermit: (input) => identifiers.parseTravelPermit('taiwan-travel-permit', input),
    parseIdentityDocument: (input) => identifiers.parseIdentityDocument('resident-id', input),
    parseNationality: identifiers.parseNationality,
    parseUscc: identifiers.parseUscc,
    readDate: forms.readDate,
  }),
  ...ofTexts('text', 'answer', {
    parseHousehold: records.parseHousehold,
    isCalendarDate: kernel.isCalendarDate,
    isInstant: kernel.isInstant,
    isWallTime: kernel.isWallTime,
    isId: kernel.isId,
    isGiven: kernel.isGiven,
    isUnitKey: records.isUnitKey,
    isServiceNumber: identifiers.isServiceNumber,
    isWuyeError: (input) => kernel.isWuyeError(input),
    clauseOf: kernel.clauseOf,
  }),
  ...ofTexts('text', 'made', {
    calendarDate: kernel.calendarDate,
    calendarMonth: kernel.calendarMonth,
    instant: kernel.instant,
    wallTime: kernel.wallTime,
    estateId: kernel.estateId,
    actorId: kernel.actorId,
    recordId: kernel.recordId,
    boardId: boards.boardId,
    postingId: boards.postingId,
    bookingId: boards.bookingId,
    deliveryId: deliveries.deliveryId,
    inspectionId: inspections.inspectionId,
    noticeId: notices.noticeId,
    applicationId: notices.applicationId,
    disclosureId: retention.disclosureId,
    rightsRequestId: retention.rightsRequestId,
    digest: kernel.digest,
    decodeCursor: (input) => storage.decodeCursor('binding', input),
  }),
  ...ofTexts('text-only', 'answer', {
    toHalfWidth: identifiers.toHalfWidth,
    normaliseCode: identifiers.normaliseCode,
    maskText: identifiers.maskText,
    maskAddress: identifiers.maskAddress,
    maskName: identifiers.maskName,
    maskIdNumber: identifiers.maskIdNumber,
    maskPhone: identifiers.maskPhone,
    maskPlate: identifiers.maskPlate,
    cleanText: kernel.cleanText,
    escapeHtml: kernel.escapeHtml,
    indexText: records.indexText,
    saysSomething: commercial.saysSomething,
    screenText: commercial.screenText,
    screenServiceNotice: commercial.screenServiceNotice,
    clauseLabel: (input) => describe.clauseLabel(input, 'zh-CN'),
    describeClause: (input) => describe.describeClause(input, 'zh-CN'),
    describeErrorCode: (input) => describe.describeErrorCode(input, 'en'),
    describeIssue: (input) => describe.describeIssue({ code: input, path: [] }, 'en'),
    fieldOfPath: (input) => confidentiality.fieldOfPath([input]),
  }),
  ...KIND_PARSERS,
  ...RECORD_PARSERS,
  sampled('parseAnyRecord', records.parseAnyRecord, anyRecord),
  ...Object.entries(SUBJECTS).map(([name, { parse, arbitrary }]) =>
    sampled(`parse${name}`, parse, arbitrary),
  ),
  {
    name: 'parseHolidayTable',
    takes: 'value',
    gives: 'result',
    seeds: calendar.CHINA_TABLES,
    run: calendar.parseHolidayTable,
  },
  {
    name: 'toRecord',
    takes: 'value',
    gives: 'result',
    seeds: ROWS.filter(({ form }) => form === 'ownerCard').map(({ row }) => row),
    run: (input) => forms.toRecord('ownerCard', input as forms.AcceptedRow, PROVENANCE),
  },
  {
    name: 'toApplication',
    takes: 'value',
    gives: 'result',
    seeds: ROWS.filter(({ form }) => form === 'commercialApplication').map(({ row }) => row),
    run: untyped(forms.toApplication),
  },
  {
    name: 'toDeliveryLine',
    takes: 'value',
    gives: 'result',
    seeds: ROWS.filter(({ form }) => form === 'deliveryRecord').map(({ row }) => row),
    run: untyped(forms.toDeliveryLine),
  },
  {
    name: 'maskValue',
    takes: 'value',
    gives: 'answer',
    seeds: ['王芳', ['+8613800001234'], { name: '王芳' }],
    run: (input) => confidentiality.maskValue(input, 'name'),
  },
  ...OF_COMMANDS,
  ...OF_ROWS,
];

/** What has such a name and is not fed: it takes what a parser has given already. */
export const NOT_FED: Readonly<Record<string, string>> = {
  isWorkingDay: 'takes a calendar and a date that were parsed',
  isChild: 'takes a member of a household that was parsed',
  isShown: 'takes a piece of evidence of a notice that was parsed',
  isVisible: 'takes a notice that was parsed',
  isEmptyPlan: 'takes a plan that planMigration made',
  readBody: "takes what a store holds, with the host's own upcasters",
};
