import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { isWuyeError, type Result } from '../../src/kernel/index.js';
import { FIXED_FIELDS, RECORD_KINDS, type RecordKind } from '../../src/records/index.js';
import {
  COMMAND_SCHEMAS,
  type CommandArea,
  type CommandIn,
  type escalationCommandSchema,
  parseCommand,
  parseCommandOptions,
  parseEscalationCommand,
  parseRecordCommand,
  type RecordCommandOf,
  type RevealFieldsHere,
} from '../../src/schemas/index.js';
import { AREAS } from '../../src/service-centre/area-table.js';
import type { CommandOf, CommandOptions, RevealFields } from '../../src/service-centre/index.js';
import { arbitraryArchiveCommand } from '../support/arbitrary-archive.js';
import {
  arbitraryInspectionCommand,
  arbitraryPlanCommand,
  arbitraryRightsCommand,
} from '../support/arbitrary-care-commands.js';
import {
  arbitraryApplicationCommand,
  arbitraryDeliveryCommand,
  arbitraryNoticeCommand,
  arbitraryPostingCommand,
} from '../support/arbitrary-commands.js';
import { exampleRecord } from '../support/arbitrary-records.js';
import { arbitraryRecordCommand } from '../support/arbitrary-register-commands.js';

const codes = (result: Result<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

/** Commands of the rooms, the type that begins a document, and what the call says of it. */
const BEGINNING: readonly (readonly [
  CommandArea,
  fc.Arbitrary<{ readonly type: string }>,
  string,
  readonly string[],
])[] = [
  ['notice', arbitraryNoticeCommand, 'draft', ['id', 'estate']],
  ['posting', arbitraryPostingCommand, 'plan', ['id', 'estate']],
  ['delivery', arbitraryDeliveryCommand, '', []],
  ['archive', arbitraryArchiveCommand, 'open', ['estate']],
  ['application', arbitraryApplicationCommand, 'apply', ['id', 'estate']],
  ['inspection-plan', arbitraryPlanCommand, 'draft', ['estate', 'year']],
  ['inspection', arbitraryInspectionCommand, 'plan', ['id', 'estate']],
  ['rights-request', arbitraryRightsCommand, 'receive', ['id', 'estate']],
];

describe('commands by area', () => {
  it('are what the service centre takes', () => {
    expect([...Object.keys(COMMAND_SCHEMAS), 'record', 'escalation'].sort()).toEqual(
      Object.keys(AREAS).sort(),
    );
    type Takes<A extends CommandArea> = CommandIn<A> extends CommandOf<A> ? true : false;
    expectTypeOf<{ [A in CommandArea]: Takes<A> }[CommandArea]>().toEqualTypeOf<true>();
    type Gives<A extends CommandArea> = CommandOf<A> extends CommandIn<A> ? true : false;
    expectTypeOf<{ [A in CommandArea]: Gives<A> }[CommandArea]>().toEqualTypeOf<true>();
    expectTypeOf<RecordCommandOf<RecordKind>>().toExtend<CommandOf<'record'>>();
    expectTypeOf<z.output<ReturnType<typeof escalationCommandSchema>>>().toEqualTypeOf<
      CommandOf<'escalation'>
    >();
    expectTypeOf<z.output<typeof COMMAND_SCHEMAS.task>>().not.toExtend<CommandOf<'cycle'>>();
  });

  it.each(BEGINNING)('of %s are the room’s, without what the call says', (area, arbitrary, begins, said) => {
    let begun = 0;
    fc.assert(
      fc.property(arbitrary, (command) => {
        const entries = Object.entries(command);
        const here = Object.fromEntries(
          command.type === begins ? entries.filter(([name]) => !said.includes(name)) : entries,
        );
        expect(parseCommand(area, here)).toEqual({ ok: true, value: here, warnings: [] });
        if (command.type !== begins) return;
        begun += 1;
        expect(codes(parseCommand(area, command))).toEqual(said.map((name) => `KEY_UNKNOWN ${name}`));
      }),
      { numRuns: 200 },
    );
    expect(begun > 0).toBe(begins !== '');
  });

  it('take no list of addressees from outside', () => {
    expect(parseCommand('addressees', { type: 'plan' }).ok).toBe(true);
    expect(codes(parseCommand('addressees', { type: 'plan', list: { addressees: [] } }))).toEqual([
      'KEY_UNKNOWN list',
    ]);
  });

  it.each(['record', 'toString', '__proto__', ''])('are none of the area %j', (area) => {
    const parse = () => parseCommand(area as CommandArea, { type: 'update' });
    expect(parse).toThrow('KERNEL.INVALID_ARGUMENT');
  });
});

describe('a change of a record', () => {
  it.each(RECORD_KINDS)('of the kind %s takes the values that a record of it holds', (kind) => {
    fc.assert(
      fc.property(arbitraryRecordCommand(kind), (command) => {
        expect(parseRecordCommand(kind, command)).toEqual({ ok: true, value: command, warnings: [] });
      }),
      { numRuns: 60 },
    );
  });

  it.each(RECORD_KINDS)(
    'of the kind %s takes away what a record can do without, and nothing else',
    (kind) => {
      const least = Object.keys(exampleRecord(kind, 'required'));
      const facts = Object.keys(exampleRecord(kind, 'all')).filter(
        (field) => !FIXED_FIELDS.includes(field as 'id'),
      );
      for (const field of facts) {
        const result = parseRecordCommand(kind, { type: 'update', change: { fields: { [field]: null } } });
        expect([field, result.ok]).toEqual([field, !least.includes(field)]);
      }
    },
  );

  it('touches no field about the record, nor one of another kind', () => {
    for (const field of [...FIXED_FIELDS, 'floorArea', '__proto__', 'constructor']) {
      const fields = JSON.parse(`{"${field}":null}`);
      for (const change of [{ fields }, { fields: {}, believed: fields }]) {
        const place = 'believed' in change ? 'believed' : 'fields';
        expect(codes(parseRecordCommand('dog', { type: 'update', change }))).toEqual([
          `KEY_UNKNOWN change.${place}.${field}`,
        ]);
      }
      expect(codes(parseEscalationCommand('dog', { type: 'replace', fields }))).toEqual([
        `KEY_UNKNOWN fields.${field}`,
      ]);
    }
  });

  it('checks a number against its kind where both are given', () => {
    const update = (fields: object) => parseRecordCommand('owner', { type: 'update', change: { fields } });
    expect(codes(update({ idKind: 'passport', idNumber: 'E12345678' }))).toEqual([]);
    expect(codes(update({ idKind: 'resident-id', idNumber: 'E12345678' }))).toEqual([
      'FORM_INVALID change.fields.idNumber',
    ]);
  });

  it.each(['cat', 'toString', '__proto__'])('is none of the kind %j', (kind) => {
    for (const parse of [parseRecordCommand, parseEscalationCommand]) {
      let thrown: unknown = null;
      try {
        parse(kind as RecordKind, { type: 'accept' });
      } catch (error) {
        thrown = error;
      }
      expect(isWuyeError(thrown, 'KERNEL.INVALID_ARGUMENT')).toBe(true);
    }
  });
});

describe('what is said beside a command', () => {
  it('is what the service centre takes, but not who acts, what was seen and what may be erased', () => {
    type Here = Extract<ReturnType<typeof parseCommandOptions>, { readonly ok: true }>['value'];
    expectTypeOf<Here>().toEqualTypeOf<{
      readonly [Key in keyof Omit<CommandOptions, 'actor' | 'seen' | 'erasures'>]: CommandOptions[Key];
    }>();
    const options = {
      inNameOf: 'wang',
      commandId: 'cmd_1',
      eventKnownOn: '2026-11-20',
      confirmation: { by: '王芳', on: '2026-11-20', means: 'phone', fields: ['phones'] },
      notice: { body: '凭本通知到店', scope: { kind: 'estate' }, contact: '0571-88001234' },
    };
    expect(parseCommandOptions(options)).toEqual({ ok: true, value: options, warnings: [] });
    expect(parseCommandOptions({})).toEqual({ ok: true, value: {}, warnings: [] });
    for (const own of ['actor', 'erasures', '__proto__']) {
      expect(codes(parseCommandOptions(JSON.parse(`{"${own}":{}}`)))).toEqual([`KEY_UNKNOWN ${own}`]);
    }
    expect(codes(parseCommandOptions({ seen: 'a'.repeat(64) }))).toEqual(['KEY_UNKNOWN seen']);
  });

  it('is, of a request to see clear values, all but who asks and what is on file', () => {
    type Said = Omit<RevealFields, 'kind' | 'actor' | 'permissions' | 'consents' | 'person'>;
    expectTypeOf<RevealFieldsHere>().toEqualTypeOf<{ readonly [Key in keyof Said]: Said[Key] }>();
  });

  it('names what is wrong, and shows none of it', () => {
    const result = parseCommandOptions({
      commandId: '王芳 13800001234',
      confirmation: { by: ' ', on: '2026-02-30', means: 'telepathy', fields: ['王芳'] },
    });
    expect(codes(result).sort()).toEqual([
      'FORM_INVALID commandId',
      'FORM_INVALID confirmation.fields.0',
      'FORM_INVALID confirmation.on',
      'TEXT_MALFORMED confirmation.by',
      'VALUE_UNKNOWN confirmation.means',
    ]);
    expect(JSON.stringify(result)).not.toMatch(/王芳|1380000|telepathy/);
  });
});
